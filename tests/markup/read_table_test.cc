#include "markup/read_table.h"

#include <catch2/catch.hpp>

#include "markup/read_case.h"

using namespace kohyo::markup;

namespace {

using Mistakes = std::vector<std::string>;

Table table_in(std::string_view markdown) {
  for (const Block& block : read_case(markdown).document.blocks) {
    if (const auto* table = std::get_if<Table>(&block.value)) return *table;
  }
  FAIL("no table");
  return {};
}

std::vector<std::string> texts_of(const std::vector<TableCell>& row) {
  std::vector<std::string> texts;
  for (const TableCell& cell : row) texts.push_back(text_of(cell.inlines, false));
  return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a table has a header, rows and an alignment a column") {
  const Table table = table_in("|a|b|c|d|\n|-|:-|:-:|-:|\n|1|2|3|4|\n|5|6|7|8|\n");
  CHECK(table.alignments == std::vector<Alignment>{Alignment::none, Alignment::left,
                                                   Alignment::center, Alignment::right});
  CHECK(texts_of(table.header) == Texts{"a", "b", "c", "d"});
  REQUIRE(table.rows.size() == 2);
  CHECK(texts_of(table.rows[0]) == Texts{"1", "2", "3", "4"});
  CHECK(texts_of(table.rows[1]) == Texts{"5", "6", "7", "8"});
}

TEST_CASE("rows that are too short are filled with empty cells") {
  const Table table = table_in("|a|b|\n|-|-|\n|1|\n");
  CHECK(texts_of(table.rows[0]) == Texts{"1", ""});
}

TEST_CASE("cells beyond the last column are reported, for Markdown would drop them") {
  CHECK(mistakes_in("|a|b|\n|-|-|\n|1|2|3|4|\n") == Mistakes{"markdown-table-size \"3|4\" 2 2000"});
  CHECK(mistakes_in("> a|b\n> -|-\n> 1|2|三 \n") == Mistakes{"markdown-table-size \"三 \" 2 2000"});
}

TEST_CASE("a bar with a backslash is a character of its cell") {
  const Table table = table_in("|a\\|b|`c\\|d`|\n|-|-|\n|\\||e|\n");
  CHECK(texts_of(table.header) == Texts{"a|b", "c|d"});
  CHECK(texts_of(table.rows[0]) == Texts{"|", "e"});
}

TEST_CASE("cells hold emphasis beside Japanese text, links, ruby and notes") {
  const std::string html =
      html_of("|**「a」**は|[b](card:1)|\n|-|-|\n|漢字《かんじ》|c[^1]|\n\n[^1]: 注\n");
  CHECK(html.find("<strong>「a」</strong>は") != std::string::npos);
  CHECK(html.find("<a href=\"/1.html\">b</a>") != std::string::npos);
  CHECK(html.find("<ruby>漢字") != std::string::npos);
  CHECK(html.find("<td>c<sup") != std::string::npos);
}

TEST_CASE("mistakes in cells are reported where they stand") {
  CHECK(mistakes_in("| a | [b](x:1) |\n|-|-|\n| ｜ | \\|**x |\n| [c](y:2) | ![](d) |\n") ==
        Mistakes{"markdown-link \"x:1\" x:1", "markdown-ruby \"｜\"", "markdown-emphasis \"**\" **",
                 "markdown-link \"y:2\" y:2", "markdown-image \"![\""});
}

TEST_CASE("lines of text right above a table are a paragraph, and mistakes are found in both") {
  const ReadCase read = read_case("text ｜\nmore \\| [a](x:1)\n|b|c|\n|-|-|\n|｜|[d](y:1)|\n");
  CHECK(mistakes_of(read) == Mistakes{"markdown-ruby \"｜\"", "markdown-link \"x:1\" x:1",
                                      "markdown-ruby \"｜\"", "markdown-link \"y:1\" y:1"});
  REQUIRE(read.document.blocks.size() == 2);
  CHECK(plain_text(read.document).front() == "text ｜ more | a");
}

TEST_CASE("the header is the line above the delimiter row that fits it") {
  CHECK(mistakes_in("|-|-|\n|a|b|c|\n|-|-|\n|d|[e](x:1)|\n|-|-|\n") ==
        Mistakes{"markdown-link \"x:1\" x:1"});
}

TEST_CASE("tables stand in lists and quotes") {
  CHECK(mistakes_in("- |a|[b](x:1)|\n  |-|-|\n  |c|[d](x:2)|\n") ==
        Mistakes{"markdown-link \"x:1\" x:1", "markdown-link \"x:2\" x:2"});
  CHECK(mistakes_in("> > |a|[b](x:1)|\n> > |-|-|\n> > |c|[d](x:2)|\n") ==
        Mistakes{"markdown-link \"x:1\" x:1", "markdown-link \"x:2\" x:2"});
}

TEST_CASE("a header that does not fit the row below it is text") {
  CHECK(inline_html_of("|a|b|\n|-|\n") == "|a|b| |-|");
}
