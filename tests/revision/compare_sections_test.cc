#include "revision/compare_sections.h"

#include <catch2/catch.hpp>
#include <string>

#include "revision/editions.h"
#include "revision/prose.h"

using namespace kohyo;
using namespace kohyo::revision;
using test::both;
using test::only;
using test::prose_both;
using test::prose_only;

namespace {

const model::SectionId effects("effects");

Sections sections(model::LocalDocument document) {
  return {{direction(), std::move(document)}};
}

struct Compared {
  std::vector<model::Change> changes;
  Sections marked;
};

Compared compared(const Sections& before, const Sections& after, const model::Revision& said = {}) {
  ChangeList list(model::Scope::initiative, "1-1", model::ChangeSource::computed, test::nowhere);
  list.follow(said);
  Sections marked = compare_sections(before, after, test::plan({}).sections, list);
  return {std::move(list).take(), std::move(marked)};
}

Lines told(const Sections& before, const Sections& after) {
  return lines_of(compared(before, after).changes);
}

std::string marked(const Compared& result, const text::Language& language) {
  return shown(result.marked.at(direction()).in(language).value);
}

std::string english_of(const std::optional<model::LocalText>& text) {
  return text && text->has(test::english()) ? text->in(test::english()).value.str() : "";
}

}  // namespace

TEST_CASE("equal sections have no changes") {
  const Sections same = sections(prose_both("検討する。", "A study."));
  CHECK(told(same, same).empty());
  CHECK(told({}, {}).empty());
}

TEST_CASE("a block that changed is a change of its section, with the block by its number") {
  const Compared result = compared(sections(prose_only("初め。\n\n検討する。")),
                                   sections(prose_only("初め。\n\n実施する。")));
  CHECK(lines_of(result.changes) == Lines{"1-1:direction:2 revised: 検討する。 -> 実施する。"});
  CHECK(marked(result, test::japanese()) == "初め。\n[-検討-]{+実施+}する。\n");
}

TEST_CASE("figures and widths have kinds of their own; what is only width has no marks") {
  const Compared result = compared(sections(prose_only("12か所で行う。\n\n２か所で行う。")),
                                   sections(prose_only("15か所で行う。\n\n2か所で行う。")));
  CHECK(lines_of(result.changes) ==
        Lines{"1-1:direction:1 figure: 12か所で行う。 -> 15か所で行う。",
              "1-1:direction:2 editorial: ２か所で行う。 -> 2か所で行う。"});
  CHECK(marked(result, test::japanese()) == "[-12か所-]{+15か所+}で行う。\n2か所で行う。\n");
}

TEST_CASE("a translation stands in the change of the block with its number") {
  const Compared result = compared(sections(prose_both("甲。\n\n検討する。", "A.\n\nA study.")),
                                   sections(prose_both("甲。\n\n実施する。", "A.\n\nA pilot.")));
  REQUIRE(result.changes.size() == 1);
  CHECK(english_of(result.changes[0].before) == "A study.");
  CHECK(english_of(result.changes[0].after) == "A pilot.");
  CHECK(marked(result, test::english()) == "A.\nA [-study-]{+pilot+}.\n");
}

TEST_CASE("a translation that stayed stands on both sides of the change") {
  const Compared result = compared(sections(prose_both("検討する。", "A study.")),
                                   sections(prose_both("実施する。", "A study.")));
  REQUIRE(result.changes.size() == 1);
  CHECK(english_of(result.changes[0].before) == "A study.");
  CHECK(english_of(result.changes[0].after) == "A study.");
}

TEST_CASE("a translation that changed alone is an editorial change, and nothing is red") {
  const Compared result = compared(sections(prose_both("検討する。", "A stduy.")),
                                   sections(prose_both("検討する。", "A study.")));
  CHECK(lines_of(result.changes) == Lines{"1-1:direction:1 editorial: 検討する。 -> 検討する。"});
  CHECK(english_of(result.changes[0].before) == "A stduy.");
  CHECK(marked(result, test::english()) == "A study.\n");
}

TEST_CASE("a translation that only one edition has is no change") {
  CHECK(told(sections(prose_only("検討する。")), sections(prose_both("検討する。", "A study.")))
            .empty());
  CHECK(told(sections(prose_both("検討する。", "A study.")), sections(prose_only("検討する。")))
            .empty());
}

