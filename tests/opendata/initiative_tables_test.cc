#include "opendata/initiative_tables.h"

#include <catch2/catch.hpp>

#include "opendata/rows.h"
#include "support/catalogue.h"
#include "support/values.h"

using namespace kohyo;
using namespace kohyo::test;
using opendata::Cell;

namespace {

/// The rows of the small plan with one card of these tasks.
std::vector<NamedRow> schedule_of(model::Task task) {
  model::Catalogue catalogue = small_catalogue();
  catalogue.plans[0].initiatives.resize(1, catalogue.plans[0].initiatives[0]);
  catalogue.plans[0].initiatives[0].schedule = {std::move(task)};
  return rows_of(catalogue, "schedule");
}

model::Task task(model::LocalText name, std::vector<model::LocalText> details) {
  return {model::TaskId("t"),
          std::move(name),
          std::move(details),
          {},
          {{{2024}, model::ValueStatus::dash, {}}}};
}

}  // namespace

TEST_CASE("a card that is a whole item has no part") {
  check_row(rows_of(small_catalogue(), "initiatives")[0], {{"initiative_id", "1-1"},
                                                           {"item_id", "1-1"},
                                                           {"part_no", nothing},
                                                           {"number_printed", "1-1"},
                                                           {"is_new", false},
                                                           {"is_revised", false},
                                                           {"is_ended", false},
                                                           {"printed_page", nothing},
                                                           {"updated_on", nothing},
                                                           {"source_note_ja", nothing}});
}

TEST_CASE("a part keeps the number of its item and its printed form") {
  check_row(rows_of(small_catalogue(), "initiatives")[3], {{"initiative_id", "2-1-2"},
                                                           {"item_id", "2-1"},
                                                           {"part_no", std::int64_t{2}},
                                                           {"number_printed", "2-1②"},
                                                           {"is_new", true},
                                                           {"is_revised", false}});
}

TEST_CASE("a revised card has its page, its day and the note on its source") {
  check_row(rows_of(small_catalogue(), "initiatives")[1],
            {{"is_revised", true},
             {"printed_page", std::int64_t{12}},
             {"updated_on", "2025-05-20"},
             {"source_note_en", "The order of the rows is our reading."},
             {"url_ja", "https://plans.example/tsukushi/ja/smart/1-2.html"}});
}

TEST_CASE("a title without a translation is an empty cell") {
  check_row(rows_of(small_catalogue(), "initiatives")[2],
            {{"title_ja", "データの公開"}, {"title_en", nothing}});
}

TEST_CASE("departments keep their order: the first one leads") {
  const auto rows = rows_of(small_catalogue(), "initiative_departments");
  REQUIRE(rows.size() == 6);
  check_row(rows[1], {{"initiative_id", "1-2"},
                      {"position", std::int64_t{1}},
                      {"department_id", "general-affairs"}});
  check_row(
      rows[2],
      {{"initiative_id", "1-2"}, {"position", std::int64_t{2}}, {"department_id", "finance"}});
}

TEST_CASE("methods tell whether the plan prints them or we read them") {
  const auto rows = rows_of(small_catalogue(), "initiative_methods");
  REQUIRE(rows.size() == 4);
  check_row(rows[0], {{"initiative_id", "1-1"}, {"method_id", "digital"}, {"basis", "printed"}});
  check_row(rows[1], {{"initiative_id", "1-2"}, {"method_id", "staff"}, {"basis", "our_reading"}});
}

TEST_CASE("a cell of several items has a row for each, with its stages in the order of progress") {
  const auto rows = rows_of(small_catalogue(), "schedule");
  check_row(rows[4], {{"task_id", "calls"},
                      {"fiscal_year", std::int64_t{2025}},
                      {"item_no", std::int64_t{1}},
                      {"text_ja", "一部の部署で実施"},
                      {"stages", "in_place"}});
  check_row(rows[5], {{"task_id", "calls"},
                      {"fiscal_year", std::int64_t{2025}},
                      {"item_no", std::int64_t{2}},
                      {"text_ja", "②検討・実施"},
                      {"text_en", "② Study and implement"},
                      {"stages", "study in_place"},
                      {"value_status", "figure"}});
}

