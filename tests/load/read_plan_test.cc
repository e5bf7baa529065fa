#include "load/read_plan.h"

#include <catch2/catch.hpp>

#include "load/desk.h"

using namespace kohyo;
using test::Desk;
using test::Lines;

namespace {

const std::string sound =
    "title:\n  ja: 計画\nsummary:\n  ja: 計画です\nperiod:\n  first: R6\n  last: R9\ngoal_kind:\n  "
    "ja: 到達点\n"
    "sections:\n  - id: direction\n    heading:\n      ja: 方向性\n    required: true\n  - id: "
    "content\n    heading:\n"
    "      ja: 内容\ngoal_sections:\n  - id: summary\n    heading:\n      ja: あらまし\nmethods:\n "
    " - id: digital\n"
    "    name:\n      ja: デジタル\nbudget_note:\n  ja: 経費\neditions:\n  - id: 2024-03\n    "
    "title:\n      ja: 策定\n"
    "    status: adopted\n    record: none\n    source:\n      ja: 資料\n  - id: 2025-03\n    "
    "title:\n      ja: 改定\n"
    "    status: draft\n    decided_on: 2025-03-31\n    source:\n      ja: "
    "資料\n";

Lines plan_reports(const std::string& from, const std::string& to) {
  Desk desk;
  std::string text = sound;
  REQUIRE(text.find(from) != std::string::npos);
  text.replace(text.find(from), from.size(), to);
  CHECK_FALSE(load::read_plan(model::PlanId("x"), desk.yaml(text), desk.reading()).has_value());
  return desk.reports();
}

std::optional<model::Goal> goal_of(Desk& desk, const std::string& fields) {
  const base::SourceId id = desk.add(
      "plans/x/goals/1.md", "---\nid: 1\nnumber: 到達点1\nkind: goal\ntitle:\n  ja: 目標\n" +
                                fields + "---\n# ja\n## あらまし\n文\n");
  return load::read_goal("plans/x/goals/1.md", id, test::small_plan(), desk.reading());
}

}  // namespace

TEST_CASE("a plan is read with its shape and its editions") {
  Desk desk;
  const auto plan = load::read_plan(model::PlanId("x"), desk.yaml(sound), desk.reading());
  CHECK(desk.is_silent());
  REQUIRE(plan.has_value());
  CHECK(plan->first_year == text::FiscalYear{2024});
  CHECK(plan->last_year == text::FiscalYear{2027});
  REQUIRE(plan->sections.size() == 2);
  CHECK(plan->sections[0].is_required);
  CHECK_FALSE(plan->sections[1].is_required);
  CHECK(plan->methods[0].id.str() == "digital");
  REQUIRE(plan->editions.size() == 2);
  CHECK(plan->edition().id.str() == "2025-03");
  CHECK(plan->edition().status == model::EditionStatus::draft);
  CHECK(plan->edition().decided_on == text::Date{2025, 3, 31});
  CHECK(plan->edition().is_on_record);
  CHECK(plan->previous()->id.str() == "2024-03");
  CHECK(plan->previous()->status == model::EditionStatus::adopted);
  CHECK_FALSE(plan->previous()->is_on_record);
  CHECK(plan->ended.empty());
}

TEST_CASE("any mistake in plan.yml is reported, and gives no plan") {
  CHECK(plan_reports("last: R9", "last: R5") == Lines{"period-invalid 7:9 [R5] R6, R5, 40"});
  CHECK(plan_reports("last: R9", "last: x") == Lines{"year-invalid 7:9 [x] x"});
  CHECK(plan_reports("- id: content", "- id: direction") ==
        Lines{"id-duplicate 15:9 [direction] direction, content/x.yml:11"});
  CHECK(plan_reports("ja: 内容", "ja: 方向性") ==
        Lines{"id-duplicate 17:7 [ja: 方向性] ja: 方向性, content/x.yml:13"});
  CHECK(plan_reports("id: digital", "id: index") == Lines{"id-reserved 23:9 [index] index"});
  CHECK(plan_reports("required: true", "requird: true") ==
        Lines{"key-unknown 14:5 [requird] requird, required"});
  CHECK(plan_reports("goal_kind:\n  ja: 到達点\n", "") ==
        Lines{"key-missing 1:1 [title] goal_kind"});
}

