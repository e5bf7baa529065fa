#include "load/read_schedule.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "load/fields.h"
#include "load/unique.h"
#include "text/unicode.h"

namespace kohyo::load {
namespace {

using base::Code;
using yaml::Node;

/// Bytes of a number in a circle (① to ⑳) at the beginning of a text: 3 or 0.
std::size_t circled_number_size(std::string_view text) {
  if (text.empty()) return 0;
  const text::CodePoint c = text::code_point_at(text, 0);
  return c.value >= 0x2460 && c.value <= 0x2473 ? c.size : 0;
}

text::Text with_number(std::string_view number, const text::Text& phrase, bool is_main) {
  return text::Text::from_program(std::string(number) + (is_main ? "" : " ") + phrase.str());
}

/// The phrase's text in each language with `number` before it.
model::LocalText numbered(std::string_view number, const model::LocalText& phrase, const Reading& reading) {
  if (number.empty()) return phrase;
  model::LocalText result(reading.languages.front(), with_number(number, phrase.main(), true));
  for (const text::Language& language : reading.languages) {
    if (language == reading.languages.front() || !phrase.has(language)) continue;
    result.add(language, with_number(number, phrase.in(language).value, false));
  }
  return result;
}

std::vector<std::string> texts_of(const Phrases& phrases) {
  std::vector<std::string> texts;
  for (const auto& [text, phrase] : phrases) texts.push_back(text);
  return texts;
}

std::optional<model::CellItem> read_phrase(const Node& node, std::string_view key, const CardContext& context,
                                           const Reading& reading) {
  const std::optional<text::Text> text = read_text(node, key, reading);
  if (!text) return {};
  std::string_view phrase = text->str();
  const std::string_view number = phrase.substr(0, circled_number_size(phrase));
  phrase.remove_prefix(number.size());
  const Phrases& phrases = context.vocabulary.phrases;
  const auto known = phrases.find(std::string(phrase));
  if (known != phrases.end()) {
    return model::CellItem{numbered(number, known->second.text, reading), known->second.stages};
  }
  if (context.vocabulary.is_whole) {
    reading.diagnostics.report(Code::phrase_unknown, node.span,
                               {std::string(phrase), text::nearest(phrase, texts_of(phrases))});
  }
  return {};
}

std::optional<model::CellItem> read_item(const Node& node, std::string_view key, const CardContext& context,
                                         const Reading& reading) {
  if (node.kind == Node::Kind::scalar) return read_phrase(node, key, context, reading);
  for (const yaml::Entry& entry : node.entries) {
    constexpr std::array<std::string_view, 5> revisions = {"was", "now", "added", "removed", "was_year"};
    if (std::ranges::find(revisions, entry.key) == revisions.end()) continue;
    reading.diagnostics.report(Code::revision_unsupported, entry.key_span, {entry.key});
    return {};
  }
  Fields fields(node, key, reading);
  std::optional<model::LocalText> text = read_local_text(fields);
  const Node* stages = fields.find("stages");
  fields.finish();
  if (!text) return {};
  std::vector<model::StageId> ids;
  if (stages != nullptr) ids = read_stage_ids(*stages, context.vocabulary, reading);
  return model::CellItem{*std::move(text), std::move(ids)};
}

model::Cell read_cell(const Node& node, text::FiscalYear year, std::string_view key, const CardContext& context,
                      const Reading& reading) {
  model::Cell cell{year, model::ValueStatus::figure, {}};
  if (node.kind == Node::Kind::scalar && node.text == "―") {
    cell.status = model::ValueStatus::dash;
  } else if (node.kind == Node::Kind::scalar && node.text == "未定") {
    cell.status = model::ValueStatus::undecided;
  } else if (node.kind == Node::Kind::list) {
    for (const Node& item : read_list(node, key, reading)) {
      std::optional<model::CellItem> read = read_item(item, key, context, reading);
      if (read) cell.items.push_back(*std::move(read));
    }
  } else if (std::optional<model::CellItem> item = read_item(node, key, context, reading)) {
    cell.items.push_back(*std::move(item));
  }
  return cell;
}

std::string line_of(base::Span span, const Reading& reading) {
  return std::to_string(base::place_of(reading.sources[span.source], span.begin).line);
}

/// One cell a year of the plan, in order, from the keys that name years.
std::vector<model::Cell> read_cells(const Node& node, Fields& fields, const CardContext& context,
                                    const Reading& reading) {
  std::vector<model::Cell> cells;
  for (const text::FiscalYear year : context.plan.years()) {
    cells.push_back({year, model::ValueStatus::none, {}});
  }
  const text::Language& main = reading.languages.front();
  std::map<text::FiscalYear, base::Span> first;
  for (const yaml::Entry& entry : node.entries) {
    const std::optional<text::FiscalYear> year = text::parse_fiscal_year(entry.key);
    if (!year) continue;
    const Node* value = fields.find(entry.key);
    const auto cell = std::ranges::find(cells, *year, &model::Cell::year);
    const auto [known, is_new] = first.emplace(*year, entry.key_span);
    if (cell == cells.end()) {
      reading.diagnostics.report(
          Code::year_outside_period, entry.key_span,
          {entry.key, short_label(context.plan.first_year, main), short_label(context.plan.last_year, main)});
    } else if (!is_new) {  // R7 and 2025 are one year
      reading.diagnostics.report(Code::yaml_duplicate_key, entry.key_span, {entry.key, line_of(known->second, reading)});
    } else if (value != nullptr) {
      *cell = read_cell(*value, *year, entry.key, context, reading);
    }
  }
  return cells;
}

std::vector<model::LocalText> read_details(const Node* node, const Reading& reading) {
  std::vector<model::LocalText> details;
  if (node == nullptr) return details;
  for (const Node& item : read_list(*node, "details", reading)) {
    std::optional<model::LocalText> detail = read_local_text(item, "details", reading);
    if (detail) details.push_back(*std::move(detail));
  }
  return details;
}

std::optional<model::Task> read_task(const Node& node, const CardContext& context, UniqueIds& unique,
                                     const Reading& reading) {
  Fields fields(node, "schedule", reading);
  const Node* id_node = fields.require("id");
  const Node* name_node = fields.require("task");
  const Node* details_node = fields.find("details");
  const Node* group_node = fields.find("group");
  std::vector<model::Cell> cells = read_cells(node, fields, context, reading);
  // Years that the plan has are worth proposing for an unknown key.
  for (const text::FiscalYear year : context.plan.years()) fields.know(short_label(year, reading.languages.front()));
  fields.finish();
  std::optional<model::LocalText> group;
  if (group_node != nullptr) group = read_local_text(*group_node, "group", reading);
  std::vector<model::LocalText> details = read_details(details_node, reading);
  if (id_node == nullptr || name_node == nullptr) return {};
  auto id = read_id<model::TaskId>(*id_node, "id", reading);
  auto name = read_local_text(*name_node, "task", reading);
  if (!id || !name) return {};
  if (!unique.add_word(id->str(), id_node->span, reading.sources, reading.diagnostics)) return {};
  return model::Task{*std::move(id), *std::move(name), std::move(details), std::move(group), std::move(cells)};
}

}  // namespace

std::vector<model::Task> read_schedule(const Node& node, const CardContext& context, const Reading& reading) {
  std::vector<model::Task> tasks;
  UniqueIds unique;
  for (const Node& item : read_list(node, "schedule", reading)) {
    std::optional<model::Task> task = read_task(item, context, unique, reading);
    if (task) tasks.push_back(*std::move(task));
  }
  return tasks;
}

}  // namespace kohyo::load
