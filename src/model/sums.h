// Sums of money that no file states.
#pragma once

#include <optional>
#include <vector>

#include "model/plan.h"

namespace kohyo::model {

/// What all goals together have in a year; nothing unless each of them states one figure, in the
/// same unit, and none stands below another.
std::optional<Money> sum_of_goals(const Plan& plan, text::FiscalYear year);

/// The years for which measures or totals state an amount; none, the last, for all years together.
std::vector<std::optional<text::FiscalYear>> years_of(const Effects& effects);

/// What the measures together save or bring in in a year, or in all years where it is none, without
/// those that are listed again. Nothing where no measure states a figure, or units differ.
std::optional<Money> sum_of_measures(const Effects& effects,
                                     const std::optional<text::FiscalYear>& year);

/// The amount of one year, or of all years where it is none; null where there is none.
const EffectAmount* amount_of(const std::vector<EffectAmount>& amounts,
                              const std::optional<text::FiscalYear>& year);

}  // namespace kohyo::model
