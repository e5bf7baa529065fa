#include "pages/goal_page.h"

#include <catch2/catch.hpp>

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using render::Object;

namespace {

Object goal_values(Workbench& bench, std::size_t position, const Context& context) {
  return goal_page(bench.plan(), bench.plan().goals[position], context).values;
}

model::Budget figure(int year, std::string_view amount,
                     model::MoneyUnit unit = model::MoneyUnit::million_yen) {
  return {{year},
          model::BudgetStage::initial,
          model::ValueStatus::figure,
          model::make_money(*text::Decimal::parse(amount), unit),
          {}};
}

/// The totals of the budgets page, year by year, where the two goals have these amounts.
Strings totals(std::vector<model::Budget> first, std::vector<model::Budget> second) {
  Workbench bench = small_bench();
  bench.plan().goals[0].budgets = std::move(first);
  bench.plan().goals[1].budgets = std::move(second);
  return each(budgets_page(bench.plan(), bench.en()).values, "totals", "figure");
}

}  // namespace

TEST_CASE("a goal is titled by its number and title, described by its prose, and has its cards") {
  Workbench bench = small_bench();
  const Content content = goal_page(bench.plan(), bench.plan().goals[0], bench.en());
  CHECK(content.title == "Goal 1 Counters without queues");
  CHECK(content.description == "A city hall without queues.");
  CHECK(each(content.values, "cards", "number") == Strings{"1-1", "1-2"});
}

TEST_CASE("a goal without prose is described by its title") {
  Workbench bench = small_bench();
  bench.plan().goals[0].sections.clear();
  CHECK(goal_page(bench.plan(), bench.plan().goals[0], bench.en()).description ==
        "Counters without queues");
}

TEST_CASE("each amount has its year, its round and its figure, or says why there is none") {
  Workbench bench = small_bench();
  const Object values = goal_values(bench, 0, bench.en());
  CHECK(each(values, "budgets", "year.label") == Strings{"FY2024", "FY2025", "FY2026"});
  CHECK(each(values, "budgets", "amount.figure") == Strings{"79 million yen", "(none)", "(none)"});
  CHECK(each(values, "budgets", "amount.is_dash") == Strings{"false", "true", "false"});
  CHECK(each(values, "budgets", "amount.is_undecided") == Strings{"false", "false", "true"});
  CHECK(text_at(values, "budgets.0.stage") == project_words()[1]["budget-stage.initial"].str());
}

TEST_CASE("an amount that the edition changed stands beside the former one") {
  Workbench bench = small_bench();
  model::Goal marked = bench.plan().goals[0];
  const auto former = model::make_money(*text::Decimal::parse("70"), model::MoneyUnit::million_yen);
  marked.budgets[0].former = model::FormerAmount{model::ValueStatus::figure, former};
  marked.budgets[1].presence = model::Presence::removed;
  bench.plan().revision.goals.insert_or_assign(marked.id, model::GoalRevision{{}, marked});
  const Object values = goal_values(bench, 0, bench.ja());
  CHECK(text_at(values, "budgets.0.amount.former.figure") == "70百万円");
  CHECK(text_at(values, "budgets.0.amount.figure") == "79百万円");
  CHECK(each(values, "budgets", "amount.is_added") == Strings{"true", "false", "false"});
  CHECK(each(values, "budgets", "amount.is_removed") == Strings{"false", "true", "false"});
}

TEST_CASE("zero is a figure, and a note stands beside its amount") {
  Workbench bench = small_bench();
  const Object values = goal_values(bench, 1, bench.ja());
  CHECK(each(values, "budgets", "amount.figure") == Strings{"0百万円", "1.5億円"});
  CHECK(each(values, "budgets", "note") == Strings{"(none)", "補助金を含む。"});
}

TEST_CASE("hours have their period, their figure and the former one") {
  Workbench bench = small_bench();
  const model::Words& words = project_words()[1];
  const Object values = goal_values(bench, 0, bench.en());
  CHECK(text_at(values, "hours.period") ==
        words.format("unit.period", {{"first", "FY2024"}, {"last", "FY2026"}}).str());
  CHECK(text_at(values, "hours.hours") ==
        words.format("unit.about-hours", {{"hours", "96,000"}}).str());
  CHECK(text_at(values, "hours.former") ==
        words.format("unit.about-hours", {{"hours", "67,000"}}).str());
  CHECK(text_at(goal_values(bench, 1, bench.en()), "hours") == "(none)");
}

