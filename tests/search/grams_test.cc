#include "search/grams.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>
#include <string>
#include <vector>

using namespace kohyo::search;

namespace {

std::set<std::u32string> texts(const std::vector<Gram>& grams) {
  std::set<std::u32string> all;
  for (const Gram& gram : grams) all.insert(gram.text);
  return all;
}

using Set = std::set<std::u32string>;

}  // namespace

TEST_CASE("Japanese is indexed by two characters, across no space") {
  CHECK(grams(U"駐輪場 の") == std::vector<Gram>{{U"駐輪", 0}, {U"輪場", 1}});
  CHECK(grams(U"場").empty());
  CHECK(grams(U"").empty());
}

TEST_CASE("English is indexed by two letters and by three") {
  CHECK(texts(grams(U"plan")) == Set{U"pl", U"la", U"an", U"pla", U"lan"});
  CHECK(texts(grams(U"ai案")) == Set{U"ai", U"i案"});
}

TEST_CASE("a number of a card is a whole, with its part and without") {
  const Set found = texts(grams(U"項目5-13①と2-25"));
  CHECK(found.contains(U"5-13"));
  CHECK(found.contains(U"5-13①"));
  CHECK(found.contains(U"2-25"));
  CHECK_FALSE(texts(grams(U"12-25")).contains(U"2-25"));
  CHECK_FALSE(texts(grams(U"2-2-5")).contains(U"2-2"));
}

TEST_CASE("a word is covered by pieces that the index has, from its first character to its last") {
  for (const std::u32string word : {U"輪場", U"電話催告センタ-", U"transition", U"tra", U"plan",
                                    U"ai", U"ai-ocr", U"dx推進", U"r7年度", U"①②", U"-25"}) {
    const std::vector<Gram> all = grams(word);
    std::vector<bool> is_covered(word.size());
    for (const Gram& part : cover(word)) {
      CHECK(std::find(all.begin(), all.end(), part) != all.end());
      for (std::size_t i = 0; i < part.text.size(); ++i) is_covered[part.offset + i] = true;
    }
    CHECK(is_covered == std::vector<bool>(word.size(), true));
  }
}

TEST_CASE("English is covered by threes where it has them, and a number by itself") {
  CHECK(cover(U"transition") ==
        std::vector<Gram>{{U"tra", 0}, {U"nsi", 3}, {U"tio", 6}, {U"ion", 7}});
  CHECK(cover(U"2-25") == std::vector<Gram>{{U"2-25", 0}});
  CHECK(cover(U"5-13①") == std::vector<Gram>{{U"5-13①", 0}});
}
