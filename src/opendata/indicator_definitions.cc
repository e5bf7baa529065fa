#include <algorithm>
#include <iterator>

#include "opendata/definitions.h"

namespace kohyo::opendata {
namespace {

Column indicator_id(std::string_view references) {
  return {.name = "indicator_id",
          .is_key = true,
          .label = {"指標のID", "Indicator id"},
          .about = {"指標を表すIDです。計画の中で1つだけです。",
                    "The id of the indicator, unique in its plan."},
          .references = references,
          .example = "output-1-1-1"};
}

Column localized(std::string_view name, Bilingual label, Bilingual about) {
  return {.name = name, .label = label, .about = about};
}

std::vector<Column> name_columns() {
  return {
      {.name = "number_printed",
       .label = {"印刷された番号", "Number as printed"},
       .about = {"計画に印刷されたとおりの番号です。", "The number as the plan prints it."},
       .example = "1-1①",
       .is_printed_text = true,
       .is_required = true},
      {.name = "kind",
       .label = {"指標の種類", "Kind of indicator"},
       .about =
           {"outputは行動量、outcomeは成果指標、kpiは重要業績評価指標、backgroundは計画の背景と"
            "なる数です。",
            "output (what is done), outcome (what comes of it), kpi (key performance "
            "indicator) or background (figures behind the plan)."},
       .values = "output outcome kpi background",
       .example = "output",
       .is_required = true},
      {.name = "name_ja",
       .label = {"指標の名称（日本語）", "Name in Japanese"},
       .about = {"指標の名称です。", "What is counted, in Japanese."},
       .is_required = true},
      localized("name_en", {"指標の名称（英語）", "Name in English"},
                {"英語の名称です。訳がないときは空です。",
                 "What is counted, in English; empty where there is no translation."}),
      localized("unit_ja", {"単位（日本語）", "Unit in Japanese"},
                {"数の単位です。構成要素があるときは1つめの単位です。文で示す指標では空です。",
                 "The unit of the figures, of the first component where there are several; empty "
                 "where all is stated in words."}),
      localized("unit_en", {"単位（英語）", "Unit in English"},
                {"英語の単位です。訳がないときは空です。",
                 "The unit in English; empty where there is no translation."}),
      localized("note_ja", {"注（日本語）", "Note in Japanese"},
                {"指標についての注です。ないときは空です。",
                 "A note on the indicator; empty where there is none."}),
      localized(
          "note_en", {"注（英語）", "Note in English"},
          {"英語の注です。ないときは空です。", "The note in English; empty where there is none."}),
      localized("source_note_ja", {"出典に関する注（日本語）", "Note on the source in Japanese"},
                {"資料のはっきりしない点です。ないときは空です。",
                 "What is uncertain in the source; empty where nothing is."}),
      localized(
          "source_note_en", {"出典に関する注（英語）", "Note on the source in English"},
          {"英語の注です。ないときは空です。", "The same in English; empty where there is none."})};
}

TableDefinition indicators() {
  std::vector<Column> columns = {indicator_id({}), scope(false), scope_id(false)};
  std::ranges::move(name_columns(), std::back_inserter(columns));
  return {.name = "indicators",
          .label = {"指標", "Indicators"},
          .about = {"1行が、1つの指標です。計画全体、目標、取組みの順に並びます。値は表"
                    "indicator_valuesにあります。",
                    "One row is one indicator: of the plan as a whole, then of goals, then of "
                    "initiatives. The table indicator_values has its values."},
          .columns = with_origin(columns)};
}

std::vector<Column> key_columns() {
  return {indicator_id("indicators"),
          {.name = "series",
           .is_key = true,
           .label = {"値の種類", "Series"},
           .about = {"originalは当初計画、revisedは修正計画、actualは実績、baselineは策定時の値、"
                     "targetは目標値、former_targetは変更前の目標値、projectionは推計です。",
                     "original or revised plan, actual result, baseline, target, former target "
                     "(before it was changed) or projection."},
           .values = "original revised actual baseline target former_target projection",
           .example = "original"},
          {.name = "fiscal_year",
           .type = Type::integer,
           .is_key = true,
           .label = {"年度", "Fiscal year"},
           .about = {"値の年度です。合計と、年度の書かれていない値では空です。",
                     "The fiscal year of the value; empty for a total and where no year is "
                     "stated."},
           .example = "2022",
           .is_required = false},
          {.name = "component_no",
           .type = Type::integer,
           .is_key = true,
           .label = {"構成要素の番号", "Component"},
           .about = {"1つの欄に数がいくつも書かれた指標で、何番めの数かを示します。ほかは1です。",
                     "Which of several figures in one printed value this is; 1 for all others."},
           .example = "1"},
          localized("component_ja", {"構成要素の名称（日本語）", "Component in Japanese"},
                    {"構成要素の名称です。数が1つの指標では空です。",
                     "What the component counts; empty where there is one figure."}),
          localized("component_en", {"構成要素の名称（英語）", "Component in English"},
                    {"英語の名称です。ないときは空です。",
                     "The same in English; empty where there is none."})};
}

std::vector<Column> figure_columns() {
  return {{.name = "is_total",
           .type = Type::boolean,
           .label = {"合計か", "Is a total"},
           .about = {"計画に印刷された全年度の合計のときtrueです。",
                     "true for the total of all years as the plan prints it."},
           .example = "false",
           .is_required = true},
          {.name = "qualifier",
           .label = {"値の見方", "Qualifier"},
           .about = {"累計、期間合計、以上など、計画が数に付けた見方のIDです。ないときは空です。",
                     "The id of what the plan says of the figure, such as cumulative, total of the "
                     "period or at least; empty where it says nothing."},
           .example = "cumulative"},
          {.name = "value",
           .type = Type::number,
           .label = {"値", "Value"},
           .about = {"数です。けたは印刷のとおりで、単位は最後の列にあります。value_statusがfigure"
                     "以外のときと、文で示すときは空です。",
                     "The figure with its digits as printed, in the unit of the last columns; "
                     "empty unless value_status is figure, and where words stand in its place."},
           .example = "1500"},
          {.name = "value_printed",
           .label = {"印刷された表記", "Value as printed"},
           .about = {"数と単位とは別の書き方で印刷されているときの表記です。ほかは空です。",
                     "The text that the plan prints where that is not the figure with its unit; "
                     "else empty."},
           .example = "約92％",
           .is_printed_text = true},
          {.name = "as_of",
           .label = {"時点", "As of"},
           .about = {"数えた時点です。2021、2021-12、2021-12-31のように、わかるところまで書きます。"
                     "書かれていないときは空です。",
                     "When it was counted, as far as it is known: 2021, 2021-12 or 2021-12-31; "
                     "empty where it is not stated."},
           .example = "2021-12"},
          value_status()};
}

std::vector<Column> word_columns() {
  return {
      localized("reason_ja", {"変更の理由（日本語）", "Reason in Japanese"},
                {"計画や目標値を変えた理由です。ないときは空です。",
                 "Why the plan or target was changed; empty where no reason is stated."}),
      localized("reason_en", {"変更の理由（英語）", "Reason in English"},
                {"英語の理由です。ないときは空です。",
                 "The reason in English; empty where there is none."}),
      localized("words_ja", {"文で示した内容（日本語）", "Words in Japanese"},
                {"数ではなく文で示した計画や実績です。ほかは空です。",
                 "What is stated in words and not as a number; else empty."}),
      localized("words_en", {"文で示した内容（英語）", "Words in English"},
                {"英語の文です。ないときは空です。",
                 "The words in English; empty where there are none."}),
      localized("component_unit_ja", {"この値の単位（日本語）", "Unit of this value in Japanese"},
                {"構成要素ごとの単位です。単位がないときは空です。",
                 "The unit of this component; empty where there is none."}),
      localized("component_unit_en", {"この値の単位（英語）", "Unit of this value in English"},
                {"英語の単位です。ないときは空です。",
                 "The unit in English; empty where there is none."})};
}

TableDefinition indicator_values() {
  std::vector<Column> columns = key_columns();
  std::ranges::move(figure_columns(), std::back_inserter(columns));
  std::ranges::move(word_columns(), std::back_inserter(columns));
  return {
      .name = "indicator_values",
      .label = {"指標の値", "Values of indicators"},
      .about = {"1行が、1つの指標の1つの値です。指標、値の種類、年度の順に並び、合計は年度の後に"
                "来ます。",
                "One row is one value of one indicator, by indicator, series and fiscal year; "
                "totals stand behind the years."},
      .columns = with_origin(columns)};
}

}  // namespace

std::vector<TableDefinition> indicator_definitions() {
  return {indicators(), indicator_values()};
}

}  // namespace kohyo::opendata