TEST_CASE("hours that are counted exactly, and for the first time, are not called approximate") {
  Workbench bench = small_bench();
  bench.plan().goals[0].hours->is_approximate = false;
  bench.plan().goals[0].hours->former_hours.reset();
  const Object values = goal_values(bench, 0, bench.ja());
  CHECK(text_at(values, "hours.hours") ==
        project_words()[0].format("unit.hours", {{"hours", "96,000"}}).str());
  CHECK(text_at(values, "hours.former") == "(none)");
}

TEST_CASE("a goal with a text that is not translated says so") {
  Workbench bench = small_bench();
  CHECK(goal_page(bench.plan(), bench.plan().goals[0], bench.en()).is_translated);
  bench.plan().goals[0].source_note = only("注");
  CHECK_FALSE(goal_page(bench.plan(), bench.plan().goals[0], bench.en()).is_translated);
}

TEST_CASE("the budgets have a column for each year that any goal names, and a row for each goal") {
  Workbench bench = small_bench();
  bench.plan().goals[0].budgets.pop_back();
  const Object values = budgets_page(bench.plan(), bench.ja()).values;
  CHECK(each(values, "years", "label") == Strings{"令和6年度", "令和7年度"});
  CHECK(each(values, "rows", "goal.number") == Strings{"到達点１", "到達点２"});
  CHECK(each(values, "rows.0.amounts", "figure") == Strings{"79百万円", "(none)"});
  CHECK(each(values, "rows.0.amounts", "is_dash") == Strings{"false", "true"});
}

TEST_CASE("a goal that states nothing for a year says so in its row") {
  Workbench bench = small_bench();
  const Object values = budgets_page(bench.plan(), bench.ja()).values;
  CHECK(each(values, "rows.1.amounts", "is_none") == Strings{"false", "false", "true"});
}

TEST_CASE("only goals with hours have a row of hours") {
  Workbench bench = small_bench();
  const Object values = budgets_page(bench.plan(), bench.en()).values;
  CHECK(each(values, "hour_rows", "goal.id") == Strings{"1"});
}

TEST_CASE("a total is exact where every goal has a figure in one unit") {
  CHECK(totals({figure(2024, "79"), figure(2025, "0.1")},
               {figure(2024, "178"), figure(2025, "0.2")}) ==
        Strings{"257 million yen", "0.3 million yen"});
}

TEST_CASE("there is no total where a goal has no figure, or another unit") {
  CHECK(totals({figure(2024, "79")}, {}) == Strings{"(none)"});
  CHECK(totals({figure(2024, "79")}, {figure(2024, "1", model::MoneyUnit::hundred_million_yen)}) ==
        Strings{"(none)"});
  CHECK(totals({figure(2024, "79")},
               {{{2024}, model::BudgetStage::initial, model::ValueStatus::dash, {}, {}}}) ==
        Strings{"(none)"});
}

TEST_CASE("totals of the real budgets are those that add up") {
  const Workbench bench{real_catalogue()};
  const Object values = budgets_page(bench.catalogue.plans.front(), bench.ja()).values;
  std::vector<std::int64_t> sums(size_at(values, "years"));
  for (const model::Goal& goal : bench.catalogue.plans.front().goals) {
    REQUIRE(goal.budgets.size() == sums.size());
    for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += goal.budgets[i].amount->yen;
  }
  for (std::size_t i = 0; i < sums.size(); ++i) {
    const std::string total = text_at(values, "totals." + std::to_string(i) + ".figure");
    CHECK(total == text::grouped(sums[i] / 1'000'000) + "百万円");
  }
}

TEST_CASE("a plan without budgets has no columns, and rows without amounts") {
  Workbench bench = small_bench();
  for (model::Goal& goal : bench.plan().goals) goal.budgets.clear();
  bench.plan().budgets.clear();
  const Object values = budgets_page(bench.plan(), bench.ja()).values;
  CHECK(size_at(values, "years") == 0);
  CHECK(size_at(values, "rows") == bench.plan().goals.size());
  CHECK(size_at(values, "rows.0.amounts") == 0);
}

TEST_CASE("a goal without cards has no section of them, one without schedules no link to them") {
  Workbench bench = small_bench();
  CHECK(text_at(goal_values(bench, 0, bench.ja()), "schedule_csv") ==
        "../../../data/smart/schedule.csv");
  for (model::Initiative& card : bench.plan().initiatives) card.schedule.clear();
  const Object without = goal_values(bench, 0, bench.ja());
  CHECK(text_at(without, "has_cards") == "true");
  CHECK(text_at(without, "schedule_csv") == "(none)");
  bench.plan().initiatives.clear();
  CHECK(text_at(goal_values(bench, 0, bench.ja()), "has_cards") == "false");
}
