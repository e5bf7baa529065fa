#include "model/accessibility.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>
#include <string>

using namespace kohyo::model;

TEST_CASE("the criteria are the 38 of the JIS and the 18 that later editions of WCAG added") {
  const auto count = [](auto fits) { return std::ranges::count_if(criteria(), fits); };
  CHECK(count([](const Criterion& each) { return each.is_in_jis(); }) == 38);
  CHECK(count([](const Criterion& each) { return each.is_in_jis() && each.level == "A"; }) == 25);
  CHECK(count([](const Criterion& each) { return each.standard == "2.1"; }) == 12);
  CHECK(count([](const Criterion& each) { return each.standard == "2.2"; }) == 6);
  CHECK(count([](const Criterion& each) { return each.is_in_wcag_22; }) == 55);
  std::set<std::string_view> numbers;
  for (const Criterion& each : criteria()) numbers.insert(each.number);
  CHECK(numbers.size() == criteria().size());
}

TEST_CASE("a criterion is found by its number") {
  REQUIRE(find_criterion("1.4.10") != nullptr);
  CHECK(find_criterion("1.4.10")->standard == "2.1");
  CHECK(find_criterion("4.1.1")->is_in_jis());
  CHECK_FALSE(find_criterion("4.1.1")->is_in_wcag_22);
  CHECK(find_criterion("1.4.6") == nullptr);  // level AAA
  CHECK(find_criterion("") == nullptr);
}
