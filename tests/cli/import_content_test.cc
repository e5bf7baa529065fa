// The real content, exported and read back.
#include "cli/import_content.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "opendata/csv.h"
#include "opendata/json_rows.h"
#include "opendata/tables.h"
#include "opendata/xlsx.h"
#include "support/catalogue.h"
#include "support/site.h"

using namespace kohyo;
using namespace kohyo::test;

namespace {

enum class Format { csv, json, xlsx };

std::vector<opendata::Table> real_tables() {
  const model::Catalogue& catalogue = real_catalogue();
  const model::Plan& plan = catalogue.plans.front();
  return opendata::tables_of(catalogue, plan, plan.id);
}

cli::Book book_of(const std::vector<opendata::Table>& tables, Format format) {
  cli::Book book{"plan", {}};
  std::vector<opendata::Sheet> sheets;
  for (const opendata::Table& table : tables) {
    const std::string name(table.name);
    if (format == Format::csv) book.tables.push_back(*opendata::read_csv(name, to_csv(table)));
    if (format == Format::json) book.tables.push_back(*opendata::read_json(name, to_json(table)));
    sheets.push_back(opendata::to_sheet(table, sheets.size() + 1));
  }
  if (format == Format::xlsx)
    book.tables = *opendata::read_xlsx(opendata::to_xlsx(std::move(sheets), {"", {}}));
  return book;
}

pipeline::Content real_content() {
  return {sources_below(project() / "content", "content/", {".md", ".yml"}), 8, 2};
}

bool is_item(const base::Source& source) {
  return source.path.find("/goals/") != std::string::npos ||
         source.path.find("/initiatives/") != std::string::npos;
}

std::string told(const cli::Import& import) {
  std::string all;
  for (const base::Diagnostic& each : import.diagnostics.all()) {
    all += std::string(base::name_of(each.code)) + ":";
    for (const std::string& argument : each.arguments) all += " " + argument;
    all += "\n";
  }
  return all;
}

cli::Import imported(const cli::Book& book, pipeline::Content content) {
  return cli::import_content(book, std::move(content), model::PlanId("transition"));
}

/// The cell of the first row with that value in a column.
opendata::Cell& cell_of(std::vector<opendata::Table>& tables, std::string_view table,
                        std::string_view column, std::size_t row) {
  for (opendata::Table& each : tables) {
    if (each.name != table) continue;
    for (std::size_t i = 0; i < each.columns.size(); ++i) {
      if (each.columns[i].name == column) return each.rows[row][i];
    }
  }
  FAIL("there is no such column");
  return tables.front().rows.front().front();
}

}  // namespace

TEST_CASE("what was exported changes no file when it is imported") {
  for (const Format format : {Format::csv, Format::json, Format::xlsx}) {
    const cli::Import import = imported(book_of(real_tables(), format), real_content());
    CHECK(told(import) == "");
    CHECK(import.files.empty());
    CHECK(import.left.empty());
  }
}

TEST_CASE("the site made from imported files alone is the same") {
  for (const Format format : {Format::csv, Format::json, Format::xlsx}) {
    pipeline::Content content = real_content();
    std::erase_if(content.files, is_item);
    const cli::Import import = imported(book_of(real_tables(), format), content);
    REQUIRE(told(import) == "");
    pipeline::Input input = input_of(project() / "content");
    std::erase_if(input.content, is_item);
    for (const cli::ImportedFile& file : import.files)
      input.content.push_back({"content/" + file.path, file.bytes});
    std::ranges::sort(input.content, {}, &base::Source::path);
    const pipeline::Built built = pipeline::build(std::move(input));
    const pipeline::Built expected = pipeline::build(input_of(project() / "content"));
    CHECK(first_different_file(built, expected) == "");
  }
}

TEST_CASE("a changed cell changes its line alone") {
  std::vector<opendata::Table> tables = real_tables();
  cell_of(tables, "goals", "title_en", 0) = std::string("New, better: \"ways\" # of working");
  const cli::Import import = imported(book_of(tables, Format::xlsx), real_content());
  REQUIRE(told(import) == "");
  REQUIRE(import.files.size() == 1);
  CHECK(import.files.front().path == "plans/transition/goals/1.md");
  std::vector<base::Source> sources = real_content().files;
  base::Source& goal = source_in(sources, "content/plans/transition/goals/1.md");
  replace(goal, "en: Creating new ways of working",
          "en: \"New, better: \\\"ways\\\" # of working\"");
  CHECK(import.files.front().bytes == goal.content);
}

TEST_CASE("every bad cell is told with its sheet, row and column, and nothing is made") {
  std::vector<opendata::Table> tables = real_tables();
  cell_of(tables, "initiatives", "goal_id", 0) = std::string("9");
  cell_of(tables, "initiatives", "title_ja", 3) = std::string();
  cell_of(tables, "schedule", "value_status", 1) = std::string("figur");
  cell_of(tables, "texts", "text_ja", 0) = std::string("two\nlines");
  const cli::Import import = imported(book_of(tables, Format::xlsx), real_content());
  CHECK(import.files.empty());
  const std::string all = told(import);
  CHECK(all.find("record-unknown: initiatives 2 goal_id 9 goals") != std::string::npos);
  CHECK(all.find("cell-empty: initiatives 5 title_ja") != std::string::npos);
  CHECK(all.find("cell-value: schedule 3 value_status figur") != std::string::npos);
  CHECK(all.find("cell-characters: texts 2 text_ja") != std::string::npos);
}

TEST_CASE("what is no workbook is refused") {
  CHECK_FALSE(opendata::read_xlsx(""));
  CHECK_FALSE(opendata::read_xlsx("PK\x03\x04 and no more"));
  CHECK_FALSE(opendata::read_csv("goals", "a,\"b"));
  CHECK_FALSE(opendata::read_json("goals", "{\"a\": 1}"));
}
