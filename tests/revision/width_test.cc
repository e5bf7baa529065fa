#include <catch2/catch.hpp>

#include "revision/compare_text.h"

using kohyo::revision::same_but_for_width;

TEST_CASE("equal texts are the same") {
  CHECK(same_but_for_width("", ""));
  CHECK(same_but_for_width("令和7年度", "令和7年度"));
}

TEST_CASE("half and full width are the same") {
  CHECK(same_but_for_width("令和７年度", "令和7年度"));
  CHECK(same_but_for_width("ＤＸの推進（Ａ）！", "DXの推進(A)!"));
  CHECK(same_but_for_width("１２．５％", "12.5%"));
  CHECK(same_but_for_width("￥１，０００", "¥1,000"));
  CHECK(same_but_for_width("ｶﾞｲﾄﾞﾗｲﾝ｡", "ガイドライン。"));
  CHECK(same_but_for_width("ｻｰﾊﾞｰ･ﾊﾟｿｺﾝ", "サーバー・パソコン"));
}

TEST_CASE("composed and combining marks are the same") {
  CHECK(same_but_for_width("ガイド", "カ\u3099イト\u3099"));
  CHECK(same_but_for_width("café", "cafe\u0301"));
}

TEST_CASE("the kinds of hyphen are the same, and so are those of the wave dash") {
  for (const char* const hyphen : {"‐", "‑", "–", "—", "―", "−", "－", "ー", "ｰ", "﹣"}) {
    CAPTURE(hyphen);
    CHECK(same_but_for_width("個票2" + std::string(hyphen) + "25", "個票2-25"));
  }
  CHECK(same_but_for_width("4月〜6月", "4月～6月"));
}

TEST_CASE("a prolonged sound mark behind kana is no hyphen") {
  CHECK_FALSE(same_but_for_width("カード", "カ-ド"));
  CHECK_FALSE(same_but_for_width("データー", "データ-"));
  CHECK(same_but_for_width("ﾃﾞｰﾀｰ", "データー"));
  CHECK_FALSE(same_but_for_width("データ", "データー"));
}

TEST_CASE("spaces beside Japanese, at the ends and in any number are the same") {
  CHECK(same_but_for_width("電子　申請", "電子申請"));
  CHECK(same_but_for_width(" 令和 7 年度 ", "令和7年度"));
  CHECK(same_but_for_width("Digital  First", "Digital\u3000First"));
  CHECK(same_but_for_width("Digital\u00A0First", "Digital First"));
  CHECK(same_but_for_width("検討 \n 実施", "検討\n実施"));
}

TEST_CASE("a space between words of letters makes a difference") {
  CHECK_FALSE(same_but_for_width("now here", "nowhere"));
  CHECK_FALSE(same_but_for_width("1 000", "1000"));
}

TEST_CASE("what is more than width makes a difference") {
  CHECK_FALSE(same_but_for_width("検討", "実施"));
  CHECK_FALSE(same_but_for_width("７年度", "8年度"));
  CHECK_FALSE(same_but_for_width("①", "1"));
  CHECK_FALSE(same_but_for_width("㎡", "m2"));
  CHECK_FALSE(same_but_for_width("DX", "dx"));
  CHECK_FALSE(same_but_for_width("検討、実施", "検討，実施"));
  CHECK_FALSE(same_but_for_width("検討\n実施", "検討実施"));
  CHECK_FALSE(same_but_for_width("ア", "ァ"));
}
