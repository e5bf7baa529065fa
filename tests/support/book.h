// Tables as a book that comes in.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "cli/import_content.h"
#include "opendata/csv.h"
#include "opendata/json_rows.h"
#include "opendata/xlsx.h"

namespace kohyo::test {

enum class Format { csv, json, xlsx };
inline constexpr Format formats[] = {Format::csv, Format::json, Format::xlsx};

/// The tables, written in a format and read from its bytes.
inline cli::Book book_of(const std::vector<opendata::Table>& tables, Format format) {
  cli::Book book{"plan", {}};
  std::vector<opendata::Sheet> sheets;
  for (const opendata::Table& table : tables) {
    const std::string name(table.name);
    if (format == Format::csv) book.tables.push_back(*opendata::read_csv(name, to_csv(table)));
    if (format == Format::json) book.tables.push_back(*opendata::read_json(name, to_json(table)));
    if (format == Format::xlsx) sheets.push_back(opendata::to_sheet(table, sheets.size() + 1));
  }
  if (format == Format::xlsx)
    book.tables = *opendata::read_xlsx(opendata::to_xlsx(std::move(sheets), {"", {}}));
  return book;
}

}  // namespace kohyo::test
