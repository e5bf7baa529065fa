#include "opendata/definitions.h"

namespace kohyo::opendata {
namespace {

Column translated(std::string_view name, Bilingual label, Bilingual about) {
  return {.name = name, .label = label, .about = about};
}

Column original(std::string_view name, Bilingual label, Bilingual about) {
  return {.name = name, .label = label, .about = about, .is_required = true};
}

Column year(std::string_view name, Bilingual label, Bilingual about, std::string_view example) {
  return {.name = name,
          .type = Type::integer,
          .label = label,
          .about = about,
          .example = example,
          .is_required = true};
}

TableDefinition family() {
  return {.name = "family",
          .label = {"計画の全体図", "Family of plans"},
          .about = {"1行が1つの計画で、このサイトに内容のない計画も含みます。どの計画のデータでも"
                    "同じです。",
                    "One row is one plan of the municipality, those that the site does not hold "
                    "included. It is the same in the data of every plan."},
          .columns = {
              municipality_code(),
              plan_id(),
              {.name = "position",
               .type = Type::integer,
               .label = {"順番", "Position"},
               .about = {"全体図での並び順で、1から始まります。", "The order of the page, from 1."},
               .example = "1",
               .is_required = true},
              original("title_ja", {"計画の名称（日本語）", "Title in Japanese"},
                       {"計画の名称です。", "The title of the plan in Japanese."}),
              translated("title_en", {"計画の名称（英語）", "Title in English"},
                         {"英語の名称です。訳がないときは空です。",
                          "The title in English; empty where there is no translation."}),
              year("first_fiscal_year", {"最初の年度", "First fiscal year"},
                   {"計画期間の最初の年度です。", "The first fiscal year of the plan."}, "2024"),
              year("last_fiscal_year", {"最後の年度", "Last fiscal year"},
                   {"計画期間の最後の年度です。", "The last fiscal year of the plan."}, "2027"),
              {.name = "is_here",
               .type = Type::boolean,
               .label = {"サイトにあるか", "Is here"},
               .about = {"このサイトに計画の内容があるときtrueです。",
                         "true where the site holds the plan itself."},
               .example = "true",
               .is_required = true},
              translated("note_ja", {"注（日本語）", "Note in Japanese"},
                         {"計画や期間についての注です。ないときは空です。",
                          "A note on the plan or its period; empty where there is none."}),
              translated("note_en", {"注（英語）", "Note in English"},
                         {"英語の注です。訳がないときは空です。",
                          "The note in English; empty where there is no translation."})}};
}

Column end(std::string_view name, Bilingual label, Bilingual about, std::string_view example) {
  return {.name = name,
          .label = label,
          .about = about,
          .references = "family",
          .example = example,
          .is_required = true};
}

TableDefinition family_relations() {
  return {
      .name = "family_relations",
      .label = {"計画どうしの関係", "Relations of plans"},
      .about = {"1行が、2つの計画の1つの関係です。どの計画のデータでも同じです。",
                "One row is how two plans belong together. It is the same in the data of every "
                "plan."},
      .columns = {
          municipality_code(),
          {.name = "relation_no",
           .type = Type::integer,
           .is_key = true,
           .label = {"関係の番号", "Relation number"},
           .about = {"全体図での並び順で、1から始まります。", "The order of the page, from 1."},
           .example = "1"},
          end("from_plan_id", {"もとの計画のID", "From plan"},
              {"関係のもとの計画です。", "The plan that the relation begins with."}, "dx-roadmap"),
          end("to_plan_id", {"先の計画のID", "To plan"},
              {"関係の先の計画です。", "The plan that it leads to."}, "dx-policy"),
          original("relation_ja", {"関係（日本語）", "Relation in Japanese"},
                   {"もとの計画が先の計画に対して何であるかです。",
                    "What the first plan is to the second, in Japanese."}),
          translated("relation_en", {"関係（英語）", "Relation in English"},
                     {"英語の記載です。訳がないときは空です。",
                      "The same in English; empty where there is no translation."}),
          {.name = "source_ja",
           .label = {"根拠（日本語）", "Source in Japanese"},
           .about = {"関係を示す資料と箇所です。", "The document and place that say so."},
           .is_required = true,
           .exception = quotes_print()},
          {.name = "source_en",
           .label = {"根拠（英語）", "Source in English"},
           .about = {"英語で示した資料です。訳がないときは空です。",
                     "The document in English; empty where there is no translation."},
           .exception = quotes_print()}}};
}

}  // namespace

std::vector<TableDefinition> family_definitions() {
  return {family(), family_relations()};
}

}  // namespace kohyo::opendata
