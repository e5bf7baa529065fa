#include "model/money.h"

#include <catch2/catch.hpp>
#include <cstdint>
#include <string>
#include <vector>

using namespace kohyo::model;
using kohyo::text::Decimal;

namespace {

std::optional<Money> money(std::string_view printed, MoneyUnit unit) {
  return make_money(*Decimal::parse(printed), unit);
}

const std::vector<MoneyUnit> units = {MoneyUnit::yen, MoneyUnit::thousand_yen,
                                      MoneyUnit::million_yen, MoneyUnit::hundred_million_yen};

}  // namespace

TEST_CASE("units are read as plans print them") {
  CHECK(parse_money_unit("円") == MoneyUnit::yen);
  CHECK(parse_money_unit("千円") == MoneyUnit::thousand_yen);
  CHECK(parse_money_unit("百万円") == MoneyUnit::million_yen);
  CHECK(parse_money_unit("億円") == MoneyUnit::hundred_million_yen);
}

TEST_CASE("other units are not read") {
  for (const char* unit : {"", "万円", "yen", "百万", " 円", "円 "}) {
    INFO(unit);
    CHECK_FALSE(parse_money_unit(unit));
  }
}

TEST_CASE("a unit is printed as it was read, and is a key of words") {
  for (const MoneyUnit unit : units) CHECK(parse_money_unit(printed_unit(unit)) == unit);
  CHECK(unit_id(MoneyUnit::yen) == "yen");
  CHECK(unit_id(MoneyUnit::thousand_yen) == "thousand-yen");
  CHECK(unit_id(MoneyUnit::million_yen) == "million-yen");
  CHECK(unit_id(MoneyUnit::hundred_million_yen) == "hundred-million-yen");
}

TEST_CASE("an amount is exact in yen and keeps its printed digits") {
  CHECK(money("79", MoneyUnit::million_yen)->yen == 79'000'000);
  CHECK(money("1.5", MoneyUnit::hundred_million_yen)->yen == 150'000'000);
  CHECK(money("0.1", MoneyUnit::million_yen)->yen == 100'000);
  CHECK(money("12.90", MoneyUnit::thousand_yen)->printed.str() == "12.90");
  CHECK(money("-3", MoneyUnit::thousand_yen)->yen == -3'000);
  CHECK(money("0", MoneyUnit::hundred_million_yen)->yen == 0);
}

TEST_CASE("a part of a yen is no amount") {
  CHECK_FALSE(money("0.5", MoneyUnit::yen));
  CHECK_FALSE(money("1.2345", MoneyUnit::thousand_yen));
  CHECK(money("1.234", MoneyUnit::thousand_yen)->yen == 1'234);
}

TEST_CASE("an amount that 64 bits do not hold is none") {
  CHECK(money("92233720368", MoneyUnit::hundred_million_yen)->yen == 9'223'372'036'800'000'000);
  CHECK_FALSE(money("92233720369", MoneyUnit::hundred_million_yen));
}

TEST_CASE("a sum is exact, in yen and in its printed digits") {
  const std::optional<Money> sum =
      add(*money("0.1", MoneyUnit::million_yen), *money("0.2", MoneyUnit::million_yen));
  REQUIRE(sum);
  CHECK(sum->yen == 300'000);
  CHECK(sum->printed.str() == "0.3");
  CHECK(sum->unit == MoneyUnit::million_yen);
}

TEST_CASE("a sum of all amounts does not depend on their order") {
  const Money a = *money("79", MoneyUnit::million_yen);
  const Money b = *money("178", MoneyUnit::million_yen);
  CHECK(add(a, b) == add(b, a));
  CHECK(add(a, b)->yen == 257'000'000);
}

TEST_CASE("a sum that 64 bits do not hold is none") {
  const Money large = *money("90000000000", MoneyUnit::hundred_million_yen);
  CHECK_FALSE(add(large, large));
  CHECK(add(large, *money("-90000000000", MoneyUnit::hundred_million_yen))->yen == 0);
}

TEST_CASE("figure, dash, nothing and undecided have their names in the data") {
  CHECK(name_of(ValueStatus::figure) == "figure");
  CHECK(name_of(ValueStatus::dash) == "dash");
  CHECK(name_of(ValueStatus::none) == "none");
  CHECK(name_of(ValueStatus::undecided) == "undecided");
}
