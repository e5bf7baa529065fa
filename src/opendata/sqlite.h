// Tables as a database of SQLite.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "opendata/table_definitions.h"

namespace kohyo::opendata {

/// Writes a database table by table.
class DatabaseWriter {
 public:
  DatabaseWriter();
  ~DatabaseWriter();
  DatabaseWriter(const DatabaseWriter&) = delete;
  DatabaseWriter& operator=(const DatabaseWriter&) = delete;

  /// A table of the contract; no table twice.
  void add(const Table& table);
  /// The database as a file, as long as the writer lives.
  std::string_view finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// A database with the tables, whose names are those of definitions, and the table `dictionary`:
/// primary and foreign keys, NOT NULL where a column is never empty, integers, booleans as 0 and 1,
/// all else as text. It is made in memory; the same tables give the same bytes with the same
/// version of SQLite.
std::string to_sqlite(const std::vector<Table>& tables);

/// The statement that makes the table.
std::string create_statement(const TableDefinition& table);

}  // namespace kohyo::opendata
