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

namespace {

std::string sum_of(const char* a, const char* b) {
  const std::optional<Decimal> total = sum(*Decimal::parse(a), *Decimal::parse(b));
  return total ? total->str() : "nothing";
}

}  // namespace

TEST_CASE("a sum is exact and keeps the digits of the longer number") {
  CHECK(sum_of("1", "2") == "3");
  CHECK(sum_of("0.1", "0.2") == "0.3");
  CHECK(sum_of("12.90", "0.1") == "13.00");
  CHECK(sum_of("1.5", "-2") == "-0.5");
  CHECK(sum_of("-0.05", "0.05") == "0.00");
  CHECK(sum_of("999", "1.25") == "1000.25");
  CHECK(sum_of("007", "1") == "8");
}

TEST_CASE("a sum that is too long is nothing") {
  CHECK(sum_of("999999999999999", "1") == "nothing");
  CHECK(sum_of("123456789012345", "0.00000000000001") == "nothing");
  CHECK(sum_of("123456789012345", "0.1") == "nothing");
}
