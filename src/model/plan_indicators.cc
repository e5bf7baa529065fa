#include "model/plan_indicators.h"

#include <algorithm>

namespace kohyo::model {
bool is_stated_once(Series series) {
  return series == Series::baseline || series == Series::target || series == Series::former_target;
}

std::vector<PlacedIndicator> indicators_of(const Plan& plan) {
  std::vector<PlacedIndicator> all;
  const auto add = [&](Scope scope, const std::string& id, const std::vector<Indicator>& those) {
    for (const Indicator& indicator : those) all.push_back({scope, id, &indicator});
  };
  add(Scope::plan, plan.id.str(), plan.indicators);
  for (const Goal& goal : plan.goals) add(Scope::goal, goal.id.str(), goal.indicators);
  for (const Initiative& card : plan.initiatives)
    add(Scope::initiative, card.id.str(), card.indicators);
  return all;
}

const IndicatorValue* find_value(const Indicator& indicator, Series series,
                                 std::optional<text::FiscalYear> year, int component) {
  const auto found = std::ranges::find_if(indicator.values, [&](const IndicatorValue& value) {
    return value.series == series && value.component == component &&
           (is_stated_once(series) || value.year == year);
  });
  return found == indicator.values.end() ? nullptr : &*found;
}

const IndicatorValue* in_force(const Indicator& indicator, std::optional<text::FiscalYear> year,
                               int component) {
  const IndicatorValue* revised = find_value(indicator, Series::revised, year, component);
  const bool is_revised = revised != nullptr && revised->status != ValueStatus::dash;
  return is_revised ? revised : find_value(indicator, Series::original, year, component);
}

int components_of(const Indicator& indicator) {
  return std::max(1, static_cast<int>(indicator.components.size()));
}

const LocalText& unit_of(const Indicator& indicator, int component) {
  if (indicator.components.empty()) return indicator.unit;
  return indicator.components[static_cast<std::size_t>(component - 1)].unit;
}

}  // namespace kohyo::model
