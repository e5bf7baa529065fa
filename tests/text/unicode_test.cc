#include "text/unicode.h"

#include <catch2/catch.hpp>
#include <chrono>

using namespace kohyo::text;

TEST_CASE("code points are read forwards and backwards with their sizes") {
  const std::string text = "aé電𠮷";
  std::vector<std::size_t> sizes;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint c = code_point_at(text, i);
    CHECK(c.valid);
    sizes.push_back(c.size);
    i += c.size;
    CHECK(code_point_before(text, i).value == c.value);
  }
  CHECK(sizes == std::vector<std::size_t>{1, 2, 3, 4});
  CHECK(code_points(text) == std::vector<char32_t>{U'a', U'é', U'電', U'𠮷'});
}

TEST_CASE("malformed UTF-8 is one invalid code point after another, and reading always goes on") {
  const char* const bytes =
      GENERATE("\xFF", "\x80", "\xE9\x9B", "\xC0\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80");
  const std::string text = std::string(bytes) + "a";
  std::size_t i = 0;
  CHECK_FALSE(code_point_at(text, 0).valid);
  while (i < text.size() - 1) {
    const CodePoint c = code_point_at(text, i);
    CHECK_FALSE(c.valid);
    CHECK(c.value == 0xFFFD);
    REQUIRE(c.size >= 1);
    i += c.size;
  }
  CHECK(i == text.size() - 1);
}

TEST_CASE("a code point becomes UTF-8") {
  CHECK(to_utf8(U'a') == "a");
  CHECK(to_utf8(U'電') == "電");
  CHECK(to_utf8(U'𠮷') == "𠮷");
}

TEST_CASE("text in NFC needs no other form") {
  CHECK_FALSE(to_nfc_if_needed(""));
  CHECK_FALSE(to_nfc_if_needed("plain"));
  CHECK_FALSE(to_nfc_if_needed("プロジェクト"));
}

TEST_CASE("text in parts, and characters such as U+FA19, have another normal form") {
  CHECK(to_nfc_if_needed("フ\u309Aロシ\u3099ェクト") == "プロジェクト");
  CHECK(to_nfc_if_needed("\uFA19田") == "神田");
}

TEST_CASE("a key folds width and case") {
  CHECK(fold_key("Ｒ７") == "r7");
  CHECK(fold_key("ｶﾞｲﾄﾞ") == fold_key("ガイド"));
  CHECK(fold_key("DX") == fold_key("ｄｘ"));
}

TEST_CASE("a key folds every hyphen that printed ids use") {
  const char* const id = GENERATE("2-25", "２-25", "2‐25", "2‑25", "2–25", "2—25", "2―25", "2−25",
                                  "２－25", "2ー25", "2﹣25");
  CAPTURE(id);
  CHECK(fold_key(id) == "2-25");
}

TEST_CASE("a key has no spaces of any width") {
  CHECK(fold_key(" 財政　課\t\u00A0") == "財政課");
}

TEST_CASE("a circled number in a key is its number") {
  CHECK(fold_key("①") == "1");
}

TEST_CASE("between wide characters of Chinese and Japanese a line break is no space") {
  for (const char32_t c : U"電あア。、「」（ー々𠮷Ａ　") {
    if (c == 0) continue;
    CAPTURE(static_cast<unsigned>(c));
    CHECK(is_cjk_wide(c));
  }
}

TEST_CASE("between words of other scripts a line break is a space") {
  for (const char32_t c : U"aé1.한글ㄱｱ😀①") {
    if (c == 0) continue;
    CAPTURE(static_cast<unsigned>(c));
    CHECK_FALSE(is_cjk_wide(c));
  }
}

TEST_CASE("punctuation is what CommonMark takes for it, symbols included") {
  for (const char32_t c : {U'。', U'「', U'」', U'（', U'-', U'*', U'$', U'+', U'～'})
    CHECK(is_punctuation(c));
  for (const char32_t c : {U'a', U'電', U'1', U' ', U'ー'}) CHECK_FALSE(is_punctuation(c));
}

TEST_CASE("white space comes in every width") {
  for (const char32_t c : {U' ', U'\u3000', U'\u00A0', U'\t', U'\n'}) CHECK(is_white_space(c));
  for (const char32_t c : {U'a', U'\u200B', U'電'}) CHECK_FALSE(is_white_space(c));
}

TEST_CASE("ruby may stand on kanji and on the marks that are written among them") {
  for (const char32_t c : {U'漢', U'𠮷', U'々', U'〆', U'〇', U'ヶ'}) CHECK(is_kanji(c));
  for (const char32_t c : {U'か', U'カ', U'a', U'ー', U'、', U'①'}) CHECK_FALSE(is_kanji(c));
}

TEST_CASE("a slip of the pen finds the name that was meant") {
  const std::vector<std::string> names = {"title", "departments", "schedule", "改善の方向性",
                                          "財政課"};
  CHECK(nearest("titel", names) == "title");
  CHECK(nearest("department", names) == "departments");
  CHECK(nearest("Schedule", names) == "schedule");
  CHECK(nearest("改善の方向", names) == "改善の方向性");
  CHECK(nearest("財務課", names) == "財政課");
}

TEST_CASE("a name that is far from all has no nearest") {
  CHECK(nearest("budget", {"title", "schedule"}).empty());
  CHECK(nearest("x", {}).empty());
  CHECK(nearest("総務課", {"財政部門"}).empty());
}

TEST_CASE("of names equally near the first one is given") {
  CHECK(nearest("cat", {"car", "cap"}) == "car");
}

TEST_CASE("a hostile name costs no long search") {
  const std::string name(100000, 'a');
  const auto start = std::chrono::steady_clock::now();
  CHECK(nearest(name, {std::string(100000, 'b'), name}).empty());
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(1));
}

TEST_CASE("bytes are UTF-8 when every code point is") {
  CHECK(is_utf8(""));
  CHECK(is_utf8("計画 plan 🗾"));
  CHECK_FALSE(is_utf8("\x90\x5c\x90\xbf"));  // 申請 in Shift_JIS
  CHECK_FALSE(is_utf8("\xe8\xa8"));          // 計 without its end
  CHECK_FALSE(is_utf8("\xc0\x80"));          // an overlong NUL
}
