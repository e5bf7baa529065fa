#include "model/goal_tree.h"

#include <algorithm>

namespace kohyo::model {
namespace {

void add_below(const Plan& plan, const Goal& goal, int level, std::vector<GoalAtLevel>& tree) {
  tree.push_back({&goal, level});
  for (const Goal* below : plan.goals_below(goal.id)) add_below(plan, *below, level + 1, tree);
}

}  // namespace

std::vector<GoalAtLevel> goal_tree(const Plan& plan) {
  std::vector<const Goal*> roots;
  for (const Goal& goal : plan.goals) {
    if (!goal.parent) roots.push_back(&goal);
  }
  const auto level = [&](const Goal* goal) { return plan.level_of(*goal); };
  std::ranges::stable_sort(roots, {}, level);
  std::vector<GoalAtLevel> tree;
  for (const Goal* root : roots) add_below(plan, *root, 0, tree);
  return tree;
}

bool has_levels(const Plan& plan) {
  return std::ranges::any_of(plan.goals, [](const Goal& goal) { return goal.parent.has_value(); });
}

Below below(const Goal& goal, const Plan& plan) {
  std::vector<GoalAtLevel> tree;
  add_below(plan, goal, 0, tree);
  Below all;
  for (const GoalAtLevel& each : tree) {
    if (each.level > 0) all.goals.push_back(each.goal);
    for (const Initiative* card : plan.initiatives_of(each.goal->id)) all.cards.push_back(card);
  }
  return all;
}

std::vector<const Goal*> widest_goals(const Plan& plan) {
  std::vector<const Goal*> widest;
  for (const Kind& kind : plan.goal_kinds) {
    for (const Goal& goal : plan.goals) {
      if (goal.kind == kind.id.str() && !below(goal, plan).cards.empty()) widest.push_back(&goal);
    }
    if (!widest.empty()) break;
  }
  return widest;
}

std::vector<const Goal*> goals_above(const Goal& goal, const Plan& plan) {
  std::vector<const Goal*> above;
  const Goal* next = goal.parent ? plan.find_goal(goal.parent->id) : nullptr;
  while (next != nullptr) {
    above.insert(above.begin(), next);
    next = next->parent ? plan.find_goal(next->parent->id) : nullptr;
  }
  return above;
}

}  // namespace kohyo::model
