#include "pages/frame.h"

#include <catch2/catch.hpp>

#include "pages/laid_out.h"
#include "pages/pieces.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using render::Object;

namespace {

/// The values of a page at `place`, with no content of its own.
Object frame_of(const routes::Place& place, const Context& context, bool is_translated = true) {
  const Layout layout{"card", place, [&](const Context&) {
                        return Content{"The title", "The description", {}, is_translated, {}};
                      }};
  return lay_out(layout, context).values.as_object();
}

}  // namespace

TEST_CASE("a page stands in the folder of its language") {
  Workbench bench = small_bench();
  const Layout layout{"card", "smart/1-1.html", [](const Context&) {
                        return Content{"", "", {}, true, {}};
                      }};
  const Page page = lay_out(layout, bench.en());
  CHECK(page.path == "en/smart/1-1.html");
  CHECK(page.language.tag() == "en");
  CHECK(page.template_name == "card");
}

TEST_CASE("the title of a page is followed by that of the site, but at home") {
  Workbench bench = small_bench();
  CHECK(text_at(frame_of("a.html", bench.en()), "page.full_title") ==
        "The title | Plans of Tsukushi City");
  CHECK(text_at(frame_of(routes::home(), bench.en()), "page.full_title") ==
        "Plans of Tsukushi City");
}

TEST_CASE("the title of a page below a plan names the plan") {
  Workbench bench = small_bench();
  const Layout layout{"card", "smart/1-1.html", [&](const Context& context) {
                        return Content{"A card", "", {plan_crumb(bench.plan(), context)}, true, {}};
                      }};
  CHECK(text_at(lay_out(layout, bench.en()).values.as_object(), "page.full_title") ==
        "A card | " + plain(bench.plan().title, bench.en()) + " | Plans of Tsukushi City");
}

TEST_CASE(
    "a page names itself in every language, absolutely for machines and relatively for readers") {
  Workbench bench = small_bench();
  const Object values = frame_of("smart/1-1.html", bench.en());
  const std::string base = "https://plans.example/tsukushi/";
  CHECK(text_at(values, "page.url") == base + "en/smart/1-1.html");
  CHECK(text_at(values, "page.default_url") == base + "index.html");
  CHECK(each(values, "page.languages", "tag") == Strings{"ja", "en"});
  CHECK(each(values, "page.alternates", "absolute_url") ==
        Strings{base + "ja/smart/1-1.html", base + "en/smart/1-1.html"});
  CHECK(each(values, "page.languages", "url") == Strings{"../../ja/smart/1-1.html", "1-1.html"});
  CHECK(each(values, "page.languages", "is_current") == Strings{"false", "true"});
}

TEST_CASE("a page that another one stands for names that one") {
  Workbench bench = small_bench();
  const auto nothing_to_say = [](const Context&) { return Content{"", "", {}, true, {}}; };
  const Layout layout{"compare", "smart/1-1.compare.html", nothing_to_say, "smart/1-1.html"};
  const render::Value values = lay_out(layout, bench.ja()).values;
  CHECK(text_at(values.as_object(), "page.canonical") ==
        "https://plans.example/tsukushi/ja/smart/1-1.html");
  const Object other = frame_of("smart/1-1.html", bench.ja());
  CHECK(text_at(other, "page.canonical") == text_at(other, "page.url"));
}

TEST_CASE("a page that says nothing of its own hides from search engines") {
  Workbench bench = small_bench();
  const auto nothing_to_say = [](const Context&) { return Content{"", "", {}, true, {}}; };
  Layout layout{"compare", "smart/1-1.compare.html", nothing_to_say};
  const render::Value shown = lay_out(layout, bench.ja()).values;
  CHECK(text_at(shown.as_object(), "page.is_hidden") == "false");
  layout.is_hidden = true;
  const render::Value hidden = lay_out(layout, bench.ja()).values;
  CHECK(text_at(hidden.as_object(), "page.is_hidden") == "true");
}

TEST_CASE("a page at its permanent place names its edition, and leads to what is published") {
  Workbench bench = small_bench();
  const auto nothing_to_say = [](const Context&) { return Content{"A card", "", {}, true, {}}; };
  Layout layout{"card", "smart/editions/2025-03/1-1.html", nothing_to_say};
  layout.permanent = &bench.plan();
  layout.current = "smart/1-1.html";
  const render::Value values = lay_out(layout, bench.en()).values;
  CHECK(text_at(values.as_object(), "page.edition.title") == "Revision of March 2025");
  CHECK(text_at(values.as_object(), "page.edition.url") == "../../1-1.html");
  CHECK(text_at(values.as_object(), "page.edition.is_earlier") == "false");
  CHECK(text_at(values.as_object(), "page.full_title") ==
        "A card | Revision of March 2025 | Plans of Tsukushi City");
  model::Plan earlier = bench.plan();
  layout.permanent = &earlier;
  const render::Value early = lay_out(layout, bench.en()).values;
  CHECK(text_at(early.as_object(), "page.edition.is_earlier") == "true");
  CHECK(text_at(frame_of("smart/1-1.html", bench.en()), "page.edition") == "(none)");
}

