// 到達点: what a group of initiatives is for, what it costs, and its cards.
#pragma once

#include "pages/page.h"

namespace kohyo::pages {

Content goal_page(const model::Plan& plan, const model::Goal& goal, const Context& context);

/// 予算: the amounts of all goals by year.
Content budgets_page(const model::Plan& plan, const Context& context);

}  // namespace kohyo::pages
