#include "opendata/tables.h"

#include <catch2/catch.hpp>
#include <set>
#include <string>
#include <vector>

#include "opendata/contract.h"
#include "opendata/rows.h"
#include "support/catalogue.h"

using namespace kohyo;
using namespace kohyo::opendata;
using namespace kohyo::test;

namespace {

/// Every catalogue of the project.
std::vector<const model::Catalogue*> catalogues() {
  return {&real_catalogue(), &small_catalogue(), &other_catalogue()};
}

Names origin_of(std::string_view table) {
  if (table == "plans" || table == "family") return {"municipality_code", "plan_id"};
  if (table == "family_relations") return {"municipality_code"};
  return {"municipality_code", "plan_id", "edition_id"};
}

Names joined(Names first, const Names& second) {
  first.insert(first.end(), second.begin(), second.end());
  return first;
}

std::vector<Table> all_tables(const model::Catalogue& catalogue) {
  std::vector<Table> all = tables_of_all(catalogue);
  for (const model::Plan& plan : catalogue.plans) {
    for (Table& table : tables_of(catalogue, plan, plan.id)) all.push_back(std::move(table));
  }
  return all;
}

/// The cells that make up a row's key, as text.
std::string key_of(const Table& table, const Row& row) {
  std::string key;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (!table.columns[i].is_key) continue;
    if (const auto* text = std::get_if<std::string>(&row[i])) key += *text;
    if (const auto* number = std::get_if<std::int64_t>(&row[i])) key += std::to_string(*number);
    key += '\n';
  }
  return key;
}

/// Calls `check` with the table, the column and the cell of everything that is published.
template <typename Check>
void for_each_cell(Check check) {
  for (const model::Catalogue* catalogue : catalogues()) {
    for (const Table& table : all_tables(*catalogue)) {
      for (const Row& row : table.rows) {
        REQUIRE(row.size() == table.columns.size());
        for (std::size_t i = 0; i < row.size(); ++i) check(table, table.columns[i], row[i]);
      }
    }
  }
}

bool keeps_printed_text(std::string_view column) {
  for (const char* beginning : {"text_", "task_", "before_", "after_", "group_"}) {
    if (column.starts_with(beginning)) return true;
  }
  return column.ends_with("_printed");
}

}  // namespace

TEST_CASE("the tables are those of the contract, each once") {
  std::vector<std::string> names;
  for (const Table& table : tables_of(real_catalogue(), real_catalogue().plans.front(),
                                      real_catalogue().plans.front().id))
    names.emplace_back(table.name);
  std::vector<std::string> expected;
  for (const auto& [name, table] : contract()) expected.push_back(name);
  std::ranges::sort(names);
  CHECK(names == expected);
}

TEST_CASE("every table has exactly the columns of the contract, in its order") {
  for (const model::Catalogue* catalogue : catalogues()) {
    for (const Table& table : all_tables(*catalogue)) {
      INFO(table.name);
      Names columns;
      for (const Column& column : table.columns) columns.emplace_back(column.name);
      CHECK(columns ==
            joined(origin_of(table.name), contract().at(std::string(table.name)).columns));
    }
  }
}

TEST_CASE("the key of every table is that of the contract") {
  for (const Table& table : all_tables(real_catalogue())) {
    INFO(table.name);
    Names keys;
    for (const Column& column : table.columns) {
      if (column.is_key) keys.emplace_back(column.name);
    }
    CHECK(keys == joined(origin_of(table.name), contract().at(std::string(table.name)).keys));
  }
}

TEST_CASE("names of columns are in ASCII and unique") {
  for (const Table& table : all_tables(real_catalogue())) {
    std::set<std::string_view> seen;
    for (const Column& column : table.columns) {
      INFO(table.name << "." << column.name);
      CHECK(seen.insert(column.name).second);
      CHECK(column.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == column.name.npos);
    }
  }
}

TEST_CASE("no two rows of a table have one key, and no part of a key is empty") {
  for (const model::Catalogue* catalogue : catalogues()) {
    for (const Table& table : all_tables(*catalogue)) {
      std::set<std::string> keys;
      for (const Row& row : table.rows) {
        const std::string key = key_of(table, row);
        INFO(table.name << ": " << key);
        CHECK(keys.insert(key).second);
        // A sum of all years, a count and a value of no year have no year.
        const bool may_have_no_year = table.name == "effects" || table.name == "aggregates" ||
                                      table.name == "indicator_values";
        CHECK((may_have_no_year || ("\n" + key).find("\n\n") == std::string::npos));
      }
    }
  }
}

