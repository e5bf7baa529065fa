// Tables as text from the cells that a test names.
#pragma once

#include <catch2/catch.hpp>
#include <map>
#include <string>
#include <vector>

#include "opendata/text_table.h"

namespace kohyo::test {

/// Cells of a row by column; all others are empty.
using Cells = std::map<std::string, std::string>;

/// Tables by name, each with every column; rows are numbered from 2.
inline opendata::TextTables text_tables(const std::map<std::string, std::vector<Cells>>& tables) {
  opendata::TextTables result;
  for (const auto& [name, rows] : tables) {
    const opendata::TableDefinition& definition = opendata::definition_of(name);
    opendata::TextTable table{&definition, std::vector<bool>(definition.columns.size(), true), {}};
    for (const Cells& cells : rows) {
      std::vector<std::string> values;
      std::size_t used = 0;
      for (const opendata::Column& column : definition.columns) {
        const auto cell = cells.find(std::string(column.name));
        if (cell != cells.end()) ++used;
        values.push_back(cell == cells.end() ? std::string() : cell->second);
      }
      REQUIRE(used == cells.size());
      table.rows.push_back({table.rows.size() + 2, std::move(values)});
    }
    result.emplace(definition.name, std::move(table));
  }
  return result;
}

}  // namespace kohyo::test
