// kohyo new and kohyo import, as a shell runs them.
#include <catch2/catch.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "base/temporary_folder.h"
#include "opendata/csv.h"
#include "opendata/tables.h"
#include "support/catalogue.h"
#include "support/content_tree.h"
#include "support/shell.h"

using namespace kohyo;
using test::Result;
using test::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

const std::string cards = "plans/sample/initiatives/";

/// The base content in a folder of its own, and room for tables.
class Desk {
 public:
  Desk() {
    for (const auto& [path, bytes] : test::base_tree()) {
      if (path.starts_with("content/")) test::write_file(folder_ / path, bytes);
    }
    fs::create_directories(folder_ / "tables");
  }
  Result run(std::vector<std::string> arguments) const {
    arguments.insert(arguments.end(), {"--content", (folder_ / "content").string()});
    return test::run_kohyo(arguments);
  }
  Result import(std::vector<std::string> more = {}) const {
    more.insert(more.begin(), {"import", path("tables")});
    return run(more);
  }
  std::string path(const std::string& name) const { return (folder_ / name).string(); }
  std::string card(const std::string& id) const {
    return test::bytes_of(folder_ / "content" / (cards + id + ".md"));
  }
  bool has(const std::string& name) const { return fs::exists(folder_ / name); }
  void remove(const std::string& name) const { fs::remove(folder_ / name); }
  void table(const std::string& name, const std::string& bytes) const {
    test::write_file(folder_ / "tables" / name, bytes);
  }
  /// The tables of the content as the site publishes them.
  void export_tables() const {
    const model::Catalogue catalogue = test::read_catalogue(folder_ / "content");
    const model::Plan& plan = catalogue.plans.front();
    for (const opendata::Table& each : opendata::tables_of(catalogue, plan, plan.id))
      table(std::string(each.name) + ".csv", opendata::to_csv(each));
  }

 private:
  TemporaryFolder folder_;
};

const std::string titles =
    "initiative_id,goal_id,title_ja,title_en\n"
    "1-1,1,申請書の統一,One form\n"
    "1-2,1,電話催告の拡充,More payment reminders\n";

}  // namespace

TEST_CASE("tables that say what the files say write nothing") {
  const Desk desk;
  desk.export_tables();
  const std::string before = desk.card("1-1");
  const Result result = desk.import();
  CHECK(result.status == 0);
  CHECK(result.err.empty());
  CHECK(result.out == "The tables say what the files say. Nothing was written.\n");
  CHECK(desk.card("1-1") == before);
}

TEST_CASE("a file that is there is overwritten with --force alone, and its other lines stay") {
  const Desk desk;
  desk.table("initiatives.csv", titles);
  const std::string before = desk.card("1-1");
  const Result refused = desk.import();
  CHECK(refused.status == 1);
  CHECK(refused.err.find(cards + "1-1.md") != std::string::npos);
  CHECK(refused.err.find(cards + "1-2.md") == std::string::npos);
  CHECK(desk.card("1-1") == before);
  const Result forced = desk.import({"--force"});
  CHECK(forced.status == 0);
  CHECK(forced.out == "Imported (new files: 0, changed: 1).\n");
  std::string expected = before;
  for (const auto& [from, to] :
       {std::pair<std::string, std::string>{"  ja: 申請書の見直し", "  ja: 申請書の統一"},
        {"  en: Revision of forms", "  en: One form"}})
    expected.replace(expected.find(from), from.size(), to);
  CHECK(desk.card("1-1") == expected);
}

TEST_CASE("new files need no force") {
  const Desk desk;
  desk.export_tables();
  desk.remove("content/" + cards + "1-2.md");
  const Result result = desk.import();
  CHECK(result.status == 0);
  CHECK(result.out == "Imported (new files: 1, changed: 0).\n");
  CHECK(desk.card("1-2").find("related: [1-1]\n") != std::string::npos);
  CHECK(desk.run({"check"}).err.find("1-2.md") == std::string::npos);
}

TEST_CASE("with one mistake nothing is written, new files neither") {
  const Desk desk;
  desk.table("initiatives.csv", titles + "1-3,7,題,Title\n1-4,1,,Title\n");
  const Result result = desk.import({"--force"});
  CHECK(result.status == 1);
  CHECK(result.err.find("row 4") != std::string::npos);
  CHECK(result.err.find("row 5") != std::string::npos);
  CHECK(result.err.find("Errors: 2. Nothing was written.\n") != std::string::npos);
  CHECK(desk.card("1-1").find("申請書の見直し") != std::string::npos);
  CHECK_FALSE(desk.has("content/" + cards + "1-3.md"));
}

TEST_CASE("a file whose row is gone stays, and is named") {
  const Desk desk;
  desk.table("initiatives.csv", titles.substr(0, titles.find("1-2,")));
  const Result result = desk.import({"--force"});
  CHECK(result.out.find(cards + "1-2.md") != std::string::npos);
  CHECK(desk.has("content/" + cards + "1-2.md"));
}

TEST_CASE("JSON is read where it is asked for") {
  const Desk desk;
  desk.table("initiatives.json",
             R"([{"initiative_id": "1-1", "goal_id": "1", "title_ja": "申請書の統一"},
                 {"initiative_id": "1-2", "goal_id": "1", "title_ja": "電話催告の拡充"}])");
  CHECK(desk.import().err.find("has no tables") != std::string::npos);
  CHECK(desk.import({"--format", "json", "--force"}).status == 0);
  CHECK(desk.card("1-1").find("ja: 申請書の統一\n  en: Revision of forms\n") != std::string::npos);
}

TEST_CASE("a folder or file without tables is told; a workbook that is none too") {
  const Desk desk;
  CHECK(desk.import().status == 1);
  desk.table("departments.csv", "department_id,name_ja\nfinance,財政課\n");
  CHECK(desk.import().err.find("has no tables") != std::string::npos);
  desk.table("plan.xlsx", "PK");
  const Result result = desk.run({"import", desk.path("tables/plan.xlsx")});
  CHECK(result.status == 1);
  CHECK(result.err.find("plan.xlsx") != std::string::npos);
  CHECK(desk.run({"import", desk.path("no.xlsx")}).status == 1);
}

TEST_CASE("the template is made once, and says what the content says") {
  const Desk desk;
  const std::string book = desk.path("plan.xlsx");
  const Result made = desk.run({"new", "--spreadsheet", book});
  CHECK(made.status == 0);
  CHECK(desk.has("plan.xlsx"));
  CHECK(desk.run({"new", "--spreadsheet", book}).status == 1);
  CHECK(desk.run({"new", "--spreadsheet", book, "--force"}).status == 0);
  const Result imported = desk.run({"import", book});
  CHECK(imported.status == 0);
  CHECK(imported.err.empty());
}
