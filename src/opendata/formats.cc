#include "opendata/formats.h"

#include "base/json.h"

namespace kohyo::opendata {
namespace {

std::string text_of(const Cell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell)) return *text;
  if (const auto* number = std::get_if<std::int64_t>(&cell)) return std::to_string(*number);
  if (const auto* truth = std::get_if<bool>(&cell)) return *truth ? "true" : "false";
  return {};
}

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

base::Json json_of(const Cell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell)) return *text;
  if (const auto* number = std::get_if<std::int64_t>(&cell)) return *number;
  if (const auto* truth = std::get_if<bool>(&cell)) return *truth;
  return nullptr;
}

}  // namespace

std::string to_csv(const Table& table) {
  std::string csv = "\xEF\xBB\xBF";
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (i > 0) csv += ',';
    append_field(table.columns[i].name, csv);
  }
  csv += "\r\n";
  for (const Row& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) csv += ',';
      append_field(text_of(row[i]), csv);
    }
    csv += "\r\n";
  }
  return csv;
}

std::string to_json(const Table& table) {
  base::Json rows = base::Json::array();
  for (const Row& row : table.rows) {
    base::Json object = base::Json::object();
    for (std::size_t i = 0; i < row.size(); ++i)
      object[std::string(table.columns[i].name)] = json_of(row[i]);
    rows.push_back(std::move(object));
  }
  return base::print_json(rows);
}

}  // namespace kohyo::opendata
