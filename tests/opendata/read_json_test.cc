#include <catch2/catch.hpp>
#include <string>

#include "opendata/hostile.h"
#include "opendata/import_table.h"
#include "opendata/json_rows.h"

using namespace kohyo;
using namespace kohyo::opendata;
using Kind = ImportCell::Kind;

TEST_CASE("columns stand in the order of their first mention, rows are counted from 1") {
  const auto table = read_json("goals", R"([{"a": "x"}, {"b": true, "a": null}, {"b": 80.50}])");
  REQUIRE(table);
  CHECK(table->columns == std::vector<std::string>{"a", "b"});
  REQUIRE(table->rows.size() == 3);
  CHECK(table->rows[0].number == 1);
  CHECK(table->rows[1].cells[0].kind == Kind::nothing);
  CHECK(table->rows[1].cells[1].kind == Kind::boolean);
  CHECK(table->rows[1].cells[1].text == "true");
  CHECK(table->rows[2].cells[1].kind == Kind::number);
  CHECK(table->rows[2].cells[1].text == "80.50");
}

TEST_CASE("what is no list of flat objects makes no table") {
  for (const char* json : {"", "{}", "[1]", "[[]]", "[{\"a\": []}]", "[{\"a\": {}}]", "[{\"a\": 1}",
                           "[{\"a\": 1}] x", "null", "\"a\""}) {
    INFO(json);
    CHECK_FALSE(read_json("goals", json));
  }
}

TEST_CASE("a list without objects is a table without rows") {
  const auto table = read_json("goals", "[]");
  REQUIRE(table);
  CHECK(table->rows.empty());
}

TEST_CASE("what the writer wrote is read as it was, the digits of numbers included") {
  TableBuilder builder("hostile", {{.name = "text"}, {.name = "number", .type = Type::number}});
  for (const std::string& text : test::hostile_lines())
    builder.add({text, *text::Decimal::parse("12.500")});
  const auto table = read_json("hostile", to_json(std::move(builder).take()));
  REQUIRE(table);
  REQUIRE(table->rows.size() == test::hostile_lines().size());
  for (std::size_t i = 0; i < table->rows.size(); ++i) {
    CHECK(table->rows[i].cells[0].text == test::hostile_lines()[i]);
    CHECK(table->rows[i].cells[1].text == "12.500");
  }
}
