#include "opendata/progress_tables.h"

#include <catch2/catch.hpp>

#include "opendata/rows.h"
#include "support/catalogue.h"

using namespace kohyo;
using namespace kohyo::test;

TEST_CASE("results are rows by goal and card, the whole under the task `all`") {
  const auto rows = rows_of(roadmap_first(), "progress");
  REQUIRE(rows.size() == 3);
  check_row(rows[0], {{"scope", "goal"}, {"scope_id", "1"}, {"task_id", "all"}});
  check_row(rows[1], {{"scope", "initiative"},
                      {"scope_id", "forms"},
                      {"task_id", "all"},
                      {"fiscal_year", std::int64_t{2023}},
                      {"status", "done"},
                      {"actual_en", "12 procedures"},
                      {"as_of", "2024-03"},
                      {"evidence_url", "https://reports.example/2023.html"},
                      {"account_ja", "予定より早く終えた。"}});
  check_row(rows[2], {{"task_id", "training"}, {"status", "behind"}, {"as_of", nothing}});
}

TEST_CASE("links tell what they lead to and who says so") {
  const auto rows = rows_of(roadmap_first(), "links");
  REQUIRE(rows.size() == 2);
  check_row(rows[0], {{"from_scope", "initiative"},
                      {"from_id", "forms"},
                      {"to_plan_id", "smart"},
                      {"to_id", "1-1"},
                      {"relation", "carries"},
                      {"source", "工程表の3ページ"},
                      {"to_scope", "initiative"},
                      {"source_en", "Page 3 of the roadmap"}});
  check_row(rows[1], {{"from_scope", "goal"}, {"to_scope", "goal"}});
}

TEST_CASE("the words of results and links are tables of their own") {
  const auto statuses = rows_of(roadmap_first(), "statuses");
  REQUIRE(statuses.size() == 2);
  check_row(statuses[1], {{"status_id", "behind"}, {"position", std::int64_t{2}}});
  const auto relations = rows_of(roadmap_first(), "link_relations");
  REQUIRE(relations.size() == 1);
  check_row(relations[0], {{"relation_id", "carries"}, {"inverse_en", "Carried by"}});
}
