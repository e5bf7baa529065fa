#include "revision/compare_editions.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "revision/editions.h"

using namespace kohyo;
using namespace kohyo::revision;
using test::both;
using test::only;

namespace {

model::Initiative card(std::string_view id, std::string_view title = "題") {
  model::Initiative made = test::card(id, "1");
  made.title = only(title);
  return made;
}

model::Initiative continuing(model::Initiative made,
                             const std::vector<std::string_view>& continues) {
  for (const std::string_view from : continues)
    made.continues.push_back(test::reference<model::InitiativeId>(from));
  return made;
}

struct Compared {
  Lines lines;
  Lines reports;
  model::EditionRevision revision;
};

Compared compared(const model::Plan& before, const model::Plan& after) {
  base::Diagnostics diagnostics;
  Compared result;
  result.revision = compare_editions(before, after, diagnostics);
  result.lines = lines_of(after, result.revision);
  result.reports = lines_of(diagnostics);
  return result;
}

Compared compared(std::vector<model::Initiative> before, std::vector<model::Initiative> after) {
  const model::Plan old_plan = edition("2024-03", std::move(before));
  return compared(old_plan, next_edition(old_plan, "2025-03", std::move(after)));
}

/// The lines of a plan after `change` was done to it.
template <typename Change>
Lines after(Change change) {
  const model::Plan before = edition("2024-03", {card("1-1")});
  model::Plan changed = next_edition(before, "2025-03", {card("1-1")});
  change(changed);
  return compared(before, changed).lines;
}

}  // namespace

TEST_CASE("equal editions give nothing") {
  const Compared same = compared({card("1-1"), card("1-2")}, {card("1-1"), card("1-2")});
  CHECK(same.lines.empty());
  CHECK(same.reports.empty());
  CHECK(same.revision.cards.empty());
  CHECK(same.revision.goals.empty());
  CHECK(same.revision.lineage.size() == 2);
  CHECK(same.revision.before == model::EditionId("2024-03"));
}

TEST_CASE("fields of the plan itself are compared") {
  CHECK(after([](model::Plan& p) { p.title = only("新プラン"); }) ==
        Lines{"plan:smart:title revised: プラン -> 新プラン"});
  CHECK(after([](model::Plan& p) { p.summary = only("別"); }) ==
        Lines{"plan:smart:summary revised: あらまし -> 別"});
  CHECK(after([](model::Plan& p) { p.last_year = {2027}; }) ==
        Lines{"plan:smart:period figure: 令和6年度～令和8年度 -> 令和6年度～令和9年度"});
  CHECK(after([](model::Plan& p) { p.goal_kind = both("到達点", "Aim"); }) ==
        Lines{"plan:smart:goal_kind editorial: 到達点 -> 到達点"});
  CHECK(after([](model::Plan& p) { p.budget_note = only("費用"); }) ==
        Lines{"plan:smart:budget_note revised: 経費 -> 費用"});
}

TEST_CASE("headings and methods are compared by their ids, those that are gone last") {
  CHECK(after([](model::Plan& p) {
          p.sections[0].heading = only("目的");
          p.sections.erase(p.sections.begin() + 1);
          p.sections.push_back({model::SectionId("plan"), only("計画"), false});
        }) == Lines{"plan:smart:section:direction revised: 方向性 -> 目的",
                    "plan:smart:section:plan revised:  -> 計画",
                    "plan:smart:section:effects revised: 効果 -> "});
  CHECK(after([](model::Plan& p) { p.methods[0].name = only("DX"); }) ==
        Lines{"plan:smart:method:digital revised: デジタル -> DX"});
  CHECK(after([](model::Plan& p) { p.goal_sections[0].heading = only("要旨"); }) ==
        Lines{"plan:smart:goal_section:summary revised: 概要 -> 要旨"});
}

TEST_CASE("departments that both editions have are compared; their telephone is no text") {
  CHECK(after([](model::Plan& p) {
          p.records.departments[0].name = only("財務課");
          p.records.departments[0].telephone = test::line("03-0000-0000");
        }) == Lines{"department:finance:name revised: 財政課 -> 財務課",
                    "department:finance:telephone editorial:  -> 03-0000-0000"});
  CHECK(after([](model::Plan& p) { p.records.departments.pop_back(); }).empty());
}

TEST_CASE("words of the glossary are listed and never red") {
  const auto term = [](std::string_view explanation) {
    return model::Term{model::TermId("pilot"), only("試行"), {}, only(explanation), test::nowhere};
  };
  model::Plan before = edition("2024-03", {card("1-1")});
  before.records.terms = {term("試すこと")};
  model::Plan changed = next_edition(before, "2025-03", {card("1-1")});
  changed.records.terms = {term("実際に試すこと")};
  CHECK(compared(before, changed).lines ==
        Lines{"term:pilot:explanation editorial: 試すこと -> 実際に試すこと"});
}

