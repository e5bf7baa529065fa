#include "revision/tokens.h"

#include <catch2/catch.hpp>
#include <random>
#include <string>

#include "text/segment.h"

using namespace kohyo::revision;

namespace {

/// The tokens with bars between them.
std::string cut(std::string_view text) {
  std::string line;
  for (const Token& token : tokens(text)) {
    if (!line.empty()) line += '|';
    line += token.text;
  }
  return line;
}

std::vector<Kind> kinds(std::string_view text) {
  std::vector<Kind> found;
  for (const Token& token : tokens(text)) found.push_back(token.kind);
  return found;
}

bool is_one_token(std::string_view text) {
  return tokens(text).size() == 1;
}

}  // namespace

TEST_CASE("no text has no tokens") {
  CHECK(tokens("").empty());
}

TEST_CASE("a run of kanji is one token, and so is a run of katakana") {
  CHECK(cut("電話催告センターの活用範囲の拡充") == "電話催告|センター|の|活用範囲|の|拡充");
  CHECK(cut("システム標準化") == "システム|標準化");
  CHECK(cut("人々の佐々木") == "人々|の|佐々木");
  CHECK(cut("ｶｰﾄﾞを使う") == "ｶｰﾄﾞ|を|使う");
}

TEST_CASE("a middle dot parts katakana, a prolonged sound mark does not") {
  CHECK(cut("サーバー・クライアント") == "サーバー|・|クライアント");
  CHECK(cut("らーめん") == "らー|めん");
}

TEST_CASE("a word that is inflected stays whole and apart from the compound before it") {
  CHECK(cut("取り組みを進める") == "取り組み|を|進める");
  CHECK(cut("運用見直し") == "運用|見直し");
}

TEST_CASE("hiragana are parted as the dictionary gives words") {
  CHECK(cut("区において検討する") == "区|において|検討|する");
}

TEST_CASE("a number is one token with its grouping, point, sign and unit") {
  const char* const number =
      GENERATE("7", "７", "7,900万円", "７，９００万円", "1億2,345万円", "▲5百万円", "△5", "-5件",
               "－５件", "+3.5%", "12.5％", "￥1,000", "-¥500", "9.6万時間", "8年度", "7年度末",
               "3月", "31日", "30人", "500件", "3か所", "3ヶ所", "3カ月", "2回目", "10校", "5地区",
               "7拠点", "3つ", "25ページ", "2キロメートル", "10km", "30㎡", "2-25", "2‐25", "5-13",
               "2ー25", "10:30", "１０：３０", "2025/3/31", "2025-03-31", "3千円");
  CAPTURE(number, cut(number));
  CHECK(is_one_token(number));
  CHECK(tokens(number)[0].kind == Kind::word);
}

TEST_CASE("what stands around a number is no part of it") {
  CHECK(cut("令和７年度に") == "令和|７年度|に");
  CHECK(cut("約9.6万時間") == "約|9.6万時間");
  CHECK(cut("令和8・9年度") == "令和|8|・|9年度");
  CHECK(cut("5-13②") == "5-13|②");
  CHECK(cut("30人程度") == "30人|程度");
  CHECK(cut("1人ひとり") == "1人|ひとり");
  CHECK(cut("7,900万円増額") == "7,900万円|増額");
  CHECK(cut("5.") == "5|.");
  CHECK(cut("1, 2") == "1|,| |2");
}

TEST_CASE("a hyphen before a number is its sign only where no word or number stands before it") {
  CHECK(cut("増減-5件") == "増減|-|5件");
  CHECK(cut("R7-9") == "R7|-|9");
  CHECK(cut("増減▲5件") == "増減|▲5件");
  CHECK(cut("（-5件）") == "（|-5件|）");
  CHECK(cut("a\n-5") == "a|\n|-5");
}

TEST_CASE("a kanji that begins another word is no unit") {
  CHECK(cut("2人材") == "2|人材");
  CHECK(cut("2人") == "2人");
  CHECK(cut("5ポイントカード") == "5|ポイントカード");
}

