#include "opendata/text_table.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

#include "opendata/csv.h"
#include "text/number.h"

namespace kohyo::opendata {
namespace {

constexpr std::array imported = {
    "goals", "initiatives", "initiative_departments", "initiative_methods",
    "texts", "schedule",    "schedule_marks",         "budgets",
    "hours", "indicators",  "indicator_values",       "progress",
    "links"};

/// Which edition a row is of.
constexpr std::array<std::string_view, 3> origin = {"municipality_code", "plan_id", "edition_id"};

/// What follows from other cells or from the configuration.
constexpr std::array derived = {
    "item_id",    "is_new", "is_revised", "is_ended",     "fiscal_year_label_ja", "stages",
    "task_no",    "url_ja", "url_en",     "value_status", "number_printed",       "is_approximate",
    "amount_yen", "basis",  "is_total",   "to_scope"};

template <typename Names>
bool is_in(const Names& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

std::size_t position(const TableDefinition& table, std::string_view column) {
  const auto found = std::ranges::find(table.columns, column, &Column::name);
  assert(found != table.columns.end());
  return static_cast<std::size_t>(found - table.columns.begin());
}

}  // namespace

bool is_same_cell(const std::string& a, const std::string& b, const Column& column) {
  if (a == b) return true;
  if (column.type != Type::number || a.empty() || b.empty()) return false;
  const auto negative = text::Decimal::parse(b.front() == '-' ? b.substr(1) : "-" + b);
  const auto difference = text::sum(*text::Decimal::parse(a), *negative);
  return difference && difference->str().find_first_not_of("-0.") == std::string::npos;
}

std::vector<std::string_view> origin_columns() {
  return {origin.begin(), origin.end()};
}

bool is_origin(std::string_view column) {
  return is_in(origin, column);
}

bool is_imported(std::string_view table) {
  return is_in(imported, table);
}

bool is_derived(std::string_view column) {
  return is_in(derived, column);
}

const std::string& TextTable::value(const Row& row, std::string_view column) const {
  return row.values[position(*definition, column)];
}

std::vector<std::size_t> TextTable::key_columns() const {
  std::vector<std::size_t> keys;
  for (std::size_t i = 0; i < definition->columns.size(); ++i) {
    if (definition->columns[i].is_key && !is_origin(definition->columns[i].name)) keys.push_back(i);
  }
  return keys;
}

std::string TextTable::key_of(const Row& row) const {
  std::string key;
  for (const std::size_t i : key_columns()) key += (key.empty() ? "" : " ") + row.values[i];
  return key;
}

TextTables as_text(const std::vector<Table>& tables) {
  TextTables result;
  for (const Table& table : tables) {
    TextTable text{&definition_of(table.name), std::vector<bool>(table.columns.size(), true), {}};
    for (const Row& row : table.rows) {
      std::vector<std::string> values;
      for (const Cell& cell : row) values.push_back(csv_text(cell));
      text.rows.push_back({text.rows.size() + 2, std::move(values)});
    }
    result.emplace(table.name, std::move(text));
  }
  return result;
}

}  // namespace kohyo::opendata
