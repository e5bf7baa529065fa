#include "pages/changed_indicators.h"

#include <catch2/catch.hpp>

#include "support/catalogue.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;

TEST_CASE("a change of an indicator leads to its place") {
  const model::Plan& plan = other_catalogue().plans.front();
  const std::vector<model::Change>& changes = plan.revision.of(model::GoalId("1-1"));
  REQUIRE(changes.size() == 3);
  const auto first = changed_indicator(changes[0], plan);
  REQUIRE(first);
  CHECK(first->name.main().str() == "１－１① 補修した岸壁");
  CHECK(first->fragment == "#indicator-output-berths");
  CHECK(changed_indicator(changes[2], plan)->fragment == "#target-outcome-users");
  CHECK(has_marked_figures(changes));
  model::Change other = changes[0];
  other.field = "title";
  CHECK_FALSE(changed_indicator(other, plan));
}
