#include "revision/compare_document.h"

#include <catch2/catch.hpp>
#include <string>

#include "revision/prose.h"

using namespace kohyo::revision;

namespace {

DocumentComparison compared(std::string_view before, std::string_view after) {
  return compare_document(prose(before), prose(after));
}

std::string marked(std::string_view before, std::string_view after) {
  return shown(compared(before, after).marked);
}

/// The changes as `2: before -> after`, a line each.
std::string told(std::string_view before, std::string_view after) {
  std::string lines;
  for (const BlockChange& change : compared(before, after).changes)
    lines += change.part_id + ": " + change.before + " -> " + change.after + "\n";
  return lines;
}

}  // namespace

TEST_CASE("equal prose has no changes") {
  const std::string text =
      "## 目的\n\n- あ\n- い\n\n|年|額|\n|-|-|\n|R7|5円|\n\n注[^1]\n\n[^1]: 注の文\n";
  CHECK(marked(text, text) == shown(prose(text)));
  CHECK(told(text, text).empty());
  CHECK(told("", "").empty());
  CHECK(compared("", "").marked.empty());
}

TEST_CASE("words and figures of a paragraph are marked whole") {
  CHECK(marked("検討", "一部実施") == "[-検討-]{+一部実施+}\n");
  CHECK(told("検討", "一部実施") == "1: 検討 -> 一部実施\n");
  CHECK(marked("収入は7,900万円を見込む。", "収入は8,100万円を見込む。") ==
        "収入は[-7,900万円-]{+8,100万円+}を見込む。\n");
}

TEST_CASE("a sentence that moved inside a paragraph is removed and inserted there") {
  CHECK(marked("利用者の増加を図る。職員の負担を減らす。",
               "職員の負担を減らす。利用者の増加を図る。") ==
        "[-利用者の増加を図る。-]職員の負担を減らす。{+利用者の増加を図る。+}\n");
}

TEST_CASE("a sentence that was parted is marked where that happened") {
  CHECK(marked("A案を検討し、B案を実施する。", "A案を検討する。B案を実施する。") ==
        "A案を検討[-し、-]{+する。+}B案を実施する。\n");
}

TEST_CASE("a paragraph that moved is removed in one place and inserted in the other") {
  const std::string before = "窓口を設置する。\n\n区民の相談を受ける。\n\n費用を毎年見直す。\n";
  const std::string after = "区民の相談を受ける。\n\n費用を毎年見直す。\n\n窓口を設置する。\n";
  CHECK(marked(before, after) ==
        "[-窓口を設置する。-]\n区民の相談を受ける。\n費用を毎年見直す。\n{+窓口を設置する。+}\n");
  CHECK(told(before, after) == "removed-1: 窓口を設置する。 -> \n3:  -> 窓口を設置する。\n");
}

TEST_CASE("a paragraph that changed places with others is not taken for their successor") {
  CHECK(marked("赤い花\n\n次の長い段落は変わらない。\n\n青い海\n",
               "青い海\n\n次の長い段落は変わらない。\n\n赤い花\n") ==
        "[-赤い花-]\n{+青い海+}\n次の長い段落は変わらない。\n[-青い海-]\n{+赤い花+}\n");
}

TEST_CASE("items of a list are added, removed, moved and changed one by one") {
  CHECK(marked("- 検討\n- 検証\n", "- 検討\n- 実施\n- 検証\n") == "- 検討\n- {+実施+}\n- 検証\n");
  CHECK(marked("- 検討\n- 実施\n- 検証\n", "- 検討\n- 検証\n") == "- 検討\n- [-実施-]\n- 検証\n");
  CHECK(marked("- 検討\n- 試行\n- 本格実施\n", "- 本格実施\n- 検討\n- 試行\n") ==
        "- {+本格実施+}\n- 検討\n- 試行\n- [-本格実施-]\n");
  CHECK(marked("- 準備\n- 検討\n- 検証\n", "- 準備\n- 一部実施\n- 検証\n") ==
        "- 準備\n- [-検討-]{+一部実施+}\n- 検証\n");
  CHECK(told("- 準備\n- 検討\n- 検証\n", "- 準備\n- 一部実施\n- 検証\n") ==
        "2: 検討 -> 一部実施\n");
}

TEST_CASE("lists inside items are compared item by item") {
  CHECK(marked("- 窓口\n  - 三軒茶屋\n  - 烏山\n- 電話\n",
               "- 窓口\n  - 三軒茶屋\n  - 砧\n  - 烏山\n- 電話\n") ==
        "- 窓口\n- - 三軒茶屋\n- - {+砧+}\n- - 烏山\n- 電話\n");
}

TEST_CASE("of a table only the words of the changed cell are marked") {
  const std::string head = "|年度|額|\n|-|-|\n";
  const std::string before = head + "|R6|検討|\n|R7|7,900万円|\n|R8|実施を検討|\n";
  const std::string after = head + "|R6|検討|\n|R7|8,100万円|\n|R8|実施を決定|\n";
  CHECK(marked(before, after) ==
        "| 年度 | 額 \n| R6 | 検討 \n| R7 | [-7,900万円-]{+8,100万円+} \n"
        "| R8 | 実施を[-検討-]{+決定+} \n");
  CHECK(told(before, after) ==
        "3: R7 | 7,900万円 -> R7 | 8,100万円\n4: R8 | 実施を検討 -> R8 | 実施を決定\n");
}

TEST_CASE("rows of a table are added and removed whole") {
  const std::string head = "|年度|額|\n|-|-|\n";
  CHECK(marked(head + "|R6|5円|\n|R8|7円|\n", head + "|R6|5円|\n|R7|6円|\n|R8|7円|\n") ==
        "| 年度 | 額 \n| R6 | 5円 \n| {+R7+} | {+6円+} \n| R8 | 7円 \n");
  CHECK(marked(head + "|R6|5円|\n|R7||\n", head + "|R6|5円|\n") ==
        "| 年度 | 額 \n| R6 | 5円 \n| [-R7-] |  \n");
}

