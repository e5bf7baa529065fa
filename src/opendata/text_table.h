// Tables of the contract as text, and which of them import reads.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "opendata/table_definitions.h"

namespace kohyo::opendata {

/// A table of the contract as text: each cell as CSV holds it, empty for nothing.
struct TextTable {
  struct Row {
    std::size_t number;               ///< in the file it came from
    std::vector<std::string> values;  ///< one for each column of the definition
  };
  const TableDefinition* definition;
  std::vector<bool> is_there;  ///< which columns the file has
  std::vector<Row> rows;

  /// The cell of a row; asserts that there is such a column.
  const std::string& value(const Row& row, std::string_view column) const;
  /// The columns of the primary key but those that say which edition the row is of.
  std::vector<std::size_t> key_columns() const;
  /// The values of the key, joined by spaces.
  std::string key_of(const Row& row) const;
};

/// By the name of the table.
using TextTables = std::map<std::string_view, TextTable>;

TextTables as_text(const std::vector<Table>& tables);

/// The tables that import reads: they are the content of cards and goals. All others of the
/// contract are configuration, or follow from the content, and are passed over.
bool is_imported(std::string_view table);
/// The columns of tables that follow from others: an import may leave them empty or out.
bool is_derived(std::string_view column);

/// Whether two sound cells of a column say the same: 80 and 80.0 of a column of numbers do.
bool is_same_cell(const std::string& a, const std::string& b, const Column& column);
/// The columns that say which edition a row is of.
std::vector<std::string_view> origin_columns();
bool is_origin(std::string_view column);

}  // namespace kohyo::opendata