TEST_CASE("cells are of the type of their column") {
  for_each_cell([](const Table& table, const Column& column, const Cell& cell) {
    if (std::holds_alternative<std::monostate>(cell)) return;
    INFO(table.name << "." << column.name);
    const bool fits = column.type == Type::number    ? std::holds_alternative<text::Decimal>(cell)
                      : column.type == Type::integer ? std::holds_alternative<std::int64_t>(cell)
                      : column.type == Type::boolean ? std::holds_alternative<bool>(cell)
                                                     : std::holds_alternative<std::string>(cell);
    CHECK(fits);
  });
}

TEST_CASE("booleans are never empty") {
  for_each_cell([](const Table& table, const Column& column, const Cell& cell) {
    INFO(table.name << "." << column.name);
    CHECK((column.type != Type::boolean || std::holds_alternative<bool>(cell)));
  });
}

TEST_CASE("no cell holds an empty text, a line break or spaces at an end: empty is nothing") {
  for_each_cell([](const Table& table, const Column& column, const Cell& cell) {
    const auto* text = std::get_if<std::string>(&cell);
    if (text == nullptr) return;
    INFO(table.name << "." << column.name << ": " << *text);
    CHECK_FALSE(text->empty());
    CHECK(text->find_first_of("\r\n\t") == text->npos);
    // Markdown tells by spaces at the beginning how deep an item of a list stands.
    const bool may_be_indented = column.name.starts_with("markdown_");
    CHECK((may_be_indented || !text->starts_with(' ')));
    CHECK_FALSE(text->ends_with(' '));
  });
}

TEST_CASE("the printed dash is written into no cell: value_status says it") {
  for_each_cell([](const Table& table, const Column& column, const Cell& cell) {
    INFO(table.name << "." << column.name);
    CHECK((cell != Cell("―")));
    CHECK((cell != Cell("未定")));
    const auto* text = std::get_if<std::string>(&cell);
    if (text != nullptr && !keeps_printed_text(column.name)) CHECK((*text != "-"));
  });
}

TEST_CASE("no cell begins as a spreadsheet's formula does") {
  for_each_cell([](const Table& table, const Column& column, const Cell& cell) {
    const auto* text = std::get_if<std::string>(&cell);
    if (text == nullptr) return;
    INFO(table.name << "." << column.name << ": " << *text);
    CHECK(std::string_view("=+-@\t").find(text->front()) == std::string_view::npos);
  });
}

TEST_CASE("the code of the municipality is text, and keeps the zero that it begins with") {
  for (const Table& table : all_tables(other_catalogue())) {
    INFO(table.name);
    for (const Row& row : table.rows) CHECK((row[0] == Cell("012343")));
  }
}

TEST_CASE("a table without rows is there, with its columns") {
  const std::vector<Table> tables = tables_of(other_catalogue(), other_catalogue().plans.front(),
                                              other_catalogue().plans.front().id);
  const Table& teams = table_in(tables, "teams");
  CHECK(teams.rows.empty());
  CHECK(teams.columns.size() == 12);
}

TEST_CASE("the tables of all plans hold the rows of each plan one after another, the family once") {
  model::Catalogue two = small_catalogue();
  two.plans.push_back(other_catalogue().plans.front());
  const std::vector<Table> all = tables_of_all(two);
  const std::vector<Table> first = tables_of(two, two.plans[0], two.plans[0].id);
  const std::vector<Table> second = tables_of(two, two.plans[1], two.plans[1].id);
  REQUIRE(all.size() == first.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    INFO(all[i].name);
    Rows rows = first[i].rows;
    const bool is_shared = all[i].name.starts_with("family");
    if (!is_shared) rows.append(second[i].rows);
    CHECK((all[i].rows == rows));
  }
}

TEST_CASE("without a plan there are no tables of all plans") {
  model::Catalogue none = small_catalogue();
  none.plans.clear();
  CHECK(tables_of_all(none).empty());
}
