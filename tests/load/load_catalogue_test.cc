#include "load/load_catalogue.h"

#include <catch2/catch.hpp>

#include "load/catalogue_desk.h"

using namespace kohyo;
using test::Folder;
using test::Lines;

namespace {

const std::string card_1 = "plans/sample/initiatives/1-1.md";
const std::string card_2 = "plans/sample/initiatives/1-2.md";
const std::string goal_1 = "plans/sample/goals/1.md";
const std::string plan = "plans/sample/plan.yml";

Lines reports(const Folder& folder) {
  return test::load(folder).reports;
}

/// The first card under another number.
std::string card_named(const std::string& id) {
  std::string content = Folder()[card_1];
  return content.replace(content.find("id: 1-1"), 7, "id: " + id);
}

}  // namespace

TEST_CASE("a sound folder becomes a catalogue") {
  const test::Loaded loaded = test::load(Folder());
  CHECK(loaded.reports.empty());
  REQUIRE(loaded.catalogue.has_value());
  CHECK(loaded.catalogue->site.title.main().str() == "見本区の計画");
  CHECK(loaded.catalogue->terms.size() == 1);
  CHECK(loaded.catalogue->pages.size() == 1);
  REQUIRE(loaded.catalogue->plans.size() == 1);
  CHECK(loaded.catalogue->earlier.empty());
  CHECK(loaded.catalogue->plans[0].records.departments.size() == 2);
  CHECK(loaded.catalogue->plans[0].records.terms.size() == 1);
  CHECK(loaded.catalogue->plans[0].records.stages.size() == 2);
  CHECK(loaded.catalogue->plans[0].goals.size() == 1);
  CHECK(loaded.catalogue->plans[0].initiatives.size() == 2);
}

TEST_CASE("cards are in the order of their numbers, not of their files") {
  Folder folder;
  folder.set("plans/sample/initiatives/1-10.md", card_named("1-10"));
  folder.set("plans/sample/initiatives/1-9.md", card_named("1-9"));
  const test::Loaded loaded = test::load(folder);
  CHECK(loaded.reports.empty());
  std::string order;
  for (const model::Initiative& card : loaded.catalogue->plans[0].initiatives)
    order += card.id.str() + " ";
  CHECK(order == "1-1 1-2 1-9 1-10 ");
}

TEST_CASE("a glossary may be empty, the other shared files may not") {
  CHECK(reports(Folder().set("glossary.yml", "# まだありません\n")).empty());
  CHECK(reports(Folder().set("departments.yml", "# x\n")) ==
        Lines{"departments.yml value-empty 1:1 [] departments.yml"});
  CHECK(reports(Folder().set("phrases.yml", "")) ==
        Lines{"phrases.yml value-empty 1:1 [] phrases.yml"});
}

TEST_CASE("a shared file that is missing, or not UTF-8, is the only mistake") {
  CHECK(reports(Folder().remove("departments.yml")) ==
        Lines{"site.yml file-missing 1:1 [] departments.yml"});
  CHECK(reports(Folder().remove("phrases.yml")) ==
        Lines{"site.yml file-missing 1:1 [] phrases.yml"});
  CHECK(reports(Folder().remove("glossary.yml")) ==
        Lines{"site.yml file-missing 1:1 [] glossary.yml"});
  CHECK(reports(Folder().set("departments.yml", "a\x82")) ==
        Lines{"departments.yml invalid-utf8 1:2 [\x82]"});
  CHECK(reports(Folder().set("phrases.yml", "a: 'x\n")) ==
        Lines{"phrases.yml yaml-unclosed-quote 1:4 ['] '"});
}

TEST_CASE("without a site.yml that can be read nothing else is looked at") {
  Folder folder;
  folder.set(card_1, "");
  CHECK(reports(Folder(folder).remove("site.yml")) ==
        Lines{"site.yml file-missing 1:1 [] site.yml"});
  CHECK(reports(Folder(folder).set("site.yml", "\x82")) ==
        Lines{"site.yml invalid-utf8 1:1 [\x82]"});
  CHECK(reports(Folder(folder).set("site.yml", "- x\n")) ==
        Lines{"site.yml expected-map 1:1 [- x] site.yml, "});
  CHECK(reports(Folder(folder).replace("site.yml", "[ja, en]", "ja")) ==
        Lines{"site.yml expected-list 12:12 [ja] languages"});
}

TEST_CASE("a plan that is missing is reported where site.yml names it") {
  CHECK(reports(Folder().replace("site.yml", "[sample]", "[sample, other]")) ==
        Lines{"site.yml file-missing 23:17 [other] plans/other/plan.yml"});
}

TEST_CASE("a mistake in plan.yml is the only one: goals and cards are read by it") {
  Folder folder;
  folder.replace(plan, "  - id: direction\n", "  - id: Direction\n")
      .replace(card_2, "general-affairs", "nobody");
  CHECK(reports(folder) == Lines{"plan.yml id-invalid 14:9 [Direction] Direction"});
}

