#include "load/check_references.h"

#include <catch2/catch.hpp>

#include "load/catalogue_desk.h"

using namespace kohyo;
using test::Folder;
using test::Lines;

namespace {

const std::string card_1 = "plans/sample/initiatives/1-1.md";
const std::string card_2 = "plans/sample/initiatives/1-2.md";

/// What is said of a card whose prose is this.
Lines prose_reports(const std::string& prose) {
  return test::load(Folder().replace(card_1, "申請書をわかりやすくする。", prose)).reports;
}

Lines page_reports(const std::string& prose) {
  return test::load(Folder().replace("pages/about.md", "見本です。", prose)).reports;
}

Lines card_reports(const std::string& from, const std::string& to) {
  return test::load(Folder().replace(card_2, from, to)).reports;
}

/// A card that is a part of an item, under its file name.
void add_part(Folder& folder, const std::string& id, const std::string& item, int part) {
  std::string content = folder[card_1];
  const std::string fields = "id: " + id + "\nitem: " + item + "\npart: " + std::to_string(part);
  folder.set("plans/sample/initiatives/" + id + ".md",
             content.replace(content.find("id: 1-1"), 7, fields));
}

}  // namespace

TEST_CASE("references of fields are looked up, and the nearest is proposed") {
  CHECK(card_reports("goal: 1", "goal: 11") == Lines{"1-2.md goal-unknown 6:7 [11] 11, 1"});
  CHECK(card_reports("[general-affairs]", "[general-afairs]") ==
        Lines{"1-2.md department-unknown 7:15 [general-afairs] general-afairs, general-affairs"});
  CHECK(card_reports("[digital]", "[people]") ==
        Lines{"1-2.md method-unknown 8:11 [people] people, "});
  CHECK(card_reports("related: [1-1]", "related: [1-1, 7-7]") ==
        Lines{"1-2.md card-unknown 15:16 [7-7] 7-7, "});
}

TEST_CASE("links of prose are looked up in every language") {
  CHECK(prose_reports(
            "[あ](card:1-2)と[い](goal:1)と[う](term:open-data)と[え](department:finance)") ==
        Lines{});
  CHECK(prose_reports("[あ](card:1-3)") == Lines{"1-1.md card-unknown 18:5 [card:1-3] 1-3, 1-1"});
  CHECK(prose_reports("[あ](goal:9)") == Lines{"1-1.md goal-unknown 18:5 [goal:9] 9, 1"});
  CHECK(prose_reports("[あ](term:opendata)") ==
        Lines{"1-1.md term-unknown 18:5 [term:opendata] opendata, open-data"});
  CHECK(prose_reports("[あ](department:zaimu)") ==
        Lines{"1-1.md department-unknown 18:5 [department:zaimu] zaimu, "});
  CHECK(test::load(Folder().replace(card_1, "Forms become easier.", "[x](card:9-9)")).reports ==
        Lines{"1-1.md card-unknown 21:5 [card:9-9] 9-9, "});
}

TEST_CASE("links may name their plan") {
  CHECK(prose_reports("[あ](card:sample/1-2)[い](goal:sample/1)") == Lines{});
  CHECK(prose_reports("[あ](card:sampel/1-2)") ==
        Lines{"1-1.md plan-unknown 18:5 [card:sampel/1-2] sampel, sample"});
  CHECK(prose_reports("[あ](card:sample/9-9)") ==
        Lines{"1-1.md card-unknown 18:5 [card:sample/9-9] 9-9, "});
}

TEST_CASE("a free page means the first plan of the site") {
  CHECK(page_reports("[あ](card:1-1)[い](goal:1)") == Lines{});
  CHECK(page_reports("[あ](card:9-9)") == Lines{"about.md card-unknown 10:5 [card:9-9] 9-9, "});
}

TEST_CASE("links to paths are reported: a page does not know where it will stand") {
  CHECK(prose_reports("[あ](index.html)") ==
        Lines{"1-1.md markdown-link 18:5 [index.html] index.html"});
  CHECK(prose_reports("[あ](#x)") == Lines{"1-1.md markdown-link 18:5 [#x] #x"});
  CHECK(prose_reports("[あ](https://x.example/a#b)[い](mailto:a@x.example)") == Lines{});
}

TEST_CASE("a department that no card names has no page to link to") {
  Folder folder;
  folder.set("departments.yml", folder["departments.yml"] + "audit:\n  name:\n    ja: 監査\n");
  folder.replace(card_1, "申請書をわかりやすくする。", "[監査](department:audit)");
  CHECK(test::load(folder).reports ==
        Lines{"1-1.md link-dead 18:6 [department:audit] department:audit"});
  folder.set(card_2, "x");  // which might name it
  CHECK(test::load(folder).reports == Lines{"1-2.md front-matter-missing 1:1 [x]"});
}

TEST_CASE("successors of departments exist") {
  CHECK(test::load(Folder().replace("departments.yml", "  kana: ざいむぶ\n",
                                    "  successors: [general-afairs]\n"))
            .reports ==
        Lines{"departments.yml department-unknown 1:1 [finance] general-afairs, general-affairs"});
}

TEST_CASE("a goal's parent exists") {
  CHECK(
      test::load(Folder().replace("plans/sample/goals/1.md", "kind: goal", "kind: goal\nparent: 2"))
          .reports == Lines{"1.md goal-unknown 5:9 [2] 2, 1"});
}

TEST_CASE("parts of an item go from 1 without a gap, and are at least two") {
  Folder sound;
  add_part(sound, "1-3-1", "1-3", 1);
  add_part(sound, "1-3-2", "1-3", 2);
  CHECK(test::load(sound).reports.empty());

  Folder gap;
  add_part(gap, "1-3-1", "1-3", 1);
  add_part(gap, "1-3-2", "1-3", 3);
  add_part(gap, "1-3-3", "1-3", 4);
  CHECK(test::load(gap).reports == Lines{"1-3-2.md part-incomplete 2:5 [1-3-2] 1-3"});

  Folder late;
  add_part(late, "1-3-1", "1-3", 2);
  add_part(late, "1-3-2", "1-3", 3);
  CHECK(test::load(late).reports == Lines{"1-3-1.md part-incomplete 2:5 [1-3-1] 1-3"});

  Folder alone;
  add_part(alone, "1-3-1", "1-3", 1);
  CHECK(test::load(alone).reports == Lines{"1-3-1.md part-incomplete 2:5 [1-3-1] 1-3"});
}

TEST_CASE("two parts of one number are one mistake") {
  Folder folder;
  add_part(folder, "1-3-1", "1-3", 1);
  add_part(folder, "1-3-2", "1-3", 2);
  add_part(folder, "1-3-3", "1-3", 2);
  CHECK(
      test::load(folder).reports ==
      Lines{"1-3-3.md id-duplicate 2:5 [1-3-3] 1-3②, content/plans/sample/initiatives/1-3-2.md:2"});
}

TEST_CASE("a part that cannot be read is no gap") {
  Folder folder;
  add_part(folder, "1-3-1", "1-3", 1);
  add_part(folder, "1-3-2", "1-3", 2);
  folder.replace("plans/sample/initiatives/1-3-1.md", "part: 1", "part: x");
  CHECK(test::load(folder).reports == Lines{"1-3-1.md number-invalid 4:7 [x] x"});
}
