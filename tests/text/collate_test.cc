#include "text/collate.h"

#include <catch2/catch.hpp>

using kohyo::text::dictionary_order;

namespace {

std::vector<std::string> sorted(const std::vector<std::string>& keys) {
  std::vector<std::string> result;
  for (const std::size_t i : dictionary_order(keys)) result.push_back(keys[i]);
  return result;
}

}  // namespace

TEST_CASE("numbers are ordered by value: 2-2 before 2-10") {
  CHECK(sorted({"2-10", "10-1", "2-2", "1-9"}) ==
        std::vector<std::string>{"1-9", "2-2", "2-10", "10-1"});
}

TEST_CASE("kana are ordered by reading, voiced after unvoiced, whatever the script") {
  CHECK(sorted({"そうむ", "かんざい", "ガイド", "ざいせい", "カイゴ"}) ==
        std::vector<std::string>{"カイゴ", "ガイド", "かんざい", "ざいせい", "そうむ"});
}

TEST_CASE("equal keys stay as they stand") {
  CHECK(dictionary_order({"b", "a", "b", "a"}) == std::vector<std::size_t>{1, 3, 0, 2});
}

TEST_CASE("no keys have an order, too") {
  CHECK(dictionary_order({}).empty());
}
