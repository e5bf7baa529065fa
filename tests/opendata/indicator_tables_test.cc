#include "opendata/indicator_tables.h"

#include <catch2/catch.hpp>

#include "opendata/json_rows.h"
#include "opendata/rows.h"
#include "support/catalogue.h"

using namespace kohyo;
using namespace kohyo::test;

namespace {

opendata::Cell decimal(std::string_view digits) {
  return *text::Decimal::parse(digits);
}

/// The rows of the values of one indicator.
std::vector<NamedRow> values_of(std::string_view id) {
  std::vector<NamedRow> rows = rows_of(other_catalogue(), "indicator_values");
  std::erase_if(rows, [&](const NamedRow& row) {
    return std::get<std::string>(row.at("indicator_id")) != id;
  });
  return rows;
}

}  // namespace

TEST_CASE("indicators of the plan come first, then those of goals and of cards") {
  const auto rows = rows_of(other_catalogue(), "indicators");
  REQUIRE(rows.size() == 7);
  check_row(rows[0], {{"indicator_id", "population"},
                      {"scope", "plan"},
                      {"scope_id", "policies"},
                      {"kind", "background"}});
  check_row(rows[1], {{"indicator_id", "output-berths"},
                      {"scope", "goal"},
                      {"scope_id", "1-1"},
                      {"number_printed", "１－１①"},
                      {"unit_ja", "ｍ"},
                      {"unit_en", nothing},
                      {"note_ja", "桟橋を含まない。"}});
  check_row(rows[3], {{"indicator_id", "output-plan"}, {"unit_ja", nothing}});
  check_row(rows[5], {{"source_note_ja", "減らすことが目標である。"}});
  check_row(rows[6], {{"scope", "initiative"}, {"scope_id", "berth-repair"}, {"kind", "kpi"}});
}

TEST_CASE("values stand by series and year, the total last and without a year") {
  const auto rows = values_of("output-berths");
  REQUIRE(rows.size() == 9);
  check_row(rows[0], {{"series", "original"},
                      {"fiscal_year", std::int64_t{2018}},
                      {"component_no", std::int64_t{1}},
                      {"component_ja", nothing},
                      {"is_total", false},
                      {"value", decimal("120")},
                      {"value_status", "figure"}});
  check_row(rows[3], {{"fiscal_year", nothing}, {"is_total", true}, {"value", decimal("420")}});
  check_row(rows[4], {{"series", "revised"},
                      {"value", nothing},
                      {"value_status", "dash"},
                      {"reason_ja", nothing}});
  check_row(rows[5], {{"value", decimal("90.5")},
                      {"reason_ja", "資材の納入が遅れたため、R1の一部をR2に移した。"}});
}

TEST_CASE("components have numbers, names and units of their own") {
  const auto rows = values_of("output-notices");
  REQUIRE(rows.size() == 8);
  check_row(rows[1], {{"component_no", std::int64_t{2}},
                      {"component_ja", "訪問"},
                      {"component_unit_ja", "件"},
                      {"value", decimal("30")}});
  check_row(rows[5], {{"value_status", "undecided"}, {"component_no", std::int64_t{2}}});
}

TEST_CASE("what is stated in words, as printed, counted at a time or in sum is told") {
  check_row(values_of("output-plan")[0],
            {{"words_ja", "基本設計"}, {"value", nothing}, {"value_status", "figure"}});
  const auto rows = values_of("outcome-users");
  REQUIRE(rows.size() == 4);
  check_row(rows[1], {{"series", "baseline"}, {"as_of", "2017-12"}, {"fiscal_year", nothing}});
  check_row(rows[2], {{"series", "target"},
                      {"fiscal_year", std::int64_t{2020}},
                      {"qualifier", "cumulative"},
                      {"is_total", false}});
  check_row(rows[3], {{"series", "former_target"}, {"value", decimal("200")}});
  check_row(values_of("outcome-waiting")[0], {{"value_printed", "約40分"}});
}

TEST_CASE("a number keeps its digits and is no text") {
  opendata::TableBuilder builder("t", {{"a", opendata::Type::number}});
  builder.add({decimal("80.0")});
  CHECK(to_json(std::move(builder).take()) == "[\n  {\n    \"a\": 80.0\n  }\n]\n");
}
