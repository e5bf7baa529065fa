#include "load/card_path.h"

#include "load/desk.h"

using namespace kohyo;
using test::Desk;
using test::Lines;

TEST_CASE("a card or goal of a plan is named with its plan") {
  Desk desk;
  const auto card = load::read_path_in_plan(desk.value("former/8-3"), "to", desk.reading());
  REQUIRE(card);
  CHECK(card->plan.str() == "former");
  CHECK_FALSE(card->is_goal);
  CHECK(card->id == "8-3");
  const auto goal = load::read_path_in_plan(desk.value("former/goal:8"), "to", desk.reading());
  REQUIRE(goal);
  CHECK(goal->is_goal);
  CHECK(goal->id == "8");
  CHECK(desk.is_silent());
}

TEST_CASE("what names no card is told") {
  for (const std::string text : {"8-3", "former/", "/8-3", "former/8_3", "goal:8", "a/b/c"}) {
    Desk desk;
    CHECK_FALSE(load::read_path_in_plan(desk.value(text), "to", desk.reading()));
    CHECK(desk.reports() == Lines{"path-in-plan-invalid 1:4 [" + text + "] " + text});
  }
}
