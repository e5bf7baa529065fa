#include "revision/mark_inlines.h"

#include <catch2/catch.hpp>
#include <string>

#include "revision/compare_document.h"
#include "revision/prose.h"

using namespace kohyo;
using namespace kohyo::revision;

namespace {

std::vector<markup::Inline> inlines(std::string_view markdown) {
  const markup::Document document = prose(markdown);
  if (document.blocks.empty()) return {};
  return std::get<markup::Paragraph>(document.blocks[0].value).inlines;
}

std::string marked(std::string_view before, std::string_view after) {
  return InlinePrinter::print(mark_inlines(inlines(before), inlines(after)));
}

std::string told(std::string_view before, std::string_view after) {
  std::string lines;
  for (const BlockChange& change : compare_document(prose(before), prose(after)).changes)
    lines += change.part_id + ": " + change.before + " -> " + change.after + "\n";
  return lines;
}

}  // namespace

TEST_CASE("marks stand inside emphasis, which is not split") {
  CHECK(marked("**窓口を検討する。**", "**窓口を実施する。**") ==
        "<b>窓口を[-検討-]{+実施+}する。</b>");
  CHECK(marked("*窓口を検討し*、検証", "*窓口を実施し*、検証") ==
        "<em>窓口を[-検討-]{+実施+}し</em>、検証");
  CHECK(marked("窓口で***検討***する。", "窓口で**実施**する。") ==
        "窓口で<b><em>[-検討-]</em>{+実施+}</b>する。");
}

TEST_CASE("emphasis that came or went alone is no change") {
  CHECK(marked("窓口を**検討**する。", "窓口を検討する。") == "窓口を検討する。");
  CHECK(marked("窓口を検討する。", "*窓口*を**検討**する。") == "<em>窓口</em>を<b>検討</b>する。");
}

TEST_CASE("a change over the bounds of emphasis is marked on both sides of them") {
  CHECK(marked("来年度から区の施設で順次実施する。",
               "来年度から区の施設で**調査を行い**、検証して順次実施する。") ==
        "来年度から区の施設で<b>{+調査を行い+}</b>{+、検証して+}順次実施する。");
}

TEST_CASE("a link whose text changed is not split") {
  CHECK(marked("[台帳を検討する窓口](card:1-2)へ", "[台帳を実施する窓口](card:1-2)へ") ==
        "<a card:1-2>台帳を[-検討-]{+実施+}する窓口</a>へ");
  CHECK(marked("次の[検討](card:1-2)へ", "次の[実施](card:1-2)へ") ==
        "次の<a card:1-2>[-検討-]{+実施+}</a>へ");
}

TEST_CASE("a link that leads elsewhere is removed and inserted with its text") {
  CHECK(marked("詳細は[総合計画](card:1-2)を見る。", "詳細は[総合計画](card:1-3)を見る。") ==
        "詳細は<a card:1-2>[-総合計画-]</a><a card:1-3>{+総合計画+}</a>を見る。");
  CHECK(marked("詳細は[**総合**計画](term:a)を見る。", "詳細は総合計画を見る。") ==
        "詳細は<a term:a><b>[-総合-]</b>[-計画-]</a>{+総合計画+}を見る。");
  CHECK(told("[計画](card:1-2)を見る。", "[計画](card:dx/1-3)を見る。") ==
        "1: 計画<card:1-2>を見る。 -> 計画<card:dx/1-3>を見る。\n");
  CHECK(told("計画", "[計画](term:open-data)") == "1: 計画 -> 計画<term:open-data>\n");
  CHECK(told("|[甲](goal:1)|\n|-|\n", "|[甲](department:finance)|\n|-|\n") ==
        "1: 甲<goal:1> -> 甲<department:finance>\n");
  CHECK(told("[計画](https://a.example/)", "[計画](https://b.example/)") ==
        "1: 計画<https://a.example/> -> 計画<https://b.example/>\n");
  CHECK(told("[計画](card:1)を検討", "[計画](card:2)を実施") == "1: 計画を検討 -> 計画を実施\n");
}

