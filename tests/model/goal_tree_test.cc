#include "model/goal_tree.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/values.h"

using namespace kohyo;
using namespace kohyo::model;

namespace {

using Ids = std::vector<std::string>;

Ids ids(const std::vector<const Goal*>& goals) {
  Ids all;
  for (const Goal* goal : goals) all.push_back(goal->id.str());
  return all;
}

Goal goal_of(std::string_view id, std::string_view kind, std::string_view parent) {
  Goal goal = test::goal(id);
  goal.kind = kind;
  if (!parent.empty()) goal.parent = test::reference<GoalId>(parent);
  return goal;
}

/// The pillar 1 with the policies 1-1 and 1-2 and a card of its own, and the policy 2 without any.
Plan plan() {
  Plan plan = test::plan({test::card("a", "1"), test::card("b", "1-1"), test::card("c", "1-1")});
  plan.goal_kinds = {{KindId("pillar"), test::both("柱", "Pillar")},
                     {KindId("policy"), test::both("施策", "Policy")}};
  plan.goals = {goal_of("2", "policy", ""), goal_of("1", "pillar", ""),
                goal_of("1-1", "policy", "1"), goal_of("1-2", "policy", "1")};
  return plan;
}

const Goal& find(const Plan& plan, std::string_view id) {
  return *plan.find_goal(GoalId(id));
}

}  // namespace

TEST_CASE(
    "the tree begins with the widest kind, whatever the ids; goals follow what they belong to") {
  const Plan all = plan();
  Ids tree;
  for (const GoalAtLevel& each : goal_tree(all))
    tree.push_back(each.goal->id.str() + ":" + std::to_string(each.level));
  CHECK(tree == Ids{"1:0", "1-1:1", "1-2:1", "2:0"});
}

TEST_CASE("below a goal are its own cards and everything that stands below it") {
  const Plan all = plan();
  CHECK(below(find(all, "1"), all).cards.size() == 3);
  CHECK(ids(below(find(all, "1"), all).goals) == Ids{"1-1", "1-2"});
  CHECK(below(find(all, "1-1"), all).cards.size() == 2);
  CHECK(below(find(all, "2"), all).cards.empty());
}

TEST_CASE("the widest goals are those of the first kind that has cards below it") {
  Plan all = plan();
  CHECK(ids(widest_goals(all)) == Ids{"1"});
  for (Goal& goal : all.goals) goal.parent.reset();
  std::erase_if(all.initiatives, [](const Initiative& card) { return card.id.str() == "a"; });
  CHECK(ids(widest_goals(all)) == Ids{"1-1"});
}

TEST_CASE("the goals above one are told from the widest; only then has a plan levels") {
  Plan all = plan();
  CHECK(ids(goals_above(find(all, "1-1"), all)) == Ids{"1"});
  CHECK(goals_above(find(all, "1"), all).empty());
  CHECK(has_levels(all));
  for (Goal& goal : all.goals) goal.parent.reset();
  CHECK_FALSE(has_levels(all));
}
