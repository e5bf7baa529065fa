// Figures of indicators as readers see them.
#pragma once

#include <optional>
#include <string>

#include "model/plan.h"

namespace kohyo::model {

/// 1234.50 as 1,234.50: the digits behind the point stay as they are printed.
std::string grouped(const text::Decimal& number);

/// A value with its unit and what it is said to be: 1,200人（累計）, 1,200 people (cumulative);
/// words where it is stated in words; 未定. As printed, where the plan prints it in another form,
/// in the main language. Nothing for a dash and where nothing is stated.
std::optional<LocalText> text_of(const Plan& plan, const Indicator& indicator,
                                 const IndicatorValue& value);

}  // namespace kohyo::model
