#include "pages/site_pages.h"

#include <catch2/catch.hpp>

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using render::Object;

TEST_CASE("home has each plan with its counts, its goals and its new cards") {
  Workbench bench = small_bench();
  const Object values = home_page(bench.en()).values;
  REQUIRE(size_at(values, "plans") == 1);
  CHECK(text_at(values, "plans.0.title") == "Smart City Hall Plan");
  CHECK(text_at(values, "plans.0.card_count") == "4");
  CHECK(text_at(values, "plans.0.new_count") == "1");
  CHECK(text_at(values, "plans.0.revised_count") == "2");
  CHECK(each(values, "plans.0.new_cards", "url") == Strings{"smart/2-1-2.html"});
  CHECK(each(values, "plans.0.goals", "number") == Strings{"Goal 1", "Goal 2"});
}

TEST_CASE("home leads to this year") {
  Workbench bench = small_bench();
  CHECK(text_at(home_page(bench.ja()).values, "plans.0.year.url") == "smart/years/2025.html");
  bench.catalogue.site.as_of = {2026, 4, 1};
  CHECK(text_at(home_page(bench.ja()).values, "plans.0.year.label") == "令和8年度");
}

TEST_CASE("home is titled by the site") {
  Workbench bench = small_bench();
  CHECK(home_page(bench.en()).title == "Plans of Tsukushi City");
}

TEST_CASE("terms stand in the order of their readings, with their ids, readings and explanations") {
  Workbench bench = small_bench();
  const Object values = glossary_page(bench.en()).values;
  CHECK(each(values, "terms", "id") == Strings{"dx", "open-data", "pilot"});
  CHECK(text_at(values, "terms.2.name") == "pilot");
  CHECK(text_at(values, "terms.2.kana") == "しこう");
  CHECK(language_at(values, "terms.2.kana") == "ja");
  CHECK(text_at(values, "terms.2.explanation") == "A small try before the real start.");
}

TEST_CASE("on pages in the main language readings stand over terms, for readers who ask") {
  Workbench bench = small_bench();
  const Object values = glossary_page(bench.ja()).values;
  CHECK(text_at(values, "has_readings") == "true");
  CHECK(text_at(values, "terms.2.name").find("<rt>しこう</rt>") != std::string::npos);
  CHECK(text_at(values, "terms.2.kana") == "(none)");
  CHECK(text_at(glossary_page(bench.en()).values, "has_readings") == "false");
}

TEST_CASE("a term is given in the languages in which the page does not show it already") {
  Workbench bench = small_bench();
  const Object en = glossary_page(bench.en()).values;
  CHECK(each(en, "terms.2.others", "") == Strings{"試行"});
  CHECK(language_at(en, "terms.2.others.0") == "ja");
  CHECK(size_at(en, "terms.0.others") == 0);  // the Japanese name stands in for the English one
  CHECK(each(glossary_page(bench.ja()).values, "terms.2.others", "") == Strings{"pilot"});
}

TEST_CASE("a glossary in which a term or explanation is missing says so") {
  Workbench bench = small_bench();
  CHECK_FALSE(glossary_page(bench.en()).is_translated);
  CHECK(glossary_page(bench.ja()).is_translated);
  bench.catalogue.terms.erase(bench.catalogue.terms.begin());
  CHECK(glossary_page(bench.en()).is_translated);
}

TEST_CASE("a free page has its title, its description and its prose") {
  Workbench bench = small_bench();
  const Content content = free_page(bench.catalogue.pages.front(), bench.en());
  CHECK(content.title == "About this site");
  CHECK(content.description == "About the site.");
  CHECK(text_at(content.values, "prose.html").find("<a href=\"smart/1-2.html\">a card</a>") !=
        std::string::npos);
  CHECK(content.is_translated);
}

TEST_CASE("a free page without a translation says so") {
  Workbench bench = small_bench();
  bench.catalogue.pages.front().body = prose_only("文");
  CHECK_FALSE(free_page(bench.catalogue.pages.front(), bench.en()).is_translated);
  CHECK(free_page(bench.catalogue.pages.front(), bench.ja()).is_translated);
}

TEST_CASE("the page for what is not found leads home") {
  CHECK(text_at(not_found_page(small_bench().en()).values, "home") == "index.html");
}
