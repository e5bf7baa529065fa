// What was planned beside what was done, as bars.
#pragma once

#include <vector>

#include "pages/indicators.h"

namespace kohyo::pages {

/// For each indicator with a plan and a result in the same year as plain figures: `number`, `name`
/// and `chart` for the template `bar-chart`, in which each year is a group. Indicators of several
/// components have none. None where no indicator has one.
render::Value indicator_charts(const std::vector<ShownIndicator>& shown, const model::Plan& plan,
                               const Context& context);

}  // namespace kohyo::pages