TEST_CASE("two links to the same address that stand side by side stay two") {
  CHECK(marked("[甲案](card:1)[乙案](card:1)を検討", "[甲案](card:1)[乙案](card:1)を実施") ==
        "<a card:1>甲案</a><a card:1>乙案</a>を[-検討-]{+実施+}");
}

TEST_CASE("removed text inside a link of the new text stands in that link alone") {
  CHECK(marked("[基本となる](card:1)総合の[計画の全体](card:1)",
               "[基本となる計画の全体](card:1)") == "<a card:1>基本となる[-総合の-]計画の全体</a>");
}

TEST_CASE("ruby is kept whole, and a change of its reading marks it alone") {
  CHECK(marked("｜烏山《からすやま》の窓口", "｜烏山《からすやま》の施設") ==
        "｜烏山《からすやま》の[-窓口-]{+施設+}");
  CHECK(marked("新しい｜烏山《からす》の窓口", "新しい｜烏山《からすやま》の窓口") ==
        "新しい[-｜烏山《からす》-]{+｜烏山《からすやま》+}の窓口");
  CHECK(told("｜烏山《からす》", "｜烏山《からすやま》") ==
        "1: 烏山（からす） -> 烏山（からすやま）\n");
}

TEST_CASE("text that only looks like ruby is not taken for it") {
  const std::vector<markup::Inline> text = {{markup::TextRun{"新しい｜烏山《からす》の窓口"}}};
  const std::vector<markup::Inline> ruby = {
      {markup::TextRun{"新しい"}}, {markup::Ruby{"烏山", "からす"}}, {markup::TextRun{"の窓口"}}};
  CHECK(InlinePrinter::print(mark_inlines(text, ruby)) ==
        "新しい[-｜烏山《からす》-]{+｜烏山《からす》+}の窓口");
}

TEST_CASE("marks of footnotes are those of the new text, once each") {
  CHECK(marked("窓口[^1]を検討\n\n[^1]: 注\n", "窓口[^1]を実施\n\n[^1]: 注\n") ==
        "窓口[^1]を[-検討-]{+実施+}");
  CHECK(marked("窓口を検討[^1]\n\n[^1]: 注\n", "窓口を実施[^1]\n\n[^1]: 注\n") ==
        "窓口を[-検討-]{+実施[^1]+}");
  CHECK(marked("窓口[^1]\n\n[^1]: 注\n", "窓口") == "窓口");
  CHECK(marked("窓口", "[^1]窓口[^2]\n\n[^1]: 注\n[^2]: 注\n") == "[^1]窓口[^2]");
}

TEST_CASE("line breaks and code are marked as text is") {
  CHECK(marked("甲の案\\\n乙の案", "甲の案\\\n乙の案\\\n丙の案") == "甲の案/乙の案{+/丙の案+}");
  CHECK(marked("`grep -v`を使う", "`grep -i`を使う") == "[-`grep -v`-]{+`grep -i`+}を使う");
}

TEST_CASE("text that is code now is kept if all of the code is") {
  CHECK(marked("設定の a b を見て検討", "設定の `a b` を見て実施") ==
        "設定の `a b` を見て[-検討-]{+実施+}");
}

TEST_CASE("one side alone is marked whole") {
  CHECK(marked("", "**甲**と[乙](card:1)") == "<b>{+甲+}</b>{+と+}<a card:1>{+乙+}</a>");
  CHECK(marked("**甲**と[乙](card:1)[^1]\n\n[^1]: 注\n", "") ==
        "<b>[-甲-]</b>[-と-]<a card:1>[-乙-]</a>");
  CHECK(marked("", "").empty());
}

TEST_CASE("emphasis and links that hold nothing stay in the new text") {
  const std::vector<markup::Inline> after = {{markup::TextRun{"甲"}}, {markup::Emphasis{{}}}};
  CHECK(InlinePrinter::print(mark_inlines({}, after)) == "{+甲+}<em></em>");
  CHECK(InlinePrinter::print(mark_inlines(after, {})) == "[-甲-]");
}