TEST_CASE("goals that are new or gone are told by their number and title") {
  CHECK(after([](model::Plan& p) {
          p.goals.erase(p.goals.begin() + 1);
          p.goals.push_back(test::goal("3"));
        }) == Lines{"goal:3:goal new:  -> 到達点3 目標", "goal:2:goal ended: 到達点2 目標 -> "});
}

TEST_CASE("a new card is one change, whatever it says") {
  const Compared found = compared({card("1-1")}, {card("1-1"), card("1-2", "新しい取組み")});
  CHECK(found.lines == Lines{"1-2:card new:  -> 新しい取組み"});
  CHECK(found.revision.marked(model::InitiativeId("1-2")) == nullptr);
}

TEST_CASE("an item that is gone has ended; that nobody tells it is reported") {
  const Compared found = compared({card("1-1"), card("1-2", "終わる取組み")}, {card("1-1")});
  CHECK(found.lines == Lines{"1-2:card ended: 終わる取組み -> "});
  CHECK(found.reports == Lines{"item-missing 1-2, 2024-03"});
}

TEST_CASE("an ending that is told has its reason, and its position") {
  const model::Plan before = edition("2024-03", {card("1-1"), card("1-2")});
  model::Plan changed = next_edition(before, "2025-03", {card("1-1")});
  const base::Span there{base::SourceId{2}, 5, 8};
  changed.ended = {{model::InitiativeId("1-2"), only("完了した"), there}};
  const Compared found = compared(before, changed);
  CHECK(found.reports.empty());
  REQUIRE(found.revision.endings.size() == 1);
  CHECK(text_of(found.revision.endings[0].reason) == "完了した");
  CHECK(found.revision.endings[0].span.begin == there.begin);
}

TEST_CASE("an end that is told of an item that goes on, or never was, is reported") {
  const model::Plan before = edition("2024-03", {card("1-1")});
  model::Plan changed = next_edition(before, "2025-03", {card("1-1")});
  changed.ended = {{model::InitiativeId("1-1"), {}, test::nowhere},
                   {model::InitiativeId("9-9"), {}, test::nowhere}};
  CHECK(compared(before, changed).reports == Lines{"item-not-ended 1-1", "item-not-ended 9-9"});
}

TEST_CASE("a renumbered card is compared with what it was") {
  const Compared found =
      compared({card("1-1", "検討")}, {continuing(card("1-7", "実施"), {"1-1"})});
  CHECK(found.lines ==
        Lines{"1-7:title revised: 検討 -> 実施", "1-7:number renumbered: 1-1 -> 1-7"});
  CHECK(found.reports.empty());
}

TEST_CASE("of parts only their origin is told") {
  const Compared found = compared(
      {card("1-1", "全体")},
      {continuing(card("1-1-1", "前半"), {"1-1"}), continuing(card("1-1-2", "後半"), {"1-1"})});
  CHECK(found.lines == Lines{"1-1-1:card split: 1-1 全体 -> 1-1-1 前半",
                             "1-1-2:card split: 1-1 全体 -> 1-1-2 後半"});
  CHECK(found.reports.empty());
}

TEST_CASE("a card that took in others tells it before what changed in itself") {
  const Compared found =
      compared({card("1-1", "甲"), card("1-2", "乙")}, {continuing(card("1-1", "甲乙"), {"1-2"})});
  CHECK(found.lines ==
        Lines{"1-1:card merged: 1-1 甲、1-2 乙 -> 1-1 甲乙", "1-1:title revised: 甲 -> 甲乙"});
}

TEST_CASE("a card made of others tells only that") {
  const Compared found = compared({card("1-1", "甲"), card("1-2", "乙")},
                                  {continuing(card("1-9", "甲乙"), {"1-1", "1-2"})});
  CHECK(found.lines == Lines{"1-9:card merged: 1-1 甲、1-2 乙 -> 1-9 甲乙"});
}

TEST_CASE("a card that was split off from one that took in another keeps its past") {
  const Compared found = compared({card("1-1", "甲"), card("1-2", "乙")},
                                  {card("1-1", "甲"), continuing(card("1-2", "乙"), {"1-1"})});
  CHECK(found.lines == Lines{"1-2:card merged: 1-2 乙、1-1 甲 -> 1-2 乙"});
  CHECK(found.reports.empty());
}

TEST_CASE("comparing twice gives the same") {
  const model::Plan before = edition("2024-03", {card("1-1", "甲"), card("1-2")});
  const model::Plan changed = next_edition(before, "2025-03", {card("1-1", "乙"), card("1-3")});
  CHECK(compared(before, changed).lines == compared(before, changed).lines);
}

TEST_CASE("the reverse comparison tells the same places") {
  const model::Plan before = edition("2024-03", {card("1-1", "甲"), card("1-2")});
  const model::Plan changed = next_edition(before, "2025-03", {card("1-1", "乙"), card("1-2")});
  const Compared back = compared(changed, before);
  CHECK(back.lines == Lines{"1-1:title revised: 乙 -> 甲"});
}
