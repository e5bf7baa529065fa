// All indicators of a plan on one page, by goal.
#pragma once

#include "pages/page.h"

namespace kohyo::pages {

/// Of the plan itself first, then of each goal with those of its cards.
Content indicators_page(const model::Plan& plan, const Context& context);

}  // namespace kohyo::pages
