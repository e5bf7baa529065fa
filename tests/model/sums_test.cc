#include "model/sums.h"

#include <catch2/catch.hpp>

#include "support/values.h"

using namespace kohyo;
using namespace kohyo::model;

namespace {

std::optional<Money> money(std::string_view printed, MoneyUnit unit = MoneyUnit::million_yen) {
  return make_money(*text::Decimal::parse(printed), unit);
}

Budget budget(int year, const std::optional<Money>& amount) {
  Budget budget{};
  budget.year = {year};
  budget.stage = BudgetStage::initial;
  budget.status = amount ? ValueStatus::figure : ValueStatus::dash;
  budget.amount = amount;
  return budget;
}

/// Two goals with 249 and 130 million yen in FY2024.
Plan plan() {
  Plan plan = test::plan({});
  plan.goals[0].budgets = {budget(2024, money("249"))};
  plan.goals[1].budgets = {budget(2024, money("130"))};
  return plan;
}

Measure measure(std::string_view id, bool is_relisted, std::vector<EffectAmount> amounts) {
  return {MeasureId(id),
          test::line(id),
          test::both("方策", "Measure"),
          EffectKind::revenue,
          {},
          {},
          is_relisted,
          std::move(amounts),
          {}};
}

constexpr text::FiscalYear year{2024};

}  // namespace

TEST_CASE("goals are added up where each states one figure in one unit") {
  Plan all = plan();
  REQUIRE(sum_of_goals(all, year));
  CHECK(sum_of_goals(all, year)->yen == 379'000'000);
  CHECK_FALSE(sum_of_goals(all, {2025}));
  all.goals[1].budgets.push_back(budget(2024, money("1")));
  CHECK_FALSE(sum_of_goals(all, year));  // of two stages
  all = plan();
  all.goals[1].budgets[0].amount = money("1", MoneyUnit::yen);
  CHECK_FALSE(sum_of_goals(all, year));
  all.goals[1].budgets[0] = budget(2024, {});
  CHECK_FALSE(sum_of_goals(all, year));
  all = plan();
  all.goals[1].parent = test::reference<GoalId>("1");
  CHECK_FALSE(sum_of_goals(all, year));  // the upper goal may hold the lower one
}

TEST_CASE(
    "measures are added up without those that are listed again, and without those that state "
    "none") {
  const auto figure = [](std::string_view printed) {
    return EffectAmount{year, ValueStatus::figure, money(printed)};
  };
  Effects effects;
  effects.measures = {measure("a", false, {figure("3"), {{}, ValueStatus::figure, money("7")}}),
                      measure("b", true, {figure("100")}),
                      measure("c", false, {{year, ValueStatus::dash, {}}}),
                      measure("d", false, {figure("4")})};
  CHECK(sum_of_measures(effects, year)->yen == 7'000'000);
  CHECK(sum_of_measures(effects, {})->yen == 7'000'000);
  CHECK_FALSE(sum_of_measures(effects, text::FiscalYear{2025}));
  CHECK(years_of(effects) == std::vector<std::optional<text::FiscalYear>>{year, {}});
  CHECK(amount_of(effects.measures[0].amounts, {})->amount->yen == 7'000'000);
  CHECK(amount_of(effects.measures[1].amounts, {}) == nullptr);
}
