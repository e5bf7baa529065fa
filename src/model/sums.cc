#include "model/sums.h"

#include <algorithm>
#include <set>

namespace kohyo::model {
namespace {

/// Nothing where there is none, where units differ, or where the sum is too large.
std::optional<Money> sum_of(const std::vector<Money>& amounts) {
  std::optional<Money> sum;
  for (const Money& amount : amounts) {
    if (sum && sum->unit != amount.unit) return {};
    sum = sum ? add(*sum, amount) : std::optional(amount);
    if (!sum) return {};
  }
  return sum;
}

}  // namespace

std::optional<Money> sum_of_goals(const Plan& plan, text::FiscalYear year) {
  std::vector<Money> amounts;
  for (const Goal& goal : plan.goals) {
    const auto budget = std::ranges::find(goal.budgets, year, &Budget::year);
    const bool is_only_one = std::ranges::count(goal.budgets, year, &Budget::year) == 1;
    if (!is_only_one || !budget->amount || goal.parent) return {};
    amounts.push_back(*budget->amount);
  }
  return sum_of(amounts);
}

std::vector<std::optional<text::FiscalYear>> years_of(const Effects& effects) {
  std::set<text::FiscalYear> years;
  bool has_sum = false;
  const auto add = [&](const std::vector<EffectAmount>& amounts) {
    for (const EffectAmount& amount : amounts) {
      if (amount.year) years.insert(*amount.year);
      has_sum |= !amount.year;
    }
  };
  for (const Measure& measure : effects.measures) add(measure.amounts);
  for (const EffectTotal& total : effects.totals) add(total.amounts);
  std::vector<std::optional<text::FiscalYear>> all(years.begin(), years.end());
  if (has_sum) all.emplace_back();
  return all;
}

const EffectAmount* amount_of(const std::vector<EffectAmount>& amounts,
                              const std::optional<text::FiscalYear>& year) {
  const auto found = std::ranges::find(amounts, year, &EffectAmount::year);
  return found == amounts.end() ? nullptr : &*found;
}

std::optional<Money> sum_of_measures(const Effects& effects,
                                     const std::optional<text::FiscalYear>& year) {
  std::vector<Money> amounts;
  for (const Measure& measure : effects.measures) {
    const EffectAmount* part = measure.is_relisted ? nullptr : amount_of(measure.amounts, year);
    if (part != nullptr && part->amount) amounts.push_back(*part->amount);
  }
  return sum_of(amounts);
}

}  // namespace kohyo::model