TEST_CASE("the date of the site is a label in the language of the page") {
  Workbench bench = small_bench();
  CHECK(text_at(frame_of("a.html", bench.ja()), "page.as_of") == "令和7年（2025年）6月1日");
  CHECK(text_at(frame_of("a.html", bench.en()), "page.as_of") == "1 June 2025");
}

TEST_CASE("a page that is not translated says so") {
  Workbench bench = small_bench();
  CHECK(text_at(frame_of("a.html", bench.en(), false), "page.is_untranslated") == "true");
  CHECK(text_at(frame_of("a.html", bench.en(), true), "page.is_untranslated") == "false");
}

TEST_CASE("the navigation marks the page that is shown") {
  Workbench bench = small_bench();
  const Object values = frame_of(routes::glossary(), bench.en());
  const Strings urls = each(values, "page.navigation", "url");
  const Strings current = each(values, "page.navigation", "is_current");
  REQUIRE(urls.size() == current.size());
  for (std::size_t i = 0; i < urls.size(); ++i) {
    CHECK(current[i] == (urls[i] == "glossary.html" ? "true" : "false"));
  }
  CHECK(std::ranges::count(urls, "about.html") == 1);
}

TEST_CASE("with several plans the navigation names each by its title") {
  Workbench bench = small_bench();
  const Strings one = each(frame_of("a.html", bench.en()), "page.navigation", "name");
  CHECK(std::ranges::count(one, project_words()[1]["nav.plan"].str()) == 1);
  bench.catalogue.plans.push_back(other_catalogue().plans.front());
  const Object values = frame_of("a.html", bench.en());
  const Strings two = each(values, "page.navigation", "name");
  CHECK(std::ranges::count(two, "Smart City Hall Plan") == 1);
  CHECK(std::ranges::count(two, "みなと町総合計画") == 1);
}

TEST_CASE("the way begins at home, and home has none") {
  Workbench bench = small_bench();
  const Object values = lay_out({"card", "smart/1-2.html",
                                 [&](const Context& c) {
                                   return Content{"", "", {plan_crumb(bench.plan(), c)}, true, {}};
                                 }},
                                bench.en())
                            .values.as_object();
  CHECK(each(values, "page.crumbs", "url") == Strings{"../index.html", "index.html"});
  CHECK(text_at(values, "page.has_crumbs") == "true");
  CHECK(text_at(frame_of(routes::home(), bench.en()), "page.has_crumbs") == "false");
}

TEST_CASE("programs read the way to a page, and behind it what the page itself says") {
  Workbench bench = small_bench();
  const auto page_at = [&](const routes::Place& place) {
    const Layout layout{"card", place, [](const Context&) {
                          Content content{"The title", "", {}, true, {}};
                          content.data = markup::Html::json_ld({{"@type", "Dataset"}});
                          return content;
                        }};
    const render::Value values = lay_out(layout, bench.en()).values;
    return text_at(values.as_object(), "page.data");
  };
  const std::string own = R"(<script type="application/ld+json">{"@type":"Dataset"}</script>)";
  CHECK(page_at(routes::home()) == own);
  const std::string other = page_at("smart/1-1.html");
  CHECK(other.ends_with(own));
  CHECK(other.find("\"BreadcrumbList\"") < other.find("\"Dataset\""));
}

TEST_CASE("words are grouped as templates name them") {
  const model::Words words(text::Language("en"), {{"card.now", line("Now")},
                                                  {"card.task", line("Task")},
                                                  {"card-list.title", line("List")},
                                                  {"plan.title", line("Plan")}});
  const render::Value value = words_value(words);
  CHECK(text_at(value.as_object(), "words.card.now") == "Now");
  CHECK(text_at(value.as_object(), "words.card.task") == "Task");
  CHECK(text_at(value.as_object(), "words.card-list.title") == "List");
  CHECK(text_at(value.as_object(), "words.plan.title") == "Plan");
}

TEST_CASE("every word of every language is there for templates") {
  for (const model::Words& words : project_words()) {
    const render::Value value = words_value(words);
    for (const auto& [key, word] : words.all()) {
      INFO(key);
      CHECK(text_at(value.as_object(), "words." + key) == word.str());
    }
  }
}

TEST_CASE("Japanese and English have the same words, none of them empty") {
  Strings japanese;
  Strings english;
  for (const auto& [key, word] : project_words()[0].all()) japanese.push_back(key);
  for (const auto& [key, word] : project_words()[1].all()) {
    english.push_back(key);
    INFO(key);
    CHECK_FALSE(word.empty());
  }
  CHECK(japanese.size() > 100);
  CHECK(japanese == english);
}
