#include "load/read_results.h"

#include "load/desk.h"

using namespace kohyo;
using test::Desk;
using test::Lines;

namespace {

load::Expectations expectations(Desk& desk, const std::string& text) {
  load::Fields fields(desk.yaml(text), "plan.yml", desk.reading());
  load::Expectations expected = load::read_expectations(fields);
  fields.finish();
  return expected;
}

const std::string words =
    "statuses:\n  - id: done\n    name:\n      ja: 実施した\n  - id: behind\n    name:\n"
    "      ja: 遅れている\n"
    "results:\n  due_months: 3\n  note:\n    ja: 毎年7月に公表する\n"
    "link_relations:\n  - id: continues\n    name:\n      ja: 引き継いだ取組み\n    inverse:\n"
    "      ja: 引き継がれた先\n";

model::Plan plan_with_results() {
  model::Plan plan = test::small_plan();
  Desk desk;
  load::Expectations expected = expectations(desk, words);
  plan.statuses = expected.statuses;
  plan.link_relations = expected.relations;
  return plan;
}

/// The tasks `sms` and `all`.
std::vector<model::Task> tasks() {
  const auto task = [](std::string_view id) {
    return model::Task{model::TaskId(id), test::local("通知", "Notices"), {}, {}, {}, {}, {}, {}};
  };
  return {task("sms"), task("all")};
}

}  // namespace

TEST_CASE("plan.yml says what results are called and when they are due") {
  Desk desk;
  const load::Expectations expected = expectations(desk, words);
  CHECK(desk.is_silent());
  REQUIRE(expected.statuses.size() == 2);
  CHECK(expected.statuses[1].id.str() == "behind");
  CHECK(expected.due_months == 3);
  CHECK(test::in(*expected.note, "ja") == "毎年7月に公表する");
  REQUIRE(expected.relations.size() == 1);
  CHECK(test::in(expected.relations[0].inverse, "ja") == "引き継がれた先");
}

TEST_CASE("`related` is no relation of a plan: the data calls something else so") {
  Desk desk;
  std::string text = words;
  text.replace(text.find("continues"), 9, "related");
  CHECK(expectations(desk, text).relations.empty());
  CHECK(desk.reports() == Lines{"id-reserved 13:9 [related] related"});
}

TEST_CASE("results are read by year, the whole before its tasks") {
  Desk desk;
  const std::vector<model::Progress> all = load::read_progress(
      desk.yaml("- year: R7\n  status: behind\n"
                "- year: R6\n  task: sms\n  status: done\n"
                "- year: R6\n  status: done\n  actual:\n    ja: 950人\n  account:\n    ja: 終えた\n"
                "  as_of: 2025-03\n  evidence: https://city.example/report\n"),
      plan_with_results(), tasks(), desk.reading());
  CHECK(desk.is_silent());
  REQUIRE(all.size() == 3);
  CHECK(all[0].year == text::FiscalYear{2024});
  CHECK_FALSE(all[0].task.has_value());
  CHECK(test::in(*all[0].actual, "ja") == "950人");
  CHECK(test::in(*all[0].account, "ja") == "終えた");
  CHECK(to_iso(*all[0].as_of) == "2025-03");
  CHECK(all[0].evidence->str() == "https://city.example/report");
  CHECK(all[1].task->str() == "sms");
  CHECK(all[2].year == text::FiscalYear{2025});
}

TEST_CASE("mistakes in results are told where they stand") {
  const auto reports = [](const std::string& text) {
    Desk desk;
    load::read_progress(desk.yaml(text), plan_with_results(), tasks(), desk.reading());
    return desk.reports();
  };
  CHECK(reports("- year: R6\n  status: dune\n") == Lines{"status-unknown 2:11 [dune] dune, done"});
  CHECK(reports("- year: R6\n  task: smz\n  status: done\n") ==
        Lines{"task-unknown 2:9 [smz] smz, sms"});
  CHECK(reports("- year: R6\n  task: all\n  status: done\n") == Lines{"id-reserved 2:9 [all] all"});
  CHECK(reports("- year: R6\n  status: done\n- year: 2024\n  status: done\n") ==
        Lines{"id-duplicate 3:9 [2024] 2024, content/x.yml:1"});
  CHECK(reports("- year: R6\n  status: done\n  as_of: 2025/3\n") ==
        Lines{"partial-date-invalid 3:10 [2025/3] 2025/3"});
  CHECK(reports("- year: R6\n") == Lines{"key-missing 1:3 [year] status"});
}

TEST_CASE("a result outside the period is told, and kept") {
  Desk desk;
  const auto all = load::read_progress(desk.yaml("- year: R10\n  status: done\n"),
                                       plan_with_results(), tasks(), desk.reading());
  CHECK(desk.reports() == Lines{"result-outside-period 1:9 [R10] R10, R6, R9"});
  CHECK_FALSE(desk.diagnostics.has_errors());
  CHECK(all.size() == 1);
}

TEST_CASE("the result of a goal has no task") {
  Desk desk;
  load::read_progress(desk.yaml("- year: R6\n  task: sms\n  status: done\n"), plan_with_results(),
                      desk.reading());
  REQUIRE(desk.reports().size() == 1);
  CHECK(desk.reports()[0].starts_with("key-unknown 2:3 [task]"));
}

TEST_CASE("links lead to cards and goals of any plan") {
  Desk desk;
  const std::vector<model::Link> links = load::read_links(
      desk.yaml("- to: former/8-3\n  relation: continues\n  source:\n    ja: 12ページ\n"
                "- to: former/goal:8\n  relation: continues\n  source:\n    ja: 13ページ\n"),
      plan_with_results(), desk.reading());
  CHECK(desk.is_silent());
  REQUIRE(links.size() == 2);
  CHECK(links[0].plan.str() == "former");
  CHECK(links[0].id == "8-3");
  CHECK_FALSE(links[0].is_goal);
  CHECK(links[1].id == "8");
  CHECK(links[1].is_goal);
  CHECK(test::in(links[1].source, "ja") == "13ページ");
}

TEST_CASE("mistakes in links are told where they stand") {
  const auto reports = [](const std::string& text) {
    Desk desk;
    load::read_links(desk.yaml(text), plan_with_results(), desk.reading());
    return desk.reports();
  };
  const std::string rest = "  relation: continues\n  source:\n    ja: 12ページ\n";
  CHECK(reports("- to: 8-3\n" + rest) == Lines{"path-in-plan-invalid 1:7 [8-3] 8-3"});
  CHECK(reports("- to: former/8/3\n" + rest) ==
        Lines{"path-in-plan-invalid 1:7 [former/8/3] former/8/3"});
  CHECK(reports("- to: former/8-3\n  relation: continue\n  source:\n    ja: 12ページ\n") ==
        Lines{"relation-unknown 2:13 [continue] continue, continues"});
  CHECK(reports("- to: former/8-3\n  relation: continues\n") ==
        Lines{"key-missing 1:3 [to] source"});
  CHECK(reports("- to: former/8-3\n" + rest + "- to: former/goal:8-3\n" + rest)
            .front()
            .starts_with("id-duplicate 5:7"));
}
