#include "opendata/definitions.h"

namespace kohyo::opendata {
namespace {

TableDefinition goals() {
  return {
      .name = "goals",
      .label = {"到達点・政策など", "Goals"},
      .about = {"1行が、取組みが目ざす1つの到達点や政策です。番号の順に並びます。",
                "One row is one goal, pillar or policy that initiatives serve, in the order of "
                "numbers."},
      .columns = with_origin(
          {{.name = "goal_id",
            .is_key = true,
            .label = {"到達点などのID", "Goal id"},
            .about = {"到達点などを表すIDです。", "The id of the goal."},
            .example = "1"},
           {.name = "number_printed",
            .label = {"印刷された番号", "Number as printed"},
            .about = {"計画に印刷されたとおりの番号です。", "The number as the plan prints it."},
            .example = "到達点１",
            .is_printed_text = true,
            .is_required = true},
           {.name = "title_ja",
            .label = {"名称（日本語）", "Title in Japanese"},
            .about = {"到達点などの名称です。", "The title in Japanese."},
            .is_required = true},
           {.name = "title_en",
            .label = {"名称（英語）", "Title in English"},
            .about = {"英語の名称です。訳がないときは空です。",
                      "The title in English; empty where there is no translation."}},
           {.name = "kind",
            .label = {"種類", "Kind"},
            .about = {"計画の種類のIDです。呼び方は表kindsにあります。",
                      "The id of a kind of the plan; the table kinds says what it is called."},
            .example = "goal",
            .is_required = true},
           {.name = "parent_goal_id",
            .label = {"上位のID", "Parent goal"},
            .about = {"1つ上の到達点などです。ないときは空です。",
                      "The goal above this one; empty where there is none."},
            .references = "goals"},
           page_url("url_ja"),
           page_url("url_en"),
           {.name = "source_note_ja",
            .label = {"出典に関する注（日本語）", "Source note in Japanese"},
            .about = {"もとの資料のはっきりしない点です。ないときは空です。",
                      "What is uncertain in the source; empty where nothing is."},
            .exception = quotes_print()},
           {.name = "source_note_en",
            .label = {"出典に関する注（英語）", "Source note in English"},
            .about = {"英語の注です。ないときは空です。",
                      "The note in English; empty where there is none."},
            .exception = quotes_print()}})};
}

std::vector<Column> amount_columns() {
  return {
      {.name = "amount_yen",
       .type = Type::integer,
       .label = {"金額（円）", "Amount in yen"},
       .about =
           {"円に直した金額です。value_statusがfigure以外のときは空で、ゼロとは違います。",
            "The amount in whole yen; empty unless value_status is figure, which is not zero."},
       .unit = "yen",
       .example = "79000000"},
      {.name = "amount_printed",
       .label = {"印刷された数", "Amount as printed"},
       .about = {"次の列の単位で印刷された数です。けた区切りはありません。",
                 "The number as printed, in the unit of the next column, without grouping."},
       .example = "79",
       .is_printed_text = true},
      {.name = "unit_printed",
       .label = {"印刷された単位", "Unit as printed"},
       .about =
           {"円、千円、百万円、億円のどれかです。金額がないときは空です。",
            "円 (yen), 千円 (thousand yen), 百万円 (million yen) or 億円 (hundred million yen); "
            "empty without an amount."},
       .values = "円 千円 百万円 億円",
       .is_printed_text = true},
      value_status(),
      {.name = "note_ja",
       .label = {"注（日本語）", "Note in Japanese"},
       .about = {"金額についての注です。ないときは空です。",
                 "A note on the amount; empty where there is none."},
       .exception = quotes_print()},
      {.name = "note_en",
       .label = {"注（英語）", "Note in English"},
       .about = {"英語の注です。ないときは空です。",
                 "The note in English; empty where there is none."},
       .exception = quotes_print()},
      {.name = "former_amount_printed",
       .label = {"前の版の数", "Former amount as printed"},
       .about = {"前の版に印刷されていた数です。個票や到達点が前の版を述べないときは空です。",
                 "The number that the edition before printed; empty where the card or goal does "
                 "not say."},
       .example = "79",
       .is_printed_text = true},
      {.name = "former_unit_printed",
       .label = {"前の版の単位", "Former unit as printed"},
       .about = {"前の版の数の単位で、円、千円、百万円、億円のどれかです。ないときは空です。",
                 "The unit of the former number: 円 (yen), 千円 (thousand yen), 百万円 (million "
                 "yen) or 億円 (hundred million yen); empty where there is none."},
       .values = "円 千円 百万円 億円",
       .is_printed_text = true},
      {.name = "former_value_status",
       .label = {"前の版の数の有無", "Former value status"},
       .about = {"前の版に書かれていたものです。figureは数、dashは印刷された「―」、undecidedは"
                 "未定です。個票や到達点が述べないときは空です。",
                 "What the edition before stated: figure, dash (a printed ―) or undecided; empty "
                 "where the card or goal does not say."},
       .values = "figure dash undecided"}};
}

TableDefinition budgets() {
  std::vector<Column> columns = {
      scope(true),
      scope_id(true),
      {.name = "fiscal_year",
       .type = Type::integer,
       .is_key = true,
       .label = {"年度", "Fiscal year"},
       .about = {"金額の年度です。2024は2024年4月から2025年3月までです。",
                 "The fiscal year of the amount; 2024 is April 2024 to March 2025."},
       .example = "2025"},
      {.name = "budget_stage",
       .is_key = true,
       .label = {"予算の段階", "Budget stage"},
       .about = {"originalは当初計画、revisedは修正後、initialは当初予算、supplementaryは補正、"
                 "settledは決算、estimateは見込み、planは計画、actualは実績です。",
                 "The round in which the amount was fixed: original or revised plan, initial or "
                 "supplementary budget, settled accounts, estimate, plan, actual."},
       .values = "original revised initial supplementary settled estimate plan actual"}};
  for (const Column& column : amount_columns()) columns.push_back(column);
  return {.name = "budgets",
          .label = {"事業費", "Budgets"},
          .about = {"1行が、1つの対象の1年度、1段階の金額です。対象、年度の順に並びます。",
                    "One row is the amount of one scope for one fiscal year and stage, by scope, "
                    "then by year."},
          .columns = with_origin(columns)};
}

std::vector<Column> hours_columns() {
  return {
      {.name = "hours",
       .type = Type::integer,
       .label = {"時間", "Hours"},
       .about = {"期間全体の時間数です。", "Hours over the whole period."},
       .unit = "hours",
       .example = "96000"},
      {.name = "former_hours",
       .type = Type::integer,
       .label = {"前の版の時間", "Hours of the edition before"},
       .about = {"前の版に書かれていた時間数です。ないときは空です。",
                 "Hours as the edition before stated them; empty where it stated none."},
       .unit = "hours",
       .example = "29000"},
      {.name = "hours_printed",
       .label = {"印刷された時間", "Hours as printed"},
       .about = {"計画に印刷されたとおりの表記です。", "The text that the plan prints."},
       .example = "約9.6万時間",
       .is_printed_text = true},
      {.name = "is_approximate",
       .type = Type::boolean,
       .label = {"およその数か", "Is approximate"},
       .about = {"「約」と書かれているときtrueです。", "true where the plan says about."},
       .example = "true",
       .is_required = true},
      value_status(),
      {.name = "basis_ja",
       .label = {"数え方（日本語）", "Basis in Japanese"},
       .about = {"時間の数え方です。", "How the hours are counted, in Japanese."}},
      {.name = "basis_en",
       .label = {"数え方（英語）", "Basis in English"},
       .about = {"英語の説明です。訳がないときは空です。",
                 "How the hours are counted, in English; empty where there is no translation."}}};
}

TableDefinition hours() {
  std::vector<Column> columns = {
      scope(true),
      scope_id(true),
      {.name = "first_fiscal_year",
       .type = Type::integer,
       .label = {"最初の年度", "First fiscal year"},
       .about = {"数えた期間の最初の年度です。", "The first fiscal year that is counted."},
       .example = "2024",
       .is_required = true},
      {.name = "last_fiscal_year",
       .type = Type::integer,
       .label = {"最後の年度", "Last fiscal year"},
       .about = {"数えた期間の最後の年度です。", "The last fiscal year that is counted."},
       .example = "2027",
       .is_required = true}};
  for (const Column& column : hours_columns()) columns.push_back(column);
  return {.name = "hours",
          .label = {"削減する時間", "Hours saved"},
          .about = {"1行が、1つの対象が生み出す時間です。対象の順に並びます。",
                    "One row is the working hours that one scope saves, by scope."},
          .columns = with_origin(columns)};
}

}  // namespace

std::vector<TableDefinition> goal_definitions() {
  return {goals(), budgets(), hours()};
}

}  // namespace kohyo::opendata
