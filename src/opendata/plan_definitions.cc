#include <utility>

#include "opendata/definitions.h"

namespace kohyo::opendata {
namespace {

TableDefinition plans() {
  return {.name = "plans",
          .label = {"計画", "Plans"},
          .about = {"1行が1つの計画です。サイトの並び順です。",
                    "One row is one plan, in the order of the site."},
          .columns = {municipality_code(),
                      plan_id(),
                      {.name = "title_ja",
                       .label = {"計画の名称（日本語）", "Title in Japanese"},
                       .about = {"計画の正式な名称です。", "The title of the plan in Japanese."},
                       .is_required = true},
                      {.name = "title_en",
                       .label = {"計画の名称（英語）", "Title in English"},
                       .about = {"英語の名称です。訳がないときは空です。",
                                 "The title in English; empty where there is no translation."}},
                      {.name = "first_fiscal_year",
                       .type = Type::integer,
                       .label = {"最初の年度", "First fiscal year"},
                       .about = {"計画期間の最初の年度です。2024は2024年4月から2025年3月までです。",
                                 "The first fiscal year of the plan; 2024 is April 2024 to March "
                                 "2025."},
                       .example = "2024",
                       .is_required = true},
                      {.name = "last_fiscal_year",
                       .type = Type::integer,
                       .label = {"最後の年度", "Last fiscal year"},
                       .about = {"計画期間の最後の年度です。", "The last fiscal year of the plan."},
                       .example = "2027",
                       .is_required = true},
                      page_url("url_ja"),
                      page_url("url_en")}};
}

TableDefinition editions() {
  TableDefinition table{
      .name = "editions",
      .label = {"版", "Editions"},
      .about = {"1行が計画の1つの版です。古い版から順に並びます。",
                "One row is one edition of a plan, the oldest first."},
      .columns = with_origin(
          {{.name = "edition_title_ja",
            .label = {"版の名称（日本語）", "Title in Japanese"},
            .about = {"版の名称です。", "The title of the edition in Japanese."},
            .is_required = true},
           {.name = "edition_title_en",
            .label = {"版の名称（英語）", "Title in English"},
            .about = {"英語の名称です。訳がないときは空です。",
                      "The title in English; empty where there is no translation."}},
           {.name = "decided_on",
            .type = Type::date,
            .label = {"決定日", "Decided on"},
            .about = {"版を決定した日です。資料に日付がないときと案のときは空です。",
                      "The day of the decision; empty for a draft and where the source gives no "
                      "day."},
            .example = "2025-03-28"},
           {.name = "status",
            .label = {"状態", "Status"},
            .about = {"draftは案、adoptedは決定済みです。",
                      "draft: not decided yet; adopted: decided."},
            .values = "draft adopted",
            .is_required = true},
           {.name = "previous_edition_id",
            .label = {"前の版のID", "Previous edition"},
            .about = {"1つ前の版です。最初の版では空です。",
                      "The edition before this one; empty for the first."},
            .references = "editions",
            .example = "2024-03"},
           {.name = "source",
            .label = {"出典", "Source"},
            .about = {"もとにした資料の名称です。",
                      "The document that the data was made from."}}})};
  // The edition itself: its key is the row's own, not a reference to another row.
  table.columns[1].references = "plans";
  table.columns[2].references = {};
  return table;
}

}  // namespace

std::vector<TableDefinition> plan_definitions() {
  return {plans(), editions()};
}

Exception quotes_print() {
  return {"L1-08",
          {"計画の文字（①など）を引用することがある文章です。",
           "Sentences that may quote the plan with its own characters, circled numbers included."}};
}

Column municipality_code() {
  return {.name = "municipality_code",
          .is_key = true,
          .label = {"全国地方公共団体コード", "Municipality code"},
          .about = {"総務省の6桁のコードです。0で始まることがあるため文字列です。",
                    "The code of six digits by the Ministry of Internal Affairs and "
                    "Communications; text, because it may begin with 0."},
          .example = "131121"};
}

Column plan_id() {
  return {.name = "plan_id",
          .is_key = true,
          .label = {"計画のID", "Plan id"},
          .about = {"計画を表すIDです。アドレスにも使います。",
                    "The id of the plan, also in addresses."},
          .example = "transition"};
}

std::vector<Column> with_origin(std::vector<Column> columns) {
  std::vector<Column> all{
      municipality_code(),
      plan_id(),
      {.name = "edition_id",
       .is_key = true,
       .label = {"版のID", "Edition id"},
       .about = {"この行の内容が属する版です。", "The edition that the row belongs to."},
       .references = "editions",
       .example = "2025-03"}};
  for (Column& column : columns) all.push_back(std::move(column));
  return all;
}

Column scope(bool is_key) {
  return {.name = "scope",
          .is_key = is_key,
          .label = {"対象の種類", "Scope"},
          .about = {"次の列のIDが何のIDかを表します。planは計画全体、goalは到達点など、initiativeは"
                    "取組みです。",
                    "What the id in the next column belongs to: plan, goal, initiative and so on."},
          .example = "initiative",
          .is_required = true};
}

Column scope_id(bool is_key) {
  return {.name = "scope_id",
          .is_key = is_key,
          .label = {"対象のID", "Id in the scope"},
          .about = {"scopeの種類の表（goals、initiativesなど）のIDです。",
                    "An id of the table that scope names: goals, initiatives and so on."},
          .example = "1-9",
          .is_required = true};
}

Column value_status() {
  return {.name = "value_status",
          .label = {"値の状態", "Value status"},
          .about = {"figureは値あり、dashは「―」の印刷、noneは記載なし、undecidedは未定です。"
                    "ゼロはfigureです。",
                    "figure: there is a value, zero included; dash: the plan prints ―; none: "
                    "nothing is stated; undecided: the plan says so."},
          .values = "figure dash none undecided",
          .is_required = true};
}

Column page_url(std::string_view name) {
  const bool is_japanese = name == "url_ja";
  return {
      .name = name,
      .type = Type::url,
      .label = is_japanese ? Bilingual{"ページのアドレス（日本語）", "Page in Japanese"}
                           : Bilingual{"ページのアドレス（英語）", "Page in English"},
      .about = {"このサイトのページの恒久的なアドレスです。その言語のページがないときは空です。",
                "The lasting address of the page on this site; empty where the site is not in "
                "that language."}};
}

}  // namespace kohyo::opendata