TEST_CASE("a word of letters has its digits and their unit") {
  CHECK(cut("R7年度のFY2025") == "R7年度|の|FY2025");
  CHECK(cut("Ｒ７：ＤＸ推進") == "Ｒ７|：|ＤＸ|推進");
  CHECK(cut("The ward's plan") == "The| |ward's| |plan");
  CHECK(cut("e-mail") == "e|-|mail");
}

TEST_CASE("ruby is one token with its base") {
  CHECK(cut("｜世田谷《せたがや》区") == "｜世田谷《せたがや》|区");
  CHECK(cut("の計画《けいかく》は") == "の|計画《けいかく》|は");
  CHECK(cut("｜打ち合わせ《うちあわせ》") == "｜打ち合わせ《うちあわせ》");
  CHECK(tokens("計画《けいかく》")[0].kind == Kind::word);
}

TEST_CASE("marks of ruby that are not complete are punctuation") {
  CHECK(cut("｜計画") == "｜|計画");
  CHECK(cut("｜《あ》") == "｜|《|あ|》");
  CHECK(cut("｜計画\n《あ》") == "｜|計画|\n|《|あ|》");
  CHECK(cut("計画《》") == "計画|《|》");
  CHECK(cut("計画《案") == "計画|《|案");
  CHECK(cut("計画《あ\n》") == "計画|《|あ|\n|》");
  CHECK(cut("計画《あ《い》") == "計画|《|あ|《|い|》");
  CHECK(cut("｜計｜画《あ》") == "｜|計|｜画《あ》");
  CHECK(cut("を《あ》") == "を|《|あ|》");
}

TEST_CASE("punctuation, symbols and line ends are tokens one by one, spaces together") {
  CHECK(kinds("、（）。") ==
        std::vector<Kind>{Kind::mark, Kind::opening, Kind::closing, Kind::sentence_end});
  CHECK(kinds("★①👍🏽") == std::vector<Kind>(3, Kind::mark));
  CHECK(kinds("\r\n\n") == std::vector<Kind>{Kind::line_end, Kind::line_end});
  CHECK(kinds(" \u3000 ") == std::vector<Kind>{Kind::space});
  CHECK(kinds(" ") == std::vector<Kind>{Kind::space});
}

TEST_CASE("a full stop ends a sentence before white space or the end of the text only") {
  CHECK(kinds("a. b.") == std::vector<Kind>{Kind::word, Kind::sentence_end, Kind::space, Kind::word,
                                            Kind::sentence_end});
  CHECK(kinds("a.\n")[1] == Kind::sentence_end);
  CHECK(kinds(".a")[0] == Kind::mark);
  CHECK(kinds("a？b")[1] == Kind::sentence_end);
}

TEST_CASE("tokens count grapheme clusters and never split one") {
  const std::vector<Token> found = tokens("👍🏽か\u3099く。\u0301");
  REQUIRE_FALSE(found.empty());
  CHECK(found[0].text == "👍🏽");
  CHECK(found[0].size == 1);
  CHECK(found.back().text == "。\u0301");
  CHECK(tokens("7,900万円")[0].size == 7);
}

TEST_CASE("tokens of any bytes are the whole of them, in whole grapheme clusters") {
  const std::vector<std::string> parts = {
      "検討",   "を", "カ",   "ー",     "7", "，", "-",  "年", "R",  "《",   "》", "｜", "\u0301",
      "\u3099", "👍",  "🏽", "\u200D", "🇯", "\n", "\r", " ",  "。", "\xFF", "百", "%"};
  std::mt19937 random(31);
  for (int round = 0; round < 500; ++round) {
    std::string text;
    for (std::size_t i = random() % 30; i > 0; --i) text += parts[random() % parts.size()];
    std::string together;
    std::size_t size = 0;
    for (const Token& token : tokens(text)) {
      REQUIRE(token.size > 0);
      REQUIRE(kohyo::text::graphemes(token.text).size() <= token.size);
      together += token.text;
      size += token.size;
    }
    REQUIRE(together == text);
    REQUIRE(size == kohyo::text::graphemes(text).size());
  }
}
