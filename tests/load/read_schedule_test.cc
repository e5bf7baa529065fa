#include "load/read_schedule.h"

#include <catch2/catch.hpp>

#include "load/desk.h"

using namespace kohyo;
using test::Desk;
using test::Lines;
using Status = model::ValueStatus;

namespace {

std::vector<model::Task> read(Desk& desk, const yaml::Node& node) {
  const model::Plan plan = test::small_plan();
  const load::Vocabulary vocabulary = test::small_vocabulary();
  return load::read_schedule(node, {plan, vocabulary}, desk.reading());
}

std::vector<model::Task> schedule_of(Desk& desk, const std::string& text) {
  return read(desk, desk.below(text));
}

/// The cells of a task with these lines below it.
std::vector<model::Cell> cells_of(Desk& desk, const std::string& lines) {
  std::vector<model::Task> tasks =
      schedule_of(desk, "  - id: x\n    task:\n      ja: 課題\n" + lines);
  REQUIRE(tasks.size() == 1);
  return tasks[0].cells;
}

Lines cell_reports(const std::string& lines) {
  Desk desk;
  cells_of(desk, lines);
  return desk.reports();
}

}  // namespace

TEST_CASE("a row has a name, perhaps details and a group, and a cell for each year of the plan") {
  Desk desk;
  const auto tasks = schedule_of(desk,
                                 "  - id: x\n    task:\n      ja: 課題\n      en: Task\n    "
                                 "group:\n      ja: 第一\n    details:\n      - ja: ①委託\n"
                                 "      - ja: ②直営\n    R7: 検討\n");
  CHECK(desk.is_silent());
  REQUIRE(tasks.size() == 1);
  CHECK(test::in(tasks[0].name, "en") == "Task");
  CHECK(tasks[0].details.size() == 2);
  CHECK(tasks[0].group->main().str() == "第一");
  REQUIRE(tasks[0].cells.size() == 4);
  CHECK(tasks[0].cells[0].year == text::FiscalYear{2024});
  CHECK(tasks[0].cells[0].status == Status::none);
  CHECK(tasks[0].cells[1].status == Status::figure);
}

TEST_CASE("a set phrase knows its translation and stages") {
  Desk desk;
  const auto cells = cells_of(desk, "    R6: 実施\n");
  CHECK(desk.is_silent());
  REQUIRE(cells[0].items.size() == 1);
  CHECK(test::in(cells[0].items[0].text, "en") == "Implement");
  REQUIRE(cells[0].items[0].stages.size() == 1);
  CHECK(cells[0].items[0].stages[0].str() == "in_place");
}

TEST_CASE("a number in a circle may stand before a set phrase, in every language") {
  Desk desk;
  const auto cells = cells_of(desk, "    R6: ①検討\n    R7: ⑳実施\n");
  CHECK(desk.is_silent());
  CHECK(cells[0].items[0].text.main().str() == "①検討");
  CHECK(test::in(cells[0].items[0].text, "en") == "① Study");
  CHECK(cells[1].items[0].text.main().str() == "⑳実施");
  CHECK(cell_reports("    R6: ㉑検討\n").size() == 1);
  CHECK(cell_reports("    R6: ①\n").size() == 1);
}

TEST_CASE("dashes, undecided and nothing stated are three things") {
  Desk desk;
  const auto cells = cells_of(desk, "    R6: ―\n    R7: 未定\n");
  CHECK(desk.is_silent());
  CHECK(cells[0].status == Status::dash);
  CHECK(cells[1].status == Status::undecided);
  CHECK(cells[2].status == Status::none);
}

TEST_CASE("a cell may hold several things, and texts of its own") {
  Desk desk;
  const auto cells = cells_of(desk,
                              "    R6:\n      - 検討\n      - ja: 窓口で実施\n        en: At "
                              "counters\n        stages: [in_place, study]\n");
  CHECK(desk.is_silent());
  REQUIRE(cells[0].items.size() == 2);
  CHECK(test::in(cells[0].items[1].text, "en") == "At counters");
  REQUIRE(cells[0].items[1].stages.size() == 2);
  CHECK(cells[0].items[1].stages[0].str() == "study");
}

TEST_CASE("an unknown phrase is reported without its number, with the nearest") {
  CHECK(cell_reports("    R6: 実施。\n") == Lines{"phrase-unknown 5:9 [実施。] 実施。, 実施"});
  CHECK(cell_reports("    R6:\n      - ①まったく別\n") ==
        Lines{"phrase-unknown 6:9 [①まったく別] まったく別, "});
}

TEST_CASE("nothing is said of phrases and stages while phrases.yml has mistakes") {
  const model::Plan plan = test::small_plan();
  load::Vocabulary broken = test::small_vocabulary();
  broken.is_whole = false;
  Desk desk;
  load::read_schedule(desk.below("  - id: x\n    task:\n      ja: 課題\n    R6: 試行\n    R7:\n    "
                                 "  ja: 文\n      stages: [pilot]\n"),
                      {plan, broken}, desk.reading());
  CHECK(desk.is_silent());
}

