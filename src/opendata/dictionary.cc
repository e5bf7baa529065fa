#include "opendata/dictionary.h"

#include <string>
#include <utility>

namespace kohyo::opendata {
namespace {

std::vector<Column> place_columns() {
  return {{.name = "table_name",
           .is_key = true,
           .label = {"表", "Table"},
           .about = {"表の名前です。", "The name of the table."},
           .example = "schedule"},
          {.name = "position",
           .type = Type::integer,
           .is_key = true,
           .label = {"列の順番", "Position"},
           .about = {"列の順番です。表そのものの行では0です。",
                     "The order of the columns; 0 for the table itself."},
           .example = "1"},
          {.name = "column_name",
           .label = {"列", "Column"},
           .about = {"列の名前です。表そのものの行では空です。",
                     "The name of the column; empty for the table itself."},
           .example = "fiscal_year"}};
}

std::vector<Column> word_columns() {
  return {{.name = "label_ja",
           .label = {"名称（日本語）", "Label in Japanese"},
           .about = {"表や列の日本語の名称です。", "What it is called in Japanese."},
           .is_required = true},
          {.name = "label_en",
           .label = {"名称（英語）", "Label in English"},
           .about = {"表や列の英語の名称です。", "What it is called in English."},
           .is_required = true},
          {.name = "description_ja",
           .label = {"説明（日本語）", "Description in Japanese"},
           .about = {"意味と、空になる場合です。", "What it means, and when it is empty."},
           .is_required = true},
          {.name = "description_en",
           .label = {"説明（英語）", "Description in English"},
           .about = {"英語の説明です。", "The same in English."},
           .is_required = true}};
}

std::vector<Column> fact_columns() {
  return {{.name = "type",
           .label = {"型", "Type"},
           .about = {"text、integer、number、boolean、date、urlのどれかです。表の行では空です。",
                     "text, integer, number, boolean, date or url; empty for a table."},
           .values = "text integer number boolean date url"},
          {.name = "unit",
           .label = {"単位", "Unit"},
           .about = {"数の単位です。単位のない列では空です。",
                     "The unit of numbers; empty where there is none."},
           .example = "yen"},
          {.name = "is_key",
           .type = Type::boolean,
           .label = {"主キーか", "Is key"},
           .about = {"主キーの列のときtrueです。", "true for a column of the primary key."}},
          {.name = "is_required",
           .type = Type::boolean,
           .label = {"必須か", "Is required"},
           .about = {"空にならない列のときtrueです。", "true for a column that is never empty."}},
          {.name = "reference",
           .label = {"参照先の表", "Refers to"},
           .about = {"値が別の表の主キーのとき、その表の名前です。",
                     "The table whose key the value is; empty where it is none."}},
          {.name = "allowed_values",
           .label = {"使う値", "Allowed values"},
           .about = {"使う値が決まっているとき、半角スペースでつないで示します。",
                     "The values that occur, joined by one space; empty where any may."}},
          {.name = "example",
           .label = {"例", "Example"},
           .about = {"値の例です。", "A value as it may occur."},
           .is_printed_text = true},
          {.name = "is_printed_text",
           .type = Type::boolean,
           .label = {"印刷どおりか", "Is printed text"},
           .about = {"印刷された文字（単位や①など）をそのまま残す列のときtrueです。",
                     "true for a column that keeps what the plan prints, such as units and ①."}}};
}

TableDefinition definition() {
  TableDefinition table{
      .name = "dictionary",
      .label = {"データ辞書", "Dictionary"},
      .about = {"1行が、1つの表または列の説明です。", "One row explains one table or one column."},
      .columns = place_columns()};
  for (const Column& column : word_columns()) table.columns.push_back(column);
  for (const Column& column : fact_columns()) table.columns.push_back(column);
  return table;
}

Cell cell_of(std::string_view text) {
  return text.empty() ? Cell() : Cell(std::string(text));
}

Row row_of(const TableDefinition& table) {
  return {cell_of(table.name),
          std::int64_t{0},
          {},
          cell_of(table.label.ja),
          cell_of(table.label.en),
          cell_of(table.about.ja),
          cell_of(table.about.en),
          {},
          {},
          {},
          {},
          {},
          {},
          {},
          {}};
}

Row row_of(const TableDefinition& table, std::int64_t position, const Column& column) {
  return {cell_of(table.name),      position,
          cell_of(column.name),     cell_of(column.label.ja),
          cell_of(column.label.en), cell_of(column.about.ja),
          cell_of(column.about.en), cell_of(name_of(column.type)),
          cell_of(column.unit),     column.is_key,
          column.is_required,       cell_of(column.references),
          cell_of(column.values),   cell_of(column.example),
          column.is_printed_text};
}

}  // namespace

const TableDefinition& dictionary_definition() {
  static const TableDefinition only = definition();
  return only;
}

Table dictionary_table() {
  TableBuilder table(dictionary_definition().name, dictionary_definition().columns);
  for (const TableDefinition& defined : table_definitions()) {
    table.add(row_of(defined));
    std::int64_t position = 0;
    for (const Column& column : defined.columns) table.add(row_of(defined, ++position, column));
  }
  return std::move(table).take();
}

}  // namespace kohyo::opendata
