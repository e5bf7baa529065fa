#include "opendata/dictionary.h"

#include <catch2/catch.hpp>
#include <set>
#include <string>

using namespace kohyo::opendata;

TEST_CASE(
    "the dictionary has a row for every table and every column, in the order of the contract") {
  const Table dictionary = dictionary_table();
  std::size_t row = 0;
  for (const TableDefinition& table : table_definitions()) {
    CHECK((dictionary.rows[row][0] == Cell(std::string(table.name))));
    CHECK((dictionary.rows[row][1] == Cell(std::int64_t{0})));
    CHECK((dictionary.rows[row][2] == Cell()));
    CHECK((dictionary.rows[row][3] == Cell(std::string(table.label.ja))));
    ++row;
    for (const Column& column : table.columns) {
      CHECK((dictionary.rows[row][2] == Cell(std::string(column.name))));
      CHECK((dictionary.rows[row][7] == Cell(std::string(name_of(column.type)))));
      CHECK((dictionary.rows[row][9] == Cell(column.is_key)));
      ++row;
    }
  }
  CHECK(row == dictionary.rows.size());
}

TEST_CASE("the dictionary is a table as any other: its rows fit its columns") {
  const Table dictionary = dictionary_table();
  for (const Row& row : dictionary.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      const Column& column = dictionary.columns[i];
      INFO(column.name);
      if (column.is_required) CHECK_FALSE(std::holds_alternative<std::monostate>(row[i]));
    }
  }
}

TEST_CASE("the dictionary says of a column what its definition says") {
  for (const Row& row : dictionary_table().rows) {
    if (row[0] != Cell("budgets") || row[2] != Cell("amount_yen")) continue;
    CHECK((row[4] == Cell("Amount in yen")));
    CHECK((row[8] == Cell("yen")));
    CHECK((row[10] == Cell(false)));
    CHECK((row[11] == Cell()));
    CHECK((row[14] == Cell(false)));
    return;
  }
  FAIL("there is no row for budgets.amount_yen");
}
