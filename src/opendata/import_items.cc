#include "opendata/import_items.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "markup/write_markdown.h"
#include "opendata/import_schedule.h"
#include "opendata/item_rows.h"

namespace kohyo::opendata {
namespace {

using yaml::Value;

void set_text(Value& map, const std::string& key, const std::string& text) {
  if (!text.empty()) map.set(key, Value::of(text));
}

void set_languages(Value& map, const std::string& key, const ItemRow& row,
                   const std::string& column) {
  Value languages = in_languages(row[column + "_ja"], row[column + "_en"]);
  if (!languages.empty()) map.set(key, std::move(languages));
}

/// A list of the cells of one column; nothing where there are no rows.
void set_ids(Value& map, const std::string& key, const std::vector<ItemRow>& rows,
             const std::string& column) {
  Value list = Value::list({});
  for (const ItemRow& row : rows) list.items.push_back(Value::of(row[column]));
  if (!list.empty()) map.set(key, std::move(list));
}

/// `―` and `未定` where there is no figure.
std::string printed_amount(const ItemRow& row) {
  const std::string& status = row["value_status"];
  if (status == "dash") return "―";
  return status == "undecided" ? "未定" : row["amount_printed"];
}

Value budgets_of(const std::vector<ItemRow>& rows) {
  Value list = Value::list({});
  for (const ItemRow& row : rows) {
    Value budget;
    budget.set("year", Value::of(year_name(row["fiscal_year"])));
    budget.set("stage", Value::of(row["budget_stage"]));
    budget.set("amount", Value::of(printed_amount(row)));
    set_text(budget, "unit", row["unit_printed"]);
    set_languages(budget, "note", row, "note");
    list.items.push_back(std::move(budget));
  }
  return list;
}

Value hours_of(const ItemRow& row) {
  Value hours;
  hours.set("first_year", Value::of(year_name(row["first_fiscal_year"])));
  hours.set("last_year", Value::of(year_name(row["last_fiscal_year"])));
  set_text(hours, "hours", row["hours"]);
  set_text(hours, "former_hours", row["former_hours"]);
  set_text(hours, "printed", row["hours_printed"]);
  hours.set("approximate", Value::of(row["is_approximate"] == "true" ? "true" : "false"));
  set_languages(hours, "basis", row, "basis");
  return hours;
}

Value fields_of_goal(const std::string& id, const ItemRow& row, const ItemRows& rows) {
  Value fields;
  fields.set("id", Value::of(id));
  set_text(fields, "number", row["number_printed"].empty() ? id : row["number_printed"]);
  set_text(fields, "kind", row["kind"]);
  set_languages(fields, "title", row, "title");
  set_text(fields, "parent", row["parent_goal_id"]);
  const std::vector<ItemRow> budgets = rows.in("budgets", "goal", id);
  if (!budgets.empty()) fields.set("budgets", budgets_of(budgets));
  const std::vector<ItemRow> hours = rows.in("hours", "goal", id);
  if (!hours.empty()) fields.set("hours", hours_of(hours.front()));
  set_languages(fields, "source_note", row, "source_note");
  return fields;
}

Value revision_of(const ItemRow& row) {
  Value revision;
  if (row["is_new"] == "true") revision.set("new", Value::of("true"));
  set_text(revision, "scope", row["revision_scope"]);
  set_languages(revision, "note", row, "revision_note");
  return revision;
}

Value fields_of_card(const std::string& id, const ItemRow& row, const ItemRows& rows,
                     const model::Plan& plan, const load::Vocabulary& vocabulary) {
  Value fields;
  fields.set("id", Value::of(id));
  if (!row["part_no"].empty()) {
    set_text(fields, "item", row["item_id"]);
    set_text(fields, "part", row["part_no"]);
  }
  set_languages(fields, "title", row, "title");
  set_text(fields, "goal", row["goal_id"]);
  set_ids(fields, "departments", rows.of("initiative_departments", id, "position"),
          "department_id");
  const std::vector<ItemRow> methods = rows.of("initiative_methods", id);
  set_ids(fields, "methods", methods, "method_id");
  const bool is_ours = !methods.empty() && methods.front()["basis"] == "our_reading";
  if (is_ours) fields.set("methods_basis", Value::of("our_reading"));
  Value schedule = schedule_of(id, rows, vocabulary);
  if (!schedule.empty()) fields.set("schedule", std::move(schedule));
  Value revision = revision_of(row);
  if (!revision.empty()) fields.set("revision", std::move(revision));
  std::vector<ItemRow> related;
  for (const ItemRow& link : rows.in("links", "initiative", id)) {
    if (link["relation"] == "related" && link["to_plan_id"] == plan.id.str())
      related.push_back(link);
  }
  set_ids(fields, "related", related, "to_id");
  set_text(fields, "printed_page", row["printed_page"]);
  set_text(fields, "updated_on", row["updated_on"]);
  set_languages(fields, "source_note", row, "source_note");
  return fields;
}

/// The lines of a language in the rows of one section; a text without Markdown is a paragraph.
std::string prose_of(const std::vector<ItemRow>& rows, const std::string& language) {
  std::vector<std::string> lines;
  for (const ItemRow& row : rows) {
    const std::string& markdown = row["markdown_" + language];
    const std::string& text = row["text_" + language];
    if (text.empty() && markdown.empty()) continue;
    lines.push_back(markdown.empty() ? markup::escaped_markdown(text) : markdown);
  }
  return markup::joined_markdown(lines);
}

void add_prose(load::ItemText& item, const std::vector<ItemRow>& rows) {
  std::map<std::string, std::vector<ItemRow>> sections;
  for (const ItemRow& row : rows) sections[row["section_id"]].push_back(row);
  for (auto& [section, blocks] : sections) {
    sort_by_number(blocks, "block_no");
    for (const char* language : {"ja", "en"}) {
      std::string text = prose_of(blocks, language);
      if (!text.empty())
        item.prose[text::Language(language)][model::SectionId(section)] = std::move(text);
    }
  }
}

/// What stands before the text of a line: marks of lists and quotes.
std::string marks_before(const std::string& markdown, const std::string& text) {
  const std::string escaped = markup::escaped_markdown(text);
  return markdown.ends_with(escaped) ? markdown.substr(0, markdown.size() - escaped.size())
                                     : std::string();
}

void follow(const TextTable& table, TextTable::Row& row, const TextTable::Row& was,
            const std::string& language) {
  const std::string& text = table.value(row, "text_" + language);
  const std::string& old_text = table.value(was, "text_" + language);
  const std::string& old_line = table.value(was, "markdown_" + language);
  const std::string& line = table.value(row, "markdown_" + language);
  if (text == old_text || line != old_line || line.empty()) return;
  const std::string marks = marks_before(old_line, old_text);
  const bool is_plain = !marks.empty() && !marks.starts_with('|');
  if (!is_plain && !text.empty()) return;
  const auto column =
      std::ranges::find(table.definition->columns, "markdown_" + language, &Column::name);
  row.values[static_cast<std::size_t>(column - table.definition->columns.begin())] =
      text.empty() ? "" : marks + markup::escaped_markdown(text);
}

/// The columns that the file lacks, from the rows of the content with the same key.
void complete_rows(TextTable& table, const TextTable& known) {
  std::map<std::string, const TextTable::Row*> rows;
  for (const TextTable::Row& row : known.rows) rows.emplace(known.key_of(row), &row);
  for (TextTable::Row& row : table.rows) {
    const auto was = rows.find(table.key_of(row));
    if (was == rows.end()) continue;
    for (std::size_t i = 0; i < row.values.size(); ++i) {
      if (!table.is_there[i]) row.values[i] = was->second->values[i];
    }
    if (table.definition->name != "texts") continue;
    for (const char* language : {"ja", "en"}) follow(table, row, *was->second, language);
  }
}

}  // namespace

Items items_of(const TextTables& tables, const model::Plan& plan,
               const load::Vocabulary& vocabulary) {
  const ItemRows rows(tables);
  Items items;
  for (const auto& [id, row] : rows.all("goals")) {
    load::ItemText& item = items["goals/" + id + ".md"];
    item.fields = fields_of_goal(id, row, rows);
    add_prose(item, rows.in("texts", "goal", id));
  }
  for (const auto& [id, row] : rows.all("initiatives")) {
    load::ItemText& item = items["initiatives/" + id + ".md"];
    item.fields = fields_of_card(id, row, rows, plan, vocabulary);
    add_prose(item, rows.in("texts", "initiative", id));
  }
  return items;
}

TextTables completed(TextTables imported, const TextTables& known) {
  for (const auto& [name, table] : known) {
    const auto own = imported.find(name);
    if (own == imported.end()) {
      if (is_imported(name)) imported.emplace(name, table);
    } else {
      complete_rows(own->second, table);
    }
  }
  return imported;
}

}  // namespace kohyo::opendata
