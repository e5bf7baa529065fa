#include "opendata/definitions.h"

namespace kohyo::opendata {
namespace {

Column printed(std::string_view name, Bilingual label, Bilingual about) {
  return {.name = name, .label = label, .about = about, .is_printed_text = true};
}

/// What stood there before and stands there now, and why.
std::vector<Column> wording_columns() {
  return {printed("before_ja", {"変更前（日本語）", "Before, in Japanese"},
                  {"変更前の表記です。新しく加わったときと、記録がないときは空です。",
                   "The wording before; empty where it was added or is not on record."}),
          printed("before_en", {"変更前（英語）", "Before, in English"},
                  {"変更前の英訳です。ないときは空です。",
                   "The wording before, in English; empty where there is none."}),
          printed("after_ja", {"変更後（日本語）", "After, in Japanese"},
                  {"変更後の表記です。なくなったときは空です。",
                   "The wording now; empty where it was taken out."}),
          printed("after_en", {"変更後（英語）", "After, in English"},
                  {"変更後の英訳です。ないときは空です。",
                   "The wording now, in English; empty where there is none."})};
}

std::vector<Column> reason_columns() {
  return {{.name = "reason_ja",
           .label = {"理由（日本語）", "Reason in Japanese"},
           .about = {"変更の理由です。資料に記載がないときは空です。",
                     "Why it was changed; empty where the source does not say."},
           .exception = quotes_print()},
          {.name = "reason_en",
           .label = {"理由（英語）", "Reason in English"},
           .about = {"英語の理由です。ないときは空です。",
                     "The reason in English; empty where there is none."},
           .exception = quotes_print()}};
}

void append(std::vector<Column> more, std::vector<Column>& columns) {
  columns.insert(columns.end(), more.begin(), more.end());
}

/// Which field was changed, and what kind of change it is.
std::vector<Column> change_columns() {
  return {{.name = "revision_id",
           .is_key = true,
           .label = {"変更のID", "Revision id"},
           .about = {"変更を表すIDです。", "The id of the change."},
           .example = "1-9:schedule:inbound:2025:1"},
          {.name = "previous_edition_id",
           .label = {"前の版のID", "Previous edition"},
           .about = {"比べた前の版です。", "The edition that it is compared with."},
           .references = "editions",
           .example = "2024-03"},
          scope(false),
          scope_id(false),
          {.name = "field",
           .label = {"項目", "Field"},
           .about = {"変わった項目です。scheduleは年次別計画、cardは取組み全体です。",
                     "What was changed, such as schedule or title; card for the whole initiative."},
           .example = "schedule",
           .is_required = true},
          {.name = "part_id",
           .label = {"項目の中のID", "Part id"},
           .about = {"項目の中の場所です。scheduleではタスクのID、文章では段落の番号です。ないとき"
                     "は空です。",
                     "Where in the field: for schedule the task, for prose the number of the "
                     "block; empty for "
                     "the whole field."},
           .example = "inbound"},
          {.name = "fiscal_year",
           .type = Type::integer,
           .label = {"年度", "Fiscal year"},
           .about = {"年次別計画のマスや金額の年度です。ないときは空です。",
                     "The fiscal year of the cell of a schedule or of the amount; else empty."},
           .example = "2025"},
          {.name = "kind",
           .label = {"変更の種類", "Kind"},
           .about = {"newは新規、revisedは修正、endedは終了、renumberedは番号の変更、splitは分割、"
                     "mergedは統合、figureは数値、editorialは字句、unspecifiedは不明です。",
                     "new, revised, ended, renumbered, split, merged, figure (a number), editorial "
                     "(wording alone) or unspecified."},
           .values = "new revised ended renumbered split merged figure editorial unspecified",
           .is_required = true},
          {.name = "shift",
           .label = {"時期の動き", "Shift"},
           .about = {"forwardは前倒し、backは後ろ倒し、widerは拡大、narrowerは縮小、addedは追加、"
                     "droppedは取りやめ、rewordedは表現だけ、noneは該当なしです。",
                     "How the change moves a task: forward (earlier), back (later), wider, "
                     "narrower, added, dropped, reworded; none where no schedule is concerned or "
                     "the former stage is not on record."},
           .values = "forward back wider narrower added dropped reworded none",
           .is_required = true}};
}

TableDefinition revisions() {
  std::vector<Column> columns = change_columns();
  append(wording_columns(), columns);
  append({{.name = "former_wording",
           .label = {"変更前の記録", "Former wording"},
           .about = {"on_recordは変更前の表記が資料にあること、not_on_recordはないことを表します。",
                     "Whether the source gives the wording before: on_record or not_on_record."},
           .values = "on_record not_on_record",
           .is_required = true},
          {.name = "source",
           .label = {"根拠", "Source"},
           .about = {"declaredは資料が示した変更、computedは2つの版を比べて見つけた変更です。",
                     "declared: the plan says so; computed: found by comparing two editions."},
           .values = "computed declared",
           .is_required = true}},
         columns);
  append(reason_columns(), columns);
  return {.name = "revisions",
          .label = {"変更（赤字）", "Revisions"},
          .about = {"1行が、1つの項目の変更です。取組みの順に並びます。",
                    "One row is one field that the edition changed, in the order of initiatives."},
          .columns = with_origin(columns)};
}

TableDefinition lineage() {
  return {
      .name = "lineage",
      .label = {"取組みのつながり", "Lineage"},
      .about = {"1行が、続く2つの版の取組みの1つのつながりです。はじめの版から順に並びます。",
                "One row joins an initiative of one edition to one of the next, from the first "
                "edition on."},
      .columns = with_origin(
          {{.name = "from_edition_id",
            .is_key = true,
            .label = {"前の版のID", "From edition"},
            .about = {"前の版です。", "The earlier edition."},
            .references = "editions",
            .example = "2024-03"},
           {.name = "from_id",
            .is_key = true,
            .label = {"前の版の取組みのID", "From initiative"},
            .about = {"前の版での取組みのIDです。", "The initiative in the earlier edition."},
            .example = "1-9"},
           {.name = "to_edition_id",
            .is_key = true,
            .label = {"後の版のID", "To edition"},
            .about = {"後の版です。", "The later edition."},
            .references = "editions",
            .example = "2025-03"},
           {.name = "to_id",
            .is_key = true,
            .label = {"後の版の取組みのID", "To initiative"},
            .about = {"後の版での取組みのIDです。終了したときは前の版のIDで、そのページに説明が"
                      "あります。",
                      "The initiative in the later edition; where it ended, its id in the earlier "
                      "one, whose page says so."},
            .example = "1-9"},
           {.name = "relation",
            .label = {"関係", "Relation"},
            .about =
                {"sameは同じ、renumberedは番号の変更、splitは分割、mergedは統合、endedは終了です。",
                 "same, renumbered, split, merged or ended."},
            .values = "same renumbered split merged ended",
            .is_required = true}})};
}

TableDefinition errata() {
  std::vector<Column> columns = {
      {.name = "erratum_id",
       .is_key = true,
       .label = {"正誤のID", "Erratum id"},
       .about = {"訂正を表すIDです。", "The id of the correction."}},
      scope(false),
      scope_id(false),
      {.name = "field",
       .label = {"項目", "Field"},
       .about = {"訂正した項目です。", "What was corrected."},
       .is_required = true},
      {.name = "published_on",
       .type = Type::date,
       .label = {"公表日", "Published on"},
       .about = {"訂正を公表した日です。", "The day on which the correction was published."},
       .example = "2025-05-01",
       .is_required = true}};
  append(wording_columns(), columns);
  append(reason_columns(), columns);
  return {.name = "errata",
          .label = {"正誤表", "Errata"},
          .about = {"1行が、版を決定したあとの1つの訂正です。公表日の順に並びます。",
                    "One row is one correction made after the edition was decided, by day."},
          .columns = with_origin(columns)};
}

}  // namespace

std::vector<TableDefinition> revision_definitions() {
  return {revisions(), lineage(), errata()};
}

}  // namespace kohyo::opendata
