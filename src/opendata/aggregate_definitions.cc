#include "opendata/definitions.h"

namespace kohyo::opendata {
namespace {

Column measure() {
  return {
      .name = "measure",
      .is_key = true,
      .label = {"集計の種類", "Measure"},
      .about =
          {"initiativesは個票の数（下の到達点などの個票も含む）、"
           "itemsは取組み項目の数（枝番に分かれた項目があるとき）、goalsは到達点などの数です。newは"
           "新規、specifiedは修正の内容がわかる個票、"
           "unspecifiedは修正されたことだけがわかる個票で、1枚は1回だけ、すぐ上の到達点などで"
           "数えます。revisedは改定の印がつく個票、forwardは前倒し、backは後ろ倒しを含む個票、"
           "endedは終了した取組みです。changesは変更箇所、shiftsは時期などが動いた変更箇所です。"
           "resultsは実績、results_missingは公表の時期を過ぎても実績のない個票です。budgetsは"
           "到達点の予算の合計、effectsは再掲を除く効果額の合計です。",
           "initiatives: cards, those of goals below included; items: items, where any is "
           "in parts, each counted once; goals: goals below. new, specified (what was revised is "
           "known) "
           "and unspecified (only that it was) count each card once, at its own goal; "
           "revised: cards with the mark of revision; forward, back: cards with something moved "
           "earlier or later; ended: initiatives that "
           "ended. changes: changed fields; shifts: those that moved. results: results; "
           "results_missing: cards without a result of a "
           "year that is due. budgets: the sum over goals; effects: the sum over measures "
           "without those listed again."},
      .values =
          "initiatives items goals new specified unspecified revised forward "
          "back ended changes shifts results results_missing budgets effects",
      .example = "new"};
}

Column category() {
  return {.name = "category",
          .is_key = true,
          .label = {"内訳", "Category"},
          .about =
              {"内訳の1つです。個票と到達点などではkinds表の種類、実績ではstatuses表の状況、"
               "changesとshiftsではrevisions表のkindとshiftの値です。内訳を分けない数ではallです。",
               "The part that is counted: a kind of table kinds, a status of table statuses, "
               "a value of column kind or shift of table revisions; all where it is the "
               "whole."},
          .example = "all"};
}

}  // namespace

std::vector<TableDefinition> aggregate_definitions() {
  return {
      {.name = "aggregates",
       .label = {"集計", "Aggregates"},
       .about = {"1行が、サイトのページに載る1つの集計です。ほかの表の行から数え、または足したもの"
                 "で、計画全体、到達点など、部署、改善の視点の順に並びます。",
                 "One row is one figure that pages of the site count or add up from the rows "
                 "of other tables: of the plan, then of goals, departments and methods."},
       .columns = with_origin(
           {scope(true),
            scope_id(true),
            measure(),
            category(),
            {.name = "fiscal_year",
             .type = Type::integer,
             .is_key = true,
             .label = {"年度", "Fiscal year"},
             .about = {"集計の年度です。年度を分けないときは空です。",
                       "The fiscal year of the figure; empty where it is of no single year."},
             .example = "2025",
             .is_required = false},
            {.name = "value",
             .type = Type::integer,
             .label = {"値", "Value"},
             .about = {"数または金額です。単位は次の列にあります。",
                       "The count or the sum; its unit is in the next column."},
             .example = "12",
             .is_required = true},
            {.name = "unit",
             .label = {"単位", "Unit"},
             .about = {"initiativeは個票、itemは取組み項目、goalは到達点など、changeは変更箇所、"
                       "resultは実績の件数で、yenは円です。",
                       "What is counted: initiative (cards), item, goal, change, result; or "
                       "yen."},
             .values = "initiative item goal change result yen",
             .example = "initiative",
             .is_required = true}})}};
}

}  // namespace kohyo::opendata
