#include "opendata/sqlite.h"

#include <sqlite3.h>

#include <cassert>
#include <memory>
#include <utility>

#include "opendata/dictionary.h"

namespace kohyo::opendata {
namespace {

/// Major version of the data contract, as PRAGMA user_version says.
constexpr int data_version = 1;
/// `kohy`: tells these files from other databases.
constexpr int application_id = 0x6B6F6879;

struct CloseDatabase {
  void operator()(sqlite3* database) const { sqlite3_close(database); }
};
struct CloseStatement {
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;
using Statement = std::unique_ptr<sqlite3_stmt, CloseStatement>;

/// Nothing but a mistake of the program makes a statement on a database in memory fail.
void expect([[maybe_unused]] int status, [[maybe_unused]] int expected) {
  assert(status == expected);
}

void run(sqlite3* database, const std::string& sql) {
  expect(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
}

Database open_in_memory() {
  sqlite3* database = nullptr;
  // In one piece of memory, and not in pages of which each is allocated.
  expect(sqlite3_open_v2("data", &database,
                         SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, "memdb"),
         SQLITE_OK);
  Database owned(database);
  run(database,
      "PRAGMA page_size = 4096; PRAGMA auto_vacuum = NONE; PRAGMA encoding = 'UTF-8';"
      "PRAGMA journal_mode = OFF; PRAGMA application_id = " +
          std::to_string(application_id) +
          "; PRAGMA user_version = " + std::to_string(data_version));
  return owned;
}

std::string quoted(std::string_view name) {
  return '"' + std::string(name) + '"';
}

std::string list_of(const std::vector<std::string_view>& names) {
  std::string list;
  for (const std::string_view name : names) list += (list.empty() ? "" : ", ") + quoted(name);
  return "(" + list + ")";
}

std::string column_clause(const Column& column) {
  const bool is_number = column.type == Type::integer || column.type == Type::boolean;
  const std::string_view type = is_number                     ? " INTEGER"
                                : column.type == Type::number ? " NUMERIC"
                                                              : " TEXT";
  std::string clause = quoted(column.name) + std::string(type);
  if (column.is_required) clause += " NOT NULL";
  if (column.type == Type::boolean) clause += " CHECK (" + quoted(column.name) + " IN (0, 1))";
  return clause;
}

/// `text` stays alive until the row is written.
void bind(sqlite3_stmt* statement, int position, const Cell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell)) {
    sqlite3_bind_text64(statement, position, text->data(), text->size(), SQLITE_STATIC,
                        SQLITE_UTF8);
  } else if (const auto* decimal = std::get_if<text::Decimal>(&cell)) {
    // A column of type NUMERIC makes a number of its digits.
    sqlite3_bind_text64(statement, position, decimal->str().data(), decimal->str().size(),
                        SQLITE_STATIC, SQLITE_UTF8);
  } else if (const auto* number = std::get_if<std::int64_t>(&cell)) {
    sqlite3_bind_int64(statement, position, *number);
  } else if (const auto* truth = std::get_if<bool>(&cell)) {
    sqlite3_bind_int64(statement, position, *truth ? 1 : 0);
  } else {
    sqlite3_bind_null(statement, position);
  }
}

Statement insertion(sqlite3* database, const Table& table) {
  std::string places;
  for (std::size_t i = 0; i < table.columns.size(); ++i) places += i == 0 ? "?" : ", ?";
  const std::string sql = "INSERT INTO " + quoted(table.name) + " VALUES (" + places + ")";
  sqlite3_stmt* statement = nullptr;
  expect(sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr), SQLITE_OK);
  return Statement(statement);
}

void insert(sqlite3* database, const Table& table) {
  const Statement statement = insertion(database, table);
  for (const Row& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i)
      bind(statement.get(), static_cast<int>(i + 1), row[i]);
    expect(sqlite3_step(statement.get()), SQLITE_DONE);
    sqlite3_reset(statement.get());
  }
}

/// The database as a file, in its own memory.
std::string_view bytes_of(sqlite3* database) {
  sqlite3_int64 size = 0;
  const unsigned char* bytes = sqlite3_serialize(database, "main", &size, SQLITE_SERIALIZE_NOCOPY);
  assert(bytes != nullptr);
  return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

}  // namespace

std::string create_statement(const TableDefinition& table) {
  std::string clauses;
  for (const Column& column : table.columns) clauses += "  " + column_clause(column) + ",\n";
  clauses += "  PRIMARY KEY " + list_of(primary_key(table));
  for (const ForeignKey& key : foreign_keys(table)) {
    clauses += ",\n  FOREIGN KEY " + list_of(key.columns) + " REFERENCES " + quoted(key.table) +
               " " + list_of(key.key);
  }
  return "CREATE TABLE " + quoted(table.name) + " (\n" + clauses + "\n)";
}

struct DatabaseWriter::State {
  Database database;
};

DatabaseWriter::DatabaseWriter() : state_(std::make_unique<State>(open_in_memory())) {
  sqlite3* database = state_->database.get();
  run(database, "BEGIN");
  run(database, create_statement(dictionary_definition()));
  insert(database, dictionary_table());
}

DatabaseWriter::~DatabaseWriter() = default;

void DatabaseWriter::add(const Table& table) {
  run(state_->database.get(), create_statement(definition_of(table.name)));
  insert(state_->database.get(), table);
}

std::string_view DatabaseWriter::finish() {
  run(state_->database.get(), "COMMIT");
  return bytes_of(state_->database.get());
}

std::string to_sqlite(const std::vector<Table>& tables) {
  DatabaseWriter writer;
  for (const Table& table : tables) writer.add(table);
  return std::string(writer.finish());
}

}  // namespace kohyo::opendata
