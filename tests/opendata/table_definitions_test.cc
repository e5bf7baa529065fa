#include "opendata/table_definitions.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "opendata/contract.h"
#include "opendata/csv.h"
#include "opendata/tables.h"
#include "support/catalogue.h"

using namespace kohyo;
using namespace kohyo::opendata;

namespace {

/// Calls `check` with every table and column that is defined.
template <typename Check>
void for_each_column(Check check) {
  for (const TableDefinition& table : table_definitions()) {
    for (const Column& column : table.columns) {
      INFO(table.name << "." << column.name);
      check(table, column);
    }
  }
}

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

void check_words(const Bilingual& label, const Bilingual& about) {
  CHECK_FALSE(label.ja.empty());
  CHECK_FALSE(label.en.empty());
  CHECK_FALSE(is_ascii(label.ja));
  CHECK(about.ja.ends_with("。"));
  CHECK(about.en.ends_with("."));
  CHECK_FALSE(about.ja.starts_with("。"));
}

const Column& column_of(const TableDefinition& table, std::string_view name) {
  const auto found = std::ranges::find(table.columns, name, &Column::name);
  REQUIRE(found != table.columns.end());
  return *found;
}

/// The cells of those columns; empty where one of them is.
std::vector<std::string> key_of(const Table& table, const Row& row,
                                const std::vector<std::string_view>& columns) {
  std::vector<std::string> key;
  for (const std::string_view name : columns) {
    const auto place = std::ranges::find(table.columns, name, &Column::name);
    const Cell& cell = row[static_cast<std::size_t>(place - table.columns.begin())];
    if (std::holds_alternative<std::monostate>(cell)) return {};
    key.push_back(csv_text(cell));
  }
  return key;
}

using Keys = std::map<std::string_view, std::set<std::vector<std::string>>>;

Keys primary_keys_in(const std::vector<Table>& tables) {
  Keys keys;
  for (const Table& table : tables) {
    for (const Row& row : table.rows)
      keys[table.name].insert(key_of(table, row, primary_key(definition_of(table.name))));
  }
  return keys;
}

void check_references(const Table& table, Keys& keys) {
  for (const ForeignKey& foreign : foreign_keys(definition_of(table.name))) {
    for (const Row& row : table.rows) {
      const std::vector<std::string> key = key_of(table, row, foreign.columns);
      INFO(table.name << "." << foreign.columns.back());
      CHECK((key.empty() ? foreign.is_optional : keys[foreign.table].contains(key)));
    }
  }
}

const std::vector<const model::Catalogue*>& catalogues() {
  static const std::vector<const model::Catalogue*> all = {
      &test::real_catalogue(), &test::small_catalogue(), &test::other_catalogue()};
  return all;
}

}  // namespace

TEST_CASE("the definitions are those of the contract, column by column") {
  std::set<std::string> names;
  for (const TableDefinition& table : table_definitions()) {
    INFO(table.name);
    names.insert(std::string(table.name));
    const auto& expected = test::contract().at(std::string(table.name));
    const bool is_of_plans = table.name == "plans" || table.name == "family";
    const std::size_t origin = table.name == "family_relations" ? 1 : is_of_plans ? 2 : 3;
    std::vector<std::string> columns;
    for (const Column& column : table.columns) columns.emplace_back(column.name);
    columns.erase(columns.begin(), columns.begin() + static_cast<std::ptrdiff_t>(origin));
    CHECK(columns == expected.columns);
  }
  CHECK(names.size() == test::contract().size());
}

TEST_CASE("every table and column says in both languages what it is and what it means") {
  for (const TableDefinition& table : table_definitions()) {
    INFO(table.name);
    check_words(table.label, table.about);
  }
  for_each_column(
      [](const auto&, const Column& column) { check_words(column.label, column.about); });
}

TEST_CASE("labels of one table are told apart") {
  for (const TableDefinition& table : table_definitions()) {
    std::set<std::string_view> ja;
    std::set<std::string_view> en;
    for (const Column& column : table.columns) {
      INFO(table.name << "." << column.name);
      CHECK(ja.insert(column.label.ja).second);
      CHECK(en.insert(column.label.en).second);
    }
  }
}

TEST_CASE("a column that may be empty says when, and one that may not does not") {
  for_each_column([](const auto&, const Column& column) {
    const bool says_empty = column.about.ja.find("空") != std::string_view::npos;
    CHECK(says_empty == (column.about.en.find("empty") != std::string_view::npos));
    if (column.is_required) CHECK_FALSE(says_empty);
  });
}

