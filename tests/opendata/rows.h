// Rows of tables by the names of their columns.
#pragma once

#include <catch2/catch.hpp>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "opendata/tables.h"

namespace kohyo::test {

using NamedRow = std::map<std::string, opendata::Cell, std::less<>>;

inline const opendata::Table& table_in(const std::vector<opendata::Table>& tables,
                                       std::string_view name) {
  for (const opendata::Table& table : tables) {
    if (table.name == name) return table;
  }
  FAIL("there is no table " << name);
  return tables.front();
}

/// The rows of one table of the first plan.
inline std::vector<NamedRow> rows_of(const model::Catalogue& catalogue, std::string_view name) {
  const std::vector<opendata::Table> tables =
      opendata::tables_of(catalogue, catalogue.plans.front(), catalogue.plans.front().id);
  const opendata::Table& table = table_in(tables, name);
  std::vector<NamedRow> rows;
  for (const opendata::Row& row : table.rows) {
    NamedRow named;
    for (std::size_t i = 0; i < row.size(); ++i) named.emplace(table.columns[i].name, row[i]);
    rows.push_back(std::move(named));
  }
  return rows;
}

/// Checks the cells of those columns.
inline void check_row(const NamedRow& row, const std::map<std::string, opendata::Cell>& expected) {
  for (const auto& [column, value] : expected) {
    INFO(column);
    REQUIRE(row.contains(column));
    CHECK((row.at(column) == value));
  }
}

constexpr opendata::Cell nothing{};

}  // namespace kohyo::test
