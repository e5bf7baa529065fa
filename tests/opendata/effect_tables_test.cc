#include "opendata/effect_tables.h"

#include <catch2/catch.hpp>

#include "opendata/rows.h"
#include "support/catalogue.h"

using namespace kohyo;
using namespace kohyo::test;

TEST_CASE("an effect is a row a measure and year; a sum over years has no year and is a total") {
  const auto rows = rows_of(other_catalogue(), "effects");
  REQUIRE(rows.size() == 11);
  check_row(rows[0], {{"measure_id", "berth-fee"},
                      {"fiscal_year", std::int64_t{2018}},
                      {"title_ja", "岸壁使用料の見直し"},
                      {"effect_kind", "revenue"},
                      {"amount_yen", std::int64_t{300'000}},
                      {"value_status", "figure"},
                      {"is_relisted", false},
                      {"is_total", false},
                      {"number_printed", "１"},
                      {"note_ja", nothing}});
  check_row(rows[2],
            {{"fiscal_year", nothing}, {"amount_yen", std::int64_t{750'000}}, {"is_total", true}});
  check_row(rows[3],
            {{"measure_id", "lighting"}, {"amount_yen", nothing}, {"value_status", "dash"}});
  check_row(rows[5], {{"amount_yen", nothing}, {"value_status", "undecided"}});
  check_row(rows[6], {{"measure_id", "fee-again"}, {"is_relisted", true}});
  check_row(rows[7], {{"measure_id", "total-revenue"},
                      {"title_ja", nothing},
                      {"effect_kind", "revenue"},
                      {"is_total", true}});
  check_row(
      rows[10],
      {{"measure_id", "total"}, {"effect_kind", nothing}, {"amount_yen", std::int64_t{571'000}}});
}

TEST_CASE("kinds are told by name, the widest first") {
  const auto rows = rows_of(other_catalogue(), "kinds");
  REQUIRE(rows.size() == 4);
  check_row(rows[0], {{"scope", "goal"},
                      {"kind_id", "pillar"},
                      {"position", std::int64_t{1}},
                      {"name_ja", "柱"},
                      {"name_en", nothing}});
  check_row(rows[3], {{"scope", "initiative"}, {"kind_id", "practice"}, {"name_ja", "好事例"}});
  const auto one = rows_of(small_catalogue(), "kinds");  // a plan without kinds has one of goals
  REQUIRE(one.size() == 1);
  check_row(one[0], {{"kind_id", "goal"}, {"name_ja", "到達点"}, {"name_en", "Goal"}});
}

TEST_CASE("amounts are those of the plan, its goals and its cards") {
  const auto rows = rows_of(other_catalogue(), "budgets");
  REQUIRE(rows.size() == 9);
  check_row(rows[0], {{"scope", "plan"},
                      {"scope_id", "policies"},
                      {"budget_stage", "original"},
                      {"amount_yen", std::int64_t{1'500'000}}});
  check_row(rows[3], {{"scope", "goal"}, {"scope_id", "1-1"}});
  check_row(rows[8], {{"scope", "initiative"}, {"scope_id", "berth-repair"}});
}

TEST_CASE("a card has its kind, and the prose of the plan is among the texts") {
  const auto cards = rows_of(other_catalogue(), "initiatives");
  check_row(cards[0], {{"initiative_id", "berth-repair"}, {"kind", "project"}});
  check_row(cards[1], {{"number_printed", "（２）"}, {"kind", "practice"}});
  check_row(rows_of(small_catalogue(), "initiatives")[0], {{"kind", nothing}});
  check_row(rows_of(other_catalogue(), "texts")[0],
            {{"scope", "plan"}, {"scope_id", "policies"}, {"section_id", "position"}});
}
