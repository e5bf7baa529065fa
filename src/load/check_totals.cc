#include "load/check_totals.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "text/number.h"

namespace kohyo::load {
namespace {

/// Parts that were added up, in yen; nothing where there was none.
class Sum {
 public:
  void add(const std::optional<model::Money>& amount) {
    if (!amount) return;
    yen_ = yen_.value_or(0) + amount->yen;
  }
  const std::optional<std::int64_t>& yen() const { return yen_; }

 private:
  std::optional<std::int64_t> yen_;  // read_budget bounds each part: the sum fits
};

/// In a unit if it is whole there, else in yen: 1,200千円.
std::string printed(std::int64_t yen, model::MoneyUnit unit) {
  const std::int64_t factor = yen_in(unit);
  if (yen % factor != 0) return text::grouped(yen) + "円";
  return text::grouped(yen / factor) + std::string(printed_unit(unit));
}

void compare(const std::optional<model::Money>& total, const Sum& sum, base::Span span,
             const std::string& answer, base::Diagnostics& diagnostics) {
  if (!total || !sum.yen() || *sum.yen() == total->yen) return;
  diagnostics.report(base::Code::total_differs, span,
                     {printed(total->yen, total->unit), printed(*sum.yen(), total->unit), answer});
}

const model::Budget* budget_of(const model::Goal& goal, const model::Budget& like) {
  const auto found = std::ranges::find_if(goal.budgets, [&](const model::Budget& budget) {
    return budget.year == like.year && budget.stage == like.stage && budget.amount;
  });
  return found == goal.budgets.end() ? nullptr : &*found;
}

/// The goals above those that state such an amount. Parents may form a circle: that is reported
/// elsewhere.
std::set<model::GoalId> goals_above(const model::Plan& plan, const model::Budget& like) {
  std::set<model::GoalId> above;
  for (const model::Goal& goal : plan.goals) {
    if (budget_of(goal, like) == nullptr) continue;
    const model::Goal* next = &goal;
    while (next != nullptr && next->parent && above.insert(next->parent->id).second)
      next = plan.find_goal(next->parent->id);
  }
  return above;
}

void check_budgets(const model::Plan& plan, base::Diagnostics& diagnostics) {
  if (plan.totals_note) return;
  for (const model::Budget& total : plan.budgets) {
    const std::set<model::GoalId> above = goals_above(plan, total);
    Sum sum;
    for (const model::Goal& goal : plan.goals) {
      const model::Budget* budget = budget_of(goal, total);
      if (budget != nullptr && !above.contains(goal.id)) sum.add(budget->amount);
    }
    compare(total.amount, sum, total.span, "totals_note", diagnostics);
  }
}

const model::EffectAmount* amount_of(const std::vector<model::EffectAmount>& amounts,
                                     const std::optional<text::FiscalYear>& year) {
  const auto found = std::ranges::find(amounts, year, &model::EffectAmount::year);
  return found == amounts.end() ? nullptr : &*found;
}

void check_measure(const model::Measure& measure, base::Diagnostics& diagnostics) {
  const model::EffectAmount* total = amount_of(measure.amounts, {});
  if (total == nullptr || measure.note) return;
  Sum sum;
  for (const model::EffectAmount& amount : measure.amounts) {
    if (amount.year) sum.add(amount.amount);
  }
  compare(total->amount, sum, total->span, "note", diagnostics);
}

void check_effects(const model::Effects& effects, base::Diagnostics& diagnostics) {
  for (const model::Measure& measure : effects.measures) check_measure(measure, diagnostics);
  for (const model::EffectTotal& total : effects.totals) {
    if (total.source_note) continue;
    for (const model::EffectAmount& amount : total.amounts) {
      Sum sum;
      for (const model::Measure& measure : effects.measures) {
        const bool counts = !measure.is_relisted && (!total.kind || *total.kind == measure.kind);
        const model::EffectAmount* part =
            counts ? amount_of(measure.amounts, amount.year) : nullptr;
        if (part != nullptr) sum.add(part->amount);
      }
      compare(amount.amount, sum, amount.span, "source_note", diagnostics);
    }
  }
}

}  // namespace

void check_totals(const model::Plan& plan, base::Diagnostics& diagnostics) {
  check_budgets(plan, diagnostics);
  check_effects(plan.effects, diagnostics);
}

}  // namespace kohyo::load
