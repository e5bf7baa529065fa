#include "opendata/definitions.h"

namespace kohyo::opendata {
namespace {

Column name_ja(Bilingual about) {
  return {.name = "name_ja",
          .label = {"名称（日本語）", "Name in Japanese"},
          .about = about,
          .is_required = true};
}

Column name_en() {
  return {.name = "name_en",
          .label = {"名称（英語）", "Name in English"},
          .about = {"英語の名称です。訳がないときは空です。",
                    "The name in English; empty where there is no translation."}};
}

Column position(Bilingual about) {
  return {.name = "position",
          .type = Type::integer,
          .label = {"順番", "Position"},
          .about = about,
          .example = "1",
          .is_required = true};
}

TableDefinition sections() {
  return {.name = "sections",
          .label = {"文章の区分", "Sections"},
          .about = {"1行が、文章につく1つの見出しです。到達点などの見出しが先です。",
                    "One row is one heading of prose; those of goals come first."},
          .columns = with_origin(
              {{.name = "section_id",
                .is_key = true,
                .label = {"区分のID", "Section id"},
                .about = {"見出しを表すIDです。", "The id of the heading."},
                .example = "direction"},
               position({"見出しの並び順で、1から始まります。", "The order of headings, from 1."}),
               name_ja({"印刷どおりの見出しです。", "The heading as printed."}),
               name_en()})};
}

TableDefinition methods() {
  return {.name = "methods",
          .label = {"改善の視点", "Methods"},
          .about = {"1行が1つの改善の視点です。計画の並び順です。",
                    "One row is one way of improving, in the order of the plan."},
          .columns = with_origin({{.name = "method_id",
                                   .is_key = true,
                                   .label = {"視点のID", "Method id"},
                                   .about = {"改善の視点を表すIDです。", "The id of the method."},
                                   .example = "digital"},
                                  name_ja({"改善の視点の名称です。", "The name of the method."}),
                                  name_en()})};
}

TableDefinition stages() {
  return {.name = "stages",
          .label = {"段階", "Stages"},
          .about = {"1行が、年次別計画の1つの段階です。進む順に並びます。",
                    "One row is one stage of a schedule, in the order of progress."},
          .columns = with_origin(
              {{.name = "stage_id",
                .is_key = true,
                .label = {"段階のID", "Stage id"},
                .about = {"段階を表すIDです。schedule表のstages列で使います。",
                          "The id of the stage, as column stages of table schedule holds it."},
                .example = "in_place"},
               position({"進む順で、1から始まります。", "The order of progress, from 1."}),
               name_ja({"段階の名称です。", "The name of the stage."}),
               name_en()})};
}

TableDefinition departments() {
  return {.name = "departments",
          .label = {"所管部", "Departments"},
          .about = {"1行が1つの部署です。読みの順に並びます。",
                    "One row is one department, in the order of readings."},
          .columns = with_origin(
              {{.name = "department_id",
                .is_key = true,
                .label = {"部署のID", "Department id"},
                .about = {"部署を表すIDです。", "The id of the department."},
                .example = "finance"},
               name_ja({"部署の名称です。", "The name of the department."}),
               name_en(),
               {.name = "kana",
                .label = {"読み", "Reading"},
                .about = {"ひらがなの読みです。ないときは空です。",
                          "The reading in hiragana; empty where it is not given."}},
               {.name = "telephone",
                .label = {"電話番号", "Telephone"},
                .about = {"印刷どおりの番号です。資料に記載がないときは空です。",
                          "The number as printed; empty where the source gives none."},
                .is_printed_text = true},
               {.name = "successor_id",
                .label = {"引き継いだ部署のID", "Successor"},
                .about = {"組織改正のあとに仕事を引き継いだ部署です。ないときは空です。",
                          "The department that took over after a reorganisation; empty where there "
                          "is none."},
                .references = "departments"}})};
}

TableDefinition glossary() {
  return {
      .name = "glossary",
      .label = {"用語", "Glossary"},
      .about = {"1行が1つの用語です。読みの順に並びます。",
                "One row is one term, in the order of readings."},
      .columns = with_origin({{.name = "term_id",
                               .is_key = true,
                               .label = {"用語のID", "Term id"},
                               .about = {"用語を表すIDです。", "The id of the term."}},
                              {.name = "term_ja",
                               .label = {"用語（日本語）", "Term in Japanese"},
                               .about = {"用語です。", "The term in Japanese."},
                               .is_required = true},
                              {.name = "term_en",
                               .label = {"用語（英語）", "Term in English"},
                               .about = {"決められた英訳です。ないときは空です。",
                                         "The approved translation; empty where there is none."}},
                              {.name = "kana",
                               .label = {"読み", "Reading"},
                               .about = {"ひらがなの読みです。ないときは空です。",
                                         "The reading in hiragana; empty where it is not given."}},
                              {.name = "explanation_ja",
                               .label = {"説明（日本語）", "Explanation in Japanese"},
                               .about = {"用語の説明です。", "What the term means, in Japanese."}},
                              {.name = "explanation_en",
                               .label = {"説明（英語）", "Explanation in English"},
                               .about = {"英語の説明です。訳がないときは空です。",
                                         "What the term means, in English; empty where there is no "
                                         "translation."}}})};
}

}  // namespace

std::vector<TableDefinition> reference_definitions() {
  return {sections(), methods(), stages(), departments(), glossary()};
}

}  // namespace kohyo::opendata
