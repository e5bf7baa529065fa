#include "model/brand.h"

#include <catch2/catch.hpp>

using namespace kohyo::model;

TEST_CASE("a colour is a number sign and six hexadecimal digits, in either case") {
  CHECK(parse_colour("#0a2A8a") == Colour{0x0a, 0x2a, 0x8a});
  for (const char* text : {"", "#", "#fff", "0a2a8aa", "#0a2a8g", "#0a2a8", "#0a2a8a0", "navy"})
    CHECK_FALSE(parse_colour(text));
}

TEST_CASE("a colour is written in lower case") {
  CHECK(to_hex(*parse_colour("#0A2A8F")) == "#0a2a8f");
}

TEST_CASE("contrast is that of WCAG, whichever colour comes first, and cut off") {
  CHECK(contrast({0, 0, 0}, {255, 255, 255}) == 2100);
  CHECK(contrast({255, 255, 255}, {0, 0, 0}) == 2100);
  CHECK(contrast({10, 20, 30}, {10, 20, 30}) == 100);
  CHECK(contrast(*parse_colour("#ec0000"), light_paper) == 459);
  CHECK(contrast(*parse_colour("#fa0000"), light_paper) == 414);
  CHECK(contrast(*parse_colour("#ffd43d"), light_paper) == 142);
}
