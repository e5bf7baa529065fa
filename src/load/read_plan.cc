#include "load/read_plan.h"

#include <utility>

#include "load/body.h"
#include "load/fields.h"
#include "load/read_budget.h"
#include "load/unique.h"

namespace kohyo::load {
namespace {

using base::Code;
using yaml::Node;

std::vector<model::Section> read_section_list(const Node& node, std::string_view key,
                                              const Reading& reading) {
  std::vector<model::Section> sections;
  UniqueIds unique;
  UniqueIds headings;
  for (const Node& item : read_list(node, key, reading)) {
    Fields fields(item, key, reading);
    const Node* id_node = fields.require("id");
    const Node* heading_node = fields.require("heading");
    const Node* required_node = fields.find("required");
    fields.finish();
    if (id_node == nullptr || heading_node == nullptr) continue;
    const std::optional<std::string> id = read_id_text(*id_node, "id", reading);
    std::optional<model::LocalText> heading = read_local_text(*heading_node, "heading", reading);
    if (!id || !heading ||
        !unique.add_word(*id, id_node->span, reading.sources, reading.diagnostics))
      continue;
    for (const text::Language& language : reading.languages) {
      if (!heading->has(language)) continue;
      const std::string name = language.tag() + ": " + heading->in(language).value.str();
      headings.add_word(name, heading_node->span, reading.sources, reading.diagnostics);
    }
    const bool required = required_node != nullptr &&
                          read_boolean(*required_node, "required", reading).value_or(false);
    sections.push_back({model::SectionId(*id), *std::move(heading), required});
  }
  return sections;
}

std::vector<model::Method> read_methods(const Node& node, const Reading& reading) {
  std::vector<model::Method> methods;
  UniqueIds unique;
  for (const Node& item : read_list(node, "methods", reading)) {
    Fields fields(item, "methods", reading);
    const Node* id_node = fields.require("id");
    const Node* name_node = fields.require("name");
    fields.finish();
    if (id_node == nullptr || name_node == nullptr) continue;
    const std::optional<std::string> id = read_id_text(*id_node, "id", reading);
    std::optional<model::LocalText> name = read_local_text(*name_node, "name", reading);
    if (!id || !name || !unique.add(*id, id_node->span, reading.sources, reading.diagnostics))
      continue;
    methods.push_back({model::MethodId(*id), *std::move(name)});
  }
  return methods;
}

std::optional<model::Edition> read_edition(const Node& node, const Reading& reading) {
  Fields fields(node, "editions", reading);
  const Node* id_node = fields.require("id");
  const Node* title_node = fields.require("title");
  const Node* decided_node = fields.find("decided_on");
  const Node* status_node = fields.require("status");
  const Node* record_node = fields.require("record");
  const Node* source_node = fields.require("source");
  fields.finish();
  if (!id_node || !title_node || !status_node || !record_node || !source_node) return {};
  auto id = read_id<model::EditionId>(*id_node, "id", reading);
  auto title = read_local_text(*title_node, "title", reading);
  const auto status = read_choice(*status_node, "status", {"draft", "adopted"}, reading);
  const auto record = read_choice(*record_node, "record", {"in_hand", "none"}, reading);
  auto source = read_local_text(*source_node, "source", reading);
  std::optional<text::Date> decided;
  if (decided_node != nullptr) decided = read_date(*decided_node, "decided_on", reading);
  if (!id || !title || !status || !record || !source) return {};
  return model::Edition{*std::move(id),
                        *std::move(title),
                        decided,
                        static_cast<model::EditionStatus>(*status),
                        static_cast<model::EditionRecord>(*record),
                        *std::move(source)};
}

/// The editions from the oldest on; exactly one of them is in hand.
struct Editions {
  model::Edition in_hand;
  std::optional<model::Edition> previous;
};

std::optional<Editions> read_editions(const Node& node, const Reading& reading) {
  const std::size_t errors = reading.diagnostics.errors();
  std::optional<model::Edition> previous;
  std::optional<Editions> editions;
  UniqueIds unique;
  for (const Node& item : read_list(node, "editions", reading)) {
    std::optional<model::Edition> edition = read_edition(item, reading);
    if (!edition || !unique.add(edition->id.str(), item.span, reading.sources, reading.diagnostics))
      continue;
    const bool is_in_hand = edition->record == model::EditionRecord::in_hand;
    if (is_in_hand && editions) {
      reading.diagnostics.report(Code::edition_in_hand, item.span, {edition->id.str()});
    } else if (is_in_hand) {
      editions = Editions{*std::move(edition), std::exchange(previous, std::nullopt)};
    } else {
      previous = std::move(edition);
    }
  }
  const bool all_read = reading.diagnostics.errors() == errors;
  if (!editions && all_read) reading.diagnostics.report(Code::edition_in_hand, node.span, {""});
  return editions;
}

std::optional<YearRange> read_period(const Node& node, const Reading& reading) {
  Fields fields(node, "period", reading);
  const Node* first_node = fields.require("first");
  const Node* last_node = fields.require("last");
  fields.finish();
  if (!first_node || !last_node) return {};
  return read_year_range(*first_node, *last_node, reading);
}

const std::vector<std::string>& goal_kinds() {
  static const std::vector<std::string> kinds{"goal", "pillar", "policy", "project"};
  return kinds;
}

std::optional<model::LocalText> read_optional_local_text(const Node* node, std::string_view key,
                                                         const Reading& reading) {
  return node == nullptr ? std::nullopt : read_local_text(*node, key, reading);
}

}  // namespace

std::optional<model::Plan> read_plan(const model::PlanId& id, const Node& node,
                                     const Reading& reading) {
  const std::size_t errors = reading.diagnostics.errors();
  Fields fields(node, "plan.yml", reading);
  const Node* title_node = fields.require("title");
  const Node* summary_node = fields.require("summary");
  const Node* period_node = fields.require("period");
  const Node* goal_kind_node = fields.require("goal_kind");
  const Node* sections_node = fields.require("sections");
  const Node* goal_sections_node = fields.require("goal_sections");
  const Node* methods_node = fields.require("methods");
  const Node* editions_node = fields.require("editions");
  const Node* budget_note_node = fields.require("budget_note");
  fields.finish();
  if (!title_node || !summary_node || !period_node || !goal_kind_node || !sections_node ||
      !goal_sections_node || !methods_node || !editions_node || !budget_note_node) {
    return {};
  }
  auto title = read_local_text(*title_node, "title", reading);
  auto summary = read_local_text(*summary_node, "summary", reading);
  const auto period = read_period(*period_node, reading);
  auto goal_kind = read_local_text(*goal_kind_node, "goal_kind", reading);
  auto sections = read_section_list(*sections_node, "sections", reading);
  auto goal_sections = read_section_list(*goal_sections_node, "goal_sections", reading);
  auto methods = read_methods(*methods_node, reading);
  auto editions = read_editions(*editions_node, reading);
  auto budget_note = read_local_text(*budget_note_node, "budget_note", reading);
  const bool is_whole = title && summary && period && goal_kind && editions && budget_note;
  if (!is_whole || reading.diagnostics.errors() != errors) return {};
  return model::Plan{id,
                     *std::move(title),
                     *std::move(summary),
                     period->first,
                     period->last,
                     *std::move(goal_kind),
                     std::move(sections),
                     std::move(goal_sections),
                     std::move(methods),
                     std::move(editions->in_hand),
                     std::move(editions->previous),
                     *std::move(budget_note),
                     {},
                     {}};
}

std::optional<model::Goal> read_goal(const std::string& path, base::SourceId source,
                                     const model::Plan& plan, const Reading& reading) {
  const std::optional<FrontMatter> front = read_front_matter(source, reading);
  if (!front) return {};
  Fields fields(front->fields, path, reading);
  const Node* id_node = fields.require("id");
  const Node* number_node = fields.require("number");
  const Node* kind_node = fields.require("kind");
  const Node* title_node = fields.require("title");
  const Node* parent_node = fields.find("parent");
  const Node* budgets_node = fields.find("budgets");
  const Node* hours_node = fields.find("hours");
  const Node* note_node = fields.find("source_note");
  fields.finish();
  auto sections = read_sections(front->body, plan.goal_sections, reading);
  std::vector<model::Budget> budgets;
  if (budgets_node != nullptr) budgets = read_budgets(*budgets_node, plan, reading);
  std::optional<model::Hours> hours;
  if (hours_node != nullptr) hours = read_hours(*hours_node, reading);
  auto note = read_optional_local_text(note_node, "source_note", reading);
  if (!id_node || !number_node || !kind_node || !title_node) return {};
  auto id = read_id<model::GoalId>(*id_node, "id", reading);
  auto number = read_text(*number_node, "number", reading);
  const auto kind = read_choice(*kind_node, "kind", goal_kinds(), reading);
  auto title = read_local_text(*title_node, "title", reading);
  if (!id || !number || !kind || !title) return {};
  std::optional<model::Reference<model::GoalId>> parent;
  if (parent_node != nullptr) {
    auto parent_id = read_id<model::GoalId>(*parent_node, "parent", reading);
    if (parent_id)
      parent = model::Reference<model::GoalId>{*std::move(parent_id), parent_node->span};
  }
  return model::Goal{*std::move(id),    *std::move(number),  goal_kinds()[*kind], *std::move(title),
                     std::move(parent), std::move(sections), std::move(budgets),  std::move(hours),
                     std::move(note),   id_node->span};
}

}  // namespace kohyo::load
