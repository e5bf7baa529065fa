#include "text/readings.h"

#include <catch2/catch.hpp>
#include <cstdint>

#include "text/unicode.h"

using namespace kohyo::text;

namespace {

RubyText placed(std::string_view text, std::string_view kana) {
  INFO(text << " " << kana);
  const auto result = place_readings(text, kana);
  REQUIRE(std::holds_alternative<RubyText>(result));
  return std::get<RubyText>(result);
}

/// The part from which on the reading does not fit; empty where it fits.
std::string misfit(std::string_view text, std::string_view kana) {
  const auto result = place_readings(text, kana);
  const auto* found = std::get_if<Misfit>(&result);
  return found == nullptr ? "" : found->part;
}

/// xorshift32, for cases that are the same on every run.
class Random {
 public:
  std::size_t below(std::size_t end) {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 17;
    state_ ^= state_ << 5;
    return state_ % end;
  }

 private:
  std::uint32_t state_ = 20251126;
};

/// A text with the reading that its writer has in mind.
struct Sample {
  std::string text;
  std::string kana;
};

Sample random_sample(Random& random) {
  const std::vector<Sample> pieces = {{"窓口", "まどぐち"},
                                      {"納税", "のうぜい"},
                                      {"野", "の"},
                                      {"の", "の"},
                                      {"見直", "みなお"},
                                      {"し", "し"},
                                      {"と", "と"},
                                      {"センター", "せんたー"},
                                      {"DX", "でぃーえっくす"},
                                      {"、", ""},
                                      {"（", ""},
                                      {"24時間", "にじゅうよじかん"},
                                      {"への", "への"},
                                      {"一般", "いっぱん"},
                                      {"三ヶ所", "さんかしょ"},
                                      {" ", ""}};
  Sample sample;
  for (std::size_t i = 1 + random.below(9); i > 0; --i) {
    const Sample& piece = pieces[random.below(pieces.size())];
    sample.text += piece.text;
    sample.kana += piece.kana;
  }
  return sample;
}

}  // namespace

TEST_CASE("a reading is hiragana and prolonged sound marks") {
  CHECK(is_reading("せんたー"));
  CHECK(is_reading("ゔぁ"));
  const std::string_view other =
      GENERATE("", "センター", "漢字", "a", "か な", "か、な", "か・な", "か　な", "か1");
  CAPTURE(other);
  CHECK_FALSE(is_reading(other));
}

TEST_CASE("kana of a text anchor its reading") {
  CHECK(placed("電話催告センターの活用範囲の拡充",
               "でんわさいこくせんたーのかつようはんいのかくじゅう") ==
        RubyText{{"電話催告", "でんわさいこく"},
                 {"センターの", ""},
                 {"活用範囲", "かつようはんい"},
                 {"の", ""},
                 {"拡充", "かくじゅう"}});
  CHECK(placed("取組み", "とりくみ") == RubyText{{"取組", "とりく"}, {"み", ""}});
  CHECK(placed("オープンデータ", "おーぷんでーた") == RubyText{{"オープンデータ", ""}});
}

TEST_CASE("letters, digits and signs that are spoken are read like kanji") {
  CHECK(placed("DXの推進", "でぃーえっくすのすいしん") ==
        RubyText{{"DX", "でぃーえっくす"}, {"の", ""}, {"推進", "すいしん"}});
  CHECK(placed("50％へ", "ごじゅっぱーせんとへ") ==
        RubyText{{"50％", "ごじゅっぱーせんと"}, {"へ", ""}});
  CHECK(placed("三ヶ所に", "さんかしょに") == RubyText{{"三ヶ所", "さんかしょ"}, {"に", ""}});
}

TEST_CASE("punctuation has no reading") {
  CHECK(placed("「見直し」へ、", "みなおしへ") ==
        RubyText{{"「", ""}, {"見直", "みなお"}, {"し」へ、", ""}});
}

TEST_CASE("a reading that can be cut in several ways is not cut there") {
  CHECK(placed("税の納付", "ぜいののうふ") == RubyText{{"税の納付", "ぜいののうふ"}});
  CHECK(placed("申請・届出", "しんせいとどけで") == RubyText{{"申請・届出", "しんせいとどけで"}});
  // What is certain on both sides of it is cut all the same.
  CHECK(placed("区への税の納付について", "くへのぜいののうふについて") ==
        RubyText{{"区", "く"}, {"への", ""}, {"税の納付", "ぜいののうふ"}, {"について", ""}});
}

TEST_CASE("a reading that does not fit says from where on") {
  CHECK(misfit("窓口の見直し", "まどぐちみなおし") == "の見直し");
  CHECK(misfit("窓口の見直し", "まどぐちのみなお") == "し");
  CHECK(misfit("見直し", "みなおしを") == "し");
  CHECK(misfit("へ", "え") == "へ");
  CHECK(misfit("、", "てん") == "、");
  CHECK(misfit("窓口", "").empty() == false);
}

/// What the pieces say in a reading: theirs, or the text itself in hiragana without punctuation.
std::string spoken(const RubyText& parts) {
  std::string all;
  for (const RubyPart& part : parts) {
    if (!part.reading.empty()) {
      all += part.reading;
      continue;
    }
    for (const char32_t c : code_points(part.base)) {
      const bool is_katakana = c >= 0x30A1 && c <= 0x30F4;
      if (!is_punctuation(c) && !is_white_space(c)) all += to_utf8(is_katakana ? c - 0x60 : c);
    }
  }
  return all;
}

TEST_CASE("the pieces of a placed reading are the text, and are read as the reading") {
  Random random;
  for (int i = 0; i < 2000; ++i) {
    const Sample sample = random_sample(random);
    CAPTURE(sample.text, sample.kana);
    const auto result = place_readings(sample.text, sample.kana);
    REQUIRE(std::holds_alternative<RubyText>(result));
    const RubyText& parts = std::get<RubyText>(result);
    CHECK(base_of(parts) == sample.text);
    CHECK(spoken(parts) == sample.kana);
    for (const RubyPart& part : parts) CHECK_FALSE(part.base.empty());
  }
}
