#include "opendata/check_book.h"

#include <catch2/catch.hpp>

#include "opendata/text_tables.h"

using namespace kohyo;
using namespace kohyo::opendata;
using Kind = ImportCell::Kind;

namespace {

ImportTable sheet(std::string name, std::vector<std::string> columns,
                  const std::vector<std::vector<std::string>>& rows) {
  ImportTable table{std::move(name), std::move(columns), {}};
  for (const auto& row : rows) {
    ImportRow cells{table.rows.size() + 2, {}};
    for (const std::string& text : row)
      cells.cells.push_back({text.empty() ? Kind::nothing : Kind::text, text});
    table.rows.push_back(std::move(cells));
  }
  return table;
}

/// What the content knows: one goal and one edition.
TextTables known() {
  return test::text_tables(
      {{"goals", {{{"goal_id", "1"}}}},
       {"departments", {{{"department_id", "finance"}}}},
       {"editions",
        {{{"municipality_code", "131121"}, {"plan_id", "sample"}, {"edition_id", "2025-03"}}}}});
}

struct Checked {
  TextTables tables;
  std::string told;
};

Checked checked(const std::vector<ImportTable>& book) {
  base::Sources sources;
  base::Diagnostics diagnostics;
  Checked result{check_book("plan.xlsx", book, known(), sources, diagnostics), ""};
  for (const base::Diagnostic& each : diagnostics.all()) {
    result.told += std::string(base::name_of(each.code)) + ":";
    for (const std::string& argument : each.arguments) result.told += " " + argument;
    result.told += "\n";
  }
  return result;
}

const std::vector<std::string> cards{"initiative_id", "goal_id", "title_ja"};

}  // namespace

TEST_CASE("a sound sheet comes as text, with what it lacks empty") {
  const Checked result = checked({sheet("initiatives", cards, {{"1-1", "1", "見直し"}})});
  CHECK(result.told == "");
  const TextTable& table = result.tables.at("initiatives");
  REQUIRE(table.rows.size() == 1);
  CHECK(table.value(table.rows[0], "title_ja") == "見直し");
  CHECK(table.value(table.rows[0], "title_en") == "");
  CHECK(table.key_of(table.rows[0]) == "1-1");
}

TEST_CASE("every mistake is told in one run, each at its sheet, row and column") {
  CHECK(checked({sheet("initiatives", cards,
                       {{"1-1", "1", ""}, {"1-2", "9", "題"}, {"1-2", "1", "題"}}),
                 sheet("hours", {"scope", "scope_id", "first_fiscal_year", "last_fiscal_year"},
                       {{"goal", "1", "R6", "2027"}, {"department", "finance", "2024", "2027"}})})
            .told ==
        "cell-empty: initiatives 2 title_ja\n"
        "row-duplicate: initiatives 4 initiative_id 1-2 3\n"
        "cell-type: hours 2 first_fiscal_year R6 2024\n"
        "cell-value: hours 3 scope department plan goal initiative \n"
        "record-unknown: initiatives 3 goal_id 9 goals 1\n");
}

TEST_CASE("an id of another sheet of the book is known, one of neither is not") {
  CHECK(checked({sheet("goals", {"goal_id", "title_ja", "kind"}, {{"2", "到達点", "goal"}}),
                 sheet("initiatives", cards, {{"1-1", "2", "題"}})})
            .told == "");
  CHECK(checked({sheet("initiative_departments", {"initiative_id", "position", "department_id"},
                       {{"1-1", "1", "parks"}})})
            .told.find("record-unknown: initiative_departments 2 department_id parks") !=
        std::string::npos);
}

TEST_CASE("sheets and columns that the contract does not have are told, those of notes too") {
  CHECK(checked({sheet("goal", {"goal_id"}, {})}).told == "sheet-unknown: goal goals\n");
  CHECK(checked({sheet("initiatives", {"initiative_id", "goal_id", "title_ja", "titel_en"}, {})})
            .told == "column-unknown: initiatives titel_en title_en\n");
  CHECK(checked({sheet("initiatives", {"goal_id", "title_ja"}, {{"1", "題"}})}).told ==
        "column-missing: initiatives initiative_id\n");
}

TEST_CASE("the dictionary and tables of the configuration are passed over") {
  const Checked result = checked({sheet("dictionary", {"x"}, {{"y"}}),
                                  sheet("departments", {"department_id"}, {{"unknown"}})});
  CHECK(result.told == "");
  CHECK(result.tables.empty());
}

TEST_CASE("a row of another edition, plan or municipality is told") {
  CHECK(checked({sheet("goals", {"edition_id", "goal_id", "title_ja", "kind"},
                       {{"2024-03", "1", "題", "goal"}})})
            .told == "cell-value: goals 2 edition_id 2024-03 2025-03 \n");
}

TEST_CASE("rows without a single cell are no rows") {
  CHECK(checked({sheet("initiatives", cards, {{"", "", ""}, {"1-1", "1", "題"}})})
            .tables.at("initiatives")
            .rows.size() == 1);
}
