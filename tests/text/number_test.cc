#include "text/number.h"

#include <catch2/catch.hpp>
#include <limits>

using namespace kohyo::text;

TEST_CASE("a decimal keeps its digits") {
  for (const char* const digits : {"0", "12.90", "-0.5", "007", "123456789012345"}) {
    REQUIRE(Decimal::parse(digits));
    CHECK(Decimal::parse(digits)->str() == digits);
  }
}

TEST_CASE("what is no plain decimal is refused") {
  const char* const digits =
      GENERATE("", "-", ".", "1.", ".5", "1,000", "1e3", "+1", " 1", "1 ", "１", "―", "--1",
               "1.2.3", "1234567890123456", "0.1234567890123456", "NaN", "0x10");
  CAPTURE(digits);
  CHECK_FALSE(Decimal::parse(digits));
}

TEST_CASE("a decimal is scaled exactly") {
  CHECK(Decimal::parse("12.9")->scaled(1000000) == 12900000);
  CHECK(Decimal::parse("-0.5")->scaled(1000) == -500);
  CHECK(Decimal::parse("0.1")->scaled(10) == 1);
  CHECK(Decimal::parse("81")->scaled(1) == 81);
  CHECK(Decimal::parse("12.90")->scaled(10) == 129);
}

TEST_CASE("a scaled decimal that is not whole or does not fit is nothing") {
  CHECK_FALSE(Decimal::parse("0.55")->scaled(10));
  CHECK_FALSE(Decimal::parse("123456789012345")->scaled(1000000000));
  CHECK_FALSE(Decimal::parse("-123456789012345")->scaled(1000000000));
}

TEST_CASE("numbers are grouped by thousands") {
  CHECK(grouped(0) == "0");
  CHECK(grouped(999) == "999");
  CHECK(grouped(1000) == "1,000");
  CHECK(grouped(1234567) == "1,234,567");
  CHECK(grouped(-999) == "-999");
  CHECK(grouped(-1000) == "-1,000");
  CHECK(grouped(-123456) == "-123,456");
  CHECK(grouped(std::numeric_limits<std::int64_t>::max()) == "9,223,372,036,854,775,807");
  CHECK(grouped(std::numeric_limits<std::int64_t>::min()) == "-9,223,372,036,854,775,808");
}