TEST_CASE("years are read in both calendars, once each, inside the plan") {
  Desk desk;
  const auto cells = cells_of(desk, "    2024: 検討\n    Ｒ７: 実施\n");
  CHECK(desk.is_silent());
  CHECK(cells[0].status == Status::figure);
  CHECK(cells[1].status == Status::figure);
  CHECK(cell_reports("    R6: 検討\n    2024: 実施\n") ==
        Lines{"yaml-duplicate-key 6:5 [2024] 2024 = R6, 5"});
  CHECK(cell_reports("    R5: 検討\n") == Lines{"year-outside-period 5:5 [R5] R5, R6, R9"});
  CHECK(cell_reports("    R66: 検討\n") == Lines{"year-outside-period 5:5 [R66] R66, R6, R9"});
  CHECK(cell_reports("    R99: 検討\n") == Lines{"key-unknown 5:5 [R99] R99, R9"});
  CHECK(cell_reports("    2024-04: 検討\n") == Lines{"key-unknown 5:5 [2024-04] 2024-04, "});
}

TEST_CASE("empty cells are reported") {
  CHECK(cell_reports("    R6:\n") == Lines{"value-empty 5:5 [R6] R6"});
  CHECK(cell_reports("    R6: []\n") == Lines{"value-empty 5:9 [[] R6"});
  CHECK(cell_reports("    R6:\n      - 検討\n      -\n").size() == 1);
}

TEST_CASE("a change keeps the former wording, its stages and years") {
  Desk desk;
  const auto cells = cells_of(
      desk,
      "    R6:\n      was: 検討\n      now: 実施\n    R7:\n      was: unknown\n      now: 実施\n"
      "    R8:\n      - added: 検討\n      - removed: 実施\n        now_year: R9\n"
      "    R9:\n      was_year: R10\n      now: 実施\n");
  CHECK(desk.is_silent());
  using Kind = model::ItemRevision::Kind;
  const auto revision = [&](std::size_t cell, std::size_t item) {
    return cells[cell].items[item].revision;
  };
  CHECK(revision(0, 0)->kind == Kind::reworded);
  CHECK(revision(0, 0)->was->main().str() == "検討");
  CHECK(revision(0, 0)->was_stages[0].str() == "study");
  CHECK_FALSE(revision(1, 0)->was.has_value());
  CHECK(revision(2, 0)->kind == Kind::added);
  CHECK(revision(2, 1)->kind == Kind::removed);
  CHECK(revision(2, 1)->now_year == text::FiscalYear{2027});
  CHECK(revision(3, 0)->kind == Kind::moved);
  CHECK(revision(3, 0)->was_year == text::FiscalYear{2028});
}

TEST_CASE("what was removed may stand beside a dash, or leave a cell that states nothing") {
  Desk desk;
  const auto cells =
      cells_of(desk, "    R6:\n      - ―\n      - removed: 検討\n    R7:\n      removed: 検討\n");
  CHECK(desk.is_silent());
  CHECK(cells[0].status == Status::dash);
  CHECK(cells[0].items.size() == 1);
  CHECK(cells[1].status == Status::none);
}

TEST_CASE("a dash beside what the cell states is reported") {
  CHECK(cell_reports("    R6:\n      - 検討\n      - ―\n") == Lines{"expected-text 7:9 [―] R6"});
  CHECK(cell_reports("    R6:\n      - 未定\n      - 検討\n") ==
        Lines{"expected-text 6:9 [未定] R6"});
}

TEST_CASE("changes that are not complete, or mixed with other fields, are reported") {
  CHECK(cell_reports("    R6:\n      was: 検討\n") == Lines{"key-missing 6:7 [was] now"});
  CHECK(cell_reports("    R6:\n      now: 検討\n      ja: 文\n") ==
        Lines{"key-unknown 7:7 [ja] ja, "});
  CHECK(cell_reports("    R6:\n      added: 検討\n      removed: 実施\n").size() == 1);
  CHECK(cell_reports("    R6:\n      was_year: x\n      now: 検討\n") ==
        Lines{"year-invalid 6:17 [x] x"});
}

TEST_CASE("rows have ids of their own, and a name") {
  Desk desk;
  const auto tasks =
      schedule_of(desk,
                  "  - id: x\n    task:\n      ja: 一\n  - id: x\n    task:\n      ja: 二\n"
                  "  - task:\n      ja: 三\n  - id: y\n");
  CHECK(tasks.size() == 1);
  CHECK(desk.reports() == Lines{"id-duplicate 5:9 [x] x, content/x.yml:2",
                                "key-missing 8:5 [task] id", "key-missing 10:5 [id] task"});
}

TEST_CASE("a schedule that is no list of maps is reported") {
  Desk desk;
  CHECK(read(desk, desk.value("検討")).empty());
  CHECK(read(desk, desk.below("  - 検討\n")).empty());
  CHECK(desk.reports() ==
        Lines{"expected-list 1:4 [検討] schedule", "expected-map 2:5 [検討] schedule, "});
}
