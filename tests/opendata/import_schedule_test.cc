#include "opendata/import_schedule.h"

#include <catch2/catch.hpp>

#include "opendata/text_tables.h"
#include "text/text.h"

using namespace kohyo;
using namespace kohyo::opendata;
using test::Cells;

namespace {

Cells cell(const std::string& year, const std::string& number, const Cells& more) {
  Cells cells{{"initiative_id", "1-1"}, {"task_id", "forms"}, {"fiscal_year", year},
              {"item_no", number},      {"task_ja", "様式"},  {"task_en", "Forms"}};
  for (const auto& [column, text] : more) cells[column] = text;
  return cells;
}

Cells mark(const std::string& number, const std::string& kind, const Cells& more) {
  Cells cells{{"initiative_id", "1-1"}, {"task_id", "forms"}, {"mark_no", number}, {"mark", kind}};
  for (const auto& [column, text] : more) cells[column] = text;
  return cells;
}

/// The phrase 検討 with the stage study.
load::Vocabulary vocabulary() {
  model::LocalText text(text::Language("ja"), text::Text::from_program("検討"));
  text.add(text::Language("en"), text::Text::from_program("Study"));
  load::Vocabulary vocabulary{{}, {}, true};
  vocabulary.phrases.emplace("検討", model::Phrase{text, {model::StageId("study")}, {}});
  return vocabulary;
}

std::string lines(const std::vector<Cells>& cells, const std::vector<Cells>& marks = {}) {
  const TextTables tables = test::text_tables({{"schedule", cells}, {"schedule_marks", marks}});
  return yaml::entry_lines({"schedule", schedule_of("1-1", ItemRows(tables), vocabulary())}, 0);
}

const std::string head = "schedule:\n  - id: forms\n    task:\n      ja: 様式\n      en: Forms\n";

}  // namespace

TEST_CASE("a set phrase is written as such, any other text with its languages and stages") {
  CHECK(
      lines({cell("2024", "1", {{"text_ja", "検討"}, {"text_en", "Study"}, {"stages", "study"}}),
             cell("2025", "1", {{"text_ja", "実施"}, {"text_en", "Start"}, {"stages", "in_place"}}),
             cell("2026", "1", {{"text_ja", "①検討"}, {"text_en", "① Study"}})}) ==
      head +
          "    R6: 検討\n"
          "    R7:\n"
          "      - ja: 実施\n"
          "        en: Start\n"
          "        stages: [in_place]\n"
          "    R8: ①検討\n");
}

TEST_CASE("a dash and undecided are written, nothing stated is left out") {
  CHECK(lines({cell("2024", "1", {{"value_status", "dash"}}),
               cell("2025", "1", {{"value_status", "undecided"}}),
               cell("2026", "1", {{"value_status", "none"}})}) ==
        head + "    R6: ―\n    R7: 未定\n");
}

TEST_CASE("the rows of a cell are in the order of their numbers") {
  CHECK(
      lines({cell("2024", "2", {{"text_ja", "検討"}}), cell("2024", "1", {{"text_ja", "試行"}})}) ==
      head + "    R6:\n      - ja: 試行\n      - 検討\n");
}

TEST_CASE("marks of change stand at their place in the cell") {
  CHECK(lines({cell("2024", "1", {{"text_ja", "試行"}}), cell("2025", "1", {{"text_ja", "検討"}})},
              {mark("1", "reworded",
                    {{"fiscal_year", "2024"}, {"place_no", "1"}, {"former_ja", "検討"}}),
               mark("2", "removed",
                    {{"fiscal_year", "2024"}, {"place_no", "2"}, {"former_ja", "検証"}}),
               mark("3", "added", {{"fiscal_year", "2025"}, {"place_no", "1"}})}) ==
        head +
            "    R6:\n"
            "      - was: 検討\n"
            "        now:\n"
            "          ja: 試行\n"
            "      - removed:\n"
            "          ja: 検証\n"
            "    R7:\n"
            "      - added: 検討\n");
}

TEST_CASE("former wording that is not on record, and a move from another year") {
  CHECK(
      lines({cell("2024", "1", {{"text_ja", "検討"}}), cell("2025", "1", {{"text_ja", "検討"}})},
            {mark("1", "reworded", {{"fiscal_year", "2024"}, {"place_no", "1"}}),
             mark("2", "moved",
                  {{"fiscal_year", "2025"}, {"place_no", "1"}, {"other_fiscal_year", "2027"}})}) ==
      head +
          "    R6:\n"
          "      - was: unknown\n"
          "        now: 検討\n"
          "    R7:\n"
          "      - was_year: R9\n"
          "        now: 検討\n");
}

TEST_CASE("lines of a task, its group, and a whole row that was added") {
  Cells first = cell("2024", "1", {{"text_ja", "検討"}, {"group_ja", "窓口"}});
  first["task_ja"] = "様式 / 統一 / 配布";
  first["task_en"] = "Forms / One form";
  CHECK(lines({first}, {mark("1", "added", {})}) ==
        "schedule:\n  - id: forms\n    task:\n      ja: 様式\n      en: Forms\n"
        "    details:\n      - ja: 統一\n        en: One form\n      - ja: 配布\n"
        "    group:\n      ja: 窓口\n    added: true\n    R6: 検討\n");
}

TEST_CASE("tasks stand in the order of their numbers, those without one first") {
  Cells second = cell("2024", "1", {{"text_ja", "検討"}, {"task_no", "2"}});
  Cells first = cell("2024", "1", {{"text_ja", "検討"}, {"task_no", "1"}});
  first["task_id"] = "calls";
  const std::string all = lines({second, first});
  CHECK(all.find("id: calls") < all.find("id: forms"));
}
