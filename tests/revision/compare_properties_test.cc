// What holds for the comparison of any two texts.
#include <algorithm>
#include <catch2/catch.hpp>
#include <ctime>
#include <random>
#include <string>

#include "revision/marked.h"
#include "text/segment.h"

using namespace kohyo::revision;

namespace {

using Spans = std::vector<TextSpan>;
using Strings = std::vector<std::string>;

std::string without(const Spans& spans, Step step) {
  std::string text;
  for (const TextSpan& span : spans) text += span.step == step ? std::string() : span.text;
  return text;
}

/// Where the grapheme clusters of a text begin, and where it ends.
std::vector<bool> bounds(std::string_view text) {
  std::vector<bool> found(text.size() + 1);
  found[text.size()] = true;
  for (const std::string_view grapheme : kohyo::text::graphemes(text)) {
    found[static_cast<std::size_t>(grapheme.data() - text.data())] = true;
  }
  return found;
}

/// Requires that no span begins or ends inside a grapheme cluster of the text that all but `absent`
/// make up.
void require_whole_graphemes(const Spans& spans, Step absent) {
  const std::string text = without(spans, absent);
  const std::vector<bool> is_bound = bounds(text);
  std::size_t at = 0;
  for (const TextSpan& span : spans) {
    REQUIRE(is_bound[at]);
    if (span.step != absent) at += span.text.size();
  }
}

void require_sound(const std::string& before, const std::string& after) {
  CAPTURE(before, after);
  const Spans spans = compare_text(before, after);
  REQUIRE(without(spans, Step::insert) == before);
  REQUIRE(without(spans, Step::remove) == after);
  REQUIRE(spans.empty() == (before.empty() && after.empty()));
  for (std::size_t i = 0; i < spans.size(); ++i) {
    REQUIRE_FALSE(spans[i].text.empty());
    if (i == 0) continue;
    REQUIRE(spans[i].step != spans[i - 1].step);
    if (spans[i].step == Step::remove) REQUIRE(spans[i - 1].step == Step::keep);
  }
  require_whole_graphemes(spans, Step::insert);
  require_whole_graphemes(spans, Step::remove);
  REQUIRE(compare_text(before, after) == spans);
}

const Strings& parts() {
  static const Strings all = {
      "検討",     "実施",     "区民",   "を",   "の",  "に",   "する",   "ついて",
      "システム", "ー",       "・",     "、",   "。",  "「",   "」",     "（",
      "）",       "7",        "７",     ",",    "900", "万円", "年度",   "令和",
      "R",        "FY",       " ",      "plan", "the", ".",    "\n",     "\r\n",
      "👍",        "🏽",     "\u200D", "👧",    "🇯",   "🇵",    "\u0301", "\u3099",
      "か",       "か\u309A", "《",     "》",   "｜",  "ﾞ",    "ｶ",      "-",
      "－",       "①",        "\u3000", "！",   "?",   "e",    "𠮷",     "\U000E0100"};
  return all;
}

Strings random_parts(std::mt19937& random, std::size_t longest) {
  Strings chosen(random() % (longest + 1));
  for (std::string& part : chosen) part = parts()[random() % parts().size()];
  return chosen;
}

std::string joined(const Strings& strings) {
  std::string all;
  for (const std::string& string : strings) all += string;
  return all;
}

/// A text like `original`: some parts are gone, new or moved to the front.
std::string edited(std::mt19937& random, Strings original) {
  for (std::size_t edits = random() % 6; edits > 0; --edits) {
    const auto at =
        original.begin() + static_cast<std::ptrdiff_t>(random() % (original.size() + 1));
    switch (random() % 3) {
      case 0:
        original.insert(at, parts()[random() % parts().size()]);
        break;
      case 1:
        if (at != original.end()) original.erase(at);
        break;
      default:
        std::rotate(original.begin(), at, original.end());
    }
  }
  return joined(original);
}

/// `bytes` bytes of sentences made of kanji and kana at random.
std::string random_prose(std::mt19937& random, std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) {
    text += parts()[random() % 16];
    if (random() % 12 == 0) text += "。";
  }
  return text;
}

std::string repeated(std::string_view part, std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += part;
  return text;
}

}  // namespace

TEST_CASE("any two texts are kept, removed and inserted whole") {
  std::mt19937 random(20250331);
  for (int round = 0; round < 1500; ++round) {
    require_sound(joined(random_parts(random, 30)), joined(random_parts(random, 30)));
  }
}

TEST_CASE("any text and its revision are kept, removed and inserted whole") {
  std::mt19937 random(20260331);
  for (int round = 0; round < 1500; ++round) {
    const Strings original = random_parts(random, 60);
    require_sound(joined(original), edited(random, original));
  }
}

TEST_CASE("malformed bytes are kept, removed and inserted whole") {
  std::mt19937 random(5);
  for (int round = 0; round < 300; ++round) {
    std::string before;
    std::string after;
    for (std::size_t i = random() % 20; i > 0; --i) before += static_cast<char>(random() % 256);
    for (std::size_t i = random() % 20; i > 0; --i) after += static_cast<char>(random() % 256);
    const Spans spans = compare_text(before, after);
    REQUIRE(without(spans, Step::insert) == before);
    REQUIRE(without(spans, Step::remove) == after);
  }
}

TEST_CASE("a text against itself is one kept span") {
  std::mt19937 random(11);
  for (int round = 0; round < 300; ++round) {
    const std::string text = joined(random_parts(random, 40)) + "検";
    REQUIRE(compare_text(text, text) == Spans{{Step::keep, text}});
  }
}

TEST_CASE("32 KB against other 32 KB takes a bounded time, whatever stands in them") {
  constexpr std::size_t size = 32768;
  std::mt19937 random(32);
  const std::vector<std::pair<std::string, std::string>> pairs = {
      {random_prose(random, size), random_prose(random, size)},
      {repeated("。", size), repeated("！", size)},
      {repeated("\n", size), repeated("あ。", size)},
      {repeated("7", size), repeated("8,", size)},
      {repeated("a b ", size), repeated("b a c ", size)},
      {repeated("｜《", size), repeated("《｜", size)},
      {repeated("検討を", size), repeated("を検討", size)},
      {repeated("\u0301", size), repeated("\u3099", size)},
      {repeated("-", size), repeated("▲", size)},
      {random_prose(random, size) + "。" + repeated("の", size), repeated("の、。", size)}};
  for (const auto& [before, after] : pairs) {
    const std::clock_t start = std::clock();  // time of this program, however busy the machine is
    const Spans spans = compare_text(before, after);
    CHECK(std::clock() - start < 4 * CLOCKS_PER_SEC);
    CHECK(without(spans, Step::insert) == before);
    CHECK(without(spans, Step::remove) == after);
  }
}

TEST_CASE("many small edits of a long text are marked one by one") {
  std::string before;
  std::string after;
  std::string expected;
  for (int i = 0; i < 300; ++i) {
    const std::string head = "第" + std::to_string(i) + "号の施策では、窓口の設置を";
    before += head + "検討する。";
    after += head + "実施する。";
    expected += head + "[-検討-]{+実施+}する。";
  }
  CHECK(marked(before, after) == expected);
}
