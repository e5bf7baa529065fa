#include "opendata/team_tables.h"

#include <catch2/catch.hpp>

#include "opendata/rows.h"
#include "support/catalogue.h"

using namespace kohyo;
using namespace kohyo::test;

TEST_CASE("a team is a row, its members in one cell") {
  const auto rows = rows_of(roadmap_first(), "teams");
  REQUIRE(rows.size() == 2);
  check_row(rows[0], {{"team_id", "counters"},
                      {"title_en", "Counter team"},
                      {"secretariat_ja", "企画課"},
                      {"members_ja", "市民課、情報課"},
                      {"members_en", "Citizens Division, Information Division"}});
  check_row(rows[1], {{"members_ja", nothing}, {"secretariat_en", nothing}});
}

TEST_CASE("half a list of members is no list") {
  model::Catalogue catalogue = roadmap_first();
  model::Team& team = catalogue.plans.front().teams.front();
  team.members.back() = model::LocalText(text::Language("ja"), text::Text::from_program("情報課"));
  check_row(rows_of(catalogue, "teams")[0],
            {{"members_ja", "市民課、情報課"}, {"members_en", nothing}});
}

TEST_CASE("topics and cards of teams are rows of their own") {
  const auto topics = rows_of(roadmap_first(), "team_topics");
  REQUIRE(topics.size() == 2);
  check_row(topics[1], {{"team_id", "counters"}, {"topic_no", std::int64_t{2}}});
  const auto cards = rows_of(roadmap_first(), "team_initiatives");
  REQUIRE(cards.size() == 2);
  check_row(cards[0], {{"initiative_plan_id", "smart"}, {"initiative_id", "1-1"}});
}

TEST_CASE("a step of a timetable is a row with its dates as they are stated") {
  const auto rows = rows_of(roadmap_first(), "timetables");
  REQUIRE(rows.size() == 3);
  check_row(rows[0], {{"timetable_id", "proposals"},
                      {"row_no", std::int64_t{1}},
                      {"from_date", "2025-04-17"},
                      {"until_date", "2025-06-14"}});
  check_row(rows[1], {{"from_date", "2025-07"}, {"until_date", nothing}});
}
