#include "opendata/definitions.h"

namespace kohyo::opendata {
namespace {

Exception several_stages() {
  return {"L1-07",
          {"1つのマスの文が、同時に2つの段階を表すことがあるためです。"
           "段階のIDに空白は入らないので、半角スペースで分けられます。",
           "One printed text may name two stages at once. Ids of stages hold no "
           "space, so that the cell can be split at spaces."}};
}

void append(const std::vector<Column>& more, std::vector<Column>& columns) {
  columns.insert(columns.end(), more.begin(), more.end());
}

/// Where in the schedule a row stands.
std::vector<Column> schedule_place() {
  return {initiative_id("initiatives"),
          {.name = "task_id",
           .is_key = true,
           .label = {"タスクのID", "Task id"},
           .about = {"年次別計画の行を表すIDです。取組みの中で1つだけです。",
                     "The id of the row of the schedule, unique in its initiative."},
           .example = "inbound"},
          {.name = "fiscal_year",
           .type = Type::integer,
           .is_key = true,
           .label = {"年度", "Fiscal year"},
           .about = {"マスの年度です。2024は2024年4月から2025年3月までです。",
                     "The fiscal year of the cell; 2024 is April 2024 to March 2025."},
           .example = "2025"},
          {.name = "item_no",
           .type = Type::integer,
           .is_key = true,
           .label = {"マスの中の番号", "Item number"},
           .about = {"1つのマスに複数の内容があるときの順番で、1から始まります。",
                     "The order of what one cell states, from 1."},
           .example = "1"},
          {.name = "task_no",
           .type = Type::integer,
           .label = {"タスクの順番", "Task number"},
           .about = {"年次別計画の行の順番で、1から始まります。",
                     "The order of the rows of the schedule, from 1."},
           .example = "1",
           .is_required = true}};
}

Column printed(std::string_view name, Bilingual label, Bilingual about) {
  return {.name = name, .label = label, .about = about, .is_printed_text = true};
}

/// What the row says.
std::vector<Column> schedule_content() {
  return {printed("group_ja", {"まとまり（日本語）", "Group in Japanese"},
                  {"行をまとめる見出しです。ないときは空です。",
                   "The heading that joins rows; empty where there is none."}),
          printed("group_en", {"まとまり（英語）", "Group in English"},
                  {"英語の見出しです。ないときは空です。",
                   "The heading in English; empty where there is none."}),
          printed("task_ja", {"タスク（日本語）", "Task in Japanese"},
                  {"印刷どおりのタスクの名称です。下の行は / でつなぎます。",
                   "The name of the task as printed; lines below it are joined by a slash."}),
          printed("task_en", {"タスク（英語）", "Task in English"},
                  {"英語の名称です。訳がないときは空です。",
                   "The name in English; empty where there is no translation."}),
          {.name = "fiscal_year_label_ja",
           .label = {"年度の表記", "Fiscal year in words"},
           .about = {"元号による年度の表記です。", "The fiscal year by its Japanese era."},
           .example = "令和7年度",
           .is_required = true},
          printed("text_ja", {"内容（日本語）", "Text in Japanese"},
                  {"印刷どおりの内容です。value_statusがfigure以外のときは空です。",
                   "What the cell states, as printed; empty unless value_status is figure."}),
          printed("text_en", {"内容（英語）", "Text in English"},
                  {"英語の内容です。訳がないときは空です。",
                   "What the cell states, in English; empty where there is no translation."}),
          {.name = "stages",
           .label = {"段階", "Stages"},
           .about = {"段階のID（stages表）です。複数のときは半角スペースでつなぎます。"
                     "noneは内容なし、unclassifiedは分類できないものです。",
                     "Ids of table stages, joined by one space; none where the cell states "
                     "nothing, unclassified where the text names no stage."},
           .example = "study in_place",
           .is_required = true,
           .exception = several_stages()},
          value_status()};
}

TableDefinition schedule() {
  std::vector<Column> columns = schedule_place();
  append(schedule_content(), columns);
  return {
      .name = "schedule",
      .label = {"年次別計画", "Schedule"},
      .about = {"1行が、1つのタスクの1年度の1つの内容です。取組み、タスク、年度の順に並びます。",
                "One row is one thing that a task states for one fiscal year, by initiative, "
                "task and year."},
      .columns = with_origin(columns)};
}

/// What the cell stated in the edition before, or where.
std::vector<Column> mark_content() {
  return {{.name = "fiscal_year",
           .type = Type::integer,
           .label = {"年度", "Fiscal year"},
           .about = {"マスの年度です。行の全体についての印では空です。",
                     "The fiscal year of the cell; empty where the mark is about the whole row."},
           .example = "2025"},
          {.name = "place_no",
           .type = Type::integer,
           .label = {"マスの中の順番", "Place in the cell"},
           .about = {"前の版だけの内容も数えた、マスの中の順番です。行の全体の印では空です。",
                     "Which thing in the cell, those that only the edition before stated counted "
                     "too; empty for the whole row."},
           .example = "1"},
          {.name = "mark",
           .label = {"印", "Mark"},
           .about =
               {"added（追加）、removed（削除）、reworded（書き換え）、moved（別の年度から）です。",
                "added, removed, reworded, or moved here from another year."},
           .values = "added removed reworded moved",
           .is_required = true},
          printed("former_ja", {"前の版の内容（日本語）", "Former text in Japanese"},
                  {"前の版の内容です。記録がないときは空です。",
                   "What the edition before stated; empty where it is not on record."}),
          printed("former_en", {"前の版の内容（英語）", "Former text in English"},
                  {"英語の内容です。訳がないときは空です。",
                   "The same in English; empty where there is no translation."}),
          {.name = "former_stages",
           .label = {"前の版の段階", "Former stages"},
           .about = {"前の版の内容が表す段階のID（stages表）です。複数は半角スペースでつなぎます。",
                     "Ids of table stages for the former text, joined by one space."},
           .example = "study",
           .exception = several_stages()},
          {.name = "other_fiscal_year",
           .type = Type::integer,
           .label = {"別の年度", "Other fiscal year"},
           .about = {"移る前、または移った先の年度です。ないときは空です。",
                     "The year it came from, or went to; empty where it did not move."},
           .example = "2026"}};
}

TableDefinition schedule_marks() {
  std::vector<Column> columns{
      initiative_id("initiatives"),
      {.name = "task_id",
       .is_key = true,
       .label = {"タスクのID", "Task id"},
       .about = {"年次別計画の行を表すIDです。", "The id of the row of the schedule."},
       .example = "inbound"},
      {.name = "mark_no",
       .type = Type::integer,
       .is_key = true,
       .label = {"印の番号", "Mark number"},
       .about = {"行の中の印の順番で、1から始まります。",
                 "The order of the marks of the row, from 1."},
       .example = "1"}};
  append(mark_content(), columns);
  return {
      .name = "schedule_marks",
      .label = {"年次別計画の改定の印", "Marks of change in the schedule"},
      .about =
          {"1行が、個票に書かれた1つの改定の印です。比べてわかった変更はrevisions表にあります。",
           "One row is one mark of change that a card states itself; every change, found "
           "by comparing too, is in table revisions."},
      .columns = with_origin(columns)};
}

}  // namespace

std::vector<TableDefinition> schedule_definitions() {
  return {schedule(), schedule_marks()};
}

}  // namespace kohyo::opendata
