// Edits as they are made between two editions of a plan, each with the marks that an editor of the
// plan would make: taken out [-…-], put in {+…+}. Where nothing stands in brackets, nothing is red.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "revision/compare_cards.h"
#include "revision/editions.h"
#include "revision/marked.h"
#include "revision/prose.h"

using namespace kohyo;
using namespace kohyo::revision;
using model::Presence;
using Kind = model::ItemRevision::Kind;

namespace {

/// One text before and after, the marks, and the kind of the change.
struct Edit {
  std::string_view what;
  std::string_view before;
  std::string_view after;
  std::string_view marks;
  std::string_view kind;
};

model::CardRevision compared(const model::Initiative& before, const model::Initiative& after) {
  const model::Plan plan = edition("2024-03", {});
  return compare_cards({plan, before}, {plan, after});
}

/// The kinds of the changes, one behind another.
std::string kinds_of(const model::CardRevision& revision) {
  std::string kinds;
  for (const model::Change& change : revision.changes) {
    if (!kinds.empty()) kinds += " ";
    kinds += name_of(change.kind);
    if (change.shift != model::Shift::none) kinds += "/" + std::string(name_of(change.shift));
  }
  return kinds;
}

model::Initiative with_prose(std::string_view markdown) {
  model::Initiative card = test::card("1-1", "1");
  if (!markdown.empty()) card.sections.emplace(direction(), test::prose_only(markdown));
  return card;
}

std::string prose_marks(const model::CardRevision& revision, const model::Initiative& after) {
  const model::Initiative& card = revision.marked ? *revision.marked : after;
  const auto section = card.sections.find(direction());
  return section == card.sections.end() ? "" : shown(section->second.main());
}

/// A row `検討 | 実施 | 実施・検証`: the years of the plan, several items of a year by ` + `.
model::Task row(std::string_view line, std::string_view id = "calls") {
  model::Task made = task(id, "電話", {});
  std::size_t begin = 0;
  for (model::Cell& each : made.cells) {
    const std::size_t end = std::min(line.find(" | ", begin), line.size());
    std::string_view text = line.substr(begin, end - begin);
    std::vector<std::string_view> items;
    while (!text.empty()) {
      const std::size_t plus = std::min(text.find(" + "), text.size());
      items.push_back(text.substr(0, plus));
      text.remove_prefix(std::min(plus + 3, text.size()));
    }
    each = cell(each.year.start, items);
    begin = std::min(end + 3, line.size());
  }
  return made;
}

std::string marks_of(const model::CellItem& item) {
  const std::string& text = item.text.main().str();
  if (!item.revision) return text;
  if (item.revision->kind == Kind::added) return "{+" + text + "+}";
  if (item.revision->kind == Kind::removed) return "[-" + text + "-]";
  return marked(item.revision->was->main().str(), text);
}

std::string marks_of(const model::Task& task) {
  std::string line;
  for (const model::Cell& each : task.cells) {
    if (&each != &task.cells.front()) line += " | ";
    for (const model::CellItem& item : each.items) {
      if (&item != &each.items.front()) line += " + ";
      line += marks_of(item);
    }
    if (each.items.empty() && each.status == model::ValueStatus::undecided) line += "未定";
    if (each.items.empty() && each.status == model::ValueStatus::dash) line += "―";
  }
  return line;
}

model::Initiative with_rows(std::vector<model::Task> rows) {
  model::Initiative card = test::card("1-1", "1");
  card.schedule = std::move(rows);
  return card;
}

}  // namespace

