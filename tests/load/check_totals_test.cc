#include "load/check_totals.h"

#include "load/desk.h"
#include "load/read_budget.h"
#include "load/read_effects.h"

using namespace kohyo;
using test::Desk;
using test::Lines;

namespace {

std::string budget(const std::string& amount) {
  return "  - year: R6\n    stage: initial\n    amount: " + amount + "\n    unit: 千円\n";
}

model::Goal goal(Desk& desk, const std::string& id, const std::string& parent,
                 const std::string& amount) {
  model::Goal goal{model::GoalId(id),
                   text::Text::from_program(id),
                   "goal",
                   test::local(id, id),
                   {},
                   {},
                   {},
                   {},
                   {},
                   {}};
  if (!parent.empty()) goal.parent = model::Reference<model::GoalId>{model::GoalId(parent), {}};
  if (!amount.empty())
    goal.budgets =
        load::read_budgets(desk.below(budget(amount)), test::small_plan(), desk.reading());
  return goal;
}

/// A pillar of 10 with policies of 3 and 4, and one of 5 that states nothing below it.
model::Plan plan_with(Desk& desk, const std::string& total) {
  model::Plan plan = test::small_plan();
  plan.goals = {goal(desk, "a", "", "10"), goal(desk, "a-1", "a", "3"), goal(desk, "a-2", "a", "4"),
                goal(desk, "b", "", "5"), goal(desk, "b-1", "b", "")};
  plan.budgets = load::read_budgets(desk.below(budget(total)), plan, desk.reading());
  return plan;
}

Lines totals_of(const std::string& total, bool is_explained = false) {
  Desk desk;
  model::Plan plan = plan_with(desk, total);
  if (is_explained) plan.totals_note = test::local("重複", "overlap");
  load::check_totals(plan, desk.diagnostics);
  return desk.reports();
}

Lines effects_of(const std::string& kinds, const std::string& note = "") {
  Desk desk;
  model::Plan plan = test::small_plan();
  const auto measure = [](const std::string& id, const std::string& more,
                          const std::string& amounts) {
    return "  - id: " + id + "\n    title:\n      ja: 方策\n" + more +
           "    unit: 千円\n    amounts:\n" + amounts;
  };
  const std::string text =
      "measures:\n" + measure("a", "    kind: revenue\n", "      R6: 3\n      R7: 4\n") +
      measure("b", "    kind: reduction\n", "      R6: 2\n") +
      measure("c", "    kind: revenue\n    relisted: true\n", "      R6: 3\n") + "totals:\n" +
      kinds + note;
  plan.effects = load::read_effects(desk.yaml(text), plan, desk.reading());
  load::check_totals(plan, desk.diagnostics);
  return desk.reports();
}

}  // namespace

TEST_CASE("the total of a plan is the sum of the narrowest goals that state an amount") {
  CHECK(totals_of("12").empty());  // 3 + 4 + 5
  CHECK(totals_of("15") == Lines{"total-differs 4:13 [15] 15千円, 12千円, totals_note"});
  CHECK(totals_of("15", true).empty());
  CHECK(totals_of("―").empty());
}

TEST_CASE("a total in effects is the sum of its measures without those listed again") {
  const std::string revenue = "  - kind: revenue\n    unit: 千円\n    amounts:\n";
  const std::string all = "  - unit: 千円\n    amounts:\n";
  CHECK(effects_of(revenue + "      R6: 3\n      R7: 4\n").empty());
  CHECK(effects_of(all + "      R6: 5\n").empty());
  CHECK(effects_of(all + "      R8: 5\n").empty());  // no measure states anything for R8
  const Lines found = effects_of(all + "      R6: 8\n");
  REQUIRE(found.size() == 1);
  CHECK(found[0].ends_with("[8] 8千円, 5千円, source_note"));
  CHECK(effects_of(all + "      R6: 8\n", "    source_note:\n      ja: 再掲を含む\n").empty());
}
