#include "pages/dictionary_page.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "opendata/table_definitions.h"
#include "pages/data_links.h"
#include "pages/pieces.h"

namespace kohyo::pages {

using opendata::Column;
using opendata::TableDefinition;
using render::Object;
using render::Value;

namespace {

/// A word of the group for an id of the data contract; none for an empty id.
Value word(std::string_view group, std::string_view id, const Context& context) {
  if (id.empty()) return {};
  return context.words[std::string(group) + "." + std::string(id)];
}

/// The table whose key the column names, and the way to it; none for a column that names none.
Value reference(const Column& column, const Context& context) {
  if (column.references.empty()) return {};
  const routes::Place here = routes::dictionary();
  const TableDefinition& table = opendata::definition_of(column.references);
  return Object()
      .set("label", in_page(table.label, context))
      .set("url", link(here, here, context, table_id(table.name)));
}

bool is_ascii(char c) {
  return static_cast<unsigned char>(c) < 0x80;
}

/// A value of the data. The plans are written in Japanese, so one beyond ASCII is Japanese.
Value data_value(std::string_view value) {
  if (std::ranges::all_of(value, is_ascii)) return Value::text(value);
  return Value::spoken(text::Text::from_program(value), text::Language("ja"));
}

/// An explanation in the language of the page. English ones quote Japanese, which is marked.
Value explanation(const opendata::Bilingual& about, const Context& context) {
  if (context.language().tag() != "en" || std::ranges::all_of(about.en, is_ascii))
    return in_page(about, context);
  markup::HtmlBuilder html;
  for (std::size_t begin = 0; begin < about.en.size();) {
    const bool is_english = is_ascii(about.en[begin]);
    const auto is_other = [&](char c) { return is_ascii(c) != is_english; };
    const std::string_view rest = about.en.substr(begin);
    const auto size = static_cast<std::size_t>(std::ranges::find_if(rest, is_other) - rest.begin());
    if (!is_english) html.markup(markup::Html::literal("<span lang=\"ja\">"));
    html.text(rest.substr(0, size));
    if (!is_english) html.markup(markup::Html::literal("</span>"));
    begin += size;
  }
  return std::move(html).take();
}

Value column_entry(const TableDefinition& table, const Column& column, const Context& context) {
  std::vector<Value> allowed;
  for (const std::string_view each : opendata::words_in(column.values))
    allowed.push_back(data_value(each));
  const bool is_limited = !allowed.empty();
  return Object()
      .set("id", Value::text("column-" + std::string(table.name) + "-" + std::string(column.name)))
      .set("name", Value::text(column.name))
      .set("label", in_page(column.label, context))
      .set("about", explanation(column.about, context))
      .set("type", word("column-type", name_of(column.type), context))
      .set("unit", word("column-unit", column.unit, context))
      .set("is_key", column.is_key)
      .set("is_required", column.is_required && !column.is_key)
      .set("is_printed_text", column.is_printed_text)
      .set("reference", reference(column, context))
      .set("is_limited", is_limited)
      .set("allowed", std::move(allowed))
      .set("example", data_value(column.example));
}

Value table_entry(const TableDefinition& table, const Context& context) {
  const routes::Place here = routes::dictionary();
  std::vector<Value> columns;
  for (const Column& column : table.columns)
    columns.push_back(column_entry(table, column, context));
  return Object()
      .set("id", Value::text(table_id(table.name)))
      .set("url", link(here, here, context, table_id(table.name)))
      .set("name", Value::text(table.name))
      .set("label", in_page(table.label, context))
      .set("about", explanation(table.about, context))
      .set("columns", std::move(columns));
}

}  // namespace

Content dictionary_page(const Context& context) {
  std::vector<Value> tables;
  for (const TableDefinition& table : opendata::table_definitions())
    tables.push_back(table_entry(table, context));
  Object values;
  values.set("tables", std::move(tables))
      .set("audit_url", link(routes::dictionary(), routes::data_audit(), context));
  return {context.words["dictionary.title"].str(),
          context.words["dictionary.description"].str(),
          {{context.words["open-data.title"], routes::open_data()}},
          is_in_language(in_page(opendata::table_definitions().front().label, context), context),
          std::move(values)};
}

}  // namespace kohyo::pages
