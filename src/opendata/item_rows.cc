#include "opendata/item_rows.h"

#include <algorithm>
#include <cstdlib>

#include "text/era.h"

namespace kohyo::opendata {

std::string place_of(const TextTable& table, const TextTable::Row& row) {
  for (const std::string from : {"", "from_"}) {
    const auto scope = std::ranges::find(table.definition->columns, from + "scope", &Column::name);
    if (scope == table.definition->columns.end()) continue;
    return table.value(row, from + "scope") + " " +
           table.value(row, from.empty() ? "scope_id" : "from_id");
  }
  return row.values[table.key_columns().front()];
}

ItemRows::ItemRows(const TextTables& tables) {
  for (const auto& [name, table] : tables) {
    if (!is_imported(name)) continue;
    for (const TextTable::Row& row : table.rows) {
      std::string place = place_of(table, row);
      tables_[name][place].emplace_back(table, row);
      rows_[name].emplace_back(std::move(place), ItemRow(table, row));
    }
  }
}

std::vector<ItemRow> ItemRows::of(std::string_view table, const std::string& id) const {
  const auto items = tables_.find(table);
  if (items == tables_.end()) return {};
  const auto rows = items->second.find(id);
  return rows == items->second.end() ? std::vector<ItemRow>() : rows->second;
}

std::vector<ItemRow> ItemRows::of(std::string_view table, const std::string& id,
                                  std::string_view number) const {
  std::vector<ItemRow> rows = of(table, id);
  sort_by_number(rows, number);
  return rows;
}

std::vector<std::pair<std::string, ItemRow>> ItemRows::all(std::string_view table) const {
  const auto rows = rows_.find(table);
  return rows == rows_.end() ? std::vector<std::pair<std::string, ItemRow>>() : rows->second;
}

void sort_by_number(std::vector<ItemRow>& rows, std::string_view column) {
  const auto number = [column](const ItemRow& row) {
    return std::strtoll(row[column].c_str(), nullptr, 10);
  };
  std::ranges::stable_sort(rows, {}, number);
}

yaml::Value in_languages(const std::string& ja, const std::string& en) {
  yaml::Value languages;
  if (!ja.empty()) languages.set("ja", yaml::Value::of(ja));
  if (!en.empty()) languages.set("en", yaml::Value::of(en));
  return languages;
}

void set_text(yaml::Value& map, const std::string& key, const std::string& text) {
  if (!text.empty()) map.set(key, yaml::Value::of(text));
}

void set_languages(yaml::Value& map, const std::string& key, const ItemRow& row,
                   const std::string& column) {
  yaml::Value languages = in_languages(row[column + "_ja"], row[column + "_en"]);
  if (!languages.empty()) map.set(key, std::move(languages));
}

std::string sign_of(const std::string& value_status) {
  if (value_status == "dash") return "―";
  return value_status == "undecided" ? "未定" : "";
}

std::string year_name(const std::string& start) {
  const int year = std::atoi(start.c_str());
  const std::string name = text::short_label(text::FiscalYear{year}, text::Language("ja"));
  return text::parse_fiscal_year(name) == text::FiscalYear{year} ? name : start;
}

}  // namespace kohyo::opendata