TEST_CASE("edits of prose") {
  const std::vector<Edit> edits = {
      {"a stage", "R7から検討する。", "R7から一部実施する。", "R7から[-検討-]{+一部実施+}する。\n",
       "revised"},
      {"an amount", "効果額は7,900万円を見込む。", "効果額は8,100万円を見込む。",
       "効果額は[-7,900万円-]{+8,100万円+}を見込む。\n", "figure"},
      {"a year", "令和7年度に窓口を設ける。", "令和8年度に窓口を設ける。",
       "令和[-7年度-]{+8年度+}に窓口を設ける。\n", "figure"},
      {"a moved sentence", "利用者の増加を図る。職員の負担を減らす。",
       "職員の負担を減らす。利用者の増加を図る。",
       "[-利用者の増加を図る。-]職員の負担を減らす。{+利用者の増加を図る。+}\n", "revised"},
      {"a sentence more", "窓口を設ける。", "窓口を設ける。予約は電話で受ける。",
       "窓口を設ける。{+予約は電話で受ける。+}\n", "revised"},
      {"a sentence less", "窓口を設ける。予約は電話で受ける。費用を見直す。",
       "窓口を設ける。費用を見直す。", "窓口を設ける。[-予約は電話で受ける。-]費用を見直す。\n",
       "revised"},
      {"a sentence in two", "A案を検討し、B案を実施する。", "A案を検討する。B案を実施する。",
       "A案を検討[-し、-]{+する。+}B案を実施する。\n", "revised"},
      {"only the width", "Ｒ７年度に２－25を見直す。", "R7年度に2-25を見直す。",
       "R7年度に2-25を見直す。\n", "editorial"},
      {"a place more in a list of words", "三軒茶屋、烏山の窓口で受け付ける。",
       "三軒茶屋、砧、烏山の窓口で受け付ける。", "三軒茶屋、{+砧、+}烏山の窓口で受け付ける。\n",
       "revised"},
      {"a cell of a table", "|年度|件数|\n|-|-|\n|R6|500件|\n|R7|600件|\n",
       "|年度|件数|\n|-|-|\n|R6|500件|\n|R7|720件|\n",
       "| 年度 | 件数 \n| R6 | 500件 \n| R7 | [-600件-]{+720件+} \n", "figure"},
      {"a row of a table", "|年度|件数|\n|-|-|\n|R6|500件|\n",
       "|年度|件数|\n|-|-|\n|R6|500件|\n|R7|600件|\n",
       "| 年度 | 件数 \n| R6 | 500件 \n| {+R7+} | {+600件+} \n", "revised"},
      {"an item of a list", "- 検討\n- 検証\n", "- 検討\n- 実施\n- 検証\n",
       "- 検討\n- {+実施+}\n- 検証\n", "revised"},
      {"items in another order", "- 相談を受ける\n- 案内を送る\n- 費用を見直す\n",
       "- 費用を見直す\n- 相談を受ける\n- 案内を送る\n",
       "- {+費用を見直す+}\n- 相談を受ける\n- 案内を送る\n- [-費用を見直す-]\n", "revised revised"},
      {"the reading of a word", "｜催告《さいこく》を行う。", "｜催告《さいこくがかり》を行う。",
       "[-｜催告《さいこく》-]{+｜催告《さいこくがかり》+}を行う。\n", "revised"},
      {"a reading more", "催告を行う。", "｜催告《さいこく》を行う。",
       "[-催告-]{+｜催告《さいこく》+}を行う。\n", "revised"},
      {"the target of a link", "[関係する取組み](card:1-2)と進める。",
       "[関係する取組み](card:1-3)と進める。",
       "<a card:1-2>[-関係する取組み-]</a><a card:1-3>{+関係する取組み+}</a>と進める。\n",
       "revised"},
      {"the text of a link", "[前の取組み](card:1-2)と進める。", "[次の取組み](card:1-2)と進める。",
       "<a card:1-2>[-前-]{+次+}の取組み</a>と進める。\n", "revised"},
      {"emphasis alone", "窓口を**必ず**設ける。", "窓口を必ず設ける。", "窓口を必ず設ける。\n",
       ""},
      {"a paragraph more", "窓口を設ける。", "窓口を設ける。\n\n予約は電話で受ける。",
       "窓口を設ける。\n{+予約は電話で受ける。+}\n", "revised"},
      {"a rewritten section", "紙の台帳を廃止していく。", "職員研修を充実させ、相談の質を高める。",
       "[-紙の台帳を廃止していく。-]{+職員研修を充実させ、相談の質を高める。+}\n", "revised"},
  };
  for (const Edit& edit : edits) {
    INFO(edit.what);
    const model::Initiative after = with_prose(edit.after);
    const model::CardRevision revision = compared(with_prose(edit.before), after);
    CHECK(prose_marks(revision, after) == edit.marks);
    CHECK(kinds_of(revision) == edit.kind);
  }
}

TEST_CASE("edits of a row of the schedule") {
  const std::vector<Edit> edits = {
      {"a stage that comes later", "検討 | 実施 | 実施", "検討 | 一部実施 | 実施",
       "検討 | [-実施-]{+一部実施+} | 実施", "revised/back"},
      {"a stage that comes earlier", "検討 | 検討 | 実施", "検討 | 一部実施 | 実施",
       "検討 | [-検討-]{+一部実施+} | 実施", "revised/forward"},
      {"a year of delay", "検討 | 実施 | 実施", "検討 | 検討 | 実施",
       "検討 | [-実施-]{+検討+} | 実施", "revised/back"},
      {"a number of places", "5か所で実施 | 8か所で実施 | ", "5か所で実施 | 10か所で実施 | ",
       "5か所で実施 | [-8か所-]{+10か所+}で実施 | ", "figure/reworded"},
      {"more of the work", "検討 | 実施 | ", "検討 | 実施・検証 | ", "検討 | 実施{+・検証+} | ",
       "revised/reworded"},
      {"a second task of a year", "検討 | 実施 | ", "検討 | 実施 + 検証 | ",
       "検討 | 実施 + {+検証+} | ", "revised/added"},
      {"items of a year in another order", "検討 | 実施 + 検証 | ", "検討 | 検証 + 実施 | ",
       "検討 | 検証 + 実施 | ", ""},
      {"a year that was emptied", "検討 | 実施 | 検証", "検討 | 実施 | ", "検討 | 実施 | [-検証-]",
       "revised/dropped"},
      {"a year that is now undecided", "検討 | 実施 | 検証", "検討 | 実施 | 未定",
       "検討 | 実施 | [-検証-]{+未定+}", "revised/reworded"},
      {"undecided work that is now planned", "検討 | 未定 | ", "検討 | 実施 | ",
       "検討 | [-未定-]{+実施+} | ", "revised/reworded"},
      {"work that moved to the next year", "検討 | 実施 | ", "検討 |  | 実施",
       "検討 | [-実施-] | {+実施+}", "revised/back revised/back"},
      {"only the width", "２か所で実施 |  | ", "2か所で実施 |  | ", "2か所で実施 |  | ",
       "editorial"},
  };
  for (const Edit& edit : edits) {
    INFO(edit.what);
    const model::Initiative after = with_rows({row(edit.after)});
    const model::CardRevision revision = compared(with_rows({row(edit.before)}), after);
    const model::Initiative& card = revision.marked ? *revision.marked : after;
    CHECK(marks_of(card.schedule.front()) == edit.marks);
    CHECK(kinds_of(revision) == edit.kind);
  }
}

