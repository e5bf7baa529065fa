// What every table and column of the open data means: the one source of the dictionary and of every
// descriptor.
#pragma once

#include <string_view>
#include <vector>

#include "opendata/table.h"

namespace kohyo::opendata {

/// A table of the data contract.
struct TableDefinition {
  std::string_view name;
  Bilingual label;
  Bilingual about;  ///< what one row is, and the order of rows
  std::vector<Column> columns;
};

/// Every table in the order of the contract.
const std::vector<TableDefinition>& table_definitions();
/// The one of that name; asserts that there is one.
const TableDefinition& definition_of(std::string_view table);

/// Columns whose values are the primary key of a row of another table.
struct ForeignKey {
  std::vector<std::string_view> columns;
  std::string_view table;
  std::vector<std::string_view> key;  ///< of the other table, in the order of `columns`
  bool is_optional;                   ///< the last column may be empty; then nothing is referred to
};

/// The names of the columns that make up the primary key.
std::vector<std::string_view> primary_key(const TableDefinition& table);
/// In the order of the columns.
std::vector<ForeignKey> foreign_keys(const TableDefinition& table);

/// Whether the contract has a table of that name.
bool is_table(std::string_view name);

/// The words of `Column::values` in their order.
std::vector<std::string_view> words_in(std::string_view values);

}  // namespace kohyo::opendata
