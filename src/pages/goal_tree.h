// Goals of several levels: pillars, the policies below them.
#pragma once

#include <vector>

#include "pages/page.h"

namespace kohyo::pages {

/// A goal and how deep it stands: 0 for one without a parent.
struct GoalAtLevel {
  const model::Goal* goal;
  int level;
};
/// Every goal once, the widest kinds first, each followed by the goals below it.
std::vector<GoalAtLevel> goal_tree(const model::Plan& plan);

/// Whether any goal stands below another.
bool has_levels(const model::Plan& plan);

/// The cards of a goal and of all goals below it. Parents were checked: there is no circle.
std::vector<const model::Initiative*> cards_below(const model::Goal& goal, const model::Plan& plan);

/// The goals of the widest kind that has cards below it, those without any left out.
std::vector<const model::Goal*> widest_goals(const model::Plan& plan);

/// The goals above one, the widest first.
std::vector<const model::Goal*> goals_above(const model::Goal& goal, const model::Plan& plan);
/// The way to a page of a goal or card: the plan and the goals above it; `goal` itself is left out.
std::vector<Crumb> crumbs_above(const model::Goal& goal, const model::Plan& plan,
                                const Context& context);

/// The tree for the index of a plan: `goal`, `kind`, `level_1` to `level_3` (one of them true),
/// `counts` of what stands below it, `cards`.
render::Value tree_entries(const model::Plan& plan, const routes::Place& here,
                           const Context& context);

/// The goals directly below one: `kind`, `number`, `title`, `url`, `counts`.
render::Value children(const model::Goal& goal, const model::Plan& plan, const routes::Place& here,
                       const Context& context);

}  // namespace kohyo::pages
