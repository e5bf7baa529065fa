#include "opendata/goal_tables.h"

#include <catch2/catch.hpp>

#include "opendata/rows.h"
#include "support/catalogue.h"

using namespace kohyo;
using namespace kohyo::test;

TEST_CASE("goals have their printed number, their kind and their parent") {
  const auto rows = rows_of(other_catalogue(), "goals");
  REQUIRE(rows.size() == 3);
  check_row(rows[0], {{"goal_id", "1"},
                      {"number_printed", "柱１"},
                      {"kind", "pillar"},
                      {"parent_goal_id", nothing}});
  check_row(rows[1],
            {{"goal_id", "1-1"}, {"number_printed", "施策１－１"}, {"parent_goal_id", "1"}});
  check_row(rows_of(small_catalogue(), "goals")[1],
            {{"kind", "goal"}, {"url_en", "https://plans.example/tsukushi/en/smart/goals/2.html"}});
}

TEST_CASE("an amount is in yen, beside the figure and unit that the plan prints") {
  const auto rows = rows_of(small_catalogue(), "budgets");
  REQUIRE(rows.size() == 5);
  check_row(rows[0], {{"scope", "goal"},
                      {"scope_id", "1"},
                      {"fiscal_year", std::int64_t{2024}},
                      {"budget_stage", "initial"},
                      {"amount_yen", std::int64_t{79'000'000}},
                      {"amount_printed", "79"},
                      {"unit_printed", "百万円"},
                      {"value_status", "figure"},
                      {"note_ja", nothing}});
  check_row(rows[4], {{"amount_yen", std::int64_t{150'000'000}},
                      {"amount_printed", "1.5"},
                      {"unit_printed", "億円"},
                      {"note_ja", "補助金を含む。"},
                      {"note_en", "Includes subsidies."}});
}

TEST_CASE("a dash and an undecided amount are empty, and each has its status") {
  const auto rows = rows_of(small_catalogue(), "budgets");
  check_row(rows[1], {{"amount_yen", nothing},
                      {"amount_printed", nothing},
                      {"unit_printed", nothing},
                      {"value_status", "dash"}});
  check_row(rows[2],
            {{"amount_yen", nothing}, {"amount_printed", nothing}, {"value_status", "undecided"}});
}

TEST_CASE("zero is a figure") {
  check_row(rows_of(small_catalogue(), "budgets")[3],
            {{"amount_yen", std::int64_t{0}}, {"amount_printed", "0"}, {"value_status", "figure"}});
}

TEST_CASE("hours have their period, their former figure and their printed form") {
  const auto rows = rows_of(small_catalogue(), "hours");
  REQUIRE(rows.size() == 1);
  check_row(rows[0], {{"scope", "goal"},
                      {"scope_id", "1"},
                      {"first_fiscal_year", std::int64_t{2024}},
                      {"last_fiscal_year", std::int64_t{2026}},
                      {"hours", std::int64_t{96'000}},
                      {"former_hours", std::int64_t{67'000}},
                      {"hours_printed", "約9.6万時間（＋2.9万時間）"},
                      {"is_approximate", true},
                      {"value_status", "figure"},
                      {"basis_en", "Time for one application, times their number."}});
}

TEST_CASE("hours that no earlier edition stated have no former figure") {
  model::Catalogue catalogue = small_catalogue();
  catalogue.plans[0].goals[0].hours->former_hours.reset();
  check_row(rows_of(catalogue, "hours")[0], {{"former_hours", nothing}});
}
