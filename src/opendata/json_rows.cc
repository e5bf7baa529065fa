#include "opendata/json_rows.h"

#include <string_view>
#include <vector>

#include "opendata/csv.h"

namespace kohyo::opendata {
namespace {

/// RFC 8259, section 7, with the short escapes where there are some.
void append_escaped(char c, std::string& json) {
  constexpr std::string_view digits = "0123456789abcdef";
  constexpr std::string_view special = "\"\\\b\f\n\r\t";
  constexpr std::string_view letters = "\"\\bfnrt";
  json += '\\';
  const std::size_t found = special.find(c);
  if (found != std::string_view::npos) {
    json += letters[found];
    return;
  }
  json += "u00";
  json += digits[static_cast<std::size_t>(c) / 16];
  json += digits[static_cast<std::size_t>(c) % 16];
}

void append_string(std::string_view text, std::string& json) {
  json += '"';
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_control = static_cast<unsigned char>(text[i]) < 0x20;
    if (!is_control && text[i] != '"' && text[i] != '\\') continue;
    json += text.substr(begin, i - begin);
    append_escaped(text[i], json);
    begin = i + 1;
  }
  json += text.substr(begin);
  json += '"';
}

void append_cell(const Cell& cell, std::string& json) {
  if (const auto* text = std::get_if<std::string>(&cell)) {
    append_string(*text, json);
  } else if (std::holds_alternative<std::monostate>(cell)) {
    json += "null";
  } else {
    json += csv_text(cell);
  }
}

/// What stands before the value of each column: the line end, the indent and the name.
std::vector<std::string> member_names(const Table& table) {
  std::vector<std::string> names;
  for (const Column& column : table.columns) {
    std::string name = names.empty() ? "\n    " : ",\n    ";
    append_string(column.name, name);
    names.push_back(name + ": ");
  }
  return names;
}

}  // namespace

std::string to_json(const Table& table) {
  if (table.rows.empty()) return "[]\n";
  const std::vector<std::string> names = member_names(table);
  std::size_t size_of_names = 16;
  for (const std::string& name : names) size_of_names += name.size() + 2;
  std::string json;
  json.reserve(text_size(table) + table.rows.size() * size_of_names + 16);
  for (const Row& row : table.rows) {
    json += json.empty() ? "[\n  {" : ",\n  {";
    for (std::size_t i = 0; i < row.size(); ++i) {
      json += names[i];
      append_cell(row[i], json);
    }
    json += "\n  }";
  }
  json += "\n]\n";
  return json;
}

}  // namespace kohyo::opendata
