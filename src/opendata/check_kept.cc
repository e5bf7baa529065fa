#include "opendata/check_kept.h"

#include <map>

#include "opendata/book_report.h"

namespace kohyo::opendata {
namespace {

/// Whether a cell says something that has to come back.
bool is_told(const std::string& value, std::string_view column) {
  return !value.empty() && !is_origin(column) && !column.starts_with("url_") &&
         !column.starts_with("markdown_") && !column.starts_with("component_unit_") &&
         column != "is_revised" && column != "is_ended";
}

}  // namespace

void check_kept(const std::string& path, const TextTables& imported_tables,
                const TextTables& content, base::Sources& sources, base::Diagnostics& diagnostics) {
  BookReport report(path, sources, diagnostics);
  for (const auto& [name, table] : imported_tables) {
    const TextTable& made = content.at(name);
    std::map<std::string, const TextTable::Row*> rows;
    for (const TextTable::Row& row : made.rows) rows.emplace(made.key_of(row), &row);
    for (const TextTable::Row& row : table.rows) {
      const auto there = rows.find(made.key_of(row));
      for (std::size_t i = 0; i < row.values.size(); ++i) {
        const std::string_view column = table.definition->columns[i].name;
        const std::string now = there == rows.end() ? std::string() : there->second->values[i];
        if (is_told(row.values[i], column) &&
            !is_same_cell(row.values[i], now, table.definition->columns[i]))
          report.tell(base::Code::cell_not_kept, name, row.number, column, {row.values[i], now});
      }
    }
  }
}

}  // namespace kohyo::opendata
