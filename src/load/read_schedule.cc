#include "load/read_schedule.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "load/fields.h"
#include "load/read_cell.h"
#include "load/unique.h"

namespace kohyo::load {
namespace {

using base::Code;
using yaml::Node;

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
      reading.diagnostics.report(Code::year_outside_period, entry.key_span,
                                 {entry.key, short_label(context.plan.first_year, main),
                                  short_label(context.plan.last_year, main)});
    } else if (!is_new) {  // R7 and 2025 are one year
      const std::string both = entry.key + " = " + std::string(reading.sources.text(known->second));
      reading.diagnostics.report(Code::yaml_duplicate_key, entry.key_span,
                                 {both, line_of(known->second, reading)});
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

/// `added: true` or `removed: true` of a whole row.
model::Presence read_presence(const Node* added, const Node* removed, const Reading& reading) {
  if (added != nullptr && read_boolean(*added, "added", reading).value_or(false))
    return model::Presence::added;
  if (removed != nullptr && read_boolean(*removed, "removed", reading).value_or(false))
    return model::Presence::removed;
  return model::Presence::kept;
}

std::optional<model::Task> read_task(const Node& node, const CardContext& context,
                                     UniqueIds& unique, const Reading& reading) {
  Fields fields(node, "schedule", reading);
  const Node* id_node = fields.require("id");
  const Node* name_node = fields.require("task");
  const Node* details_node = fields.find("details");
  const Node* group_node = fields.find("group");
  const Node* added_node = fields.find("added");
  const Node* removed_node = fields.find("removed");
  std::vector<model::Cell> cells = read_cells(node, fields, context, reading);
  // Years that the plan has are worth proposing for an unknown key.
  for (const text::FiscalYear year : context.plan.years())
    fields.know(short_label(year, reading.languages.front()));
  fields.finish();
  std::optional<model::LocalText> group;
  if (group_node != nullptr) group = read_local_text(*group_node, "group", reading);
  std::vector<model::LocalText> details = read_details(details_node, reading);
  if (id_node == nullptr || name_node == nullptr) return {};
  auto id = read_id<model::TaskId>(*id_node, "id", reading);
  auto name = read_revised_text(*name_node, "task", reading);
  if (!id || !name) return {};
  if (!unique.add_word(id->str(), id_node->span, reading.sources, reading.diagnostics)) return {};
  std::optional<model::FormerTask> former;
  if (name->was) former = model::FormerTask{*name->was, details, group};
  return model::Task{*std::move(id),     std::move(name->now),
                     std::move(details), std::move(group),
                     std::move(cells),   read_presence(added_node, removed_node, reading),
                     std::move(former),  id_node->span};
}

}  // namespace

std::vector<model::Task> read_schedule(const Node& node, const CardContext& context,
                                       const Reading& reading) {
  std::vector<model::Task> tasks;
  UniqueIds unique;
  for (const Node& item : read_list(node, "schedule", reading)) {
    std::optional<model::Task> task = read_task(item, context, unique, reading);
    if (task) tasks.push_back(*std::move(task));
  }
  return tasks;
}

}  // namespace kohyo::load
