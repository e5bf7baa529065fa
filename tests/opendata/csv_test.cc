#include "opendata/csv.h"

#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

#include "opendata/csv_reader.h"
#include "opendata/hostile.h"

using namespace kohyo::opendata;
using kohyo::test::CsvReader;
using kohyo::test::CsvRecords;

namespace {

const std::string mark = "\xEF\xBB\xBF";

Table table_of(Rows rows) {
  return {"t", {{"a"}, {"b"}}, std::move(rows)};
}

std::string csv_field(const std::string& text) {
  const std::string csv = to_csv({"t", {{"a"}}, {{text}}});
  return csv.substr(mark.size() + 3, csv.size() - mark.size() - 5);
}

}  // namespace

TEST_CASE("CSV begins with a byte order mark and ends every record with CRLF") {
  CHECK(to_csv(table_of({{"1", "2"}})) == mark + "a,b\r\n1,2\r\n");
}

TEST_CASE("a table without rows still has the names of its columns") {
  CHECK(to_csv(table_of({})) == mark + "a,b\r\n");
}

TEST_CASE("fields are quoted only where they have to be") {
  CHECK(csv_field("abc") == "abc");
  CHECK(csv_field("令和7年度「予定」") == "令和7年度「予定」");
  CHECK(csv_field("a b") == "a b");
  CHECK(csv_field("a,b") == "\"a,b\"");
  CHECK(csv_field("a\nb") == "\"a\nb\"");
  CHECK(csv_field("a\rb") == "\"a\rb\"");
  CHECK(csv_field(" a") == "\" a\"");
  CHECK(csv_field("a ") == "\"a \"");
}

TEST_CASE("a quote in a field is doubled") {
  CHECK(csv_field("a\"b") == "\"a\"\"b\"");
}

TEST_CASE("names of columns are escaped as fields are") {
  CHECK(to_csv({"t", {{"a,b"}}, {}}) == mark + "\"a,b\"\r\n");
}

TEST_CASE("numbers, booleans and nothing have one form in CSV") {
  const Table table =
      table_of({{std::int64_t{-12'345'678'901}, true}, {std::int64_t{0}, false}, {{}, {}}});
  CHECK(to_csv(table) == mark + "a,b\r\n-12345678901,true\r\n0,false\r\n,\r\n");
}

TEST_CASE("hostile text comes back unchanged from CSV") {
  for (const std::string& text : kohyo::test::hostile_texts()) {
    INFO(text);
    const auto records = CsvReader::read(to_csv(table_of({{text, "next"}, {"before", text}})));
    REQUIRE(records);
    CHECK(*records == CsvRecords{{"a", "b"}, {text, "next"}, {"before", text}});
  }
}

TEST_CASE("any mixture of the characters that matter comes back from CSV") {
  std::mt19937 random(20250331);
  const std::vector<std::string> pieces = {"\"",   ",",    "\r", "\n", " ", "a", "字",
                                           "\"\"", "\r\n", "=",  "\t", "🏢", "\\"};
  std::uniform_int_distribution<std::size_t> piece(0, pieces.size() - 1);
  std::uniform_int_distribution<std::size_t> length(0, 12);
  for (int round = 0; round < 2'000; ++round) {
    Row row;
    std::vector<std::string> record;
    for (int column = 0; column < 2; ++column) {
      std::string text;
      for (std::size_t i = length(random); i > 0; --i) text += pieces[piece(random)];
      row.emplace_back(text);
      record.push_back(text);
    }
    const auto records = CsvReader::read(to_csv(table_of({row})));
    REQUIRE(records);
    REQUIRE(*records == CsvRecords{{"a", "b"}, record});
  }
}

TEST_CASE("the reader of this test refuses what is no RFC 4180") {
  CHECK_FALSE(CsvReader::read("a\r\n"));
  for (const char* csv :
       {"a\n", "a", "a\"b\r\n", "\"a\"b\r\n", "\"a\r\n", "a,b\r\nc\r\n", "a\rb\r\n"}) {
    INFO(csv);
    CHECK_FALSE(CsvReader::read(mark + csv));
  }
}
