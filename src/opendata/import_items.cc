#include "opendata/import_items.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "markup/write_markdown.h"
#include "opendata/import_indicators.h"
#include "opendata/import_lists.h"
#include "opendata/import_schedule.h"
#include "opendata/item_rows.h"
#include "text/number.h"
#include "text/unicode.h"

namespace kohyo::opendata {
namespace {

using yaml::Value;

/// A list of the cells of one column; nothing where there are no rows.
void set_ids(Value& map, const std::string& key, const std::vector<ItemRow>& rows,
             const std::string& column) {
  Value list = Value::list({});
  for (const ItemRow& row : rows) list.items.push_back(Value::of(row[column]));
  if (!list.empty()) map.set(key, std::move(list));
}

void set_list(Value& map, const std::string& key, Value list) {
  if (!list.empty()) map.set(key, std::move(list));
}

/// The title of a card, with its reading.
void set_title(Value& fields, const ItemRow& row) {
  Value title;
  for (const char* language : {"ja", "en", "kana"})
    set_text(title, language, row[std::string("title_") + language]);
  if (!title.empty()) fields.set("title", std::move(title));
}

/// What cards and goals have alike: money, indicators, results.
void set_lists(Value& fields, const std::string& scope, const std::string& id,
               const ItemRows& rows) {
  set_list(fields, "budgets", budgets_of(rows.in("budgets", scope, id)));
  set_list(fields, "indicators", indicators_of(scope, id, rows));
  set_list(fields, "progress", progress_of(rows.in("progress", scope, id)));
}

Value fields_of_goal(const std::string& id, const ItemRow& row, const ItemRows& rows) {
  Value fields;
  fields.set("id", Value::of(id));
  set_text(fields, "number", row["number_printed"].empty() ? id : row["number_printed"]);
  set_text(fields, "kind", row["kind"]);
  set_languages(fields, "title", row, "title");
  set_text(fields, "parent", row["parent_goal_id"]);
  set_lists(fields, "goal", id, rows);
  const std::vector<ItemRow> hours = rows.in("hours", "goal", id);
  if (!hours.empty()) fields.set("hours", hours_of(hours.front()));
  set_list(fields, "links", links_of(rows.in("links", "goal", id)));
  set_languages(fields, "source_note", row, "source_note");
  return fields;
}

/// `wider:` and the like: words of one cell, joined by spaces.
void set_words(Value& map, const std::string& key, const std::string& cell) {
  Value list = Value::list({});
  for (const std::string_view word : words_in(cell))
    list.items.push_back(Value::of(std::string(word)));
  if (!list.empty()) map.set(key, std::move(list));
}

/// Whether the cards state themselves what is new; else that follows from the edition before.
bool states_news(const model::Plan& plan) {
  return plan.previous() == nullptr || !plan.previous()->is_on_record;
}

Value revision_of(const ItemRow& row, const model::Plan& plan) {
  Value revision;
  if (row["is_new"] == "true" && states_news(plan)) revision.set("new", Value::of("true"));
  set_text(revision, "scope", row["revision_scope"]);
  set_languages(revision, "note", row, "revision_note");
  set_words(revision, "editorial", row["editorial_changes"]);
  set_words(revision, "wider", row["wider_changes"]);
  set_words(revision, "narrower", row["narrower_changes"]);
  return revision;
}

/// The printed number where it does not follow from the id, or from item and part; else empty.
std::string own_number(const std::string& id, const ItemRow& row) {
  const int part = std::atoi(row["part_no"].c_str());
  constexpr char32_t first = 0x2460;  // ①
  const std::string usual =
      part < 1 ? id : row["item_id"] + text::to_utf8(first + static_cast<char32_t>(part - 1));
  return row["number_printed"] == usual ? "" : row["number_printed"];
}

Value fields_of_card(const std::string& id, const ItemRow& row, const ItemRows& rows,
                     const model::Plan& plan, const load::Vocabulary& vocabulary) {
  Value fields;
  fields.set("id", Value::of(id));
  if (!row["part_no"].empty()) {
    set_text(fields, "item", row["item_id"]);
    set_text(fields, "part", row["part_no"]);
  }
  set_text(fields, "number", own_number(id, row));
  set_title(fields, row);
  set_text(fields, "kind", row["kind"]);
  set_text(fields, "goal", row["goal_id"]);
  set_ids(fields, "departments", rows.of("initiative_departments", id, "position"),
          "department_id");
  const std::vector<ItemRow> methods = rows.of("initiative_methods", id);
  set_ids(fields, "methods", methods, "method_id");
  const bool is_ours = !methods.empty() && methods.front()["basis"] == "our_reading";
  if (is_ours) fields.set("methods_basis", Value::of("our_reading"));
  Value schedule = schedule_of(id, rows, vocabulary);
  if (!schedule.empty()) fields.set("schedule", std::move(schedule));
  Value revision = revision_of(row, plan);
  if (!revision.empty()) fields.set("revision", std::move(revision));
  set_lists(fields, "initiative", id, rows);
  const std::vector<ItemRow> links = rows.in("links", "initiative", id);
  set_list(fields, "related", related_of(links, plan.id.str()));
  set_list(fields, "links", links_of(links));
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

}  // namespace

Items items_of(const TextTables& tables, const model::Plan& plan,
               const load::Vocabulary& vocabulary) {
  const ItemRows rows(tables);
  Items items;
  if (const auto prose = rows.in("texts", "plan", plan.id.str()); !prose.empty())
    add_prose(items["overview.md"], prose);
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

}  // namespace kohyo::opendata
