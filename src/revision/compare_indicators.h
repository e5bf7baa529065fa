// What changed in the figures of indicators.
#pragma once

#include <vector>

#include "model/plan.h"
#include "revision/change_list.h"

namespace kohyo::revision {

/// The indicators of a plan, goal or card, and the plan that they are of.
struct IndicatorsOf {
  const model::Plan& plan;
  const std::vector<model::Indicator>& indicators;
};

/// Adds what changed between two editions:
/// - `indicator`: one is new, gone or has another name; `indicator_unit`: another unit;
/// - `indicators`: what is planned for a year or in total, the revised value if one is stated, else
///   the original; `projections`: what is expected;
/// - `targets` and `baselines`;
/// - quietly, a result that was stated otherwise before (`actuals`), and notes.
/// The part is the indicator's id, with `:2` for the second of several components. The reason is
/// that of the new value.
void compare_indicators(const IndicatorsOf& before, const IndicatorsOf& after, ChangeList& changes);

/// Adds what an edition itself says to have changed: revised against original values, targets
/// against former targets.
void add_declared_figures(const IndicatorsOf& now, ChangeList& changes);

/// The part of a change of a component: the id, and `:2` where there are several.
std::string part_of(const model::Indicator& indicator, int component);

}  // namespace kohyo::revision
