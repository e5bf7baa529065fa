// Costs as a table of stages and fiscal years.
#pragma once

#include <vector>

#include "pages/page.h"

namespace kohyo::pages {

/// Whether amounts are of more than one stage, so that they need a table of stages and years.
bool has_stages(const std::vector<model::Budget>& budgets);

/// `years`, and `rows` with `stage` and `amounts`, one a year, each with its `label` and a `note`;
/// nothing without amounts.
render::Value costs(const std::vector<model::Budget>& budgets, const model::Plan& plan,
                    const Context& context);

/// Whether anything in the plan states an amount.
bool has_costs(const model::Plan& plan);
/// Whether a plan needs the table of `all_costs`: it states totals, its goals have levels or more
/// than one stage, or its cards have amounts.
bool has_cost_table(const model::Plan& plan);
/// The whole table of a plan: `years`, `rows` with `name`, `url`, `stage` and `amounts`: goals in
/// the order of the tree, each followed by its cards; and `totals`, as the plan prints them, with
/// `stage` and `amounts`.
render::Value all_costs(const model::Plan& plan, const routes::Place& here, const Context& context);

}  // namespace kohyo::pages
