#include <algorithm>
#include <utility>

#include "base/json.h"
#include "opendata/import_table.h"

namespace kohyo::opendata {
namespace {

std::optional<ImportCell> cell_of(const base::Json& value) {
  using Kind = ImportCell::Kind;
  if (value.is_null()) return ImportCell{};
  if (value.is_boolean()) return ImportCell{Kind::boolean, value.get<bool>() ? "true" : "false"};
  if (value.is_number()) return ImportCell{Kind::number, value.dump()};
  if (!value.is_string()) return {};
  const std::string text = value.get<std::string>();
  return ImportCell{text.empty() ? Kind::nothing : Kind::text, text};
}

bool add_row(const base::Json& object, ImportTable& table) {
  if (!object.is_object()) return false;
  ImportRow row{table.rows.size() + 1, std::vector<ImportCell>(table.columns.size())};
  for (const auto& [key, value] : object.items()) {
    std::optional<ImportCell> cell = cell_of(value);
    if (!cell) return false;
    const auto column = std::ranges::find(table.columns, key);
    const auto place = static_cast<std::size_t>(column - table.columns.begin());
    if (column == table.columns.end()) {
      table.columns.push_back(key);
      row.cells.emplace_back();
    }
    row.cells[place] = *std::move(cell);
  }
  table.rows.push_back(std::move(row));
  return true;
}

}  // namespace

std::optional<ImportTable> read_json(std::string name, std::string_view json) {
  const base::Json list = base::parse_json(json);
  if (!list.is_array()) return {};
  ImportTable table{std::move(name), {}, {}};
  for (const base::Json& object : list) {
    if (!add_row(object, table)) return {};
  }
  return table;
}

}  // namespace kohyo::opendata
