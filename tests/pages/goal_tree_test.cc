#include "pages/goal_tree.h"

#include <catch2/catch.hpp>

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using render::Object;

TEST_CASE("what stands below a goal is counted by kind, the kinds that do not occur left out") {
  Workbench bench(other_catalogue());
  const auto below = [&](std::string_view id) {
    const model::Goal& goal = *bench.plan().find_goal(model::GoalId(id));
    return Object().set("counts", counts_below(goal, bench.plan(), bench.ja()));
  };
  CHECK(each(below("1"), "counts", "name") == Strings{"施策", "事業", "好事例"});
  CHECK(each(below("1"), "counts", "count") == Strings{"2", "1", "1"});
  CHECK(size_at(below("1-1"), "counts") == 1);
}
