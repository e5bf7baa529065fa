#include "opendata/definitions.h"

namespace kohyo::opendata {
namespace {

/// What lines of Markdown are not held to.
Exception indented() {
  return {"L1-06",
          {"行の初めの空白が、箇条の段を表すためです。空白のない文章は、text_の列にあります。",
           "Blanks at the beginning of a line say how deep it stands in a list. The text without "
           "them is in the columns text_."}};
}

Column truth(std::string_view name, Bilingual label, Bilingual about) {
  return {.name = name,
          .type = Type::boolean,
          .label = label,
          .about = about,
          .example = "false",
          .is_required = true};
}

/// What an initiative is called, and what it belongs to.
std::vector<Column> name_columns() {
  return {{.name = "item_id",
           .label = {"取組み項目のID", "Item id"},
           .about = {"個票が属する取組み項目です。5-13①と5-13②はどちらも5-13です。",
                     "The item that the card belongs to: 5-13 for both 5-13① and 5-13②."},
           .example = "5-13",
           .is_required = true},
          {.name = "part_no",
           .type = Type::integer,
           .label = {"枝番", "Part number"},
           .about = {"①は1、②は2です。分かれていない取組みでは空です。",
                     "1 for ①, 2 for ②; empty where the item has no parts."},
           .example = "1"},
          {.name = "number_printed",
           .label = {"印刷された番号", "Number as printed"},
           .about = {"計画に印刷されたとおりの番号です。", "The number as the plan prints it."},
           .example = "5-13①",
           .is_printed_text = true,
           .is_required = true},
          {.name = "goal_id",
           .label = {"到達点などのID", "Goal id"},
           .about = {"取組みが属する到達点などです。", "The goal that the initiative serves."},
           .references = "goals",
           .example = "5",
           .is_required = true},
          {.name = "title_ja",
           .label = {"取組みの名称（日本語）", "Title in Japanese"},
           .about = {"取組みの名称です。", "The title in Japanese."},
           .is_required = true},
          {.name = "title_en",
           .label = {"取組みの名称（英語）", "Title in English"},
           .about = {"英語の名称です。訳がないときは空です。",
                     "The title in English; empty where there is no translation."}}};
}

/// What the card itself says of its changes.
Column changes(std::string_view name, Bilingual label, Bilingual about) {
  return {.name = name,
          .label = label,
          .about = about,
          .example = "schedule:inbound:2025",
          .exception = {"L1-07",
                        {"1枚の個票が、いくつもの変更について述べることがあるためです。"
                         "変更のIDに空白は入らないので、半角スペースで分けられます。",
                         "A card may say so of several changes. Their ids hold no space, so that "
                         "the cell can be split at spaces."}}};
}

/// How it stands in this edition, and where it is printed.
std::vector<Column> state_columns() {
  return {
      truth("is_new", {"新規か", "Is new"},
            {"この版で新しく加わった取組みのときtrueです。", "true where this edition added it."}),
      truth("is_revised", {"修正されたか", "Is revised"},
            {"この版で修正された取組みのときtrueです。新規はfalseです。",
             "true where this edition revised it; a new one is not called revised."}),
      truth("is_ended", {"終了したか", "Is ended"},
            {"この版で終了した取組みのときtrueです。", "true where this edition ended it."}),
      {.name = "printed_page",
       .type = Type::integer,
       .label = {"印刷のページ", "Printed page"},
       .about = {"もとの資料に印刷されたページ番号です。ないときは空です。",
                 "The page number printed in the source; empty where it is not known."},
       .example = "12"},
      {.name = "updated_on",
       .type = Type::date,
       .label = {"更新日", "Updated on"},
       .about = {"個票を最後に更新した日です。わからないときは空です。",
                 "The day of the last update of the card; empty where it is not known."},
       .example = "2025-04-01"},
      {.name = "source_note_ja",
       .label = {"出典に関する注（日本語）", "Source note in Japanese"},
       .about = {"もとの資料のはっきりしない点です。ないときは空です。",
                 "What is uncertain in the source; empty where nothing is."},
       .exception = quotes_print()},
      {.name = "source_note_en",
       .label = {"出典に関する注（英語）", "Source note in English"},
       .about = {"英語の注です。ないときは空です。",
                 "The note in English; empty where there is none."},
       .exception = quotes_print()},
      page_url("url_ja"),
      page_url("url_en")};
}

/// What the card says of its own revision.
std::vector<Column> revision_columns() {
  return {
      {.name = "revision_scope",
       .label = {"修正の範囲", "Scope of the revision"},
       .about = {"cardは、修正の箇所が示されず、個票のどこかが修正されたことだけがわかるものです。"
                 "ほかは空です。",
                 "card: the source says that something on the card changed, not what; else empty."},
       .values = "card",
       .example = "card"},
      {.name = "revision_note_ja",
       .label = {"主な修正点（日本語）", "Revision note in Japanese"},
       .about = {"何が修正されたかの説明です。ないときは空です。",
                 "What was revised, in words; empty where nothing is said."},
       .is_printed_text = true},
      {.name = "revision_note_en",
       .label = {"主な修正点（英語）", "Revision note in English"},
       .about = {"英語の説明です。ないときは空です。",
                 "The same in English; empty where there is none."},
       .is_printed_text = true},
      changes("editorial_changes", {"字句の修正", "Editorial changes"},
              {"字句だけの修正であると個票が述べる変更のIDです。複数は半角スペースでつなぎます。",
               "Ids of changes that the card calls editorial, joined by one space."}),
      changes("wider_changes", {"範囲を広げる変更", "Widening changes"},
              {"取組みの範囲を広げると個票が述べる変更のIDです。複数は半角スペースでつなぎます。",
               "Ids of changes that the card says widen the work, joined by one space."}),
      changes("narrower_changes", {"範囲を狭める変更", "Narrowing changes"},
              {"取組みの範囲を狭めると個票が述べる変更のIDです。複数は半角スペースでつなぎます。",
               "Ids of changes that the card says narrow the work, joined by one space."})};
}

void append(std::vector<Column> more, std::vector<Column>& columns) {
  columns.insert(columns.end(), more.begin(), more.end());
}

TableDefinition initiatives() {
  std::vector<Column> columns{initiative_id({})};
  append(name_columns(), columns);
  append(state_columns(), columns);
  columns.push_back({.name = "kind",
                     .label = {"種類", "Kind"},
                     .about = {"計画の種類のIDです。呼び方は表kindsにあります。計画が種類を分けない"
                               "ときは空です。",
                               "The id of a kind of the plan, which the table kinds names; empty "
                               "where the plan has no kinds of initiatives."},
                     .example = "project"});
  columns.push_back({.name = "title_kana",
                     .label = {"取組みの読み", "Reading of the title"},
                     .about = {"日本語の題名の読みで、ひらがなで書いてあります。ないときは空です。",
                               "The reading of the Japanese title in hiragana; empty where none is "
                               "given."},
                     .example = "まどぐちのみなおし"});
  append(revision_columns(), columns);
  return {.name = "initiatives",
          .label = {"取組み", "Initiatives"},
          .about = {"1行が1枚の個票です。到達点、番号の順に並びます。",
                    "One row is one initiative, by goal, then by number."},
          .columns = with_origin(columns)};
}

TableDefinition initiative_departments() {
  return {.name = "initiative_departments",
          .label = {"取組みの所管部", "Departments of initiatives"},
          .about = {"1行が、1つの取組みの1つの所管部です。",
                    "One row is one department of one initiative."},
          .columns = with_origin(
              {initiative_id("initiatives"),
               {.name = "position",
                .type = Type::integer,
                .is_key = true,
                .label = {"順番", "Position"},
                .about = {"印刷の順で、1が主な所管部です。", "The order of print; 1 leads."},
                .example = "1"},
               {.name = "department_id",
                .label = {"部署のID", "Department id"},
                .about = {"担当する部署です。", "The department in charge."},
                .references = "departments",
                .example = "finance",
                .is_required = true}})};
}

TableDefinition initiative_methods() {
  return {
      .name = "initiative_methods",
      .label = {"取組みの改善の視点", "Methods of initiatives"},
      .about = {"1行が、1つの取組みの1つの改善の視点です。",
                "One row is one method of one initiative."},
      .columns = with_origin(
          {initiative_id("initiatives"),
           {.name = "method_id",
            .is_key = true,
            .label = {"視点のID", "Method id"},
            .about = {"改善の視点です。", "The method."},
            .references = "methods",
            .example = "digital"},
           {.name = "basis",
            .label = {"根拠", "Basis"},
            .about = {"printedは資料に印刷されたもの、our_readingは文章から読み取ったものです。",
                      "printed: the plan says so; our_reading: read from its text."},
            .values = "printed our_reading",
            .is_required = true}})};
}

TableDefinition texts() {
  return {
      .name = "texts",
      .label = {"文章", "Texts"},
      .about = {"1行が、文章の1つの段落や箇条です。印刷の順に並びます。",
                "One row is one block of prose (a paragraph, an item of a list), in the order "
                "of print."},
      .columns = with_origin(
          {scope(true),
           scope_id(true),
           {.name = "section_id",
            .is_key = true,
            .label = {"区分のID", "Section id"},
            .about = {"どの見出しの文章かを表します。", "The heading that the text stands under."},
            .references = "sections",
            .example = "direction"},
           {.name = "block_no",
            .type = Type::integer,
            .is_key = true,
            .label = {"段落の番号", "Block number"},
            .about = {"見出しの中の順番で、1から始まります。",
                      "The order under the heading, from 1."},
            .example = "1"},
           {.name = "text_ja",
            .label = {"文章（日本語）", "Text in Japanese"},
            .about = {"印刷どおりの文章です。", "The text as printed."},
            .is_printed_text = true},
           {.name = "text_en",
            .label = {"文章（英語）", "Text in English"},
            .about = {"英語の文章です。訳がないときは空です。",
                      "The text in English; empty where there is no translation."},
            .is_printed_text = true},
           {.name = "markdown_ja",
            .label = {"書式つきの文章（日本語）", "Markdown in Japanese"},
            .about = {"箇条、リンク、強調などの印がついた1行です。印のない段落では空です。",
                      "The line with its marks of list, link, emphasis; empty where the text is a "
                      "plain paragraph."},
            .is_printed_text = true,
            .exception = indented()},
           {.name = "markdown_en",
            .label = {"書式つきの文章（英語）", "Markdown in English"},
            .about =
                {"英語の文章の、印がついた1行です。印のない段落では空です。",
                 "The same of the text in English; empty where the text is a plain paragraph."},
            .is_printed_text = true,
            .exception = indented()}})};
}

}  // namespace

Column initiative_id(std::string_view references) {
  return {.name = "initiative_id",
          .is_key = true,
          .label = {"取組みのID", "Initiative id"},
          .about = {"個票1枚ごとのIDです。5-13①は5-13-1と書きます。",
                    "The id of one initiative; 5-13① is written 5-13-1."},
          .references = references,
          .example = "5-13-1"};
}

std::vector<TableDefinition> initiative_definitions() {
  return {initiatives(), initiative_departments(), initiative_methods(), texts()};
}

}  // namespace kohyo::opendata
