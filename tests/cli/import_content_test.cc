// The real content, exported and read back.
#include "cli/import_content.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "opendata/tables.h"
#include "support/book.h"
#include "support/catalogue.h"
#include "support/site.h"

using namespace kohyo;
using namespace kohyo::test;

namespace {

/// A content folder, and what it holds.
struct Site {
  std::filesystem::path folder;
  const model::Catalogue& catalogue;
};

/// The real content, and those in which every kind of field stands.
std::vector<Site> sites() {
  return {{project() / "content", real_catalogue()},
          {golden_content("small"), small_catalogue()},
          {golden_content("other-municipality"), other_catalogue()},
          {golden_content("two-plans"), two_plans_catalogue()}};
}

std::vector<opendata::Table> tables_of(const Site& site, const model::Plan& plan) {
  return opendata::tables_of(site.catalogue, plan, plan.id);
}

std::vector<opendata::Table> real_tables() {
  return tables_of(sites().front(), real_catalogue().plans.front());
}

pipeline::Content content_of(const Site& site) {
  return {sources_below(site.folder, "content/", {".md", ".yml"}), 8, 2};
}

/// No table of the data holds how the columns of a table in prose are aligned.
void drop_alignment(std::vector<base::Source>& sources) {
  for (base::Source& source : sources) {
    for (const std::string_view aligned : {":-", "-:"}) {
      for (std::size_t at = source.content.find(aligned); at != std::string::npos;
           at = source.content.find(aligned, at)) {
        const bool is_in_row = source.content.rfind('|', at) > source.content.rfind('\n', at);
        if (is_in_row) source.content.replace(at, 2, "--");
        at += 2;
      }
    }
  }
}

pipeline::Content real_content() {
  return content_of(sites().front());
}

/// A card, goal or the prose of the edition in hand of that plan.
bool is_item(const base::Source& source, const std::string& plan) {
  const std::string folder = "content/plans/" + plan + "/";
  return source.path.starts_with(folder + "goals/") ||
         source.path.starts_with(folder + "initiatives/") || source.path == folder + "overview.md";
}

/// No table of the data holds easy Japanese.
void drop_text_of_items(const Site& site, base::Source& source) {
  const auto is_of = [&](const model::Plan& plan) { return is_item(source, plan.id.str()); };
  if (std::ranges::any_of(site.catalogue.plans, is_of)) test::drop_easy_text(source);
}

std::string paths_of(const cli::Import& import) {
  std::string paths;
  for (const cli::ImportedFile& file : import.files) paths += file.path + "\n";
  return paths;
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

cli::Import imported(const cli::Book& book, pipeline::Content content,
                     const std::string& plan = "transition") {
  return cli::import_content(book, std::move(content), model::PlanId(plan));
}

/// Puts a text into a cell of a book that was exported.
void put(cli::Book& book, std::string_view table, std::string_view column, std::size_t row,
         const std::string& text) {
  for (opendata::ImportTable& each : book.tables) {
    const auto place = std::ranges::find(each.columns, column);
    if (each.name != table || place == each.columns.end()) continue;
    std::vector<opendata::ImportCell>& cells = each.rows.at(row).cells;
    const auto at = static_cast<std::size_t>(place - each.columns.begin());
    if (cells.size() <= at) cells.resize(at + 1);
    const auto kind =
        text.empty() ? opendata::ImportCell::Kind::nothing : opendata::ImportCell::Kind::text;
    cells[at] = {kind, text};
    return;
  }
  FAIL("there is no such column");
}

}  // namespace

TEST_CASE("what was exported changes no file when it is imported") {
  for (const Site& site : sites()) {
    for (const model::Plan& plan : site.catalogue.plans) {
      for (const Format format : formats) {
        INFO(site.folder << " " << plan.id.str());
        const cli::Import import =
            imported(book_of(tables_of(site, plan), format), content_of(site), plan.id.str());
        CHECK(told(import) == "");
        CHECK(paths_of(import) == "");
        CHECK(import.left.empty());
      }
    }
  }
}

// Easy Japanese stands in no table: it stays in the files, and goes with them.
TEST_CASE("the site made from imported files alone is the same") {
  for (const Site& site : sites()) {
    pipeline::Input whole = input_of(site.folder);
    drop_alignment(whole.content);
    for (base::Source& source : whole.content) drop_text_of_items(site, source);
    const pipeline::Built expected = pipeline::build(std::move(whole));
    for (const model::Plan& plan : site.catalogue.plans) {
      const auto is_own = [&](const base::Source& source) {
        return is_item(source, plan.id.str());
      };
      for (const Format format : formats) {
        INFO(site.folder << " " << plan.id.str());
        pipeline::Content content = content_of(site);
        std::erase_if(content.files, is_own);
        const cli::Import import =
            imported(book_of(tables_of(site, plan), format), content, plan.id.str());
        REQUIRE(told(import) == "");
        pipeline::Input input = input_of(site.folder);
        std::erase_if(input.content, is_own);
        drop_alignment(input.content);
        for (base::Source& source : input.content) drop_text_of_items(site, source);
        for (const cli::ImportedFile& file : import.files)
          input.content.push_back({"content/" + file.path, file.bytes});
        std::ranges::sort(input.content, {}, &base::Source::path);
        const pipeline::Built built = pipeline::build(std::move(input));
        CHECK(test::told(built) == test::told(expected));
        CHECK(first_different_file(built, expected) == "");
      }
    }
  }
}

TEST_CASE("a changed cell changes its line alone") {
  cli::Book book = book_of(real_tables(), Format::xlsx);
  put(book, "goals", "title_en", 0, "New, better: \"ways\" # of working");
  const cli::Import import = imported(book, real_content());
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
  cli::Book book = book_of(real_tables(), Format::xlsx);
  put(book, "initiatives", "goal_id", 0, "9");
  put(book, "initiatives", "title_ja", 3, "");
  put(book, "schedule", "value_status", 1, "figur");
  put(book, "texts", "text_ja", 0, "two\nlines");
  const cli::Import import = imported(book, real_content());
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
