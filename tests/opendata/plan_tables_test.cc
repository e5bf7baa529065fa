#include "opendata/plan_tables.h"

#include <catch2/catch.hpp>

#include "opendata/rows.h"
#include "support/catalogue.h"
#include "support/values.h"

using namespace kohyo;
using namespace kohyo::test;
using opendata::Cell;

TEST_CASE("a plan has its titles, its years and its addresses") {
  const auto rows = rows_of(small_catalogue(), "plans");
  REQUIRE(rows.size() == 1);
  check_row(rows[0], {{"municipality_code", "990019"},
                      {"plan_id", "smart"},
                      {"title_ja", "スマート市役所プラン"},
                      {"title_en", "Smart City Hall Plan"},
                      {"first_fiscal_year", std::int64_t{2024}},
                      {"last_fiscal_year", std::int64_t{2026}},
                      {"url_ja", "https://plans.example/tsukushi/ja/smart/index.html"},
                      {"url_en", "https://plans.example/tsukushi/en/smart/index.html"}});
}

TEST_CASE("the columns of a language that the site does not have are empty") {
  check_row(rows_of(other_catalogue(), "plans")[0],
            {{"title_en", nothing},
             {"url_en", nothing},
             {"url_ja", "https://minato.example/ja/policies/index.html"}});
  check_row(rows_of(other_catalogue(), "goals")[0], {{"title_en", nothing}, {"url_en", nothing}});
  check_row(rows_of(other_catalogue(), "initiatives")[0],
            {{"title_en", nothing}, {"url_en", nothing}});
}

TEST_CASE("an edition has its status, and the day of its decision where there is one") {
  const auto rows = rows_of(small_catalogue(), "editions");
  REQUIRE(rows.size() == 2);
  check_row(
      rows[0],
      {{"edition_id", "2024-03"}, {"decided_on", "2024-03-29"}, {"previous_edition_id", nothing}});
  check_row(rows[1], {{"edition_id", "2025-03"},
                      {"decided_on", "2025-03-28"},
                      {"status", "adopted"},
                      {"previous_edition_id", "2024-03"},
                      {"source", "つくし市「スマート市役所プラン」"}});
  model::Catalogue draft = small_catalogue();
  draft.plans[0].editions.back().status = model::EditionStatus::draft;
  draft.plans[0].editions.back().decided_on.reset();
  check_row(rows_of(draft, "editions")[1], {{"status", "draft"}, {"decided_on", nothing}});
}

TEST_CASE("a section that goals and cards share stands once") {
  model::Catalogue shared = small_catalogue();
  shared.plans[0].sections.push_back(shared.plans[0].goal_sections.front());
  CHECK(rows_of(shared, "sections").size() == rows_of(small_catalogue(), "sections").size());
}

TEST_CASE("sections are numbered through, those of goals first") {
  const auto rows = rows_of(small_catalogue(), "sections");
  REQUIRE(rows.size() == 3);
  check_row(rows[0],
            {{"section_id", "summary"}, {"position", std::int64_t{1}}, {"name_en", "Summary"}});
  check_row(rows[1], {{"section_id", "direction"}, {"position", std::int64_t{2}}});
  check_row(rows[2], {{"section_id", "effects"},
                      {"position", std::int64_t{3}},
                      {"name_ja", "目指すべき効果・成果"}});
}

TEST_CASE("stages stand in the order of progress, under the words of the plan") {
  const auto rows = rows_of(other_catalogue(), "stages");
  REQUIRE(rows.size() == 2);
  check_row(rows[0], {{"stage_id", "drafted"}, {"position", std::int64_t{1}}, {"name_ja", "立案"}});
  check_row(rows[1], {{"stage_id", "done"}, {"position", std::int64_t{2}}, {"name_en", nothing}});
}

TEST_CASE("methods have the names that the plan gives them") {
  const auto rows = rows_of(small_catalogue(), "methods");
  REQUIRE(rows.size() == 2);
  check_row(rows[1],
            {{"method_id", "staff"}, {"name_ja", "人材育成"}, {"name_en", "Staff development"}});
}

TEST_CASE("departments have what is known of them, and nothing where it is not") {
  const auto rows = rows_of(small_catalogue(), "departments");
  REQUIRE(rows.size() == 4);
  check_row(rows[0], {{"department_id", "finance"},
                      {"name_en", "Finance Division"},
                      {"kana", "ざいせいか"},
                      {"telephone", "000-0000-0000"},
                      {"successor_id", nothing}});
  check_row(rows[1], {{"department_id", "general-affairs"},
                      {"successor_id", "digital-office"},
                      {"telephone", nothing}});
  check_row(rows[3], {{"department_id", "parks"}, {"name_en", nothing}, {"kana", nothing}});
}

TEST_CASE("terms have their reading and explanation, and nothing where there is none") {
  const auto rows = rows_of(small_catalogue(), "glossary");
  REQUIRE(rows.size() == 3);
  check_row(rows[0],
            {{"term_id", "dx"}, {"term_ja", "DX"}, {"term_en", nothing}, {"kana", nothing}});
  check_row(rows[2], {{"term_id", "pilot"},
                      {"kana", "しこう"},
                      {"explanation_en", "A small try before the real start."}});
}
