#include "revision/compare_cards.h"

#include <catch2/catch.hpp>
#include <string>

#include "revision/editions.h"
#include "revision/prose.h"

using namespace kohyo;
using namespace kohyo::revision;
using model::Initiative;
using model::Presence;
using test::both;
using test::only;
using test::reference;

namespace {

model::Plan old_plan() {
  return edition("2024-03", {});
}

model::CardRevision compared(const Initiative& before, const Initiative& after) {
  const model::Plan plan = old_plan();
  return compare_cards({plan, before}, {plan, after});
}

Lines told(const Initiative& before, const Initiative& after) {
  return lines_of(compared(before, after).changes);
}

Initiative card() {
  Initiative made = test::card("1-1", "1");
  made.departments = {reference<model::DepartmentId>("finance")};
  made.schedule = {task("calls", "電話", {"検討", "実施", "実施"})};
  made.sections.emplace(direction(), test::prose_only("検討する。"));
  return made;
}

/// The card after `change`.
template <typename Change>
Initiative with(Change change) {
  Initiative changed = card();
  change(changed);
  return changed;
}

/// The departments of a card: `+parks`, `-finance`.
std::string departments_of(const Initiative& card) {
  std::string all;
  for (const auto& each : card.departments) {
    if (each.presence == Presence::added) all += "+";
    if (each.presence == Presence::removed) all += "-";
    all += each.id.str() + " ";
  }
  return all;
}

}  // namespace

TEST_CASE("equal cards have no changes and no marked copy") {
  const model::CardRevision same = compared(card(), card());
  CHECK(same.changes.empty());
  CHECK_FALSE(same.marked);
}

TEST_CASE("what is no text of the plan is no change: where it stands, when it was updated") {
  const Initiative after = with([](Initiative& c) {
    c.updated_on = text::Date{2026, 4, 1};
    c.span = {base::SourceId{3}, 1, 2};
    c.revision.note = only("理由");
    c.methods.is_our_reading = true;
  });
  CHECK(told(card(), after).empty());
}

TEST_CASE("a title keeps its former wording") {
  const Initiative after = with([](Initiative& c) { c.title = both("新しい題", "New"); });
  const model::CardRevision found = compared(card(), after);
  CHECK(lines_of(found.changes) == Lines{"1-1:title revised: 個票1-1 -> 新しい題"});
  REQUIRE(found.marked);
  CHECK(found.marked->former->title == card().title);
  CHECK(found.marked->former->goal.str() == "1");
}

TEST_CASE("a card that serves another goal names both") {
  const Initiative after = with([](Initiative& c) { c.goal = reference<model::GoalId>("2"); });
  const model::CardRevision found = compared(card(), after);
  CHECK(lines_of(found.changes) == Lines{"1-1:goal revised: 到達点1 目標 -> 到達点2 目標"});
  CHECK(found.marked->former->goal.str() == "1");
  CHECK(found.marked->former->title == after.title);
}

TEST_CASE("departments are one field; of its marks each stands at its department") {
  const Initiative after =
      with([](Initiative& c) { c.departments = {reference<model::DepartmentId>("parks")}; });
  const model::CardRevision found = compared(card(), after);
  CHECK(lines_of(found.changes) == Lines{"1-1:departments revised: 財政課 -> 公園課"});
  CHECK(departments_of(*found.marked) == "+parks -finance ");
}

TEST_CASE("the order of departments counts: the first one leads") {
  const auto both_of = [](std::string_view first, std::string_view second) {
    return with([&](Initiative& c) {
      c.departments = {reference<model::DepartmentId>(first),
                       reference<model::DepartmentId>(second)};
    });
  };
  const model::CardRevision found =
      compared(both_of("finance", "parks"), both_of("parks", "finance"));
  CHECK(lines_of(found.changes) ==
        Lines{"1-1:departments revised: 財政課、公園課 -> 公園課、財政課"});
  CHECK(departments_of(*found.marked) == "parks finance ");
}

TEST_CASE("methods are compared without their order, and named in the order of the plan") {
  model::Plan plan = old_plan();
  plan.methods.push_back({model::MethodId("staff"), both("人材育成", "Staff")});
  const auto of = [&](const std::vector<std::string_view>& ids) {
    return with([&](Initiative& c) {
      for (const std::string_view id : ids) c.methods.ids.push_back(reference<model::MethodId>(id));
    });
  };
  const auto lines = [&](const Initiative& before, const Initiative& after) {
    return lines_of(compare_cards({plan, before}, {plan, after}).changes);
  };
  CHECK(lines(of({"digital", "staff"}), of({"staff", "digital"})).empty());
  CHECK(lines(of({}), of({"staff", "digital"})) ==
        Lines{"1-1:methods revised:  -> デジタル、人材育成"});
  CHECK(lines(of({"digital"}), of({})) == Lines{"1-1:methods revised: デジタル -> "});
}

TEST_CASE("a number that changed is told, with the id or without it") {
  const Initiative renumbered = with([](Initiative& c) {
    c.id = model::InitiativeId("1-7");
    c.number_printed = test::line("1-7");
  });
  CHECK(told(card(), renumbered) == Lines{"1-7:number renumbered: 1-1 -> 1-7"});
  const Initiative part = with([](Initiative& c) { c.number_printed = test::line("1-1①"); });
  CHECK(told(card(), part) == Lines{"1-1:number renumbered: 1-1 -> 1-1①"});
}

TEST_CASE("notes, related cards and pages are listed and never red") {
  const Initiative after = with([](Initiative& c) {
    c.related = {reference<model::InitiativeId>("1-2")};
    c.printed_page = 12;
    c.source_note = only("注");
  });
  const model::CardRevision found = compared(card(), after);
  CHECK(lines_of(found.changes) == Lines{"1-1:related editorial:  -> 1-2",
                                         "1-1:printed_page editorial:  -> 12",
                                         "1-1:source_note editorial:  -> 注"});
  CHECK_FALSE(found.marked);
}

TEST_CASE("changes stand from the top of the card to its end") {
  const Initiative after = with([](Initiative& c) {
    c.source_note = only("注");
    c.schedule[0].cells[0] = cell(2024, {"実施"});
    c.sections.insert_or_assign(direction(), test::prose_only("実施する。"));
    c.departments.push_back(reference<model::DepartmentId>("parks"));
    c.title = only("題");
  });
  std::vector<std::string> fields;
  for (const model::Change& change : compared(card(), after).changes)
    fields.push_back(change.field);
  CHECK(fields ==
        std::vector<std::string>{"title", "departments", "direction", "schedule", "source_note"});
}

TEST_CASE("the reason of the card is that of all its changes, and they are computed") {
  const Initiative after = with([](Initiative& c) {
    c.title = only("題");
    c.revision.note = only("実績を踏まえた");
  });
  const model::CardRevision found = compared(card(), after);
  REQUIRE(found.changes.size() == 1);
  CHECK(text_of(found.changes[0].reason) == "実績を踏まえた");
  CHECK(found.changes[0].source == model::ChangeSource::computed);
  CHECK(found.changes[0].former_is_on_record);
}
