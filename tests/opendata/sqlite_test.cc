#include "opendata/sqlite.h"

#include <sqlite3.h>

#include <catch2/catch.hpp>
#include <memory>
#include <string>
#include <vector>

#include "opendata/csv.h"
#include "opendata/dictionary.h"
#include "opendata/hostile.h"
#include "opendata/tables.h"
#include "support/catalogue.h"
#include "text/number.h"

using namespace kohyo;
using namespace kohyo::opendata;

namespace {

using Answers = std::vector<std::vector<std::string>>;

/// The answers to a question to the database that `bytes` are; `-` for NULL.
Answers ask(std::string bytes, const std::string& sql) {
  sqlite3* opened = nullptr;
  REQUIRE(sqlite3_open(":memory:", &opened) == SQLITE_OK);
  const std::unique_ptr<sqlite3, int (*)(sqlite3*)> database(opened, sqlite3_close);
  const auto size = static_cast<sqlite3_int64>(bytes.size());
  REQUIRE(sqlite3_deserialize(opened, "main", reinterpret_cast<unsigned char*>(bytes.data()), size,
                              size, SQLITE_DESERIALIZE_READONLY) == SQLITE_OK);
  Answers answers;
  const auto add = [](void* to, int count, char** values, char**) {
    std::vector<std::string> row;
    for (int i = 0; i < count; ++i) row.emplace_back(values[i] == nullptr ? "-" : values[i]);
    static_cast<Answers*>(to)->push_back(row);
    return 0;
  };
  INFO(sql);
  REQUIRE(sqlite3_exec(opened, sql.c_str(), add, &answers, nullptr) == SQLITE_OK);
  return answers;
}

std::string real_database() {
  return to_sqlite(tables_of_all(test::real_catalogue()));
}

}  // namespace

TEST_CASE("a table has types, NOT NULL where a cell is never empty, and its keys") {
  const std::string sql = create_statement(definition_of("initiative_departments"));
  CHECK(
      sql ==
      "CREATE TABLE \"initiative_departments\" (\n"
      "  \"municipality_code\" TEXT NOT NULL,\n"
      "  \"plan_id\" TEXT NOT NULL,\n"
      "  \"edition_id\" TEXT NOT NULL,\n"
      "  \"initiative_id\" TEXT NOT NULL,\n"
      "  \"position\" INTEGER NOT NULL,\n"
      "  \"department_id\" TEXT NOT NULL,\n"
      "  PRIMARY KEY (\"municipality_code\", \"plan_id\", \"edition_id\", \"initiative_id\", "
      "\"position\"),\n"
      "  FOREIGN KEY (\"municipality_code\", \"plan_id\", \"edition_id\") REFERENCES \"editions\" "
      "(\"municipality_code\", \"plan_id\", \"edition_id\"),\n"
      "  FOREIGN KEY (\"municipality_code\", \"plan_id\", \"edition_id\", \"initiative_id\") "
      "REFERENCES \"initiatives\" (\"municipality_code\", \"plan_id\", \"edition_id\", "
      "\"initiative_id\"),\n"
      "  FOREIGN KEY (\"municipality_code\", \"plan_id\", \"edition_id\", \"department_id\") "
      "REFERENCES \"departments\" (\"municipality_code\", \"plan_id\", \"edition_id\", "
      "\"department_id\")\n"
      ")");
}

TEST_CASE("the database is whole, and every foreign key leads to a row") {
  const std::string database = real_database();
  CHECK(ask(database, "PRAGMA integrity_check") == Answers{{"ok"}});
  CHECK(ask(database, "PRAGMA foreign_key_check").empty());
}

TEST_CASE("the database has the rows of the tables in their order") {
  const std::string database = real_database();
  for (const Table& table : tables_of_all(test::real_catalogue())) {
    INFO(table.name);
    const Answers rows =
        ask(database, "SELECT * FROM \"" + std::string(table.name) + "\" ORDER BY rowid");
    REQUIRE(rows.size() == table.rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
      for (std::size_t j = 0; j < rows[i].size(); ++j) {
        const Cell cell = table.rows[i][j];
        if (const auto* number = std::get_if<text::Decimal>(&cell)) {
          CHECK(text::Decimal::parse(rows[i][j])->scaled(1'000) == number->scaled(1'000));
          continue;
        }
        const bool* truth = std::get_if<bool>(&cell);
        const bool is_empty = std::holds_alternative<std::monostate>(cell);
        CHECK(rows[i][j] == (truth != nullptr ? *truth ? "1" : "0"
                             : is_empty       ? "-"
                                              : csv_text(cell)));
      }
    }
  }
}

TEST_CASE("the dictionary explains every column") {
  const Answers count = ask(real_database(), "SELECT count(*) FROM dictionary");
  CHECK(count == Answers{{std::to_string(dictionary_table().rows.size())}});
}

TEST_CASE("hostile text comes back unchanged, and as text") {
  TableBuilder builder("methods");
  std::int64_t number = 0;
  for (const std::string& text : test::hostile_texts()) {
    builder.add({"131121", "p", "e", std::to_string(++number), text, {}});
  }
  const std::string database = to_sqlite({std::move(builder).take()});
  const Answers rows =
      ask(database, "SELECT name_ja, typeof(name_ja), name_en FROM methods ORDER BY rowid");
  const std::vector<std::string> texts = test::hostile_texts();
  REQUIRE(rows.size() == texts.size());
  for (std::size_t i = 0; i < rows.size(); ++i)
    CHECK(rows[i] == std::vector<std::string>{texts[i], "text", "-"});
}

TEST_CASE("the file tells what it is, and the same tables give the same bytes") {
  const std::string database = to_sqlite({});
  CHECK(database.starts_with("SQLite format 3"));
  CHECK(ask(database, "PRAGMA application_id") == Answers{{"1802463353"}});
  CHECK(ask(database, "PRAGMA user_version") == Answers{{"1"}});
  CHECK(ask(database, "PRAGMA encoding") == Answers{{"UTF-8"}});
  CHECK((real_database() == real_database()));
}
