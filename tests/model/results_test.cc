#include "model/results.h"

#include <catch2/catch.hpp>

#include "support/values.h"

using namespace kohyo;
using namespace kohyo::model;

namespace {

/// A plan from FY2024 to FY2026 whose results are due three months after each year.
Plan plan_with_due(std::optional<int> months) {
  Plan plan = test::plan({test::card("1-1", "1")});
  plan.first_year = {2024};
  plan.last_year = {2026};
  plan.results_due = months;
  return plan;
}

std::vector<int> starts(const std::vector<text::FiscalYear>& years) {
  std::vector<int> all;
  for (const text::FiscalYear year : years) all.push_back(year.start);
  return all;
}

using Years = std::vector<int>;

}  // namespace

TEST_CASE("the results of a year are due when the last day of their month has passed") {
  const Plan plan = plan_with_due(3);
  CHECK(starts(years_due(plan, {2025, 6, 30})).empty());
  CHECK(starts(years_due(plan, {2025, 7, 1})) == Years{2024});
  CHECK(starts(years_due(plan, {2026, 7, 1})) == Years{2024, 2025});
  CHECK(starts(years_due(plan, {2040, 1, 1})) == Years{2024, 2025, 2026});
  CHECK(starts(years_due(plan_with_due(0), {2025, 3, 31})).empty());
  CHECK(starts(years_due(plan_with_due(0), {2025, 4, 1})) == Years{2024});
  CHECK(starts(years_due(plan_with_due(12), {2026, 3, 31})).empty());
  CHECK(starts(years_due(plan_with_due(12), {2026, 4, 1})) == Years{2024});
}

TEST_CASE("a plan that expects no results has none overdue") {
  const Plan plan = plan_with_due({});
  CHECK(years_due(plan, {2040, 1, 1}).empty());
  CHECK_FALSE(has_results(plan));
}

TEST_CASE("a year with any result is not overdue") {
  Plan plan = plan_with_due(3);
  Initiative& card = plan.initiatives.front();
  const text::Date day{2026, 7, 1};
  CHECK(starts(years_overdue(plan, card, day)) == Years{2024, 2025});
  card.progress.push_back({{2025}, TaskId("sms"), StatusId("done"), {}, {}, {}, {}});
  CHECK(starts(years_overdue(plan, card, day)) == Years{2024});
  CHECK(has_results(plan));
  CHECK(result_of(card.progress, {2025}, {}) == nullptr);
  CHECK(result_of(card.progress, {2025}, TaskId("sms")) == &card.progress.front());
}

TEST_CASE(
    "a card counts by the result of the whole, else by those of its tasks; else it is overdue") {
  Plan plan = plan_with_due(3);
  plan.initiatives = {test::card("1-1", "1"), test::card("1-2", "1"), test::card("1-3", "1")};
  const auto add = [](Initiative& card, std::optional<TaskId> task, std::string_view status) {
    card.progress.push_back({{2024}, std::move(task), StatusId(status), {}, {}, {}, {}});
  };
  add(plan.initiatives[0], {}, "done");
  add(plan.initiatives[0], TaskId("sms"), "behind");
  add(plan.initiatives[1], TaskId("sms"), "done");
  add(plan.initiatives[1], TaskId("app"), "behind");
  const auto years = count_results(plan.all_initiatives(), plan, {2026, 7, 1});
  REQUIRE(years.size() == 2);
  CHECK(years.at({2024}).by_status.at(StatusId("done")) == 2);
  CHECK(years.at({2024}).by_status.at(StatusId("behind")) == 1);
  CHECK(years.at({2024}).overdue == 1);
  CHECK(years.at({2025}).by_status.empty());
  CHECK(years.at({2025}).overdue == 3);
}
