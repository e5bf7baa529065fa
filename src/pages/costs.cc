#include "pages/costs.h"

#include <algorithm>
#include <set>
#include <utility>

#include "pages/goal_tree.h"
#include "pages/kinds.h"
#include "pages/money.h"
#include "pages/pieces.h"

namespace kohyo::pages {

using model::Budget;
using model::BudgetStage;
using render::Object;
using render::Value;

namespace {

using Budgets = std::vector<Budget>;
using Years = std::set<text::FiscalYear>;

std::set<BudgetStage> stages_of(const Budgets& budgets) {
  std::set<BudgetStage> stages;
  for (const Budget& budget : budgets) stages.insert(budget.stage);
  return stages;
}

Years years_of(const Budgets& budgets) {
  Years years;
  for (const Budget& budget : budgets) years.insert(budget.year);
  return years;
}

Value labels_of(const Years& years, const model::Plan& plan, const Context& context) {
  std::vector<Value> labels;
  for (const text::FiscalYear year : years) labels.push_back(year_labels(year, plan, context));
  return labels;
}

/// The amounts of one stage, one a year.
Value amounts_of(const Budgets& budgets, BudgetStage stage, const Years& years,
                 const Context& context) {
  std::vector<Value> amounts;
  for (const text::FiscalYear year : years) {
    const auto found = std::ranges::find_if(
        budgets, [&](const Budget& each) { return each.stage == stage && each.year == year; });
    const Budget* budget = found == budgets.end() ? nullptr : &*found;
    Value note;
    if (budget != nullptr) note = spoken(budget->note, context);
    amounts.push_back(Object()
                          .set("label", Value::text(label(year, context.language())))
                          .set("amount", marked_amount(budget, context))
                          .set("note", std::move(note)));
  }
  return amounts;
}

std::vector<Value> rows_of(const Budgets& budgets, const Years& years, const Context& context) {
  std::vector<Value> rows;
  for (const BudgetStage stage : stages_of(budgets)) {
    rows.push_back(Object()
                       .set("stage", stage_name(stage, context))
                       .set("amounts", amounts_of(budgets, stage, years, context)));
  }
  return rows;
}

/// Every list of amounts of a plan, its own among them.
std::vector<const Budgets*> all_budgets(const model::Plan& plan) {
  std::vector<const Budgets*> all{&plan.budgets};
  for (const model::Goal& goal : plan.goals) all.push_back(&goal.budgets);
  for (const model::Initiative& card : plan.initiatives) all.push_back(&card.budgets);
  return all;
}

}  // namespace

bool has_stages(const Budgets& budgets) {
  return stages_of(budgets).size() > 1;
}

Value costs(const Budgets& budgets, const model::Plan& plan, const Context& context) {
  if (budgets.empty()) return {};
  const Years years = years_of(budgets);
  return Object()
      .set("years", labels_of(years, plan, context))
      .set("rows", rows_of(budgets, years, context));
}

bool has_costs(const model::Plan& plan) {
  return std::ranges::any_of(all_budgets(plan), [](const auto* each) { return !each->empty(); });
}

bool has_cost_table(const model::Plan& plan) {
  const auto is_complex = [](const model::Goal& goal) {
    return goal.parent.has_value() || has_stages(goal.budgets);
  };
  const auto has_amounts = [](const model::Initiative& card) { return !card.budgets.empty(); };
  return has_costs(plan) && (!plan.budgets.empty() || std::ranges::any_of(plan.goals, is_complex) ||
                             std::ranges::any_of(plan.initiatives, has_amounts));
}

Value all_costs(const model::Plan& plan, const routes::Place& here, const Context& context) {
  Years years;
  for (const Budgets* budgets : all_budgets(plan)) years.merge(years_of(*budgets));
  std::vector<Value> parts;
  const auto add = [&](Value number, Value title, const routes::Place& page,
                       const Budgets& budgets) {
    if (budgets.empty()) return;
    parts.push_back(Object()
                        .set("number", std::move(number))
                        .set("title", std::move(title))
                        .set("url", link(here, page, context))
                        .set("stages", rows_of(budgets, years, context)));
  };
  const routes::PlanFolder folder = context.folder(plan);
  for (const model::GoalAtLevel& each : goal_tree(plan)) {
    const model::Goal& goal = *each.goal;
    add(goal_number(goal, plan, context), spoken(goal.title, context),
        routes::goal(folder, goal.id), goal.budgets);
    for (const model::Initiative* card : plan.initiatives_of(goal.id))
      add(card->number_printed, spoken(card->title, context), routes::card(folder, card->id),
          card->budgets);
  }
  return Object()
      .set("years", labels_of(years, plan, context))
      .set("parts", std::move(parts))
      .set("totals", rows_of(plan.budgets, years, context))
      .set("note", spoken(plan.totals_note, context));
}

}  // namespace kohyo::pages
