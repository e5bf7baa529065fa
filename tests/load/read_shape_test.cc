#include "load/read_shape.h"

#include "load/desk.h"

using namespace kohyo;
using test::Desk;
using test::Lines;

namespace {

load::Shape shape_of(Desk& desk, const std::string& text) {
  load::Fields fields(desk.yaml(text), "plan.yml", desk.reading());
  load::Shape shape = load::read_shape(fields);
  fields.finish();
  return shape;
}

const std::string pillars =
    "goal_kinds:\n  - id: pillar\n    name:\n      ja: 政策の柱\n  - id: policy\n    name:\n      "
    "ja: 施策\n";

}  // namespace

TEST_CASE("a plan names its kinds, its own sections and how its schedule is printed") {
  Desk desk;
  const load::Shape shape =
      shape_of(desk, pillars +
                         "initiative_kinds:\n  - id: project\n    name:\n      ja: 事業\n"
                         "plan_sections:\n  - id: position\n    heading:\n      ja: 位置づけ\n"
                         "schedule_layout: list\ntotals_note:\n  ja: 重複を含む。\n");
  CHECK(desk.is_silent());
  REQUIRE(shape.goal_kinds.size() == 2);
  CHECK(shape.goal_kinds[0].id.str() == "pillar");
  CHECK(test::in(shape.goal_kinds[1].name, "ja") == "施策");
  CHECK(shape.initiative_kinds[0].id.str() == "project");
  CHECK(shape.plan_sections[0].id.str() == "position");
  CHECK(shape.schedule_is_list);
  CHECK(shape.budgets == nullptr);
  CHECK(test::in(shape.totals_note.value(), "ja") == "重複を含む。");
}

TEST_CASE("a plan that says nothing of its shape has an empty one") {
  Desk desk;
  const load::Shape shape = shape_of(desk, "schedule_layout: table\n");
  CHECK(desk.is_silent());
  CHECK(shape.goal_kinds.empty());
  CHECK(shape.initiative_kinds.empty());
  CHECK_FALSE(shape.schedule_is_list);
  CHECK_FALSE(shape.totals_note.has_value());
}

TEST_CASE("mistakes in the shape are told where they stand") {
  Desk desk;
  shape_of(desk,
           "goal_kinds:\n  - id: a\n    name:\n      ja: 甲\n  - id: a\n    name:\n      "
           "ja: 乙\nschedule_layout: rows\n");
  CHECK(desk.reports() == Lines{"id-duplicate 5:9 [a] a, content/x.yml:2",
                                "choice-unknown 8:18 [rows] rows, , table, list"});
}

TEST_CASE("the amounts of a plan are read by its years, and its goals have its kinds") {
  model::Plan plan = test::small_plan();
  REQUIRE(plan.goal_kinds.size() == 1);  // a plan without kinds has one
  CHECK(plan.goal_kinds[0].id.str() == "goal");
  CHECK(plan.goal_kinds[0].name == plan.goal_kind);
}
