#include <algorithm>
#include <iterator>

#include "opendata/definitions.h"

namespace kohyo::opendata {
namespace {

TableDefinition kinds() {
  return {
      .name = "kinds",
      .label = {"種類の呼び方", "Kinds"},
      .about = {"1行が、計画で使う種類の呼び方です。広いものから順に並びます。",
                "One row is what a plan calls one kind of goals or initiatives, the widest first."},
      .columns = with_origin(
          {scope(true),
           {.name = "kind_id",
            .is_key = true,
            .label = {"種類のID", "Kind id"},
            .about = {"goalsやinitiativesの表のkindの値です。",
                      "The value of kind in the tables goals and initiatives."},
            .example = "pillar"},
           {.name = "position",
            .type = Type::integer,
            .label = {"順番", "Position"},
            .about = {"1がいちばん広い種類です。", "1 is the widest kind."},
            .example = "1",
            .is_required = true},
           {.name = "name_ja",
            .label = {"呼び方（日本語）", "Name in Japanese"},
            .about = {"計画での呼び方です。", "What the plan calls it in Japanese."},
            .is_required = true},
           {.name = "name_en",
            .label = {"呼び方（英語）", "Name in English"},
            .about = {"英語の呼び方です。訳がないときは空です。",
                      "What it is called in English; empty where there is no translation."}}})};
}

std::vector<Column> measure_columns() {
  return {{.name = "measure_id",
           .is_key = true,
           .label = {"方策のID", "Measure id"},
           .about = {"効果額を見込む方策のIDです。totalは全体の合計、total-revenueなどは種類ごとの"
                     "合計です。",
                     "The id of the measure that saves or brings in money; total is the total of "
                     "all, total-revenue and the like that of one kind."},
           .example = "2-7"},
          {.name = "fiscal_year",
           .type = Type::integer,
           .is_key = true,
           .label = {"年度", "Fiscal year"},
           .about = {"金額の年度です。計画に印刷された全年度の合計では空です。",
                     "The fiscal year of the amount; empty for the sum of all years as the plan "
                     "prints it."},
           .example = "2025",
           .is_required = false},
          {.name = "title_ja",
           .label = {"方策の名称（日本語）", "Title in Japanese"},
           .about = {"方策の名称です。合計の行では空です。",
                     "The title of the measure in Japanese; empty in the rows of totals."}},
          {.name = "title_en",
           .label = {"方策の名称（英語）", "Title in English"},
           .about = {"英語の名称です。合計の行と、訳がないときは空です。",
                     "The title in English; empty in the rows of totals and where there is no "
                     "translation."}}};
}

std::vector<Column> amount_columns() {
  return {{.name = "effect_kind",
           .label = {"効果の種類", "Kind of effect"},
           .about = {"reductionは削減額、restraintは抑制額、revenueは歳入増、unstatedは資料に区別が"
                     "ないものです。全体の合計では空です。",
                     "reduction (of cost), restraint (of future cost), revenue (increased) or "
                     "unstated; empty for the total of all."},
           .values = "reduction restraint revenue unstated"},
          {.name = "amount_yen",
           .type = Type::integer,
           .label = {"金額（円）", "Amount in yen"},
           .about = {"円に直した金額です。value_statusがfigure以外のときは空です。",
                     "The amount in whole yen; empty unless value_status is figure."},
           .unit = "yen",
           .example = "152000000"},
          value_status(),
          {.name = "is_relisted",
           .type = Type::boolean,
           .label = {"再掲か", "Is listed again"},
           .about = {"ほかの方策に含まれる再掲のときtrueです。合計に入っていません。",
                     "true where it is part of another measure and so not counted in totals."},
           .example = "false",
           .is_required = true},
          {.name = "is_total",
           .type = Type::boolean,
           .label = {"合計か", "Is a total"},
           .about = {"計画に印刷された合計（方策の合計と、全年度の合計）のときtrueです。"
                     "自分で足すときは、trueの行を除いてください。",
                     "true for sums as the plan prints them, over measures or over years; leave "
                     "these rows out when adding up."},
           .example = "false",
           .is_required = true}};
}

/// What the plan prints beside the amounts.
std::vector<Column> print_columns() {
  return {{.name = "number_printed",
           .label = {"印刷された番号", "Number as printed"},
           .about = {"計画に印刷されたとおりの番号です。合計の行では空です。",
                     "The number as the plan prints it; empty in the rows of totals."},
           .example = "2-7",
           .is_printed_text = true},
          {.name = "note_ja",
           .label = {"注（日本語）", "Note in Japanese"},
           .about = {"金額についての注です。ないときは空です。",
                     "A note on the amounts; empty where there is none."},
           .exception = quotes_print()},
          {.name = "note_en",
           .label = {"注（英語）", "Note in English"},
           .about = {"英語の注です。ないときは空です。",
                     "The note in English; empty where there is none."},
           .exception = quotes_print()}};
}

TableDefinition effects() {
  std::vector<Column> columns = measure_columns();
  for (const auto part : {amount_columns, print_columns})
    std::ranges::move(part(), std::back_inserter(columns));
  return {
      .name = "effects",
      .label = {"効果額", "Effects"},
      .about = {"1行が、1つの方策の1年度の効果額です。計画の順、年度の順に並び、最後が合計です。",
                "One row is what one measure saves or brings in for one fiscal year, in the "
                "order of the plan, then by year; totals last."},
      .columns = with_origin(columns)};
}

}  // namespace

std::vector<TableDefinition> effect_definitions() {
  return {kinds(), effects()};
}

}  // namespace kohyo::opendata
