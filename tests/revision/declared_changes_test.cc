#include "revision/declared_changes.h"

#include <catch2/catch.hpp>
#include <string>

#include "revision/editions.h"

using namespace kohyo;
using namespace kohyo::revision;
using model::Presence;
using test::only;
using Kind = model::ItemRevision::Kind;

namespace {

model::CellItem declared(std::string_view now, Kind kind, std::string_view was = "") {
  model::CellItem made = item(now);
  made.revision = model::ItemRevision{kind, {}, {}, {}, {}};
  if (!was.empty()) {
    made.revision->was = only(was);
    made.revision->was_stages = item(was).stages;
  }
  return made;
}

/// A card with one row of which the second year states this.
model::Initiative card(std::vector<model::CellItem> items) {
  model::Initiative made = test::card("1-1", "1");
  made.schedule = {task("calls", "電話", {"検討", "", "実施"})};
  made.schedule[0].cells[1].status = model::ValueStatus::figure;
  made.schedule[0].cells[1].items = std::move(items);
  return made;
}

Lines told(const model::Initiative& made) {
  return lines_of(declared_changes(test::plan({}), made));
}

/// An edition after one that is not on record.
model::Plan second_edition(std::vector<model::Initiative> cards) {
  model::Plan first = edition("2024-03", {});
  first.editions.front().is_on_record = false;
  return next_edition(first, "2025-03", std::move(cards));
}

Lines ways_of(const model::EditionRevision& revision) {
  Lines lines;
  for (const model::Lineage& way : revision.lineage)
    lines.push_back(way.from.str() + " " + std::string(name_of(way.relation)) +
                    (way.to ? " " + way.to->str() : ""));
  return lines;
}

}  // namespace

TEST_CASE("a card without marks declares nothing") {
  CHECK(told(card({item("実施")})).empty());
}

TEST_CASE("a reworded cell has both wordings and the shift of its task") {
  CHECK(told(card({declared("実施", Kind::reworded, "検討")})) ==
        Lines{"1-1:schedule:calls:2025:1 revised forward: 検討 -> 実施"});
  CHECK(told(card({declared("検討", Kind::reworded, "実施")})) ==
        Lines{"1-1:schedule:calls:2025:1 revised back: 実施 -> 検討"});
}

TEST_CASE("what was added and removed is that, and nothing before or after it") {
  CHECK(told(card({item("実施"), declared("検証", Kind::added)})) ==
        Lines{"1-1:schedule:calls:2025:2 revised added:  -> 検証"});
  CHECK(told(card({declared("検証", Kind::removed)})) ==
        Lines{"1-1:schedule:calls:2025:1 revised dropped: 検証 -> "});
}

TEST_CASE("a wording that is not on record says so, and has no shift") {
  const std::vector<model::Change> changes =
      declared_changes(test::plan({}), card({declared("実施", Kind::reworded)}));
  REQUIRE(changes.size() == 1);
  CHECK(line_of(changes[0]) == "1-1:schedule:calls:2025:1 revised:  -> 実施");
  CHECK_FALSE(changes[0].former_is_on_record);
  CHECK(changes[0].source == model::ChangeSource::declared);
}

TEST_CASE("what moved has the direction of its years, also out of the plan") {
  model::CellItem from_later = declared("実施", Kind::moved);
  from_later.revision->was_year = text::FiscalYear{2028};
  const std::vector<model::Change> changes = declared_changes(test::plan({}), card({from_later}));
  REQUIRE(changes.size() == 1);
  CHECK(changes[0].only_moved);
  CHECK(changes[0].was_year == text::FiscalYear{2028});
  CHECK(changes[0].shift == model::Shift::forward);
  model::CellItem to_later = declared("実施", Kind::removed);
  to_later.revision->now_year = text::FiscalYear{2026};
  CHECK(declared_changes(test::plan({}), card({to_later}))[0].shift == model::Shift::back);
}

TEST_CASE("a row that was added is told, and its cells are told if they say more") {
  model::Initiative made = card({item("実施")});
  made.schedule[0].presence = Presence::added;
  CHECK(told(made) == Lines{"1-1:task:calls revised added:  -> 電話"});
  made.schedule[0].presence = Presence::removed;
  CHECK(told(made) == Lines{"1-1:task:calls revised dropped: 電話 -> "});
}

TEST_CASE("a new item is one change, whatever is marked on its card") {
  model::Initiative made = card({declared("検証", Kind::added)});
  made.revision.is_new = true;
  CHECK(told(made) == Lines{"1-1:card new:  -> 個票1-1"});
}

