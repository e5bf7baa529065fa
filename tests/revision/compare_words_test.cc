#include "revision/compare_words.h"

#include <catch2/catch.hpp>
#include <string>

using namespace kohyo::revision;

namespace {

std::string text_of(const Side& side, std::size_t begin, std::size_t end) {
  std::string text;
  for (std::size_t i = begin; i < end; ++i) text += side.tokens[i].text;
  return text;
}

/// All of both texts by words: `kept[-removed-]{+inserted+}`.
std::string compared(std::string_view before, std::string_view after) {
  const Sides both = sides(before, after);
  std::string line;
  std::size_t kept_from = 0;
  for (const Window& change : changes(whole(both), compare_words(both, whole(both)))) {
    line += text_of(both.before, kept_from, change.old_begin);
    const std::string removed = text_of(both.before, change.old_begin, change.old_end);
    const std::string added = text_of(both.after, change.new_begin, change.new_end);
    if (!removed.empty()) line += "[-" + removed + "-]";
    if (!added.empty()) line += "{+" + added + "+}";
    kept_from = change.old_end;
  }
  return line + text_of(both.before, kept_from, both.before.tokens.size());
}

}  // namespace

TEST_CASE("an addition that could begin at several words begins at the last") {
  CHECK(compared("区民の意見を聴く", "区民の声の意見を聴く") == "区民の{+声の+}意見を聴く");
  CHECK(compared("検討、実施", "検討、検証、実施") == "検討、{+検証、+}実施");
  CHECK(compared("the plan of the ward", "the new plan of the ward") ==
        "the {+new +}plan of the ward");
}

TEST_CASE("an addition does not begin behind an opening bracket if it can begin before it") {
  CHECK(compared("相談（窓口）を行う", "相談（電話）（窓口）を行う") ==
        "相談{+（電話）+}（窓口）を行う");
}

TEST_CASE("an addition begins with a sentence or a line if it can") {
  CHECK(compared("区は、窓口を置く。区は、費用を減らす。",
                 "区は、窓口を置く。区は、声を聴く。区は、費用を減らす。") ==
        "区は、窓口を置く。{+区は、声を聴く。+}区は、費用を減らす。");
  CHECK(compared("- 検討\n- 実施\n", "- 検討\n- 検証\n- 実施\n") == "- 検討\n{+- 検証\n+}- 実施\n");
  CHECK(compared("- 実施\n- 検証\n", "- 検討\n- 実施\n- 検証\n") == "{+- 検討\n+}- 実施\n- 検証\n");
}

TEST_CASE("what two changes have in common at their ends is kept where they grow together") {
  CHECK(
      compared("The plan will be reviewed in spring.", "The plan will be carried out in spring.") ==
      "The plan will be [-reviewed-]{+carried out+} in spring.");
}

TEST_CASE("texts that differ in more than 1,000 tokens are replaced whole") {
  std::string before;
  std::string after;
  std::string marked;
  for (int i = 0; i < 500; ++i) {
    const std::string old_number = std::to_string(i);
    const std::string new_number = std::to_string(i + 1000);
    before += "窓口の数を" + old_number + "、";
    after += "窓口の数を" + new_number + "、";
    marked += "窓口の数を[-" + old_number + "-]{+" + new_number + "+}、";
  }
  CHECK(compared(before, after) == marked);
  CHECK(compared("旧" + before, "新" + after) == "[-旧" + before + "-]{+新" + after + "+}");
}