TEST_CASE("rows in another order are the same rows") {
  const model::Task calls = row("検討 | 実施 | ", "calls");
  const model::Task letters = row("実施 |  | ", "letters");
  CHECK(compared(with_rows({calls, letters}), with_rows({letters, calls})).changes.empty());
}

TEST_CASE("a row that was renamed keeps its cells unmarked") {
  model::Task renamed = row("検討 | 実施 | ");
  renamed.name = test::only("電話催告");
  const model::CardRevision revision =
      compared(with_rows({row("検討 | 実施 | ")}), with_rows({renamed}));
  CHECK(kinds_of(revision) == "revised");
  REQUIRE(revision.marked);
  const model::Task& marked_row = revision.marked->schedule.front();
  CHECK(marked(marked_row.former->name.main().str(), marked_row.name.main().str()) ==
        "[-電話-]{+電話催告+}");
  CHECK(marks_of(marked_row) == "検討 | 実施 | ");
}

TEST_CASE("edits of a title") {
  const std::vector<Edit> edits = {
      {"a word more", "電話催告センターの活用", "電話催告センターの活用範囲の拡充",
       "電話催告センターの[-活用-]{+活用範囲の拡充+}", "revised"},
      {"another word", "公園の利活用", "公園の活用", "公園の[-利活用-]{+活用+}", "revised"},
      {"only the width", "ＤＸの推進", "DXの推進", "DXの推進", "editorial"},
  };
  for (const Edit& edit : edits) {
    INFO(edit.what);
    model::Initiative before = test::card("1-1", "1");
    before.title = test::only(edit.before);
    model::Initiative after = test::card("1-1", "1");
    after.title = test::only(edit.after);
    const model::CardRevision revision = compared(before, after);
    const model::LocalText& former = revision.marked ? revision.marked->former->title : after.title;
    CHECK(marked(former.main().str(), after.title.main().str()) == edit.marks);
    CHECK(kinds_of(revision) == edit.kind);
  }
}

TEST_CASE("an item that was split names what it was, and nothing else on its parts is red") {
  const model::Plan before = edition("2024-03", {test::card("5-13", "1")});
  std::vector<model::Initiative> parts = {test::card("5-13-1", "1"), test::card("5-13-2", "1")};
  for (int i = 0; i < 2; ++i) {
    parts[static_cast<std::size_t>(i)].number_printed = test::line(i == 0 ? "5-13①" : "5-13②");
    parts[static_cast<std::size_t>(i)].continues = {test::reference<model::InitiativeId>("5-13")};
  }
  base::Diagnostics diagnostics;
  const model::Plan after = next_edition(before, "2025-03", parts);
  const model::EditionRevision revision = compare_editions(before, after, diagnostics);
  CHECK(lines_of(after, revision) == Lines{"5-13-1:card split: 5-13 個票5-13 -> 5-13① 個票5-13-1",
                                           "5-13-2:card split: 5-13 個票5-13 -> 5-13② 個票5-13-2"});
  CHECK(revision.marked(model::InitiativeId("5-13-1")) == nullptr);
  CHECK(diagnostics.all().empty());
}

TEST_CASE("a department that took over the lead is put in, the other is taken out") {
  model::Initiative before = test::card("1-1", "1");
  before.departments = {test::reference<model::DepartmentId>("finance")};
  model::Initiative after = test::card("1-1", "1");
  after.departments = {test::reference<model::DepartmentId>("parks"),
                       test::reference<model::DepartmentId>("finance")};
  const model::CardRevision revision = compared(before, after);
  CHECK(lines_of(revision.changes) == Lines{"1-1:departments revised: 財政課 -> 公園課、財政課"});
  REQUIRE(revision.marked);
  CHECK(revision.marked->departments[0].presence == Presence::added);
  CHECK(revision.marked->departments[1].presence == Presence::kept);
}
