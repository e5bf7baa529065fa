#include "markup/reading.h"

#include <catch2/catch.hpp>

using namespace kohyo::markup;

TEST_CASE("footnotes are numbered in the order of first mention") {
  FootnoteNumbers numbers;
  CHECK(numbers.refer_to(7).number == 1);
  CHECK(numbers.refer_to(3).number == 2);
  const FootnoteReference again = numbers.refer_to(7);
  CHECK(again.number == 1);
  CHECK(again.occurrence == 2);
  REQUIRE(numbers.notes().size() == 2);
  CHECK(numbers.notes()[0].parser_index == 7);
  CHECK(numbers.notes()[0].references == 2);
  CHECK(numbers.notes()[1].references == 1);
}

TEST_CASE("lines are read or not, and lines outside the text are passed over") {
  ReadLines lines(4);
  lines.mark(2, 2);
  CHECK_FALSE(lines.is_read(1));
  CHECK(lines.is_read(2));
  CHECK(lines.is_read(3));
  CHECK_FALSE(lines.is_read(4));
  lines.mark(4, 100);
  lines.mark(100, 1);
  CHECK(lines.is_read(4));
}