TEST_CASE("a note without a field, or on the whole card, is one change that names none") {
  model::Initiative noted = card({item("実施")});
  noted.revision.note = only("内容を見直した");
  CHECK(told(noted) == Lines{"1-1:card unspecified:  -> "});
  model::Initiative whole = card({declared("検証", Kind::added)});
  whole.revision.is_of_whole_card = true;
  CHECK(told(whole) ==
        Lines{"1-1:card unspecified:  -> ", "1-1:schedule:calls:2025:1 revised added:  -> 検証"});
  model::Initiative marked = card({declared("検証", Kind::added)});
  marked.revision.note = only("検証を加えた");
  CHECK(told(marked).size() == 1);
  CHECK(text_of(declared_changes(test::plan({}), marked)[0].reason) == "検証を加えた");
}

TEST_CASE("marks in prose are changes of their blocks, in every language") {
  model::Initiative made = test::card("1-1", "1");
  made.sections.emplace(direction(),
                        test::prose_both("甲。\n\n窓口を{~~検討~>実施~~}する。{++予約を受ける。++}",
                                         "A.\n\nA {~~study~>pilot~~} of counters."));
  CHECK(told(made) == Lines{"1-1:direction:2 revised: 窓口を検討する。 -> "
                            "窓口を実施する。予約を受ける。"});
  const model::Plan plan = second_edition({made});
  const std::vector<model::Change> changes = declared_changes(plan, plan.initiatives[0]);
  CHECK(changes[0].before->in(test::english()).value.str() == "A study of counters.");
}

TEST_CASE("a block of prose that was taken out has its number in the text before") {
  model::Initiative made = test::card("1-1", "1");
  made.sections.emplace(direction(), test::prose_only("{--古い段落。--}\n\n甲。"));
  CHECK(told(made) == Lines{"1-1:direction:removed-1 revised: 古い段落。 -> "});
}

TEST_CASE("a former heading is a change of the title") {
  model::Initiative made = card({item("実施")});
  made.former = model::FormerHeading{only("旧い題"), made.goal.id};
  CHECK(told(made) == Lines{"1-1:title revised: 旧い題 -> 個票1-1"});
}

TEST_CASE("the revision of an edition holds the changed cards, with those that are marked") {
  model::Initiative noted = test::card("1-2", "1");
  noted.revision.note = only("見直した");
  const model::EditionRevision revision = declared_revision(
      second_edition({card({declared("検証", Kind::added)}), noted, test::card("1-3", "1")}));
  CHECK_FALSE(revision.before);
  CHECK(revision.cards.size() == 2);
  CHECK(revision.marked(model::InitiativeId("1-1")) != nullptr);
  CHECK(revision.marked(model::InitiativeId("1-2")) == nullptr);
  CHECK(revision.of(model::InitiativeId("1-3")).empty());
  CHECK(revision.plan_changes.empty());
}

TEST_CASE("what cards continue, and what ended, is told by numbers alone") {
  const auto continuing = [](std::string_view id, const std::vector<std::string_view>& from) {
    model::Initiative made = test::card(id, "1");
    for (const std::string_view each : from)
      made.continues.push_back(test::reference<model::InitiativeId>(each));
    return made;
  };
  model::Plan plan =
      second_edition({continuing("1-5", {"1-4"}), continuing("1-7", {"1-6"}),
                      continuing("1-8", {"1-6"}), continuing("1-9", {"2-1", "2-2"})});
  plan.ended = {{model::InitiativeId("3-1"), only("完了した"), test::nowhere}};
  const model::EditionRevision revision = declared_revision(plan);
  CHECK(lines_of(plan, revision) ==
        Lines{"1-5:number renumbered: 1-4 -> 1-5 個票1-5", "1-7:number split: 1-6 -> 1-7 個票1-7",
              "1-8:number split: 1-6 -> 1-8 個票1-8", "1-9:number merged: 2-1、2-2 -> 1-9 個票1-9",
              "3-1:card ended: 3-1 -> "});
  CHECK(ways_of(revision) == Lines{"1-4 renumbered 1-5", "1-6 split 1-7", "1-6 split 1-8",
                                   "2-1 merged 1-9", "2-2 merged 1-9", "3-1 ended"});
  CHECK(text_of(revision.endings[0].reason) == "完了した");
}

TEST_CASE("a first edition has no past that anything could continue") {
  model::Plan first = edition("2024-03", {test::card("1-5", "1")});
  first.initiatives[0].continues = {test::reference<model::InitiativeId>("1-4")};
  first.ended = {{model::InitiativeId("3-1"), {}, test::nowhere}};
  const model::EditionRevision revision = declared_revision(first);
  CHECK(revision.cards.empty());
  CHECK(revision.lineage.empty());
  CHECK(revision.endings.empty());
}
