// A table of open data, before any format.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "model/site.h"

namespace kohyo::opendata {

enum class Type { text, integer, boolean, date, url };

/// A column; its name is part of the data contract and never changes.
struct Column {
  std::string_view name;
  Type type = Type::text;
  bool is_key = false;
};

/// Nothing, text (also dates and URLs), a whole number, or true and false. Nothing is an empty
/// cell, never zero.
using Cell = std::variant<std::monostate, std::string, std::int64_t, bool>;
using Row = std::vector<Cell>;

struct Table {
  std::string_view name;
  std::vector<Column> columns;  ///< in the order of the contract
  std::vector<Row> rows;        ///< each as long as `columns`, in a stable order
};

/// Builds the rows of one table; asserts that each row has as many cells as there are columns.
class TableBuilder {
 public:
  TableBuilder(std::string_view name, std::vector<Column> columns)
      : table_{name, std::move(columns), {}} {}
  void add(Row row);
  Table take() && { return std::move(table_); }

 private:
  Table table_;
};

/// A text that may be missing: an empty one is an empty cell.
Cell cell(const text::Text& text);
/// A text in the language of a column, empty where there is no translation.
Cell cell(const model::LocalText& text, std::string_view language);
Cell cell(const std::optional<model::LocalText>& text, std::string_view language);

}  // namespace kohyo::opendata
