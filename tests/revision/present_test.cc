#include "revision/present.h"

#include <catch2/catch.hpp>

#include "revision/compare_cards.h"
#include "revision/editions.h"
#include "revision/prose.h"

using namespace kohyo;
using namespace kohyo::revision;
using model::Presence;
using test::only;
using Kind = model::ItemRevision::Kind;

namespace {

model::Initiative card() {
  model::Initiative made = test::card("1-1", "1");
  made.departments = {test::reference<model::DepartmentId>("finance")};
  made.methods.ids = {test::reference<model::MethodId>("digital")};
  made.schedule = {task("calls", "電話", {"検討", "実施"})};
  made.sections.emplace(direction(), test::prose_only("検討する。"));
  return made;
}

model::CellItem marked_item(std::string_view text, Kind kind) {
  model::CellItem made = item(text);
  made.revision = model::ItemRevision{kind, {}, {}, {}, {}};
  return made;
}

/// What a card says, as far as marks concern it.
std::string text_of_card(const model::Initiative& card) {
  std::string all = card.title.main().str();
  for (const auto& each : card.departments) all += " " + each.id.str();
  for (const auto& each : card.methods.ids) all += " " + each.id.str();
  for (const auto& [id, prose] : card.sections) all += " " + shown(prose.main());
  for (const model::Task& each : card.schedule) {
    all += each.name.main().str() + ":";
    for (const model::Cell& one : each.cells) {
      for (const model::CellItem& stated : one.items) all += " " + stated.text.main().str();
      all += "|";
    }
  }
  return all;
}

}  // namespace

TEST_CASE("a card without marks is what it is") {
  CHECK_FALSE(has_marks(card()));
  CHECK(text_of_card(present(card())) == text_of_card(card()));
}

TEST_CASE("every kind of mark is seen") {
  const auto marked_after = [](auto change) {
    model::Initiative changed = card();
    change(changed);
    return has_marks(changed) && !has_marks(present(changed));
  };
  CHECK(marked_after([](model::Initiative& c) {
    c.former = model::FormerHeading{only("旧"), c.goal.id};
  }));
  CHECK(marked_after([](model::Initiative& c) { c.departments[0].presence = Presence::added; }));
  CHECK(marked_after([](model::Initiative& c) { c.methods.ids[0].presence = Presence::removed; }));
  CHECK(marked_after([](model::Initiative& c) { c.schedule[0].presence = Presence::removed; }));
  CHECK(marked_after([](model::Initiative& c) {
    c.schedule[0].former = model::FormerTask{only("旧"), {}, {}};
  }));
  for (const Kind kind : {Kind::reworded, Kind::added, Kind::removed, Kind::moved}) {
    CHECK(marked_after(
        [&](model::Initiative& c) { c.schedule[0].cells[0].items = {marked_item("検討", kind)}; }));
  }
}

TEST_CASE("what was added stands, what was removed is gone") {
  model::Initiative marked = card();
  marked.departments.push_back({model::DepartmentId("parks"), test::nowhere, Presence::removed});
  marked.methods.ids[0].presence = Presence::added;
  marked.schedule.push_back(task("web", "ウェブ", {"検討"}));
  marked.schedule.back().presence = Presence::removed;
  marked.schedule[0].cells[0].items = {marked_item("検討", Kind::reworded),
                                       marked_item("準備", Kind::removed)};
  CHECK(text_of_card(present(marked)) == text_of_card(card()));
}

TEST_CASE("the note on the revision stays") {
  model::Initiative noted = card();
  noted.revision.note = only("理由");
  noted.revision.is_new = true;
  CHECK(text_of(present(noted).revision.note) == "理由");
  CHECK(present(noted).revision.is_new);
}

TEST_CASE("a marked card of a comparison says, without its marks, what the new card says") {
  model::Initiative after = card();
  after.title = only("新しい題");
  after.departments = {test::reference<model::DepartmentId>("parks")};
  after.methods.ids.clear();
  after.schedule = {task("web", "ウェブ", {"検討"}), task("calls", "電話催告", {"", "検討"})};
  const model::Plan plan = edition("2024-03", {});
  const model::CardRevision found = compare_cards({plan, card()}, {plan, after});
  REQUIRE(found.marked);
  CHECK(has_marks(*found.marked));
  CHECK(text_of_card(present(*found.marked)) == text_of_card(after));
}

TEST_CASE("amounts of a goal that were removed are gone, the others stand as they are") {
  model::Goal goal = test::goal("1");
  const auto budget = [](int year, Presence presence) {
    return model::Budget{{year},  model::BudgetStage::initial, model::ValueStatus::dash, {}, {}, {},
                         presence};
  };
  goal.budgets = {budget(2024, Presence::removed), budget(2025, Presence::added),
                  budget(2026, Presence::kept)};
  goal.budgets[2].former = model::FormerAmount{model::ValueStatus::undecided, {}};
  CHECK(has_marks(goal));
  const model::Goal clean = present(goal);
  CHECK_FALSE(has_marks(clean));
  REQUIRE(clean.budgets.size() == 2);
  CHECK(clean.budgets[0].year.start == 2025);
  CHECK(clean.budgets[0].presence == Presence::kept);
  model::Goal titled = test::goal("1");
  titled.former = model::FormerGoal{only("旧"), {}};
  CHECK(has_marks(titled));
  CHECK_FALSE(has_marks(present(titled)));
}

TEST_CASE("marks in prose are accepted too") {
  model::Initiative made = card();
  made.sections.insert_or_assign(direction(), test::prose_only("{--準備--}{++検討++}する。"));
  CHECK(has_marks(made));
  CHECK_FALSE(has_marks(present(made)));
  CHECK(text_of_card(present(made)) == text_of_card(card()));
  model::Goal goal = test::goal("1");
  goal.sections.emplace(model::SectionId("summary"), test::prose_only("{++新しい文。++}"));
  CHECK(has_marks(goal));
  CHECK_FALSE(has_marks(present(goal)));
}
