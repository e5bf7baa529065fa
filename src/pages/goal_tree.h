// Goals of several levels, as pages show them.
#pragma once

#include <vector>

#include "model/goal_tree.h"
#include "pages/page.h"

namespace kohyo::pages {

/// The way to a page of a goal or card: the plan and the goals above it; `goal` itself is left out.
std::vector<Crumb> crumbs_above(const model::Goal& goal, const model::Plan& plan,
                                const Context& context);

/// The tree for the index of a plan: `goal`, `level_1` to `level_3` (one of them true), `counts` of
/// what stands below it, `cards`.
render::Value tree_entries(const model::Plan& plan, const routes::Place& here,
                           const Context& context);

/// `name` and `count` of each kind that stands below a goal, its own cards among them.
render::Value counts_below(const model::Goal& goal, const model::Plan& plan,
                           const Context& context);

/// The goals directly below one: `goal` and `counts`.
render::Value children(const model::Goal& goal, const model::Plan& plan, const routes::Place& here,
                       const Context& context);

}  // namespace kohyo::pages
