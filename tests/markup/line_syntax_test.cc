#include "markup/line_syntax.h"

#include <catch2/catch.hpp>
#include <string>

using namespace kohyo::markup;

namespace {

std::vector<std::string> cells_of(std::string_view row) {
  std::vector<std::string> cells;
  for (const RowPiece& piece : row_pieces(row))
    cells.emplace_back(row.substr(piece.begin, piece.end - piece.begin));
  return cells;
}

using Cells = std::vector<std::string>;

}  // namespace

TEST_CASE("the prefix of a line is its quotes, lists and notes, in any order") {
  CHECK(prefix_of("text").marks == 0);
  CHECK(prefix_of("text").size == 0);
  CHECK(prefix_of("> > text").size == 4);
  CHECK(prefix_of("- > 1. + text").marks == 4);
  CHECK(prefix_of("12) text").marks == 1);
  CHECK(prefix_of("[^1]: text").marks == 1);
  CHECK(prefix_of("[^1]:[^2]:text").marks == 2);
  CHECK(prefix_of("  text").size == 2);
  CHECK(prefix_of("-").marks == 1);
  CHECK(prefix_of("").size == 0);
}

TEST_CASE("what only looks like a mark is text") {
  const std::string_view line = GENERATE("-text", "1.text", "1text", "1", "[1]: text", "[^]: text",
                                         "[^a b]: text", "[^a", "**text**", "1234567890. text");
  CAPTURE(line);
  CHECK(prefix_of(line).marks == 0);
}

TEST_CASE("a rule is no list") {
  CHECK(prefix_of("- - - -").marks == 0);
  CHECK(prefix_of("* * *").marks == 0);
  CHECK(prefix_of("> - - -").marks == 1);
  CHECK(prefix_of("- - a").marks == 2);
}

TEST_CASE("the scan of a prefix stops at the limit") {
  const std::string line(100000, '>');
  CHECK(prefix_of(line).marks == most_prefix_marks);
  CHECK(prefix_of(line).size == most_prefix_marks);
}

TEST_CASE("the prefix of a row is quotes and blanks") {
  CHECK(quote_prefix_size("> > |a|") == 4);
  CHECK(quote_prefix_size("- |a|") == 0);
  CHECK(quote_prefix_size("  ") == 2);
}

TEST_CASE("a delimiter row is made of bars, hyphens and colons") {
  CHECK(is_delimiter_row("|---|"));
  CHECK(is_delimiter_row(":-: | -"));
  CHECK(is_delimiter_row(":--"));
  CHECK_FALSE(is_delimiter_row("---"));
  CHECK_FALSE(is_delimiter_row("| |"));
  CHECK_FALSE(is_delimiter_row("|--a|"));
  CHECK_FALSE(is_delimiter_row(""));
}

TEST_CASE("a row is parted at its bars") {
  CHECK(cells_of("|a|b|") == Cells{"a", "b"});
  CHECK(cells_of("a|b") == Cells{"a", "b"});
  CHECK(cells_of("| a | b | ") == Cells{" a ", " b "});
  CHECK(cells_of("||a|") == Cells{"", "a"});
  CHECK(cells_of("a") == Cells{"a"});
  CHECK(cells_of("|") == Cells{});
  CHECK(cells_of("  ") == Cells{});
}

TEST_CASE("a bar behind a backslash parts nothing") {
  CHECK(cells_of("a\\|b|c") == Cells{"a\\|b", "c"});
  CHECK(cells_of("a\\\\|b|c") == Cells{"a\\\\|b", "c"});
}
