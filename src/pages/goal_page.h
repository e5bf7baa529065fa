// 到達点: what a group of initiatives is for, what it costs, and its cards.
#pragma once

#include "pages/page.h"

namespace kohyo::pages {

Content goal_page(const model::Plan& plan, const model::Goal& goal, const Context& context);

/// 予算: the amounts of all goals by year.
/// Whether anything in the plan states an amount or hours.
bool has_budgets(const model::Plan& plan);
Content budgets_page(const model::Plan& plan, const Context& context);

}  // namespace kohyo::pages
