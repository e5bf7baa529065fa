#include "opendata/text_table.h"

#include <catch2/catch.hpp>

#include "opendata/text_tables.h"

using namespace kohyo;
using namespace kohyo::opendata;

TEST_CASE("numbers that differ in their zeros alone are the same") {
  const Column number{.name = "value", .type = Type::number};
  const Column text{.name = "unit_ja"};
  CHECK(is_same_cell("80", "80.0", number));
  CHECK(is_same_cell("-0.50", "-0.5", number));
  CHECK_FALSE(is_same_cell("80", "80.1", number));
  CHECK_FALSE(is_same_cell("80", "-80", number));
  CHECK_FALSE(is_same_cell("", "0", number));
  CHECK_FALSE(is_same_cell("80", "80.0", text));
}

TEST_CASE("the key of a row leaves out which edition it is of") {
  const TextTables tables = test::text_tables({{"budgets",
                                                {{{"plan_id", "sample"},
                                                  {"scope", "goal"},
                                                  {"scope_id", "1"},
                                                  {"fiscal_year", "2024"},
                                                  {"budget_stage", "initial"}}}}});
  const TextTable& table = tables.at("budgets");
  CHECK(table.key_of(table.rows[0]) == "goal 1 2024 initial");
}

TEST_CASE("content is imported; configuration and what follows from content is not") {
  for (const char* name : {"goals", "texts", "schedule_marks", "indicator_values", "links"})
    CHECK(is_imported(name));
  for (const char* name : {"departments", "effects", "teams", "timetables", "revisions", "lineage"})
    CHECK_FALSE(is_imported(name));
}

TEST_CASE("cells as text are those of CSV, rows are counted as a spreadsheet counts") {
  Table table{"goals", definition_of("goals").columns, {}};
  Row row(table.columns.size());
  row[3] = std::string("1");
  row[4] = std::int64_t{7};
  table.rows.push_back(row);
  const TextTables tables = as_text({table});
  CHECK(tables.at("goals").rows[0].number == 2);
  CHECK(tables.at("goals").rows[0].values[3] == "1");
  CHECK(tables.at("goals").rows[0].values[4] == "7");
  CHECK(tables.at("goals").rows[0].values[5] == "");
}
