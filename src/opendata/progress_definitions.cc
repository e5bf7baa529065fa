#include "opendata/definitions.h"

namespace kohyo::opendata {
namespace {

Column name(std::string_view column, bool is_japanese, Bilingual label, Bilingual about) {
  return {.name = column, .label = label, .about = about, .is_required = is_japanese};
}

TableDefinition statuses() {
  return {.name = "statuses",
          .label = {"状況の呼び方", "Statuses"},
          .about = {"1行が、実績の1つの状況です。よいものから順に並びます。",
                    "One row is one status that results can have, the best first."},
          .columns = with_origin(
              {{.name = "status_id",
                .is_key = true,
                .label = {"状況のID", "Status id"},
                .about = {"progress表のstatus列の値です。",
                          "The value of column status of table progress."},
                .example = "done"},
               {.name = "position",
                .type = Type::integer,
                .label = {"順番", "Position"},
                .about = {"計画での並び順で、1から始まります。", "The order of the plan, from 1."},
                .example = "1",
                .is_required = true},
               name("name_ja", true, {"呼び方（日本語）", "Name in Japanese"},
                    {"計画での呼び方です。", "What the plan calls it in Japanese."}),
               name("name_en", false, {"呼び方（英語）", "Name in English"},
                    {"英語の呼び方です。訳がないときは空です。",
                     "What it is called in English; empty where there is no translation."})})};
}

TableDefinition link_relations() {
  return {
      .name = "link_relations",
      .label = {"関係の呼び方", "Relations"},
      .about = {"1行が、計画どうしのつながりの1つの種類です。計画の順に並びます。",
                "One row is one kind of link between plans, in the order of the plan."},
      .columns = with_origin(
          {{.name = "relation_id",
            .is_key = true,
            .label = {"関係のID", "Relation id"},
            .about = {"links表のrelation列の値です。relatedはこの表にはありません。",
                      "The value of column relation of table links; related is not in this table."},
            .example = "continues"},
           name("name_ja", true, {"もとからの呼び方（日本語）", "Name in Japanese"},
                {"つながりを述べる側での呼び方です。",
                 "What the side that states the link calls it in Japanese."}),
           name("name_en", false, {"もとからの呼び方（英語）", "Name in English"},
                {"英語の呼び方です。訳がないときは空です。",
                 "The same in English; empty where there is no translation."}),
           name("inverse_ja", true, {"先からの呼び方（日本語）", "Inverse name in Japanese"},
                {"つながりの先での呼び方です。", "What the other side calls it in Japanese."}),
           name("inverse_en", false, {"先からの呼び方（英語）", "Inverse name in English"},
                {"英語の呼び方です。訳がないときは空です。",
                 "The same in English; empty where there is no translation."})})};
}

std::vector<Column> progress_columns() {
  return {scope(true),
          scope_id(true),
          {.name = "task_id",
           .is_key = true,
           .label = {"タスクのID", "Task id"},
           .about = {"schedule表のtask_idです。全体の実績ではallです。",
                     "The task_id of table schedule; all for the result of the whole."},
           .example = "all"},
          {.name = "fiscal_year",
           .type = Type::integer,
           .is_key = true,
           .label = {"年度", "Fiscal year"},
           .about = {"実績の年度です。2024は2024年4月から2025年3月までです。",
                     "The fiscal year of the result; 2024 is April 2024 to March 2025."},
           .example = "2024"},
          {.name = "status",
           .label = {"状況", "Status"},
           .about = {"状況のIDです。呼び方はstatuses表にあります。",
                     "The id of a status, which table statuses names."},
           .references = "statuses",
           .example = "done",
           .is_required = true},
          name("actual_ja", false, {"到達したこと（日本語）", "What was reached, in Japanese"},
               {"文または単位つきの数です。記載がないときは空です。",
                "In words, or a figure with its unit; empty where nothing is stated."}),
          name("actual_en", false, {"到達したこと（英語）", "What was reached, in English"},
               {"英語の記載です。訳がないときは空です。",
                "The same in English; empty where there is no translation."}),
          {.name = "as_of",
           .label = {"時点", "As of"},
           .about = {"いつの実績かです。年、年月、年月日のどれかで、記載がないときは空です。",
                     "When it stood so: a year, a month or a day (ISO 8601); empty where none is "
                     "stated."},
           .example = "2025-03-31"},
          {.name = "evidence_url",
           .type = Type::url,
           .label = {"根拠のURL", "Evidence"},
           .about = {"根拠となる資料です。ないときは空です。",
                     "A document that shows it; empty where there is none."}},
          name("account_ja", false, {"経過（日本語）", "Account in Japanese"},
               {"どのように進んだかの短い説明です。ないときは空です。",
                "How it went, in a sentence or two; empty where there is none."}),
          name("account_en", false, {"経過（英語）", "Account in English"},
               {"英語の説明です。訳がないときは空です。",
                "The same in English; empty where there is no translation."})};
}

TableDefinition progress() {
  return {.name = "progress",
          .label = {"実績", "Progress"},
          .about = {"1行が、1つの対象の1年度の実績です。対象、年度の順に並びます。",
                    "One row is what was done of one scope or task in one fiscal year, by scope, "
                    "then by year."},
          .columns = with_origin(progress_columns())};
}

Column end(std::string_view column, Bilingual label, Bilingual about, std::string_view example) {
  return {.name = column, .is_key = true, .label = label, .about = about, .example = example};
}

std::vector<Column> link_columns() {
  return {
      end("from_scope", {"もとの種類", "From scope"},
          {"次の列のIDが何のIDかを表します。", "What the id in the next column belongs to."},
          "initiative"),
      end("from_id", {"もとのID", "From id"}, {"関連のもとのIDです。", "Where the link begins."},
          "1-9"),
      end("to_plan_id", {"先の計画のID", "To plan"},
          {"関連の先の計画です。", "The plan that it leads to."}, "transition"),
      end("to_id", {"先のID", "To id"}, {"関連の先のIDです。", "Where the link leads."}, "2-25"),
      end("relation", {"関係", "Relation"},
          {"関連の種類です。relatedは同じ計画の関連する取組み、ほかはlink_relations表にあります。",
           "The kind of link; related: an initiative of the same plan. Table "
           "link_relations names the others."},
          "related"),
      {.name = "source",
       .label = {"根拠", "Source"},
       .about = {"関連を示す資料です。この計画の中に書かれているときは空です。",
                 "The document that says so; empty where the plan itself does."}},
      {.name = "to_scope",
       .label = {"先の種類", "To scope"},
       .about = {"to_idが何のIDかを表します。initiativeは取組み、goalは到達点などです。",
                 "What to_id belongs to: initiative, a card, or goal, a goal of the plan."},
       .values = "initiative goal",
       .example = "initiative",
       .is_required = true},
      {.name = "source_en",
       .label = {"根拠（英語）", "Source in English"},
       .about = {"英語で示した資料です。訳がないときは空です。",
                 "The document in English; empty where there is no translation."}}};
}

TableDefinition links() {
  return {.name = "links",
          .label = {"関連", "Links"},
          .about = {"1行が、2つのものの1つの関連です。取組み、到達点などの順に並びます。",
                    "One row joins one thing to another, by initiative, then by goal."},
          .columns = with_origin(link_columns())};
}

}  // namespace

std::vector<TableDefinition> progress_definitions() {
  return {statuses(), link_relations(), progress(), links()};
}

}  // namespace kohyo::opendata