TEST_CASE("a block that is new says nothing of before, also where the translation did not grow") {
  const Compared result =
      compared(sections(prose_both("窓口を設ける。", "A counter.")),
               sections(prose_both("相談を受ける場をつくる。\n\n窓口を設ける。", "A counter.")));
  REQUIRE(result.changes.size() == 1);
  CHECK(result.changes[0].id == "1-1:direction:1");
  CHECK_FALSE(result.changes[0].before);
  CHECK(text_of(result.changes[0].after) == "相談を受ける場をつくる。");
}

TEST_CASE("a block that is gone says nothing of after") {
  const Compared result =
      compared(sections(prose_both("相談を受ける場をつくる。\n\n窓口を設ける。", "A counter.")),
               sections(prose_both("窓口を設ける。", "A counter.")));
  REQUIRE(result.changes.size() == 1);
  CHECK(result.changes[0].id == "1-1:direction:removed-1");
  CHECK_FALSE(result.changes[0].after);
}

TEST_CASE("a section that is new or gone is told block by block") {
  const Sections text = sections(prose_only("甲。\n\n- 乙\n"));
  const Compared fresh = compared({}, text);
  CHECK(lines_of(fresh.changes) ==
        Lines{"1-1:direction:1 revised:  -> 甲。", "1-1:direction:2 revised:  -> 乙"});
  CHECK(marked(fresh, test::japanese()) == "{+甲。+}\n- {+乙+}\n");
  const Compared gone = compared(text, {});
  CHECK(lines_of(gone.changes) == Lines{"1-1:direction:removed-1 revised: 甲。 -> ",
                                        "1-1:direction:removed-2 revised: 乙 -> "});
  CHECK(marked(gone, test::japanese()) == "[-甲。-]\n- [-乙-]\n");
}

TEST_CASE("sections stand in the order of the plan, whatever the order of their names") {
  Sections before = sections(prose_only("検討"));
  before.emplace(effects, prose_only("甲"));
  before.emplace(model::SectionId("aside"), prose_only("余談"));
  Sections after = sections(prose_only("実施"));
  after.emplace(effects, prose_only("乙"));
  CHECK(told(before, after) == Lines{"1-1:direction:1 revised: 検討 -> 実施",
                                     "1-1:effects:1 revised: 甲 -> 乙",
                                     "1-1:aside:removed-1 revised: 余談 -> "});
}

TEST_CASE("what the authors call editorial is not red, beside a block that is") {
  model::Revision said{false, false, {}};
  said.editorial = {{"direction:1", test::nowhere}};
  const Compared result = compared(sections(prose_only("出来る。\n\n検討する。")),
                                   sections(prose_only("できる。\n\n実施する。")), said);
  CHECK(lines_of(result.changes) == Lines{"1-1:direction:1 editorial: 出来る。 -> できる。",
                                          "1-1:direction:2 revised: 検討する。 -> 実施する。"});
  CHECK(marked(result, test::japanese()) == "できる。\n[-検討-]{+実施+}する。\n");
}

TEST_CASE("a corrected translation is not red, beside a block that is") {
  const Compared result =
      compared(sections(prose_both("窓口を設ける。\n\n検討する。",
                                   "A counter are opened here.\n\nA study of calls is made.")),
               sections(prose_both("窓口を設ける。\n\n実施する。",
                                   "A counter is opened here.\n\nA pilot of calls is made.")));
  CHECK(lines_of(result.changes) ==
        Lines{"1-1:direction:2 revised: 検討する。 -> 実施する。",
              "1-1:direction:1 editorial: 窓口を設ける。 -> 窓口を設ける。"});
  CHECK(marked(result, test::english()) ==
        "A counter is opened here.\nA [-study-]{+pilot+} of calls is made.\n");
}

TEST_CASE("both halves of a block that was translated anew are shown") {
  const Compared result = compared(sections(prose_both("甲。\n\n検討する。", "One.\n\nA study.")),
                                   sections(prose_both("甲。\n\n実施する。", "One.\n\nPilot.")));
  CHECK(marked(result, test::english()) == "One.\n[-A study.-]{+Pilot.+}\n");
}
