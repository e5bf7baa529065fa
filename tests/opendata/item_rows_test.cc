#include "opendata/item_rows.h"

#include <catch2/catch.hpp>

#include "opendata/text_tables.h"

using namespace kohyo;
using namespace kohyo::opendata;

TEST_CASE("rows are found by their item, by scope and id where a table has scopes") {
  const TextTables tables = test::text_tables(
      {{"schedule",
        {{{"initiative_id", "1-1"}, {"task_no", "10"}},
         {{"initiative_id", "1-2"}},
         {{"initiative_id", "1-1"}, {"task_no", "9"}}}},
       {"budgets", {{{"scope", "goal"}, {"scope_id", "1"}, {"fiscal_year", "2024"}}}},
       {"links", {{{"from_scope", "goal"}, {"from_id", "1"}, {"to_id", "2"}}}},
       {"indicators", {{{"indicator_id", "a"}, {"scope", "goal"}, {"scope_id", "1"}}}}});
  const ItemRows rows(tables);
  const auto tasks = rows.of("schedule", "1-1", "task_no");
  REQUIRE(tasks.size() == 2);
  CHECK(tasks[0]["task_no"] == "9");
  CHECK(rows.in("budgets", "goal", "1").front()["fiscal_year"] == "2024");
  CHECK(rows.in("links", "goal", "1").front()["to_id"] == "2");
  CHECK(rows.in("indicators", "goal", "1").front()["indicator_id"] == "a");
  CHECK(rows.in("budgets", "initiative", "1").empty());
  CHECK(rows.of("hours", "1").empty());
  CHECK(rows.all("schedule").size() == 3);
}

TEST_CASE("years are named as cards name them") {
  CHECK(year_name("2024") == "R6");
  CHECK(year_name("2019") == "R1");
  CHECK(year_name("2018") == "H30");
}

TEST_CASE("signs stand in the place of figures") {
  CHECK(sign_of("dash") == "―");
  CHECK(sign_of("undecided") == "未定");
  CHECK(sign_of("figure") == "");
  CHECK(sign_of("") == "");
}

TEST_CASE("languages are those that say something") {
  CHECK(in_languages("", "").empty());
  CHECK(in_languages("題", "").entries.size() == 1);
  CHECK(in_languages("題", "Title").entries.size() == 2);
}
