#include "cli/read_book.h"

#include <catch2/catch.hpp>
#include <filesystem>

#include "base/temporary_folder.h"
#include "cli/print_diagnostics.h"
#include "opendata/xlsx.h"
#include "support/content_tree.h"

using namespace kohyo;
using test::TemporaryFolder;

namespace {

struct Read {
  base::Sources sources = {};
  base::Diagnostics diagnostics = {};
  cli::Book book = {};
  bool is_ok = true;
};

Read read(const std::filesystem::path& path, const std::string& format = "csv") {
  Read read;
  const auto book = cli::read_book(path.string(), format, read.sources, read.diagnostics);
  read.is_ok = book.ok();
  if (book.ok()) read.book = book.value();
  return read;
}

std::string names(const cli::Book& book) {
  std::string all;
  for (const opendata::ImportTable& table : book.tables) all += table.name + " ";
  return all;
}

}  // namespace

TEST_CASE("a folder gives the tables of one format; other files and folders are passed over") {
  const TemporaryFolder folder;
  test::write_file(folder / "goals.csv", "goal_id\n1\n");
  test::write_file(folder / "texts.json", "[]");
  test::write_file(folder / "datapackage.json", "{\"a\": 1}");
  test::write_file(folder / "readme.txt", "x");
  test::write_file(folder / "editions/2024-03/goals.csv", "goal_id\n2\n");
  CHECK(names(read(folder.path()).book) == "goals ");
  const Read json = read(folder.path(), "json");
  CHECK(names(json.book) == "texts ");
  CHECK(json.diagnostics.all().empty());
}

TEST_CASE("every file that is no table is told at its path") {
  const TemporaryFolder folder;
  test::write_file(folder / "goals.csv", "goal_id\n\"1\n");
  test::write_file(folder / "texts.csv", "");
  const Read broken = read(folder.path());
  REQUIRE(broken.diagnostics.all().size() == 2);
  for (const base::Diagnostic& each : broken.diagnostics.all())
    CHECK(each.code == base::Code::book_unreadable);
  CHECK(broken.book.tables.empty());
}

TEST_CASE("what is not there is a failure of the disk, not a mistake of an author") {
  const TemporaryFolder folder;
  CHECK_FALSE(read(folder / "plan.xlsx").is_ok);
}

TEST_CASE("a date where text should stand is told in words that name the remedy") {
  opendata::TableBuilder builder("initiatives",
                                 {{.name = "initiative_id", .type = opendata::Type::date},
                                  {.name = "goal_id"},
                                  {.name = "title_ja"}});
  builder.add({"2025-01-03", "1", "題"});
  const TemporaryFolder folder;
  test::write_file(folder / "plan.xlsx",
                   opendata::to_xlsx({opendata::to_sheet(std::move(builder).take(), 1)}, {"", {}}));
  const Read read_book = read(folder / "plan.xlsx");
  const std::string content = "content/";
  const cli::Import import = cli::import_content(
      read_book.book, {test::sources_in(test::base_tree(), content), content.size(), 1},
      model::PlanId("sample"));
  const std::string japanese =
      cli::print_diagnostics(import.sources, import.diagnostics, cli::MessageLanguage::japanese);
  CHECK(japanese.find("シート initiatives、2 行目、列 initiative_id") != std::string::npos);
  CHECK(japanese.find("書式を「文字列」") != std::string::npos);
  const std::string english =
      cli::print_diagnostics(import.sources, import.diagnostics, cli::MessageLanguage::english);
  CHECK(english.find("initiative_id") != std::string::npos);
  CHECK(english.find("2025-01-03") != std::string::npos);
}