TEST_CASE("a table with another number of columns is replaced whole") {
  CHECK(marked("|年度|\n|-|\n|R6|\n", "|年度|額|\n|-|-|\n|R6|5円|\n") ==
        "| [-年度-] \n| [-R6-] \n| {+年度+} | {+額+} \n| {+R6+} | {+5円+} \n");
}

TEST_CASE("a section that was rewritten is replaced block by block") {
  const std::string before = "## 方向性\n\n紙の台帳を廃止していく。\n\n## 効果\n\n時間が減る。\n";
  const std::string after =
      "## 方向性\n\n職員研修を充実させ、相談の質を高める。\n\n## 効果\n\n時間が減る。\n";
  CHECK(marked(before, after) ==
        "# 方向性\n[-紙の台帳を廃止していく。-]{+職員研修を充実させ、相談の質を高める。+}\n# "
        "効果\n時間が減る。\n");
  CHECK(told(before, after) ==
        "2: 紙の台帳を廃止していく。 -> 職員研修を充実させ、相談の質を高める。\n");
}

TEST_CASE("prose that was emptied, and prose that is new, are marked whole") {
  CHECK(marked("検討\n\n- 実施\n", "") == "[-検討-]\n- [-実施-]\n");
  CHECK(told("検討\n\n- 実施\n", "") == "removed-1: 検討 -> \nremoved-2: 実施 -> \n");
  CHECK(marked("", "検討\n\n***\n\n> 実施\n") == "{+検討+}\n***\n> {+実施+}\n");
  CHECK(told("", "検討\n\n> 実施\n") == "1:  -> 検討\n2:  -> 実施\n");
}

TEST_CASE("a heading that is gone has an id of its own") {
  const DocumentComparison comparison = compared("## 目的\n\n甲\n\n## 目的\n", "甲\n\n## 目的\n");
  REQUIRE(comparison.marked.blocks.size() == 3);
  CHECK(std::get<kohyo::markup::Heading>(comparison.marked.blocks[0].value).id == "removed.目的");
  CHECK(std::get<kohyo::markup::Heading>(comparison.marked.blocks[2].value).id == "目的");
}

TEST_CASE("a change of width, hyphens or spaces has a row and no marks") {
  const std::string before = "Ｒ７年度に２－25を見直す。\n\n検討\n";
  const std::string after = "R7年度に2-25を見直す。\n\n実施\n";
  CHECK(marked(before, after) == "R7年度に2-25を見直す。\n[-検討-]{+実施+}\n");
  CHECK(told(before, after) ==
        "1: Ｒ７年度に２－25を見直す。 -> R7年度に2-25を見直す。\n2: 検討 -> 実施\n");
  CHECK(told("|年|\n|-|\n|５|\n", "|年|\n|-|\n|5|\n") == "2: ５ -> 5\n");
}

TEST_CASE("what is no wording is no change") {
  CHECK(told("検討を**実施**する。", "検討を実施*する*。").empty());
  CHECK(marked("検討を実施する。", "検討を**実施**する。") == "検討を<b>実施</b>する。\n");
  CHECK(told("- 甲\n- 乙\n", "1. 甲\n2. 乙\n").empty());
  CHECK(told("## 甲\n\n乙\n", "### 甲\n\n***\n\n乙\n").empty());
  CHECK(marked("### 甲\n\n***\n\n乙\n\n丙", "## 甲\n\n乙\n\n丁") == "# 甲\n乙\n[-丙-]{+丁+}\n");
}

TEST_CASE("code that changed stands as two paragraphs") {
  CHECK(marked("```\na\n\nb\n```\n", "```\na\n\nc\n```\n") == "[-`a`//`b`-]\n{+`a`//`c`+}\n");
  CHECK(told("```\na\n\nb\n```\n", "```\na\n\nc\n```\n") == "1: a  b -> a  c\n");
  const DocumentComparison kept = compared("```\na\n```\n\n甲\n", "```\na\n```\n\n乙\n");
  CHECK(std::holds_alternative<kohyo::markup::CodeBlock>(kept.marked.blocks[0].value));
  CHECK(kept.changes.size() == 1);
}

TEST_CASE("footnotes are compared in their order; those that are gone have a row") {
  const std::string before = "甲[^1]と乙[^2]\n\n[^1]: 検討の注\n[^2]: 古い注\n";
  CHECK(marked(before, "甲[^1]と乙[^2]\n\n[^1]: 実施の注\n[^2]: 古い注\n") ==
        "甲[^1]と乙[^2]\n^ [-検討-]{+実施+}の注\n^ 古い注\n");
  CHECK(marked(before, "甲と乙[^1]\n\n[^1]: 古い注\n") == "甲と乙[^1]\n^ 古い注\n");
  CHECK(told(before, "甲と乙[^1]\n\n[^1]: 古い注\n") == "removed-2: 検討の注 -> \n");
  CHECK(marked("甲と乙[^1]\n\n[^1]: 古い注\n", before) ==
        "甲[^1]と乙[^2]\n^ {+検討の注+}\n^ 古い注\n");
}

TEST_CASE("changes are told in reading order, numbered as in the plain text of their side") {
  CHECK(told("甲の段落\n\n&#32;\n\n古い段落\n\n末の段落\n", "新しい文章\n\n甲の段落\n\n末の文\n") ==
        "1:  -> 新しい文章\nremoved-2: 古い段落 -> \n3: 末の段落 -> 末の文\n");
}
