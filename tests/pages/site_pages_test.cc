#include "pages/site_pages.h"

#include <catch2/catch.hpp>

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using render::Object;

TEST_CASE("home has the first plan with its counts, its goals, its changes and its new cards") {
  Workbench bench = small_bench();
  const Object values = home_page(bench.en()).values;
  CHECK(text_at(values, "plan.title") == "Smart City Hall Plan");
  CHECK(text_at(values, "plan.cards.name") == "Cards");
  CHECK(text_at(values, "plan.cards.count") == "4");
  CHECK(text_at(values, "plan.changes.new_count") == "1");
  CHECK(text_at(values, "plan.changes.revised_count") == "2");
  CHECK(each(values, "plan.changes.new_cards", "url") == Strings{"smart/2-1-2.html"});
  CHECK(each(values, "plan.goals", "goal.number") == Strings{"Goal 1", "Goal 2"});
  CHECK(each(values, "plan.goals", "cards.count") == Strings{"2", "2"});
  CHECK(text_at(values, "has_others") == "false");
}

TEST_CASE("home has the other plans behind the first, without changes where none are told") {
  const Workbench bench(two_plans_catalogue());
  const Object values = home_page(bench.ja()).values;
  CHECK(text_at(values, "plan.title") == "スマート市役所プラン");
  CHECK(text_at(values, "plan.changes") == "(none)");
  CHECK(each(values, "others", "title") == Strings{"デジタル工程表"});
  CHECK(text_at(values, "others.0.changes") == "(none)");
  CHECK(text_at(values, "others.0.period") == "令和5年度から令和7年度まで");
}

TEST_CASE("home shows the widest goals of a plan and calls its cards as the plan does") {
  const Workbench bench(other_catalogue());
  const Object values = home_page(bench.ja()).values;
  CHECK(text_at(values, "plan.by_goal") == "柱から探す");
  CHECK(each(values, "plan.goals", "goal.id") == Strings{"1"});
  CHECK(text_at(values, "plan.goals.0.cards.name") == "項目");
  CHECK(text_at(values, "plan.goals.0.cards.count") == "2");
}

TEST_CASE("home counts changed cards where there are any, and else leads to the changes alone") {
  CHECK(text_at(home_page(small_bench().ja()).values, "plan.changes.has_counts") == "true");
  const Workbench bench(other_catalogue());
  const Object values = home_page(bench.ja()).values;
  CHECK(text_at(values, "plan.changes.has_counts") == "false");
  CHECK(text_at(values, "plan.changes.url") == "policies/changes/first.html");
}

TEST_CASE("home leads to this year, where the plan covers it and plans anything by year") {
  Workbench bench = small_bench();
  CHECK(text_at(home_page(bench.ja()).values, "plan.year.url") == "smart/years/2025.html");
  bench.catalogue.site.as_of = {2026, 4, 1};
  CHECK(text_at(home_page(bench.ja()).values, "plan.year.label") == "令和8年度");
  bench.catalogue.site.as_of = {2027, 4, 1};
  CHECK(text_at(home_page(bench.ja()).values, "plan.year") == "(none)");
  bench.catalogue.site.as_of = {2026, 4, 1};
  for (model::Initiative& card : bench.plan().initiatives) card.schedule.clear();
  CHECK(text_at(home_page(bench.ja()).values, "plan.year") == "(none)");
}

TEST_CASE("home is described by the name of the municipality") {
  Workbench bench = small_bench();
  CHECK(home_page(bench.ja()).description.starts_with("つくし市の計画の"));
}

TEST_CASE("home is titled by the site") {
  Workbench bench = small_bench();
  CHECK(home_page(bench.en()).title == "Plans of Tsukushi City");
}

TEST_CASE("terms stand in the order of their readings, elsewhere by the alphabet") {
  Workbench bench = small_bench();
  model::Term last = bench.catalogue.terms.back();
  last.name = both("んの計画", "A plan");
  last.id = model::TermId("last");
  bench.catalogue.terms.push_back(last);
  CHECK(each(glossary_page(bench.ja()).values, "terms", "id") ==
        Strings{"dx", "open-data", "pilot", "last"});
  CHECK(each(glossary_page(bench.en()).values, "terms", "id").front() == "last");
}

TEST_CASE("terms have their ids, readings and explanations; a reading stands by what it reads") {
  Workbench bench = small_bench();
  const Object values = glossary_page(bench.en()).values;
  CHECK(each(values, "terms", "id") == Strings{"dx", "open-data", "pilot"});
  CHECK(text_at(values, "terms.2.name") == "pilot");
  CHECK(text_at(values, "terms.2.kana") == "(none)");
  CHECK(text_at(values, "terms.2.kana_of_other") == "しこう");
  CHECK(language_at(values, "terms.2.kana_of_other") == "ja");
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
