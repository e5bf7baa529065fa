// A table of open data, before any format.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/site.h"
#include "opendata/table_rows.h"

namespace kohyo::opendata {

enum class Type { text, integer, number, boolean, date, url };
/// text, integer, number, boolean, date, url: as the dictionary says.
std::string_view name_of(Type type);

/// Words for readers of the data, in both languages whatever the languages of the site.
struct Bilingual {
  std::string_view ja;
  std::string_view en;
};

/// A rule of machine readability (`audit_rules.h`) that a column is not held to, told wherever the
/// audit is.
struct Exception {
  std::string_view rule = {};  ///< L1-07; empty where there is none
  Bilingual reason = {};
};

/// A column; its name is part of the data contract and never changes.
struct Column {
  std::string_view name;
  Type type = Type::text;
  bool is_key = false;   ///< part of the primary key; never empty unless `is_required` says so
  Bilingual label = {};  ///< what a heading says
  Bilingual about = {};  ///< one or two sentences: meaning, when empty
  std::string_view unit = {};  ///< yen, hours; empty where there is none
  /// The table whose key this column names, together with the columns that every table begins with.
  std::string_view references = {};
  std::string_view values = {};   ///< those that are allowed, joined by one space; empty: any
  std::string_view example = {};  ///< as a cell of CSV
  bool is_printed_text = false;   ///< keeps what the plan prints: units, ①; no rule of numbers
  bool is_required = is_key;      ///< never empty
  Exception exception = {};
};

struct Table {
  std::string_view name;
  std::vector<Column> columns;  ///< in the order of the contract
  Rows rows;                    ///< each as long as `columns`, in a stable order
};

/// Builds the rows of one table; asserts that each row has as many cells as there are columns.
class TableBuilder {
 public:
  /// A table of the data contract, with the columns of its definition.
  explicit TableBuilder(std::string_view name);
  TableBuilder(std::string_view name, std::vector<Column> columns)
      : table_{name, std::move(columns), {}} {}
  void add(const Row& row);
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
