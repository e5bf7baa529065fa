// Goals are compared as cards are: src/revision/compare_cards.h.
#include <catch2/catch.hpp>
#include <string>

#include "revision/compare_cards.h"
#include "revision/editions.h"
#include "revision/prose.h"

using namespace kohyo;
using namespace kohyo::revision;
using model::Budget;
using model::BudgetStage;
using model::Goal;
using model::Presence;
using model::ValueStatus;
using test::only;

namespace {

model::GoalRevision compared(const Goal& before, const Goal& after) {
  const model::Plan plan = edition("2024-03", {});
  return compare_goals({plan, before}, {plan, after});
}

Lines told(const Goal& before, const Goal& after) {
  return lines_of(compared(before, after).changes);
}

Budget figure(int year, std::string_view amount, BudgetStage stage = BudgetStage::initial) {
  return {{year},
          stage,
          ValueStatus::figure,
          model::make_money(*text::Decimal::parse(amount), model::MoneyUnit::million_yen),
          {}};
}

Budget without_figure(int year, ValueStatus status) {
  return {{year}, BudgetStage::initial, status, {}, {}};
}

Goal with_budgets(std::vector<Budget> budgets) {
  Goal goal = test::goal("1");
  goal.budgets = std::move(budgets);
  return goal;
}

Goal with_hours(std::int64_t hours, std::string_view printed) {
  Goal goal = test::goal("1");
  goal.hours = model::Hours{{2024}, {2026}, hours, {}, test::line(printed), true, only("積み上げ")};
  return goal;
}

}  // namespace

TEST_CASE("equal goals have no changes") {
  const Goal goal = with_budgets({figure(2024, "79")});
  CHECK(told(goal, goal).empty());
  CHECK_FALSE(compared(goal, goal).marked);
}

TEST_CASE("title, number, kind and the goal above are fields of a goal") {
  Goal after = test::goal("1");
  after.title = only("新しい目標");
  after.number_printed = test::line("柱1");
  after.kind = "pillar";
  after.parent = test::reference<model::GoalId>("2");
  const model::GoalRevision found = compared(test::goal("1"), after);
  CHECK(lines_of(found.changes) == Lines{"goal:1:title revised: 目標 -> 新しい目標",
                                         "goal:1:number renumbered: 到達点1 -> 柱1",
                                         "goal:1:kind editorial: goal -> pillar",
                                         "goal:1:parent revised:  -> 到達点2 目標"});
  REQUIRE(found.marked);
  CHECK(found.marked->former->title == test::goal("1").title);
}

TEST_CASE("prose of a goal is compared by block") {
  Goal before = test::goal("1");
  before.sections.emplace(model::SectionId("summary"), test::prose_only("検討する。"));
  Goal after = test::goal("1");
  after.sections.emplace(model::SectionId("summary"), test::prose_only("実施する。"));
  const model::GoalRevision found = compared(before, after);
  CHECK(lines_of(found.changes) == Lines{"goal:1:summary:1 revised: 検討する。 -> 実施する。"});
  CHECK(shown(found.marked->sections.at(model::SectionId("summary")).main()) ==
        "[-検討-]{+実施+}する。\n");
}

TEST_CASE("an amount is compared with that of its year and its round") {
  const Goal before = with_budgets({figure(2024, "79"), figure(2025, "80")});
  const Goal after = with_budgets(
      {figure(2024, "81"), figure(2024, "85", BudgetStage::revised), figure(2025, "80")});
  const model::GoalRevision found = compared(before, after);
  CHECK(lines_of(found.changes) == Lines{"goal:1:budgets:initial:2024 figure: 79百万円 -> 81百万円",
                                         "goal:1:budgets:revised:2024 revised:  -> 85百万円"});
  REQUIRE(found.marked);
  CHECK(found.marked->budgets[0].former->amount == before.budgets[0].amount);
  CHECK(found.marked->budgets[1].presence == Presence::added);
  CHECK(found.marked->budgets[2].presence == Presence::kept);
}

TEST_CASE("an amount that is gone stands behind those of its year") {
  const Goal before = with_budgets({figure(2024, "79"), figure(2025, "80")});
  const Goal after = with_budgets({figure(2025, "80")});
  const model::GoalRevision found = compared(before, after);
  CHECK(lines_of(found.changes) == Lines{"goal:1:budgets:initial:2024 revised: 79百万円 -> "});
  REQUIRE(found.marked->budgets.size() == 2);
  CHECK(found.marked->budgets[0].presence == Presence::removed);
  CHECK(found.marked->budgets[0].year.start == 2024);
}

TEST_CASE("undecided is a wording, a dash and nothing are none") {
  const Goal figure_goal = with_budgets({figure(2024, "79")});
  const Goal undecided = with_budgets({without_figure(2024, ValueStatus::undecided)});
  const Goal dash = with_budgets({without_figure(2024, ValueStatus::dash)});
  const Goal nothing = with_budgets({without_figure(2024, ValueStatus::none)});
  CHECK(told(undecided, figure_goal) ==
        Lines{"goal:1:budgets:initial:2024 revised: 未定 -> 79百万円"});
  CHECK(told(figure_goal, dash) == Lines{"goal:1:budgets:initial:2024 revised: 79百万円 -> "});
  CHECK(told(nothing, dash) == Lines{"goal:1:budgets:initial:2024 editorial:  -> "});
  CHECK(told(with_budgets({}), dash) == Lines{"goal:1:budgets:initial:2024 editorial:  -> "});
  CHECK_FALSE(compared(nothing, dash).marked);
}

TEST_CASE("the note on an amount is listed and never red") {
  Goal before = with_budgets({figure(2024, "79")});
  Goal after = before;
  after.budgets[0].note = only("補助金を含む。");
  const model::GoalRevision found = compared(before, after);
  CHECK(lines_of(found.changes) ==
        Lines{"goal:1:budget_note:initial:2024 editorial:  -> 補助金を含む。"});
  CHECK_FALSE(found.marked);
}

TEST_CASE("hours are a figure; how they are counted is told without red") {
  CHECK(told(with_hours(96000, "約9.6万時間"), with_hours(99000, "約9.9万時間")) ==
        Lines{"goal:1:hours figure: 約96,000時間 -> 約99,000時間"});
  CHECK(told(test::goal("1"), with_hours(99000, "約9.9万時間")) ==
        Lines{"goal:1:hours revised:  -> 約99,000時間"});
  Goal counted = with_hours(96000, "約9.6万時間");
  counted.hours->basis = only("標本調査");
  CHECK(told(with_hours(96000, "約9.6万時間"), counted) ==
        Lines{"goal:1:hours editorial: 約96,000時間 -> 約96,000時間"});
}
