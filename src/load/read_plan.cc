#include "load/read_plan.h"

#include <utility>

#include "load/body.h"
#include "load/fields.h"
#include "load/read_budget.h"
#include "load/read_easy.h"
#include "load/read_indicators.h"
#include "load/read_results.h"
#include "load/read_shape.h"
#include "load/unique.h"

namespace kohyo::load {
namespace {

using base::Code;
using yaml::Node;

std::optional<model::Edition> read_edition(const Node& node, const Reading& reading) {
  Fields fields(node, "editions", reading);
  const Node* id_node = fields.require("id");
  const Node* title_node = fields.require("title");
  const Node* decided_node = fields.find("decided_on");
  const Node* status_node = fields.require("status");
  const Node* record_node = fields.find("record");
  const Node* source_node = fields.require("source");
  fields.finish();
  if (!id_node || !title_node || !status_node || !source_node) return {};
  auto id = read_id<model::EditionId>(*id_node, "id", reading);
  auto title = read_local_text(*title_node, "title", reading);
  const auto status = read_choice(*status_node, "status", {"draft", "adopted"}, reading);
  std::optional<std::size_t> record;
  if (record_node != nullptr) record = read_choice(*record_node, "record", {"none"}, reading);
  auto source = read_local_text(*source_node, "source", reading);
  std::optional<text::Date> decided;
  if (decided_node != nullptr) decided = read_date(*decided_node, "decided_on", reading);
  if (!id || !title || !status || !source) return {};
  return model::Edition{
      *std::move(id), *std::move(title),  decided,      static_cast<model::EditionStatus>(*status),
      !record,        *std::move(source), id_node->span};
}

/// The editions from the oldest on; the last one is that of the files beside plan.yml. Only that
/// one may be a draft, and it must be on record.
std::vector<model::Edition> read_editions(const Node& node, const Reading& reading) {
  std::vector<model::Edition> editions;
  UniqueIds unique;
  for (const Node& item : read_list(node, "editions", reading)) {
    std::optional<model::Edition> edition = read_edition(item, reading);
    if (edition &&
        unique.add(edition->id.str(), edition->span, reading.sources, reading.diagnostics))
      editions.push_back(*std::move(edition));
  }
  if (editions.size() != node.items.size()) return editions;  // the last one may be missing
  for (const model::Edition& edition : editions) {
    const bool is_last = &edition == &editions.back();
    if (!is_last && edition.status == model::EditionStatus::draft)
      reading.diagnostics.report(Code::edition_draft, edition.span, {edition.id.str()});
    if (is_last && !edition.is_on_record)
      reading.diagnostics.report(Code::edition_not_on_record, edition.span, {edition.id.str(), ""});
  }
  return editions;
}

/// Items that the plan has no longer: `id`, and `reason` in each language.
std::vector<model::Ended> read_ended(const Node* node, const Reading& reading) {
  std::vector<model::Ended> ended;
  if (node == nullptr) return ended;
  UniqueIds unique;
  for (const Node& item : read_list(*node, "ended", reading)) {
    Fields fields(item, "ended", reading);
    const Node* id_node = fields.require("id");
    const Node* reason_node = fields.require("reason");
    fields.finish();
    if (!id_node || !reason_node) continue;
    auto id = read_id<model::InitiativeId>(*id_node, "id", reading);
    auto reason = read_local_text(*reason_node, "reason", reading);
    if (id && unique.add(id->str(), id_node->span, reading.sources, reading.diagnostics))
      ended.push_back({*std::move(id), std::move(reason), id_node->span});
  }
  return ended;
}

std::optional<YearRange> read_period(const Node& node, const Reading& reading) {
  Fields fields(node, "period", reading);
  const Node* first_node = fields.require("first");
  const Node* last_node = fields.require("last");
  fields.finish();
  if (!first_node || !last_node) return {};
  return read_year_range(*first_node, *last_node, reading);
}

/// A plan that names no kinds of goals has one, `goal`.
void give_shape(model::Plan& plan, Shape shape, const Reading& reading) {
  plan.goal_kinds = std::move(shape.goal_kinds);
  if (plan.goal_kinds.empty()) plan.goal_kinds = {{model::KindId("goal"), plan.goal_kind}};
  plan.initiative_kinds = std::move(shape.initiative_kinds);
  plan.plan_sections = std::move(shape.plan_sections);
  plan.schedule_is_list = shape.schedule_is_list;
  if (shape.budgets != nullptr) plan.budgets = read_budgets(*shape.budgets, plan, reading);
  plan.qualifiers = std::move(shape.qualifiers);
  plan.totals_note = std::move(shape.totals_note);
}

void give_expectations(model::Plan& plan, Expectations expected) {
  plan.statuses = std::move(expected.statuses);
  plan.results_due = expected.due_months;
  plan.results_note = std::move(expected.note);
  plan.link_relations = std::move(expected.relations);
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
  const Node* methods_node = fields.find("methods");
  const Node* editions_node = fields.require("editions");
  const Node* budget_note_node = fields.find("budget_note");
  const Node* ended_node = fields.find("ended");
  Shape shape = read_shape(fields);
  Expectations expected = read_expectations(fields);
  fields.finish();
  if (!title_node || !summary_node || !period_node || !goal_kind_node || !sections_node ||
      !goal_sections_node || !editions_node) {
    return {};
  }
  auto title = read_local_text(*title_node, "title", reading, {model::easy_key});
  text::RubyText easy_title = find_easy_title(*title_node, reading);
  auto summary = read_local_text(*summary_node, "summary", reading);
  const auto period = read_period(*period_node, reading);
  auto goal_kind = read_local_text(*goal_kind_node, "goal_kind", reading);
  auto sections = read_section_list(*sections_node, "sections", reading);
  auto goal_sections = read_section_list(*goal_sections_node, "goal_sections", reading);
  std::vector<model::Method> methods;
  if (methods_node != nullptr)
    methods = read_named<model::Method>(*methods_node, "methods", reading);
  auto editions = read_editions(*editions_node, reading);
  auto budget_note = read_optional_local_text(budget_note_node, "budget_note", reading);
  auto ended = read_ended(ended_node, reading);
  const bool is_whole = title && summary && period && goal_kind && !editions.empty();
  if (!is_whole || reading.diagnostics.errors() != errors) return {};
  model::Plan plan{id,
                   *std::move(title),
                   *std::move(summary),
                   period->first,
                   period->last,
                   *std::move(goal_kind),
                   std::move(sections),
                   std::move(goal_sections),
                   std::move(methods),
                   std::move(editions),
                   std::move(budget_note),
                   std::move(ended),
                   {},
                   {}};
  give_shape(plan, std::move(shape), reading);
  give_expectations(plan, std::move(expected));
  plan.easy_title = std::move(easy_title);
  if (reading.diagnostics.errors() != errors) return {};
  return plan;
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
  const Node* progress_node = fields.find("progress");
  const Node* links_node = fields.find("links");
  const Node* indicators_node = fields.find("indicators");
  fields.finish();
  auto sections = read_sections(front->body, plan.goal_sections, reading);
  std::vector<model::Budget> budgets;
  if (budgets_node != nullptr) budgets = read_budgets(*budgets_node, plan, reading);
  std::optional<model::Hours> hours;
  if (hours_node != nullptr) hours = read_hours(*hours_node, reading);
  auto note = read_optional_local_text(note_node, "source_note", reading);
  std::vector<model::Progress> progress;
  if (progress_node != nullptr) progress = read_progress(*progress_node, plan, reading);
  std::vector<model::Link> links;
  if (links_node != nullptr) links = read_links(*links_node, plan, reading);
  if (!id_node || !number_node || !kind_node || !title_node) return {};
  auto id = read_id<model::GoalId>(*id_node, "id", reading);
  auto number = read_text(*number_node, "number", reading);
  const auto kind = read_kind(*kind_node, plan.goal_kinds, reading);
  auto title = read_local_text(*title_node, "title", reading, {model::easy_key});
  if (!id || !number || !kind || !title) return {};
  std::optional<model::Reference<model::GoalId>> parent;
  if (parent_node != nullptr) {
    auto parent_id = read_id<model::GoalId>(*parent_node, "parent", reading);
    if (parent_id)
      parent = model::Reference<model::GoalId>{*std::move(parent_id), parent_node->span};
  }
  model::Goal goal{*std::move(id),    *std::move(number),  kind->str(),        *std::move(title),
                   std::move(parent), std::move(sections), std::move(budgets), std::move(hours),
                   std::move(note),   id_node->span};
  goal.progress = std::move(progress);
  goal.links = std::move(links);
  if (indicators_node != nullptr)
    goal.indicators = read_indicators(*indicators_node, plan, reading);
  goal.easy_title = find_easy_title(*title_node, reading);
  return goal;
}

}  // namespace kohyo::load