TEST_CASE("a link from a free page to a plan with mistakes is no second mistake") {
  Folder folder;
  folder.replace("pages/about.md", "見本です。\n# en",
                 "[個票](card:1-1)と[別](card:sample/9-9)\n# en");
  folder.replace(plan, "last: R9", "last: x");
  CHECK(reports(folder) == Lines{"plan.yml year-invalid 9:9 [x] x"});
}

TEST_CASE("a card with mistakes in its front matter is one mistake, whoever refers to it") {
  Folder folder;
  folder.replace(card_1, "goal: 1", "goal：1");  // 1-2 is related to it and links to it
  CHECK(reports(folder) == Lines{"1-1.md yaml-colon-missing 6:5 [：] ："});
  CHECK(reports(Folder().set(card_1, "\x82")) == Lines{"1-1.md invalid-utf8 1:1 [\x82]"});
}

TEST_CASE("a goal with mistakes is one mistake, whatever cards serve it") {
  CHECK(reports(Folder().replace(goal_1, "kind: goal", "kind: gaol")) ==
        Lines{"1.md choice-unknown 4:7 [gaol] gaol, goal, goal"});
  CHECK(reports(Folder().replace(goal_1, "---\nid", "id")) ==
        Lines{"1.md front-matter-missing 1:1 [id: 1]"});
}

TEST_CASE("mistakes in a shared file make nothing in it unknown") {
  CHECK(reports(Folder().replace("departments.yml", "finance:", "finance：")) ==
        Lines{"departments.yml yaml-colon-missing 1:8 [：] ："});
  CHECK(reports(Folder().replace("departments.yml", "    ja: 財務部\n", "")) ==
        Lines{"departments.yml key-missing 3:5 [en] ja"});
  CHECK(reports(Folder().replace("phrases.yml", "  - ja: 検討\n    en: Study\n    stages: [study]",
                                 "  - ja: 検討\n    en: Study")) ==
        Lines{"phrases.yml key-missing 9:5 [ja] stages"});
}

TEST_CASE("of two cards with one number, the one in the file of that name stays") {
  Folder folder;
  folder.set("plans/sample/initiatives/0-9.md", card_named("1-1"));
  const test::Loaded loaded = test::load(folder);
  CHECK(loaded.reports ==
        Lines{"0-9.md id-duplicate 2:5 [1-1] 1-1, content/plans/sample/initiatives/1-1.md:2"});
  CHECK(loaded.catalogue->plans[0].initiatives.size() == 2);
}

TEST_CASE("a card whose number is not that of its file is one mistake") {
  CHECK(reports(Folder().set(card_1, card_named("1-3"))) ==
        Lines{"1-1.md id-file-name 2:5 [1-3] 1-3, 1-3.md"});
  CHECK(reports(Folder().set("plans/sample/initiatives/index.md", card_named("index"))) ==
        Lines{"index.md id-reserved 2:5 [index] index"});
}

TEST_CASE("goals are checked like cards") {
  Folder folder;
  folder.set("plans/sample/goals/2.md", folder[goal_1]);
  CHECK(reports(folder) == Lines{"2.md id-duplicate 2:5 [1] 1, content/plans/sample/goals/1.md:2"});
}

TEST_CASE("files that nobody reads are told, each in the folder where it may have been meant") {
  Folder folder;
  folder.set("department.yml", "a: 1\n").set("1-3.md", "x\n").set("pages/x.yml", "a: 1\n");
  folder.set("plans/sample/1-4.md", "x\n").set("plans/sample/initiatives/old/1-5.md", "x\n");
  CHECK(reports(folder) ==
        Lines{"1-3.md file-unexpected 1:1 [] 1-3.md",
              "department.yml file-unexpected 1:1 [] department.yml",
              "x.yml file-unexpected 1:1 [] pages/x.yml",
              "1-4.md file-unexpected 1:1 [] plans/sample/1-4.md",
              "1-5.md file-unexpected 1:1 [] plans/sample/initiatives/old/1-5.md"});
}

TEST_CASE("a plan that site.yml does not name is told once") {
  Folder folder;
  folder.set("plans/draft/plan.yml", "x\n")
      .set("plans/draft/goals/1.md", "x\n")
      .set("plans/note.md", "x\n");
  CHECK(reports(folder) == Lines{"1.md file-unexpected 1:1 [] plans/draft/",
                                 "note.md file-unexpected 1:1 [] plans/note.md"});
}

TEST_CASE("mistakes of all files are reported in one run") {
  Folder folder;
  folder.replace("departments.yml", "kana: ざいむぶ", "kanna: ざいむぶ");
  folder.replace("glossary.yml", "  term:", "  terms:");
  folder.replace(goal_1, "amount: 79", "amount: x");
  folder.replace(card_1, "R7: 実施", "R7: 実験");
  folder.replace(card_2, "goal: 1", "goal: 2");
  folder.replace("pages/about.md", "title:", "titel:");
  const Lines lines = reports(folder);
  CHECK(lines.size() == 6);
}
