#include "markup/markdown_guards.h"

#include <catch2/catch.hpp>
#include <chrono>

#include "markup/read_case.h"

using namespace kohyo::markup;
using kohyo::base::Code;

namespace {

constexpr std::size_t field = most_field_kilobytes * 1024;

/// `unit` as often as it fits into a field of the largest size.
std::string filled(std::string_view unit, std::size_t size = field) {
  return repeat(unit, size / unit.size());
}

std::vector<Code> codes_in(std::string_view markdown) {
  std::vector<Code> codes;
  for (const auto& diagnostic : read_case(markdown).diagnostics.sorted())
    codes.push_back(diagnostic.code);
  return codes;
}

std::string table(std::size_t columns, std::size_t rows) {
  std::string text = repeat("|a", columns) + "|\n" + repeat("|-", columns) + "|\n";
  for (std::size_t i = 0; i < rows; ++i) text += "b\n";
  return text;
}

using Codes = std::vector<Code>;

}  // namespace

TEST_CASE("a field of 32 KB is read, a larger one is not") {
  CHECK(codes_in(std::string(field, 'a')).empty());
  const ReadCase read = read_case(std::string(field + 1, 'a'));
  REQUIRE(read.diagnostics.all().size() == 1);
  const kohyo::base::Diagnostic& mistake = read.diagnostics.all().front();
  CHECK(mistake.code == Code::markdown_too_large);
  CHECK(mistake.arguments == std::vector<std::string>{"32"});
  CHECK(mistake.span == read.body);
  CHECK(read.document.empty());
}

TEST_CASE("eight quotes in each other are read, a ninth is reported") {
  CHECK(mistakes_in("> > > > > > > > a\n") == none);
  CHECK(mistakes_in("a\n\n> > > > > > > > > b\n") ==
        std::vector<std::string>{"markdown-quote-depth \"> b\" 8"});
}

TEST_CASE("eight lists in each other are read, a ninth is reported") {
  CHECK(mistakes_in("- - - - - - - - a\n") == none);
  CHECK(mistakes_in("- - - - - - - - - a\n") ==
        std::vector<std::string>{"markdown-quote-depth \"- a\" 8"});
  std::string indented;
  for (std::size_t i = 0; i < 9; ++i)
    indented += std::string(2 * i, ' ') + "- a" + std::to_string(i) + "\n";
  CHECK(mistakes_in(indented) == std::vector<std::string>{"markdown-quote-depth \"- a8\" 8"});
}

TEST_CASE("quotes in code are no quotes") {
  CHECK(mistakes_in("```\n> > > > > > > > > > a\n```\n") == none);
}

TEST_CASE("very many marks in one line are not given to the parser") {
  for (const std::string_view mark : {">", "- ", "1. ", "[^1]:", "> - "}) {
    CAPTURE(mark);
    const ReadCase read = read_case(repeat(mark, 100) + "a\n");
    REQUIRE(read.diagnostics.all().size() == 1);
    CHECK(read.diagnostics.all().front().code == Code::markdown_quote_depth);
    CHECK(read.document.empty());
  }
}

TEST_CASE("a long rule is no list") {
  CHECK(html_of(repeat("- ", 200) + "\n") == "<hr>\n");
  CHECK(mistakes_in(repeat("* ", 200) + "\n") == none);
}

TEST_CASE("a table of 24 columns is read, one of 25 is reported at its delimiter row") {
  CHECK(mistakes_in(table(24, 1)) == none);
  const ReadCase read = read_case("text\n\n" + table(25, 1));
  CHECK(mistakes_of(read) ==
        std::vector<std::string>{"markdown-table-size \"" + repeat("|-", 25) + "|\" 24 2000"});
  CHECK(read.document.empty());
}

TEST_CASE("columns are counted behind quotes and list marks") {
  CHECK(codes_in("> |" + repeat("a|", 25) + "\n> |" + repeat("-|", 25) + "\n") ==
        Codes{Code::markdown_table_size});
  CHECK(codes_in("- |" + repeat("a|", 25) + "\n  |" + repeat("-|", 25) + "\n") ==
        Codes{Code::markdown_table_size});
}

TEST_CASE("2,000 cells are read, empty ones counted, and one row more is reported") {
  CHECK(mistakes_in(table(20, 99)) == none);
  CHECK(mistakes_in(table(20, 100)) ==
        std::vector<std::string>{"markdown-table-size \"b\" 24 2000"});
}

