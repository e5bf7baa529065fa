// Edits as plans are really edited, with the marks that an editor would make.
#include "revision/compare_text.h"

#include <catch2/catch.hpp>
#include <string>

#include "revision/marked.h"

using namespace kohyo::revision;

TEST_CASE("equal texts are kept in one span, two empty ones have none") {
  CHECK(compare_text("", "").empty());
  CHECK(compare_text("検討", "検討") == std::vector<TextSpan>{{Step::keep, "検討"}});
}

TEST_CASE("a text that was added or removed is one span") {
  CHECK(compare_text("", "検討、実施") == std::vector<TextSpan>{{Step::insert, "検討、実施"}});
  CHECK(compare_text("検討、実施", "") == std::vector<TextSpan>{{Step::remove, "検討、実施"}});
}

TEST_CASE("a stage is replaced whole") {
  CHECK(marked("R7：検討", "R7：一部実施") == "R7：[-検討-]{+一部実施+}");
  CHECK(marked("R7：検討", "R7：住民説明会開催") == "R7：[-検討-]{+住民説明会開催+}");
  CHECK(marked("検討・実施", "検討・一部実施") == "検討・[-実施-]{+一部実施+}");
  CHECK(marked("実施。", "廃止。") == "[-実施-]{+廃止+}。");
}

TEST_CASE("a compound is replaced whole, however much of it is the same") {
  CHECK(marked("新庁舎移転", "本庁舎移転") == "[-新庁舎移転-]{+本庁舎移転+}");
  CHECK(marked("区内事業者の活性化を進める。", "世田谷区内事業者の活性化を進める。") ==
        "[-区内事業者-]{+世田谷区内事業者+}の活性化を進める。");
  CHECK(marked("サーバーの更新を進める。", "サーバールームの更新を進める。") ==
        "[-サーバー-]{+サーバールーム+}の更新を進める。");
}

TEST_CASE("an amount is replaced whole") {
  CHECK(marked("7,900万円", "8,100万円") == "[-7,900万円-]{+8,100万円+}");
  CHECK(marked("効果額は7,900万円を見込む。", "効果額は8,100万円を見込む。") ==
        "効果額は[-7,900万円-]{+8,100万円+}を見込む。");
  CHECK(marked("R7：7,900万円", "R7：8,100万円") == "R7：[-7,900万円-]{+8,100万円+}");
  CHECK(marked("約6.7万時間を減らす。", "約9.6万時間を減らす。") ==
        "約[-6.7万時間-]{+9.6万時間+}を減らす。");
  CHECK(marked("差引▲5百万円となる。", "差引12百万円となる。") ==
        "差引[-▲5百万円-]{+12百万円+}となる。");
}

TEST_CASE("a number in another width is another number, not an inserted digit") {
  CHECK(marked("５０", "500") == "[-５０-]{+500+}");
  CHECK(marked("利用件数を５０件とする。", "利用件数を500件とする。") ==
        "利用件数を[-５０件-]{+500件+}とする。");
}

TEST_CASE("a year is replaced with its unit") {
  CHECK(marked("令和７年度に実施する。", "令和8年度に実施する。") ==
        "令和[-７年度-]{+8年度+}に実施する。");
  CHECK(marked("令和7年1月のシステム標準化に合わせて入れる。",
               "令和8年3月のシステム標準化に合わせて導入する。") ==
        "令和[-7年1月-]{+8年3月+}のシステム標準化に合わせて[-入れる-]{+導入する+}。");
  CHECK(marked("平成31年度から始める。", "令和元年度から始める。") ==
        "[-平成31年度-]{+令和元年度+}から始める。");
}

TEST_CASE("changes of width alone are changes") {
  CHECK(marked("ｶｰﾄﾞを使う", "カードを使う") == "[-ｶｰﾄﾞ-]{+カード+}を使う");
  CHECK(marked("利用率は12.5%である", "利用率は12.5％である") ==
        "利用率は[-12.5%-]{+12.5％+}である");
  CHECK(marked("個票2‐25を見る。", "個票2-25を見る。") == "個票[-2‐25-]{+2-25+}を見る。");
}

TEST_CASE("an item of a list is added or removed with the comma that belongs to it") {
  CHECK(marked("検討、実施", "検討、検証、実施") == "検討、{+検証、+}実施");
  CHECK(marked("検討、検証、実施", "検討、実施") == "検討、[-検証、-]実施");
  CHECK(marked("検討、実施", "検討、実施、検証") == "検討、実施{+、検証+}");
  CHECK(marked("検討・募集・登録", "募集・登録") == "[-検討・-]募集・登録");
  CHECK(marked("「募集・登録」", "「検討・募集・登録」") == "「{+検討・+}募集・登録」");
}

TEST_CASE("a noun is added with the particle that joins it") {
  CHECK(marked("福祉タクシー券の給付を行う。",
               "福祉タクシー券とリフト付きタクシー券の給付を行う。") ==
        "福祉タクシー券{+とリフト付きタクシー券+}の給付を行う。");
  CHECK(marked("財政課が行う。", "財政課及び契約課が行う。") == "財政課{+及び契約課+}が行う。");
  CHECK(marked("運用見直し", "運用の見直し") == "運用{+の+}見直し");
}

