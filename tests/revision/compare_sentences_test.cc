// Edits across sentences, lines, languages and scripts.
#include <catch2/catch.hpp>
#include <string>

#include "revision/marked.h"

using namespace kohyo::revision;

TEST_CASE("a sentence that moved is removed whole and inserted whole") {
  CHECK(marked("利用者の増加を図る。職員の負担を減らす。",
               "職員の負担を減らす。利用者の増加を図る。") ==
        "[-利用者の増加を図る。-]職員の負担を減らす。{+利用者の増加を図る。+}");
  CHECK(marked("区民の相談を受ける。費用を見直す。窓口を設置する。",
               "窓口を設置する。区民の相談を受ける。費用を見直す。") ==
        "{+窓口を設置する。+}区民の相談を受ける。費用を見直す。[-窓口を設置する。-]");
}

TEST_CASE("a sentence that moved and changed is removed whole and inserted whole") {
  CHECK(marked("窓口を3か所に設置する。区民の相談を電話で受ける。費用を毎年見直していく。",
               "区民の相談を電話で受ける。費用を毎年見直していく。窓口を5か所に設置する。") ==
        "[-窓口を3か所に設置する。-]区民の相談を電話で受ける。費用を毎年見直していく。{+"
        "窓口を5か所に設置する。+}");
}

TEST_CASE("of a sentence that moved among others that changed, the others are marked by words") {
  CHECK(marked("窓口の案内をわかりやすくする。施設の維持にかかる費用を令和7年度に見直していく。",
               "施設の維持にかかる費用を令和8年度に見直していく。窓口の案内をわかりやすくする。") ==
        "[-窓口の案内をわかりやすくする。-]施設の維持にかかる費用を令和[-7年度-]{+8年度+}"
        "に見直していく。{+"
        "窓口の案内をわかりやすくする。+}");
}

TEST_CASE("a sentence is added or removed whole") {
  CHECK(marked("窓口の混雑を減らす。", "窓口の混雑を減らす。職員の時間も生まれる。") ==
        "窓口の混雑を減らす。{+職員の時間も生まれる。+}");
  CHECK(marked("「減らす。」職員の時間も生まれる。区民が便利になる。",
               "「減らす。」区民が便利になる。") ==
        "「減らす。」[-職員の時間も生まれる。-]区民が便利になる。");
}

TEST_CASE("a sentence that was rewritten is replaced whole between those that were not") {
  CHECK(marked("取組みを重ねる。案をつくるときも収入を確保する視点を持つ。職員の意識を改める。",
               "取組みを重ねる。企画を立てる仕事に打ち込めるよう支える。職員の意識を改める。") ==
        "取組みを重ねる。[-案をつくるときも収入を確保する視点を持つ。-]{+"
        "企画を立てる仕事に打ち込めるよう支える。+}"
        "職員の意識を改める。");
}

TEST_CASE("a sentence that was parted, and two that were joined, are marked where that happened") {
  CHECK(marked("A案を検討し、B案を実施する。", "A案を検討する。B案を実施する。") ==
        "A案を検討[-し、-]{+する。+}B案を実施する。");
  CHECK(marked("混雑が和らぐ。自宅からも申請できる。", "混雑が和らぎ、自宅からも申請できる。") ==
        "混雑が[-和らぐ。-]{+和らぎ、+}自宅からも申請できる。");
}

TEST_CASE("a sentence that was added before one that changed is marked for itself") {
  CHECK(marked("区の窓口を新しく設置していく。", "費用を減らす。区で窓口を新しく設置していく。") ==
        "{+費用を減らす。+}区[-の-]{+で+}窓口を新しく設置していく。");
}

TEST_CASE("several sentences are each marked by words") {
  CHECK(marked("台帳システムで事務が軽くなる。その分、事業者への相談や指導に人手を回せる。",
               "新しい台帳システムで事務が軽くなる。その分、利用者への相談に人手を回せる。") ==
        "{+新しい+}台帳システムで事務が軽くなる。その分、[-事業者-]{+利用者+}への相談[-や指導-]"
        "に人手を回せる。");
}

TEST_CASE("a line of a list is added, removed or moved whole") {
  CHECK(marked("- 検討\n- 実施\n- 検証", "- 検討\n- 一部実施\n- 実施\n- 検証") ==
        "- 検討\n{+- 一部実施\n+}- 実施\n- 検証");
  CHECK(marked("- 検討\n- 実施\n- 検証\n", "- 検討\n- 検証\n") == "- 検討\n[-- 実施\n-]- 検証\n");
  CHECK(marked("試行", "試行、検証\n実施") == "試行{+、検証\n実施+}");
}

TEST_CASE("English is marked by words") {
  CHECK(marked("The plan will be reviewed in FY2025.", "The plan will be carried out in FY2026.") ==
        "The plan will be [-reviewed-]{+carried out+} in [-FY2025-]{+FY2026+}.");
  CHECK(marked("The ward reviews fees.", "The ward reviews all fees.") ==
        "The ward reviews {+all +}fees.");
  CHECK(marked("It saves 1,000 hours a year.", "It saves 1,250 hours a year.") ==
        "It saves [-1,000-]{+1,250+} hours a year.");
  CHECK(marked("Study, pilot and review.", "Study, pilot, partial start and review.") ==
        "Study, pilot{+, partial start+} and review.");
}

TEST_CASE("an English sentence that moved is removed whole and inserted whole") {
  CHECK(marked("New functions are added. Users are spared long visits. ",
               "Users are spared long visits. New functions are added. ") ==
        "[-New functions are added. -]Users are spared long visits. {+New functions are added. +}");
}

TEST_CASE("Japanese and English in one text") {
  CHECK(marked("DXの推進（Digital First）を進める。", "DXの推進（Digital Only）を進める。") ==
        "DXの推進（Digital [-First-]{+Only+}）を進める。");
  CHECK(marked("R7年度にAI-OCRを試行する。", "R8年度にAI-OCRを試行する。") ==
        "[-R7年度-]{+R8年度+}にAI-OCRを試行する。");
}

TEST_CASE("an emoji is replaced with its skin tone") {
  CHECK(marked("評価は👍🏽とする。", "評価は👍🏿とする。") ==
        "評価は[-👍🏽-]{+👍🏿+}とする。");
  CHECK(marked("家族👩‍👧の支援", "家族👩‍👦の支援") ==
        "家族[-👩‍👧-]{+👩‍👦+}の支援");
}

TEST_CASE("a character is replaced with its combining marks") {
  CHECK(marked("かの書き方を決める。", "か\u309Aの書き方を決める。") ==
        "[-か-]{+か\u309A+}の書き方を決める。");
  CHECK(marked("The cafe\u0301 is open.", "The cafe is open.") ==
        "The [-cafe\u0301-]{+cafe+} is open.");
}

TEST_CASE("ruby is replaced with its base, and never cut") {
  CHECK(marked("世田谷区《せたがやく》の計画", "世田谷区《せたがやくりつ》の計画") ==
        "[-世田谷区《せたがやく》-]{+世田谷区《せたがやくりつ》+}の計画");
  CHECK(marked("烏山の地域に窓口を置く。", "烏山《からすやま》の地域に窓口を置く。") ==
        "[-烏山-]{+烏山《からすやま》+}の地域に窓口を置く。");
  CHECK(marked("｜打合せ《うちあわせ》を週1回行う。", "｜打合せ《うちあわせ》を週2回行う。") ==
        "｜打合せ《うちあわせ》を週[-1回-]{+2回+}行う。");
}