TEST_CASE("the cells of all tables of a field are counted together") {
  CHECK(mistakes_in(table(20, 49) + "\n" + table(20, 49)) == none);
  CHECK(codes_in(table(20, 49) + "\n" + table(20, 50)) == Codes{Code::markdown_table_size});
}

TEST_CASE("lines behind a table and a blank line are no rows") {
  CHECK(mistakes_in(table(20, 90) + "\n" + repeat("a\n", 1000)) == none);
}

TEST_CASE("many delimiter rows in one paragraph are reported once") {
  CHECK(codes_in("a|b\n" + repeat("-|-|-\n", 100)).empty());
  CHECK(codes_in("a|b\n" + repeat("-|-|-\n", 500)) == Codes{Code::markdown_table_size});
}

TEST_CASE("a long address that many links would repeat is reported") {
  const std::string address = "https://example.com/" + std::string(2000, 'a');
  CHECK(mistakes_in("[a]: " + address + "\n\n" + repeat("[a] ", 50)) == none);
  CHECK(mistakes_in("[a]: " + address + "\n\n" + repeat("[a] ", 500)) ==
        std::vector<std::string>{"markdown-link \"" + address + "\" " + address});
  CHECK(codes_in("[a]:\n  <" + address + ">\n\n" + repeat("[a] ", 500)) ==
        Codes{Code::markdown_link});
}

TEST_CASE("emphasis goes sixteen deep, and no deeper") {
  std::string nested = "x";
  for (int i = 0; i < 16; ++i)
    nested = (i % 2 == 0 ? "*a " : "**a ") + nested + (i % 2 == 0 ? " a*" : " a**");
  CHECK(mistakes_in(nested) == none);
  CHECK(codes_in("*a " + nested + " a*") == Codes{Code::markdown_emphasis});
}

TEST_CASE("no text of 32 KB keeps the reader busy") {
  // A hang guard: the slowest of these takes 0.1 s; unguarded, the parser takes up to half a
  // minute.
  const std::vector<std::string> texts = {
      filled(">", field - 2) + "a*",
      filled("> ", field / 2) + filled("a*", field / 2),
      filled("- ", field / 2) + "a\n" + filled("a\n", field / 2 - 2),
      filled("[^1]:", field / 2) + "a\n" + filled("a\n", field / 2 - 2),
      "|" + filled("a|", field / 4) + "\n|" + filled("-|", field / 4) + "\n" +
          filled("a\n", field / 2 - 8),
      table(24, 80) + "\n" + table(24, 15000),
      "a|b\n" + filled("-|-|-\n", field - 4),
      "[a]: " + filled("b", field / 2) + "\n\n" + filled("[a]", field / 2 - 8),
  };
  const auto begin = std::chrono::steady_clock::now();
  for (const std::string& text : texts) read_case(text);
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(8));
}

TEST_CASE("no repeated mark keeps the reader busy, and output stays in proportion") {
  const std::vector<std::string_view> units = {
      "*",           "_",         "`",         "[",          "]",        "(",         "<",
      "&",           "!",         "![",        "[]",         "[a](",     "[a](b",     "[a](<b",
      "[a][",        "[a](b \"c", "![[]()",    "[^",         "[^a]",     "*a ",       "*a _b ",
      "**a *",       "a**b",      "***a ",     "a_",         "<!--",     "<?",        "<!A ",
      "<![CDATA[",   "<a x=\"",   "<http:",    "&#",         "\\",       "`a``b```c", "[a]: b\n",
      "[a]: b \"\n", "- a\n",     "# a\n",     "# \n",       "a\n---\n", "a\\\n",     "[[a]",
      "[a]]",        "[a](b)",    "![a](b)",   "｜",         "《",       "漢《",      "｜漢《",
      "｜漢《a》",   "<!-- a\n",  "|a|\n\n",   "&amp;",      "&nbsp;",   "&#x202e;",  "[&#94;a]",
      "あ**い**",    "**「",      "[^1]: a\n", "[あ]: い\n", "[a](x \"", "[a][",      "<b>\n\n",
      "\r",          "\t",        "\uFDD0",    "[^1]",       "__",       "a\n:-\n",   "|a|\n|-|\n"};
  const auto begin = std::chrono::steady_clock::now();
  for (const std::string_view unit : units) {
    CAPTURE(unit);
    const std::string text = filled(unit);
    CHECK(html_of(read_case(text).document).size() <= 50 * text.size());
  }
  CHECK(html_of(read_case("[^1]: a\n\n" + filled("[^1]", field - 16)).document).size() <=
        50 * field);
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(20));
}
