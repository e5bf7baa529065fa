#include "opendata/csv.h"

#include <string_view>

namespace kohyo::opendata {
namespace {

void append_field(std::string_view field, std::string& csv) {
  const bool padded = field.starts_with(' ') || field.ends_with(' ');
  if (!padded && field.find_first_of(",\"\r\n") == std::string_view::npos) {
    csv += field;
    return;
  }
  csv += '"';
  for (const char c : field) {
    if (c == '"') csv += '"';
    csv += c;
  }
  csv += '"';
}

void append_cell(const Cell& cell, std::string& csv) {
  if (const auto* text = std::get_if<std::string>(&cell)) {
    append_field(*text, csv);
  } else {
    csv += csv_text(cell);
  }
}

}  // namespace

std::string csv_text(const Cell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell)) return *text;
  if (const auto* number = std::get_if<std::int64_t>(&cell)) return std::to_string(*number);
  if (const auto* truth = std::get_if<bool>(&cell)) return *truth ? "true" : "false";
  if (const auto* decimal = std::get_if<text::Decimal>(&cell)) return decimal->str();
  return {};
}

std::size_t text_size(const Table& table) {
  constexpr std::size_t number = 8;
  std::size_t size = 0;
  for (const Row& row : table.rows) {
    for (const Cell& cell : row) {
      const auto* text = std::get_if<std::string>(&cell);
      size += text != nullptr ? text->size() : number;
    }
  }
  return size;
}

std::string to_csv(const Table& table) {
  std::string csv;
  csv.reserve(text_size(table) + (table.rows.size() + 1) * (table.columns.size() + 2) * 2);
  csv += "\xEF\xBB\xBF";
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (i > 0) csv += ',';
    append_field(table.columns[i].name, csv);
  }
  csv += "\r\n";
  for (const Row& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) csv += ',';
      append_cell(row[i], csv);
    }
    csv += "\r\n";
  }
  return csv;
}

}  // namespace kohyo::opendata
