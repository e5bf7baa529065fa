#include <catch2/catch.hpp>
#include <string>

#include "opendata/csv.h"
#include "opendata/hostile.h"
#include "opendata/import_table.h"

using namespace kohyo;
using namespace kohyo::opendata;
using Kind = ImportCell::Kind;

TEST_CASE("lines may end in CRLF or a line feed, with or without a byte order mark") {
  for (const char* csv : {"\xEF\xBB\xBF"
                          "a,b\r\n1,\r\n",
                          "a,b\n1,", "a,b\r\n1,"}) {
    const auto table = read_csv("goals", csv);
    REQUIRE(table);
    CHECK(table->name == "goals");
    CHECK(table->columns == std::vector<std::string>{"a", "b"});
    REQUIRE(table->rows.size() == 1);
    CHECK(table->rows[0].number == 2);
    REQUIRE(table->rows[0].cells.size() == 2);
    CHECK(table->rows[0].cells[0].text == "1");
    CHECK(table->rows[0].cells[1].kind == Kind::nothing);
  }
}

TEST_CASE("quotes hold commas, quotes and line ends") {
  const auto table = read_csv("goals", "a\n\"x,\"\"y\"\"\nz\"\n");
  REQUIRE(table);
  REQUIRE(table->rows.size() == 1);
  CHECK(table->rows[0].cells[0].text == "x,\"y\"\nz");
}

TEST_CASE("quotes that do not pair make no table; nothing at all makes none either") {
  CHECK_FALSE(read_csv("goals", "a\n\"x\n"));
  CHECK_FALSE(read_csv("goals", "\"a"));
  CHECK_FALSE(read_csv("goals", ""));
}

TEST_CASE("a header alone is a table without rows") {
  const auto table = read_csv("goals", "a,b");
  REQUIRE(table);
  CHECK(table->rows.empty());
}

TEST_CASE("a table that was written as CSV is read as it was") {
  TableBuilder builder("hostile", {{.name = "text"}, {.name = "number", .type = Type::integer}});
  std::int64_t number = 0;
  for (const std::string& text : test::hostile_lines()) builder.add({text, ++number});
  const auto table = read_csv("hostile", to_csv(std::move(builder).take()));
  REQUIRE(table);
  REQUIRE(table->rows.size() == test::hostile_lines().size());
  for (std::size_t i = 0; i < table->rows.size(); ++i) {
    CHECK(table->rows[i].cells[0].text == test::hostile_lines()[i]);
    CHECK(table->rows[i].cells[1].text == std::to_string(i + 1));
  }
}
