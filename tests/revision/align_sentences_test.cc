#include "revision/align_sentences.h"

#include <catch2/catch.hpp>
#include <string>

using namespace kohyo::revision;

namespace {

std::vector<std::string> split(std::string_view text) {
  const Sides both = sides(text, {});
  std::vector<std::string> found;
  for (const Sentence& sentence : sentences(both.before)) {
    std::string whole;
    for (std::size_t i = sentence.begin; i < sentence.end; ++i) whole += both.before.tokens[i].text;
    found.push_back(whole);
  }
  return found;
}

/// The matches as `0=1 2~2`: equal ones with `=`, alike ones with `~`.
std::string aligned(std::string_view before, std::string_view after) {
  const Sides both = sides(before, after);
  std::string line;
  for (const Match& match : align_sentences(both, sentences(both.before), sentences(both.after))) {
    if (!line.empty()) line += ' ';
    line += std::to_string(match.old_index) + (match.is_equal ? "=" : "~") +
            std::to_string(match.new_index);
  }
  return line;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("a sentence ends behind its full stop, question mark or exclamation mark") {
  CHECK(split("") == Strings{});
  CHECK(split("実施する。検証する。") == Strings{"実施する。", "検証する。"});
  CHECK(split("どうする？実施！次") == Strings{"どうする？", "実施！", "次"});
  CHECK(split("Tests began. Fees rose! Why? End") ==
        Strings{"Tests began. ", "Fees rose! ", "Why? ", "End"});
}

TEST_CASE("closing brackets, spaces and one line end behind a sentence belong to it") {
  CHECK(split("「実施する。」検証する。") == Strings{"「実施する。」", "検証する。"});
  CHECK(split("実施する。\n検証する。\n\n次") ==
        Strings{"実施する。\n", "検証する。\n", "\n", "次"});
  CHECK(split("本当！？はい") == Strings{"本当！？", "はい"});
}

TEST_CASE("a line ends a sentence") {
  CHECK(split("- 検討\n- 実施") == Strings{"- 検討\n", "- 実施"});
}

TEST_CASE("equal sentences match, whatever stands between them") {
  CHECK(aligned("窓口を置く。費用を減らす。", "窓口を置く。区民の声を聴く。費用を減らす。") ==
        "0=0 1=2");
  CHECK(aligned("窓口を置く。", "費用を減らす。").empty());
  CHECK(aligned("", "費用を減らす。").empty());
}

TEST_CASE("of two sentences that changed places the longer stays") {
  CHECK(aligned("短い文。こちらはずっと長い文である。", "こちらはずっと長い文である。短い文。") ==
        "1=0");
  CHECK(aligned("こちらはずっと長い文である。短い文。", "短い文。こちらはずっと長い文である。") ==
        "0=1");
}

TEST_CASE("sentences that share half their characters match") {
  CHECK(aligned("令和7年度に新しい窓口を設ける。費用を減らす。",
                "令和8年度に新しい窓口を設ける。費用を減らす。") == "0~0 1=1");
  CHECK(aligned("窓口を設ける。", "窓口を減らすことについて、区民の意見をよく聴く。").empty());
}

TEST_CASE("half the characters are those of both sentences, by words") {
  CHECK(aligned("検討、実施、検証、公表。次へ。", "検討、実施、試行、休止。次へ。") == "0~0 1=1");
  CHECK(aligned("検討、実施、検証、公表。次へ。", "検討、廃止、試行、休止。次へ。") == "0~0 1=1");
  CHECK(aligned("検討、実施検証、公表。次へ。", "検討、廃止試行、休止。次へ。") == "1=1");
}

TEST_CASE("an equal sentence wins over one that is alike") {
  CHECK(aligned("新しい窓口を設ける。", "新しい窓口を2か所設ける。新しい窓口を設ける。") == "0=1");
}

TEST_CASE("texts of more than 256 sentences are aligned in parts") {
  std::string before;
  std::string after;
  for (int i = 0; i < 400; ++i) {
    const std::string number = std::to_string(i);
    before += "施策の番号は" + number + "番である。";
    if (i == 200) after += "新しい文をここに加える。";
    after += i == 100 ? "施策の番号は改めて" + number + "番である。"
                      : "施策の番号は" + number + "番である。";
  }
  const std::string line = aligned(before, after);
  CHECK(line.starts_with("0=0 1=1 "));
  CHECK(line.find("99=99 100~100 101=101") != std::string::npos);
  CHECK(line.find("199=199 200=201") != std::string::npos);
  CHECK(line.ends_with("399=400"));
}

TEST_CASE("texts of very many sentences that have nothing in common have no matches") {
  std::string before;
  std::string after;
  for (int i = 0; i < 3000; ++i) {
    before += std::to_string(i) + "。";
    after += std::to_string(i + 10000) + "。";
  }
  CHECK(aligned(before, after).empty());
}
