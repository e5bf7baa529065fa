// Walks over what is audited, and collects places.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "opendata/audit_rules.h"
#include "opendata/csv.h"

namespace kohyo::opendata {

/// The text of a cell; empty for other kinds.
inline std::string_view text_of(const Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell);
  return text != nullptr ? std::string_view(*text) : std::string_view();
}

inline AuditPlace table_place(const AuditedTable& table, std::string value) {
  return {table.path, std::string(table.table.name), {}, 0, std::move(value)};
}

inline AuditPlace column_place(const AuditedTable& table, const Column& column) {
  return {table.path, std::string(table.table.name), std::string(column.name), 0, ""};
}

/// Columns of every table for which `is_wrong(table, column)`.
template <typename IsWrong>
std::vector<AuditPlace> columns_where(const Evidence& evidence, IsWrong is_wrong) {
  std::vector<AuditPlace> places;
  for (const AuditedTable& table : evidence.audited.tables) {
    for (const Column& column : table.table.columns) {
      if (is_wrong(table.table, column)) places.push_back(column_place(table, column));
    }
  }
  return places;
}

/// Cells of the columns that `is_held(column)` for which `is_wrong(column, cell)`.
template <typename IsHeld, typename IsWrong>
std::vector<AuditPlace> cells_where(const Evidence& evidence, IsHeld is_held, IsWrong is_wrong) {
  std::vector<AuditPlace> places;
  for (const AuditedTable& table : evidence.audited.tables) {
    for (std::size_t row = 0; row < table.table.rows.size(); ++row) {
      const Row cells = table.table.rows[row];
      for (std::size_t i = 0; i < cells.size(); ++i) {
        const Column& column = table.table.columns[i];
        const Cell& cell = cells[i];
        if (!is_held(column) || !is_wrong(column, cell)) continue;
        places.push_back(column_place(table, column));
        places.back().row = row + 1;
        places.back().value = csv_text(cell);
      }
    }
  }
  return places;
}

/// All places of one kind of fault in the bytes of CSV files, or of books.
inline std::vector<AuditPlace> places_of(const Evidence& evidence,
                                         std::vector<AuditPlace> CsvFaults::*kind) {
  std::vector<AuditPlace> places;
  for (const CsvFaults& faults : evidence.csv)
    places.insert(places.end(), (faults.*kind).begin(), (faults.*kind).end());
  return places;
}

inline std::vector<AuditPlace> places_of(const Evidence& evidence,
                                         std::vector<AuditPlace> BookFaults::*kind) {
  std::vector<AuditPlace> places;
  for (const BookFaults& faults : evidence.books)
    places.insert(places.end(), (faults.*kind).begin(), (faults.*kind).end());
  return places;
}

inline bool is_any(const Column&) {
  return true;
}

}  // namespace kohyo::opendata
