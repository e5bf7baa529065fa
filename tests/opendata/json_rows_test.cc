#include "opendata/json_rows.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "base/json.h"
#include "opendata/hostile.h"
#include "opendata/tables.h"
#include "support/catalogue.h"
#include "text/number.h"

using namespace kohyo;
using namespace kohyo::opendata;
using base::Json;
using base::parse_json;

namespace {

Table table_of(Rows rows) {
  return {"t", {{"a"}, {"b"}}, std::move(rows)};
}

/// The table as a tree of JSON.
Json tree_of(const Table& table) {
  Json rows = Json::array();
  for (const Row& row : table.rows) {
    Json object = Json::object();
    for (std::size_t i = 0; i < row.size(); ++i) {
      Json value;
      if (const auto* text = std::get_if<std::string>(&row[i])) value = *text;
      if (const auto* number = std::get_if<std::int64_t>(&row[i])) value = *number;
      if (const auto* number = std::get_if<text::Decimal>(&row[i]))
        value = parse_json(number->str());
      if (const auto* truth = std::get_if<bool>(&row[i])) value = *truth;
      object[std::string(table.columns[i].name)] = std::move(value);
    }
    rows.push_back(std::move(object));
  }
  return rows;
}

}  // namespace

TEST_CASE("a table without rows is an empty list in JSON") {
  CHECK(to_json(table_of({})) == "[]\n");
}

TEST_CASE("a cell keeps its type in JSON, and nothing is null") {
  const Json rows = parse_json(
      to_json(table_of({{std::int64_t{-12'345'678'901}, true}, {{}, "0"}, {"", false}})));
  REQUIRE(rows.size() == 3);
  CHECK(rows[0]["a"] == std::int64_t{-12'345'678'901});
  CHECK(rows[0]["a"].is_number_integer());
  CHECK(rows[0]["b"] == true);
  CHECK(rows[1]["a"].is_null());
  CHECK(rows[1]["b"] == "0");
  CHECK(rows[2]["a"] == "");
  CHECK(rows[2]["b"] == false);
}

TEST_CASE(
    "JSON has its members in the order of the columns and ends in a line feed, without mark") {
  CHECK(to_json({"t", {{"z"}, {"a"}}, {{"1", "2"}}}) ==
        "[\n  {\n    \"z\": \"1\",\n    \"a\": \"2\"\n  }\n]\n");
}

TEST_CASE("hostile text comes back unchanged from JSON") {
  for (const std::string& text : test::hostile_texts()) {
    INFO(text);
    const Json rows = parse_json(to_json(table_of({{text, "next"}})));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0]["a"].get<std::string>() == text);
    CHECK(rows[0]["b"] == "next");
  }
}

TEST_CASE("the bytes are those of any other JSON of the project") {
  Rows rows;
  for (const std::string& text : test::hostile_texts()) rows.push_back({text, {}});
  rows.push_back({std::int64_t{0}, false});
  CHECK(to_json(table_of(rows)) == base::print_json(tree_of(table_of(rows))));
  for (const model::Catalogue* catalogue : {&test::real_catalogue(), &test::small_catalogue()}) {
    for (const Table& table : tables_of_all(*catalogue)) {
      INFO(table.name);
      CHECK((to_json(table) == base::print_json(tree_of(table))));
    }
  }
}