TEST_CASE("the last edition is the one in hand: it is on record, and it alone may be a draft") {
  const Lines in_hand = plan_reports("status: draft", "status: draft\n    record: none");
  CHECK(in_hand == Lines{"edition-not-on-record 36:9 [2025-03] 2025-03, "});
  CHECK(plan_reports("status: adopted", "status: draft") ==
        Lines{"edition-draft 29:9 [2024-03] 2024-03"});
  CHECK(plan_reports("status: draft", "status: drft") ==
        Lines{"choice-unknown 39:13 [drft] drft, draft, draft, adopted"});
  CHECK(plan_reports("record: none", "record: in_hand") ==
        Lines{"choice-unknown 33:13 [in_hand] in_hand, , none"});
}

TEST_CASE("two editions of one name are a mistake") {
  CHECK(plan_reports("id: 2025-03", "id: 2024-03") ==
        Lines{"id-duplicate 36:9 [2024-03] 2024-03, content/x.yml:29"});
}

TEST_CASE("items that ended are read with their reasons, each once") {
  Desk desk;
  const std::string ended =
      "ended:\n  - id: 1-3\n    reason:\n      ja: 完了した\n  - id: 1-4\n"
      "    reason:\n      ja: 移した\n";
  const auto plan = load::read_plan(model::PlanId("x"), desk.yaml(sound + ended), desk.reading());
  CHECK(desk.is_silent());
  REQUIRE(plan.has_value());
  REQUIRE(plan->ended.size() == 2);
  CHECK(plan->ended[0].id.str() == "1-3");
  CHECK(plan->ended[1].reason->main().str() == "移した");

  Desk twice;
  const std::string again = "  - id: 1-3\n    reason:\n      ja: また\n  - id: 1-5\n";
  CHECK_FALSE(
      load::read_plan(model::PlanId("x"), twice.yaml(sound + ended + again), twice.reading()));
  REQUIRE(twice.reports().size() == 2);
  CHECK(twice.reports()[0].starts_with("id-duplicate 50:9"));
  CHECK(twice.reports()[1].starts_with("key-missing 53:5"));
  CHECK(twice.reports()[1].ends_with("] reason"));
}

TEST_CASE("a goal is read with its sections, amounts and hours") {
  Desk desk;
  const auto goal = goal_of(desk,
                            "parent: 2\nsource_note:\n  ja: 注\nbudgets:\n  - year: R7\n    stage: "
                            "initial\n    amount: 1.5\n    unit: 億円\n"
                            "  - year: R6\n    stage: settled\n    amount: ―\nhours:\n  "
                            "first_year: R6\n  last_year: R9\n  hours: 96000\n"
                            "  former_hours: 29000\n  printed: 約9.6万時間\n  approximate: true\n  "
                            "basis:\n    ja: 積み上げ\n");
  for (const std::string& report : desk.reports()) UNSCOPED_INFO(report);
  REQUIRE(goal.has_value());
  CHECK(desk.is_silent());
  CHECK(goal->parent->id.str() == "2");
  CHECK(goal->sections.size() == 1);
  REQUIRE(goal->budgets.size() == 2);
  CHECK(goal->budgets[0].year == text::FiscalYear{2024});
  CHECK(goal->budgets[0].status == model::ValueStatus::dash);
  CHECK(goal->budgets[1].amount->yen == 150'000'000);
  CHECK(goal->hours->former_hours == 29000);
  CHECK(goal->hours->is_approximate);
}

TEST_CASE("what is wrong in a goal is reported, and nothing else") {
  Desk desk;
  CHECK(goal_of(desk, "kindd: goal\n").has_value());
  CHECK(desk.reports() == Lines{"key-unknown 7:1 [kindd] kindd, kind"});
}

TEST_CASE("a goal of an unknown kind gives nothing") {
  Desk desk;
  const base::SourceId id = desk.add(
      "plans/x/goals/1.md", "---\nid: 1\nnumber: 1\nkind: gaol\ntitle:\n  ja: 目標\n---\n# ja\n");
  CHECK_FALSE(
      load::read_goal("plans/x/goals/1.md", id, test::small_plan(), desk.reading()).has_value());
  CHECK(desk.reports() ==
        Lines{"choice-unknown 4:7 [gaol] gaol, goal, goal"});
}