TEST_CASE("a cell without text has one row, with its status and no stage") {
  const auto rows = rows_of(small_catalogue(), "schedule");
  const std::map<std::string, Cell> empty = {
      {"item_no", std::int64_t{1}}, {"text_ja", nothing}, {"text_en", nothing}, {"stages", "none"}};
  for (const std::size_t row : {6, 7, 8}) check_row(rows[row], empty);
  check_row(rows[6], {{"value_status", "dash"}});
  check_row(rows[7], {{"value_status", "undecided"}});
  check_row(rows[8], {{"value_status", "none"}});
}

TEST_CASE("an item whose phrase states no stage is unclassified") {
  check_row(rows_of(small_catalogue(), "schedule")[17],
            {{"text_ja", "随時"}, {"stages", "unclassified"}});
}

TEST_CASE(
    "tasks are numbered by their place on the card, with their group and the label of the year") {
  check_row(rows_of(small_catalogue(), "schedule")[7], {{"task_no", std::int64_t{2}},
                                                        {"group_ja", "②"},
                                                        {"group_en", "(2)"},
                                                        {"task_en", "Text messages"},
                                                        {"fiscal_year_label_ja", "令和6年度"}});
}

TEST_CASE("what the edition removed is in no row of the schedule") {
  const auto rows = rows_of(small_catalogue(), "schedule");
  check_row(rows[10],
            {{"task_id", "letters"}, {"fiscal_year", std::int64_t{2024}}, {"text_ja", "実施"}});
  check_row(rows[11], {{"task_id", "letters"},
                       {"fiscal_year", std::int64_t{2025}},
                       {"item_no", std::int64_t{1}},
                       {"text_ja", nothing},
                       {"stages", "none"},
                       {"value_status", "dash"}});
}

TEST_CASE("a task is its name and the lines below it, in one language") {
  const auto rows = schedule_of(task(both("名", "Name"), {both("一", "one"), both("二", "two")}));
  check_row(rows[0], {{"task_ja", "名 / 一 / 二"}, {"task_en", "Name / one / two"}});
}

TEST_CASE("a task is empty in a language in which a line of it is missing, not a mixture") {
  check_row(schedule_of(task(both("名", "Name"), {both("一", "one"), only("二")}))[0],
            {{"task_ja", "名 / 一 / 二"}, {"task_en", nothing}});
  check_row(schedule_of(task(only("名"), {both("一", "one")}))[0],
            {{"task_ja", "名 / 一"}, {"task_en", nothing}});
}

TEST_CASE("prose is a row for each block, goals before cards, sections in the order of the plan") {
  const auto rows = rows_of(small_catalogue(), "texts");
  check_row(rows[0], {{"scope", "goal"},
                      {"scope_id", "1"},
                      {"section_id", "summary"},
                      {"block_no", std::int64_t{1}},
                      {"text_ja", "窓口で待たない市役所をつくる。"},
                      {"text_en", "A city hall without queues."}});
  check_row(rows[2], {{"scope", "initiative"}, {"scope_id", "1-1"}, {"section_id", "direction"}});
  check_row(rows[11],
            {{"scope_id", "1-2"}, {"section_id", "effects"}, {"block_no", std::int64_t{2}}});
}

TEST_CASE("prose that has fewer blocks in one language leaves the others empty") {
  check_row(rows_of(small_catalogue(), "texts")[12], {{"scope_id", "2-1-1"}, {"text_en", nothing}});
}

TEST_CASE("a link between cards is a row in the direction in which it is stated") {
  const auto rows = rows_of(small_catalogue(), "links");
  REQUIRE(rows.size() == 3);
  check_row(rows[0], {{"from_scope", "initiative"},
                      {"from_id", "1-2"},
                      {"to_plan_id", "smart"},
                      {"to_id", "2-1-2"},
                      {"relation", "related"}});
}
