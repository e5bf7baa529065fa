// Prose on pages: its links, its language, its beginning as a description.
#include <catch2/catch.hpp>
#include <map>
#include <string>

#include "pages/laid_out.h"
#include "pages/pieces.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using render::Object;

namespace {

using Documents = std::map<model::SectionId, model::LocalDocument>;

/// The HTML of Japanese prose on the page `from`.
std::string html_of(std::string_view markdown, const routes::Place& from, const model::Plan* plan,
                    const Context& context) {
  return text_at(
      prose(prose_only(markdown), only("見出し"), from, plan, 3, "p-", context).as_object(),
      "html");
}

std::string link_html(const std::string& target, const routes::Place& from = "smart/1-1.html") {
  Workbench bench = small_bench();
  return html_of("[x](" + target + ")", from, &bench.plan(), bench.ja());
}

std::string paragraph(const std::string& address) {
  return "<p><a href=\"" + address + "\">x</a></p>\n";
}

std::string summary_of(const Documents& documents, const Context& context) {
  return summary(context.catalogue.plans.front().sections, documents, "the title", context);
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string result;
  for (std::size_t i = 0; i < times; ++i) result += text;
  return result;
}

const model::SectionId direction("direction");
const model::SectionId effects("effects");

}  // namespace

TEST_CASE("links of prose lead to cards, goals, terms and departments, seen from the page") {
  CHECK(link_html("card:1-2") == paragraph("1-2.html"));
  CHECK(link_html("goal:2") == paragraph("goals/2.html"));
  CHECK(link_html("term:pilot") == paragraph("../glossary.html#pilot"));
  CHECK(link_html("department:finance") == paragraph("departments/finance.html"));
  CHECK(link_html("card:1-2", "smart/goals/1.html") == paragraph("../1-2.html"));
}

TEST_CASE("links of prose may name their plan") {
  CHECK(link_html("card:smart/1-2") == paragraph("1-2.html"));
  CHECK(link_html("card:roadmap/2-1") == paragraph("../roadmap/2-1.html"));
  CHECK(link_html("goal:roadmap/3") == paragraph("../roadmap/goals/3.html"));
}

TEST_CASE("on a page that belongs to no plan, links lead to the first plan") {
  const Workbench bench = small_bench();
  CHECK(html_of("[x](card:1-2)", routes::page(model::PageId("about")), nullptr, bench.ja()) ==
        paragraph("smart/1-2.html"));
  CHECK(html_of("[x](department:finance)", routes::page(model::PageId("about")), nullptr,
                bench.ja()) == paragraph("smart/departments/finance.html"));
}

TEST_CASE("addresses elsewhere stay as they are, escaped") {
  CHECK(link_html("https://example.org/a?b=1&c=2") ==
        paragraph("https://example.org/a?b=1&amp;c=2"));
  CHECK(link_html("mailto:plan@example.org") == paragraph("mailto:plan@example.org"));
}

TEST_CASE("prose in the language of the page says no language") {
  const Workbench bench = small_bench();
  const Object values =
      prose(prose_both("文", "Text"), only("見出し"), routes::home(), nullptr, 2, "", bench.en())
          .as_object();
  CHECK(text_at(values, "html") == "<p>Text</p>\n");
  CHECK(text_at(values, "other_language") == "(none)");
}

TEST_CASE("prose without a translation is in the main language, and says so") {
  const Workbench bench = small_bench();
  const Object values =
      prose(prose_only("文"), only("見出し"), routes::home(), nullptr, 2, "", bench.en())
          .as_object();
  CHECK(text_at(values, "html") == "<p>文</p>\n");
  CHECK(text_at(values, "other_language") == "ja");
}

TEST_CASE("the words around footnotes are in the language of the page") {
  const Workbench bench = small_bench();
  const std::string html = text_at(prose(prose_only("文[^1]\n\n[^1]: 注"), only("見出し"),
                                         routes::home(), nullptr, 2, "p-", bench.en())
                                       .as_object(),
                                   "html");
  CHECK(html.find(project_words()[1]["prose.footnotes"].str()) != std::string::npos);
  CHECK(html.find("id=\"p-fn-1\"") != std::string::npos);
}

TEST_CASE(
    "sections stand in the order of the plan, under their headings, those without prose left out") {
  Workbench bench = small_bench();
  const Documents documents = {{effects, prose_only("効果")},
                               {direction, prose_both("方向", "Where to")}};
  const Object values = Object().set(
      "s", sections(bench.plan().sections, documents, "smart/1-1.html", bench.plan(), bench.en()));
  CHECK(each(values, "s", "id") == Strings{"direction", "effects"});
  CHECK(each(values, "s", "heading") == Strings{"Direction", "Intended effects"});
  CHECK(text_at(values, "s.1.prose.other_language") == "ja");
  const Documents one = {{effects, prose_only("効果")}};
  const Object fewer = Object().set(
      "s", sections(bench.plan().sections, one, "smart/1-1.html", bench.plan(), bench.en()));
  CHECK(each(fewer, "s", "id") == Strings{"effects"});
}

TEST_CASE("two sections may have notes and headings of the same name") {
  Workbench bench = small_bench();
  const Documents documents = {{direction, prose_only("文[^1]\n\n[^1]: 注")},
                               {effects, prose_only("文[^1]\n\n[^1]: 注")}};
  const Object values = Object().set(
      "s", sections(bench.plan().sections, documents, "smart/1-1.html", bench.plan(), bench.ja()));
  CHECK(text_at(values, "s.0.prose.html").find("id=\"direction-fn-1\"") != std::string::npos);
  CHECK(text_at(values, "s.1.prose.html").find("id=\"effects-fn-1\"") != std::string::npos);
}

TEST_CASE("a description is the text of the first section, its blocks joined by spaces") {
  const Workbench bench = small_bench();
  const Documents documents = {{effects, prose_only("効果")},
                               {direction, prose_only("**一**\n\n- 二\n- 三")}};
  CHECK(summary_of(documents, bench.ja()) == "一 二 三");
}

TEST_CASE("a description of 120 characters of Japanese is whole, a longer one goes on") {
  const Workbench bench = small_bench();
  CHECK(summary_of({{direction, prose_only(repeated("字", 120))}}, bench.ja()) ==
        repeated("字", 120));
  CHECK(summary_of({{direction, prose_only(repeated("字", 121))}}, bench.ja()) ==
        repeated("字", 120) + "…");
}

TEST_CASE("a description of 240 characters of English is whole, a longer one goes on") {
  const Workbench bench = small_bench();
  CHECK(summary_of({{direction, prose_both("字", repeated("a", 240))}}, bench.en()) ==
        repeated("a", 240));
  CHECK(summary_of({{direction, prose_both("字", repeated("a", 241))}}, bench.en()) ==
        repeated("a", 240) + "…");
}

TEST_CASE("a description that stands in for a translation has the length of its own language") {
  const Workbench bench = small_bench();
  CHECK(summary_of({{direction, prose_only(repeated("字", 200))}}, bench.en()) ==
        repeated("字", 120) + "…");
}

TEST_CASE("without its first section a description is the next one's text, without any the title") {
  const Workbench bench = small_bench();
  CHECK(summary_of({{effects, prose_only("効果")}}, bench.ja()) == "効果");
  CHECK(summary_of({}, bench.ja()) == "the title");
}
