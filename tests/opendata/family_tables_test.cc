#include "opendata/family_tables.h"

#include <catch2/catch.hpp>

#include "opendata/rows.h"
#include "support/catalogue.h"

using namespace kohyo;
using namespace kohyo::test;

TEST_CASE("the family holds plans that are not here, in its order, with their years") {
  const auto rows = rows_of(two_plans_catalogue(), "family");
  REQUIRE(rows.size() == 3);
  check_row(rows[0], {{"plan_id", "basic-plan"},
                      {"position", std::int64_t{1}},
                      {"title_en", "Tsukushi Basic Plan"},
                      {"first_fiscal_year", std::int64_t{2022}},
                      {"last_fiscal_year", std::int64_t{2029}},
                      {"is_here", false},
                      {"note_en", "Published in print only."}});
  check_row(rows[1], {{"plan_id", "smart"}, {"is_here", true}, {"note_ja", nothing}});
}

TEST_CASE("relations name both plans, what they are to each other, and who says so") {
  const auto rows = rows_of(two_plans_catalogue(), "family_relations");
  REQUIRE(rows.size() == 2);
  check_row(rows[1], {{"relation_no", std::int64_t{2}},
                      {"from_plan_id", "roadmap"},
                      {"to_plan_id", "smart"},
                      {"relation_en", "carries out with technology"},
                      {"source_ja", "つくし市「デジタル工程表」1ページ"}});
}

TEST_CASE("all plans together have one family") {
  for (const opendata::Table& table : opendata::tables_of_all(two_plans_catalogue())) {
    if (table.name == "family") CHECK(table.rows.size() == 3);
    if (table.name == "family_relations") CHECK(table.rows.size() == 2);
  }
}

TEST_CASE("a site of one plan without a family has that plan alone") {
  CHECK(rows_of(small_catalogue(), "family").size() == 1);
  CHECK(rows_of(small_catalogue(), "family_relations").empty());
}
