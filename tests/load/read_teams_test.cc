#include "load/read_teams.h"

#include "load/desk.h"

using namespace kohyo;
using test::Desk;
using test::Lines;

TEST_CASE("teams are read with what they work on") {
  Desk desk;
  const std::vector<model::Team> teams = load::read_teams(
      desk.yaml("- id: contact-centre\n  title:\n    ja: 窓口\n  cards: [sample/1-1, former/2-2]\n"
                "  topics:\n    - ja: 電話\n    - ja: 受付\n  secretariat:\n    ja: 企画課\n"
                "  members:\n    - ja: 広報課\n  source_note:\n    ja: 表による\n"
                "- id: parks\n  title:\n    ja: 公園\n"),
      desk.reading());
  CHECK(desk.is_silent());
  REQUIRE(teams.size() == 2);
  REQUIRE(teams[0].cards.size() == 2);
  CHECK(teams[0].cards[1].plan.str() == "former");
  CHECK(teams[0].cards[1].id.str() == "2-2");
  CHECK(teams[0].topics.size() == 2);
  CHECK(test::in(*teams[0].secretariat, "ja") == "企画課");
  CHECK(teams[0].members.size() == 1);
  CHECK(teams[0].source_note.has_value());
  CHECK(teams[1].cards.empty());
}

TEST_CASE("mistakes in teams are told where they stand") {
  const auto reports = [](const std::string& text) {
    Desk desk;
    load::read_teams(desk.yaml(text), desk.reading());
    return desk.reports();
  };
  const std::string team = "- id: parks\n  title:\n    ja: 公園\n";
  CHECK(reports(team + "  cards: [1-1]\n") == Lines{"path-in-plan-invalid 4:11 [1-1] 1-1"});
  CHECK(reports(team + "  cards: [a/goal:1]\n") ==
        Lines{"path-in-plan-invalid 4:11 [a/goal:1] a/goal:1"});
  CHECK(reports(team + "  cards: [a/1, a/1]\n").front().starts_with("id-duplicate 4:16"));
  CHECK(reports(team + team).front().starts_with("id-duplicate 4:7"));
  CHECK(reports("- id: parks\n") == Lines{"key-missing 1:3 [id] title"});
}

TEST_CASE("timetables keep days, months and years") {
  Desk desk;
  const std::vector<model::Timetable> timetables = load::read_timetables(
      desk.yaml("- id: proposals\n  title:\n    ja: 提案募集\n  rows:\n"
                "    - from: 2024-04-17\n      until: 2024-06-14\n      text:\n        ja: 募集\n"
                "    - from: 2024-07\n      text:\n        ja: 審査\n"
                "    - from: 2025\n      text:\n        ja: 実施\n"),
      desk.reading());
  CHECK(desk.is_silent());
  REQUIRE(timetables.size() == 1);
  REQUIRE(timetables[0].rows.size() == 3);
  CHECK(to_iso(*timetables[0].rows[0].until) == "2024-06-14");
  CHECK(to_iso(timetables[0].rows[1].from) == "2024-07");
  CHECK(to_iso(timetables[0].rows[2].from) == "2025");
}

TEST_CASE("a timetable does not end before it begins") {
  Desk desk;
  load::read_timetables(desk.yaml("- id: proposals\n  title:\n    ja: 提案募集\n  rows:\n"
                                  "    - from: 2024-04-17\n      until: 2024-03-14\n      text:\n"
                                  "        ja: 募集\n"),
                        desk.reading());
  CHECK(desk.reports() == Lines{"dates-reversed 6:14 [2024-03-14] 2024-04-17, 2024-03-14"});
}
