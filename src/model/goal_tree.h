// Goals of several levels: pillars, the policies below them.
#pragma once

#include <vector>

#include "model/plan.h"

namespace kohyo::model {

/// A goal and how deep it stands: 0 for one without a parent.
struct GoalAtLevel {
  const Goal* goal;
  int level;
};
/// Every goal once, the widest kinds first, each followed by the goals below it. Parents were
/// checked: there is no circle.
std::vector<GoalAtLevel> goal_tree(const Plan& plan);

/// Whether any goal stands below another.
bool has_levels(const Plan& plan);

/// Everything below a goal, its own cards among them, in the order of the tree.
struct Below {
  std::vector<const Goal*> goals;
  std::vector<const Initiative*> cards;
};
Below below(const Goal& goal, const Plan& plan);

/// The goals of the widest kind that has cards below it, those without any left out.
std::vector<const Goal*> widest_goals(const Plan& plan);

/// The goals above one, the widest first.
std::vector<const Goal*> goals_above(const Goal& goal, const Plan& plan);

}  // namespace kohyo::model