TEST_CASE(
    "every part of a key is required but the year, which totals lack, and so is every boolean") {
  for_each_column([](const auto&, const Column& column) {
    const bool may_be_total = column.name == "fiscal_year";
    if ((column.is_key && !may_be_total) || column.type == Type::boolean) CHECK(column.is_required);
  });
}

TEST_CASE("columns of amounts and hours have their unit, and no other") {
  for_each_column([](const auto&, const Column& column) {
    const bool is_yen = column.name == "amount_yen";
    const bool is_hours = column.name == "hours" || column.name == "former_hours";
    CHECK(column.unit == (is_yen ? "yen" : is_hours ? "hours" : ""));
  });
}

TEST_CASE("columns of printed text are those that the contract names, and a few more") {
  for_each_column([](const auto&, const Column& column) {
    const std::string_view name = column.name;
    for (const char* beginning : {"text_", "task_ja", "task_en", "before_", "after_"}) {
      if (name.starts_with(beginning)) CHECK(column.is_printed_text);
    }
    if (name.ends_with("_printed")) CHECK(column.is_printed_text);
    if (column.type != Type::text) CHECK_FALSE(column.is_printed_text);
  });
}

TEST_CASE("examples are of the type of their column and among its values") {
  for_each_column([](const auto&, const Column& column) {
    if (column.example.empty()) return;
    const std::string_view digits = "0123456789";
    if (column.type == Type::integer)
      CHECK(column.example.find_first_not_of(digits) == std::string_view::npos);
    if (column.type == Type::boolean)
      CHECK((column.example == "true" || column.example == "false"));
    if (column.type == Type::date) CHECK(text::parse_date(column.example));
    const std::vector<std::string_view> words = words_in(column.values);
    if (!words.empty()) CHECK(std::ranges::find(words, column.example) != words.end());
  });
}

TEST_CASE("a reference names a table, and its columns have the types of that table's key") {
  for (const TableDefinition& table : table_definitions()) {
    for (const ForeignKey& key : foreign_keys(table)) {
      INFO(table.name << "." << key.columns.back());
      REQUIRE(key.columns.size() == key.key.size());
      const TableDefinition& other = definition_of(key.table);
      CHECK(key.key == primary_key(other));
      for (std::size_t i = 0; i < key.key.size(); ++i)
        CHECK(column_of(table, key.columns[i]).type == column_of(other, key.key[i]).type);
    }
  }
}

TEST_CASE("foreign keys take the origin of their row with them") {
  const std::vector<ForeignKey> keys = foreign_keys(definition_of("goals"));
  REQUIRE(keys.size() == 2);
  CHECK(keys[0].table == "editions");
  CHECK(keys[0].columns ==
        std::vector<std::string_view>{"municipality_code", "plan_id", "edition_id"});
  CHECK_FALSE(keys[0].is_optional);
  CHECK(keys[1].columns == std::vector<std::string_view>{"municipality_code", "plan_id",
                                                         "edition_id", "parent_goal_id"});
  CHECK(keys[1].key.back() == "goal_id");
  CHECK(keys[1].is_optional);
}

TEST_CASE("every reference in the data leads to a row") {
  for (const model::Catalogue* catalogue : catalogues()) {
    const std::vector<Table> tables = tables_of_all(*catalogue);
    Keys keys = primary_keys_in(tables);
    for (const Table& table : tables) check_references(table, keys);
  }
}

TEST_CASE("required cells are never empty, and words are among those that are allowed") {
  for (const model::Catalogue* catalogue : catalogues()) {
    for (const Table& table : tables_of_all(*catalogue)) {
      for (const Row& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
          const Column& column = table.columns[i];
          INFO(table.name << "." << column.name << ": " << csv_text(row[i]));
          const bool is_empty = std::holds_alternative<std::monostate>(row[i]);
          CHECK_FALSE((is_empty && column.is_required));
          const std::vector<std::string_view> words = words_in(column.values);
          if (!is_empty && !words.empty())
            CHECK(std::ranges::find(words, csv_text(row[i])) != words.end());
        }
      }
    }
  }
}

TEST_CASE("words are those between single spaces") {
  CHECK(words_in("").empty());
  CHECK(words_in("a") == std::vector<std::string_view>{"a"});
  CHECK(words_in("a b cd") == std::vector<std::string_view>{"a", "b", "cd"});
}
