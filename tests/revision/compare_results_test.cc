#include "revision/compare_results.h"

#include <catch2/catch.hpp>

#include "revision/editions.h"

using namespace kohyo;
using namespace kohyo::revision;
using model::Progress;

namespace {

model::Plan plan_with_words() {
  model::Plan plan = edition("2024-03", {});
  plan.statuses = {{model::StatusId("done"), test::only("実施した")},
                   {model::StatusId("behind"), test::only("遅れている")}};
  plan.link_relations = {
      {model::RelationId("continues"), test::only("引き継いだ取組み"), test::only("先")}};
  return plan;
}

Progress result(int year, std::string_view status, std::string_view task = {}) {
  Progress progress{{year}, {}, model::StatusId(status), {}, {}, {}, {}};
  if (!task.empty()) progress.task = model::TaskId(task);
  return progress;
}

std::vector<model::Change> compared(const std::vector<Progress>& before,
                                    const std::vector<Progress>& after) {
  ChangeList changes(model::Scope::initiative, "1-1", model::ChangeSource::computed, {});
  const model::Plan plan = plan_with_words();
  compare_progress(before, plan, after, plan, changes);
  return std::move(changes).take();
}

}  // namespace

TEST_CASE("a new result is listed, never red") {
  const auto changes = compared({}, {result(2024, "done")});
  REQUIRE(changes.size() == 1);
  CHECK(changes[0].field == "progress");
  CHECK(changes[0].part_id == "all");
  CHECK(changes[0].year == text::FiscalYear{2024});
  CHECK_FALSE(changes[0].is_marked());
  CHECK_FALSE(changes[0].before.has_value());
  CHECK(text_of(changes[0].after) == "実施した");
}

TEST_CASE("results are compared by task and year, and all that they say") {
  Progress told = result(2024, "behind", "sms");
  told.actual = test::only("950人");
  const auto changes = compared({result(2024, "behind", "sms"), result(2023, "done")}, {told});
  REQUIRE(changes.size() == 2);
  CHECK(changes[0].year == text::FiscalYear{2023});
  CHECK_FALSE(changes[0].after.has_value());
  CHECK(changes[1].part_id == "sms");
  CHECK(text_of(changes[1].before) == "遅れている");
  CHECK(text_of(changes[1].after) == "遅れている / 950人");
  CHECK(compared({told}, {told}).empty());
}

TEST_CASE("links are one change, in the words of their plans") {
  const model::Plan plan = plan_with_words();
  const model::Link link{model::PlanId("former"), true, "8", model::RelationId("continues"),
                         test::only("12ページ")};
  ChangeList changes(model::Scope::initiative, "1-1", model::ChangeSource::computed, {});
  compare_links({}, plan, {link}, plan, changes);
  compare_links({link}, plan, {link}, plan, changes);
  const std::vector<model::Change> all = std::move(changes).take();
  REQUIRE(all.size() == 1);
  CHECK_FALSE(all[0].is_marked());
  CHECK(text_of(all[0].after) == "引き継いだ取組み: former/goal:8");
}
