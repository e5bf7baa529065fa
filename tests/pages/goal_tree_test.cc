#include "pages/goal_tree.h"

#include <catch2/catch.hpp>

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;

namespace {

Strings ids(const std::vector<const model::Goal*>& goals) {
  Strings all;
  for (const model::Goal* goal : goals) all.push_back(goal->id.str());
  return all;
}

}  // namespace

TEST_CASE("the cards below a goal are its own and those of all goals below it") {
  Workbench bench(other_catalogue());
  const auto count = [&](std::string_view id) {
    return cards_below(*bench.plan().find_goal(model::GoalId(id)), bench.plan()).size();
  };
  CHECK(count("1") == 2);
  CHECK(count("1-1") == 1);
}

TEST_CASE("the tree begins with the widest kind of goals, whatever their ids") {
  Workbench bench(other_catalogue());
  model::Goal first = bench.plan().goals.back();
  first.id = model::GoalId("0");
  first.parent.reset();
  bench.plan().goals.insert(bench.plan().goals.begin(), first);
  Strings tree;
  for (const GoalAtLevel& each : goal_tree(bench.plan())) tree.push_back(each.goal->id.str());
  CHECK(tree == Strings{"1", "1-1", "1-2", "0"});
}

TEST_CASE("the widest goals are those of the first kind that has cards below it") {
  Workbench bench(other_catalogue());
  CHECK(ids(widest_goals(bench.plan())) == Strings{"1"});
  for (model::Goal& goal : bench.plan().goals) goal.parent.reset();
  CHECK(ids(widest_goals(bench.plan())) == Strings{"1-1", "1-2"});
  std::erase_if(bench.plan().initiatives,
                [](const auto& card) { return card.id.str() == "morning-market"; });
  CHECK(ids(widest_goals(bench.plan())) == Strings{"1-1"});
}
