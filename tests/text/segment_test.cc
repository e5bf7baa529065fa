#include "text/segment.h"

#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <thread>

using namespace kohyo::text;

namespace {

using Pieces = std::vector<std::string_view>;

std::string joined(const Pieces& pieces) {
  std::string all;
  for (const std::string_view piece : pieces) all += piece;
  return all;
}

}  // namespace

TEST_CASE("no text has no pieces") {
  CHECK(graphemes("").empty());
  CHECK(words("").empty());
}

TEST_CASE("a grapheme cluster is what a reader takes for one character") {
  CHECK(graphemes("a電𠮷") == Pieces{"a", "電", "𠮷"});
  CHECK(graphemes("e\u0301か\u3099") == Pieces{"e\u0301", "か\u3099"});
  CHECK(graphemes("👍🏽👩‍👧🇯🇵🇺🇸") ==
        Pieces{"👍🏽", "👩‍👧", "🇯🇵", "🇺🇸"});
  CHECK(graphemes("\r\n\n") == Pieces{"\r\n", "\n"});
  CHECK(graphemes("葛\U000E0100城") == Pieces{"葛\U000E0100", "城"});
  CHECK(graphemes("ｶﾞ한") == Pieces{"ｶﾞ", "한"});
}

TEST_CASE("Japanese words are found by dictionary") {
  CHECK(words("電話催告センターの活用範囲の拡充") ==
        Pieces{"電話", "催告", "センター", "の", "活用", "範囲", "の", "拡充"});
  CHECK(words("取り組みを進める") == Pieces{"取り組み", "を", "進める"});
}

TEST_CASE("white space and punctuation are words of their own") {
  CHECK(words("検討、実施。") == Pieces{"検討", "、", "実施", "。"});
  CHECK(words("The ward's plan  (FY2025).") ==
        Pieces{"The", " ", "ward's", " ", "plan", "  ", "(", "FY2025", ")", "."});
  CHECK(words("a\u3000b\n") == Pieces{"a", "\u3000", "b", "\n"});
}

TEST_CASE("a number is a word without its unit") {
  CHECK(words("7,900万円") == Pieces{"7,900", "万", "円"});
  CHECK(words("５０件") == Pieces{"５０", "件"});
}

TEST_CASE("the pieces lie in the text that was given") {
  const std::string text = "令和7年度の計画";
  CHECK(graphemes(text).front().data() == text.data());
  CHECK(words(text).back().data() + words(text).back().size() == text.data() + text.size());
}

TEST_CASE("pieces together are the whole of any bytes, and none is empty") {
  std::mt19937 random(20250331);
  for (int round = 0; round < 300; ++round) {
    std::string bytes;
    for (std::size_t i = random() % 60; i > 0; --i) bytes += static_cast<char>(random() % 256);
    for (const Pieces& pieces : {graphemes(bytes), words(bytes)}) {
      REQUIRE(joined(pieces) == bytes);
      for (const std::string_view piece : pieces) REQUIRE_FALSE(piece.empty());
    }
  }
}

TEST_CASE("threads segment at the same time, each with iterators of its own") {
  const std::string text = "電話催告センターの活用範囲の拡充を検討する。";
  const Pieces expected = words(text);
  std::vector<int> wrong(4);
  {
    std::vector<std::jthread> threads;
    for (int& count : wrong) {
      threads.emplace_back([&] {
        for (int i = 0; i < 200; ++i) count += words(text) == expected ? 0 : 1;
      });
    }
  }
  CHECK(wrong == std::vector<int>(4, 0));
}
