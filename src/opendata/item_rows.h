// The rows of imported tables, by the item that they belong to.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "opendata/text_table.h"
#include "yaml/write.h"

namespace kohyo::opendata {

/// A row with its table.
class ItemRow {
 public:
  ItemRow(const TextTable& table, const TextTable::Row& row) : table_(&table), row_(&row) {}
  const std::string& operator[](std::string_view column) const {
    return table_->value(*row_, column);
  }

 private:
  const TextTable* table_;
  const TextTable::Row* row_;
};

/// What the rows of a table belong to: scope and id, as `goal 1`, in a table with scopes; else what
/// the first column of the key holds.
std::string place_of(const TextTable& table, const TextTable::Row& row);

/// Refers to the tables.
class ItemRows {
 public:
  explicit ItemRows(const TextTables& tables);

  /// The rows of a table without scopes whose first key column is `id`, in their order, or by the
  /// number in a column.
  std::vector<ItemRow> of(std::string_view table, const std::string& id) const;
  std::vector<ItemRow> of(std::string_view table, const std::string& id,
                          std::string_view number) const;
  /// The rows of a table with scopes that are of `scope` and `id`.
  std::vector<ItemRow> in(std::string_view table, const std::string& scope,
                          const std::string& id) const {
    return of(table, scope + " " + id);
  }
  /// Every row of a table without scopes with its first key column, in their order.
  std::vector<std::pair<std::string, ItemRow>> all(std::string_view table) const;

 private:
  using ByItem = std::map<std::string, std::vector<ItemRow>>;
  std::map<std::string_view, ByItem> tables_;
  std::map<std::string_view, std::vector<std::pair<std::string, ItemRow>>> rows_;
};

/// Sorts by the whole number in a column; rows without one stay where they are, at the front.
void sort_by_number(std::vector<ItemRow>& rows, std::string_view column);

/// `ja:` and `en:`, as far as they are not empty.
yaml::Value in_languages(const std::string& ja, const std::string& en);
/// Adds an entry unless the text is empty.
void set_text(yaml::Value& map, const std::string& key, const std::string& text);
/// Adds the texts of `<column>_ja` and `<column>_en`, unless both are empty.
void set_languages(yaml::Value& map, const std::string& key, const ItemRow& row,
                   const std::string& column);
/// ― or 未定 for a value status that stands in the place of a figure; else empty.
std::string sign_of(const std::string& value_status);
/// A fiscal year as cards write it: R6 for 2024.
std::string year_name(const std::string& start);

}  // namespace kohyo::opendata