TEST_CASE("brackets are added and removed with what they hold") {
  CHECK(marked("電子申請を導入する。", "電子申請（オンライン）を導入する。") ==
        "電子申請{+（オンライン）+}を導入する。");
  CHECK(marked("（新）電子契約", "電子契約") == "[-（新）-]電子契約");
  CHECK(marked("相談（電話）（窓口）を行う。", "相談（電話）（郵便）（窓口）を行う。") ==
        "相談（電話）{+（郵便）+}（窓口）を行う。");
}

TEST_CASE("a particle is replaced alone") {
  CHECK(marked("区が検討する。", "区で検討する。") == "区[-が-]{+で+}検討する。");
  CHECK(marked("窓口において受け付ける。", "窓口について受け付ける。") ==
        "窓口[-において-]{+について+}受け付ける。");
}

TEST_CASE("an ending is replaced as a word") {
  CHECK(marked("計画を実施する。", "計画を実施される。") == "計画を実施[-する-]{+される+}。");
  CHECK(marked("保育施設の利用を検討します。", "保育施設の利用を検討しました。") ==
        "保育施設の利用を検討[-します-]{+しました+}。");
  CHECK(marked("区民の意見を聴く。", "区民の意見を聴き、計画に反映する。") ==
        "区民の意見を[-聴く-]{+聴き、計画に反映する+}。");
}

TEST_CASE(
    "what is kept between two changes but is no longer than two characters goes into the change") {
  CHECK(marked("この表では7人から8人への変更を示している。",
               "この表では9人から10人への変更を示している。") ==
        "この表では[-7人から8人-]{+9人から10人+}への変更を示している。");
  CHECK(marked("来年度は職員の研修を順に広げていく予定である。",
               "来年度は区民の相談を順に広げていく予定である。") ==
        "来年度は[-職員の研修-]{+区民の相談+}を順に広げていく予定である。");
}

TEST_CASE("punctuation between two changes is kept, however short") {
  CHECK(marked("担当は財政課、総務課とし、窓口を設ける。",
               "担当は契約課、施設課とし、窓口を設ける。") ==
        "担当は[-財政課-]{+契約課+}、[-総務課-]{+施設課+}とし、窓口を設ける。");
  CHECK(marked("R7：検討\nR8：実施\nR9：検証\n", "R7：実施\nR8：検証\nR9：検証\n") ==
        "R7：[-検討-]{+実施+}\nR8：[-実施-]{+検証+}\nR9：検証\n");
}

TEST_CASE("a longer revision is marked phrase by phrase") {
  CHECK(marked("福祉タクシー券の給付について、電子化を検討する。",
               "福祉タクシー券とリフト付きタクシー券の給付について、電子化に限らずいろいろな手法を"
               "検討することになった。") ==
        "福祉タクシー券{+とリフト付きタクシー券+}の給付について、電子化{+に限らずいろいろな手法+}"
        "を検討する{+"
        "ことになった+}。");
  CHECK(marked("職員の知識を高め、先進的な取組みを行う",
               "職員の知識と専門性を高め、先進的な取り組みを行う") ==
        "職員の知識{+と専門性+}を高め、先進的な[-取組み-]{+取り組み+}を行う");
}

TEST_CASE("a mostly rewritten text is replaced whole") {
  CHECK(marked("窓口の混雑を減らす。", "区の施設にも目を向ける。") ==
        "[-窓口の混雑を減らす。-]{+区の施設にも目を向ける。+}");
  CHECK(
      marked("税や保険料の未納は、債権ごとに事情が違う。それぞれに合う催告を探る。",
             "子どもに関わる施策は、複雑になっている。これに応えるため、保育の仕事を改善する。") ==
      "[-税や保険料の未納は、債権ごとに事情が違う。それぞれに合う催告を探る。-]{+"
      "子どもに関わる施策は、複雑にな"
      "っている。これに応えるため、保育の仕事を改善する。+}");
}

TEST_CASE("an addition or removal at one end is never a replacement, however long") {
  CHECK(marked("試行", "試行、検証し、その結果を見て本格実施に移す") ==
        "試行{+、検証し、その結果を見て本格実施に移す+}");
  CHECK(marked("検証し、その結果を見て本格実施に移す、試行", "試行") ==
        "[-検証し、その結果を見て本格実施に移す、-]試行");
}

TEST_CASE("a long addition in the middle makes a replacement, unless it is of whole sentences") {
  CHECK(marked("区の窓口", "区の新しい総合的なオンライン相談の窓口") ==
        "[-区の窓口-]{+区の新しい総合的なオンライン相談の窓口+}");
  CHECK(
      marked("試行する。検証する。",
             "試行する。その間に区民の意見を聴き、結果を区のホームページで公表する。検証する。") ==
      "試行する。{+その間に区民の意見を聴き、結果を区のホームページで公表する。+}検証する。");
}
