#include "edit/text_edit.h"

#include <catch2/catch.hpp>

using namespace kohyo::edit;

TEST_CASE("edits are made by position, in any order") {
  CHECK(edited("abcdef", {}) == "abcdef");
  CHECK(edited("abcdef", {{4, 5, "X"}, {0, 1, ""}}) == "bcdXf");
  CHECK(edited("abc", {{3, 3, "d"}}) == "abcd");
  CHECK(edited("", {{0, 0, "a"}, {0, 0, "b"}}) == "ab");
}

TEST_CASE("what is put in stands before what is taken away at its place") {
  CHECK(edited("abc", {{1, 2, ""}, {1, 1, "X"}}) == "aXc");
}

TEST_CASE("what lies within a larger edit has no effect") {
  CHECK(edited("abcdef", {{2, 3, "X"}, {1, 5, ""}, {4, 4, "Y"}}) == "af");
}

TEST_CASE("lines begin and end") {
  const std::string text = "ab\r\ncd\n";
  CHECK(line_begin(text, 0) == 0);
  CHECK(line_begin(text, 3) == 0);
  CHECK(line_begin(text, 4) == 4);
  CHECK(line_end(text, 0) == 4);
  CHECK(line_end(text, 5) == 7);
  CHECK(line_end("ab", 1) == 2);
  CHECK(line_break_of(text) == "\r\n");
  CHECK(line_break_of("a\nb") == "\n");
  CHECK(line_break_of("a") == "\n");
}
