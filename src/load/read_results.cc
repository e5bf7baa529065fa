#include "load/read_results.h"

#include <algorithm>
#include <string>
#include <utility>

#include "load/card_path.h"
#include "load/read_shape.h"
#include "load/unique.h"
#include "model/find.h"
#include "text/unicode.h"

namespace kohyo::load {
namespace {

using base::Code;
using yaml::Node;

template <typename Named>
std::vector<std::string> ids_of(const std::vector<Named>& all) {
  std::vector<std::string> ids;
  for (const Named& each : all) ids.push_back(each.id.str());
  return ids;
}

/// The id of one of `all`; reports any other.
template <typename IdType, typename Named>
std::optional<IdType> read_known(const Node& node, std::string_view key,
                                 const std::vector<Named>& all, Code unknown,
                                 const Reading& reading) {
  std::optional<IdType> id = read_id<IdType>(node, key, reading);
  if (!id || model::find_by_id(all, *id) != nullptr) return id;
  reading.diagnostics.report(unknown, node.span,
                             {id->str(), text::nearest(id->str(), ids_of(all))});
  return {};
}

std::vector<model::LinkRelation> read_relations(const Node& node, const Reading& reading) {
  std::vector<model::LinkRelation> relations;
  UniqueIds unique;
  for (const Node& item : read_list(node, "link_relations", reading)) {
    Fields fields(item, "link_relations", reading);
    const Node* id_node = fields.require("id");
    const Node* name_node = fields.require("name");
    const Node* inverse_node = fields.require("inverse");
    fields.finish();
    if (!id_node || !name_node || !inverse_node) continue;
    auto id = read_id<model::RelationId>(*id_node, "id", reading);
    auto name = read_local_text(*name_node, "name", reading);
    auto inverse = read_local_text(*inverse_node, "inverse", reading);
    if (!id || !name || !inverse) continue;
    if (id->str() == "related") {  // what the data calls the cards of `related`
      reading.diagnostics.report(Code::id_reserved, id_node->span, {id->str()});
    } else if (unique.add(id->str(), id_node->span, reading.sources, reading.diagnostics)) {
      relations.push_back({*std::move(id), *std::move(name), *std::move(inverse)});
    }
  }
  return relations;
}

void read_results(const Node& node, Expectations& expected, const Reading& reading) {
  Fields fields(node, "results", reading);
  const Node* due_node = fields.find("due_months");
  const Node* note_node = fields.find("note");
  fields.finish();
  if (due_node != nullptr) expected.due_months = read_integer(*due_node, "due_months", reading);
  expected.note = read_optional_local_text(note_node, "note", reading);
}

/// The task that a result is of; `all` is what the data calls the whole.
std::optional<model::TaskId> read_task(const Node& node, const std::vector<model::Task>& tasks,
                                       const Reading& reading) {
  auto id = read_known<model::TaskId>(node, "task", tasks, Code::task_unknown, reading);
  if (!id || id->str() != "all") return id;
  reading.diagnostics.report(Code::id_reserved, node.span, {id->str()});
  return {};
}

/// A year that the plan does not cover is told, and kept.
std::optional<text::FiscalYear> read_result_year(const Node& node, const model::Plan& plan,
                                                 const Reading& reading) {
  const std::optional<text::FiscalYear> year = read_year(node, "year", reading);
  if (!year || (plan.first_year <= *year && *year <= plan.last_year)) return year;
  const text::Language& main = reading.languages.front();
  reading.diagnostics.report(
      Code::result_outside_period, node.span,
      {node.text, short_label(plan.first_year, main), short_label(plan.last_year, main)});
  return year;
}

/// What a result may state beside its year, task and status.
void read_account(Fields& fields, model::Progress& progress) {
  const Reading& reading = fields.reading();
  progress.actual = read_optional_local_text(fields.find("actual"), "actual", reading);
  progress.account = read_optional_local_text(fields.find("account"), "account", reading);
  if (const Node* node = fields.find("as_of"))
    progress.as_of = read_partial_date(*node, "as_of", reading);
  if (const Node* node = fields.find("evidence"))
    progress.evidence = read_url(*node, "evidence", reading);
}

/// `tasks` is null for what has none.
std::optional<model::Progress> read_result(const Node& node, const model::Plan& plan,
                                           const std::vector<model::Task>* tasks, UniqueIds& unique,
                                           const Reading& reading) {
  Fields fields(node, "progress", reading);
  const Node* year_node = fields.require("year");
  const Node* task_node = tasks != nullptr ? fields.find("task") : nullptr;
  const Node* status_node = fields.require("status");
  model::Progress rest{{0}, {}, model::StatusId(""), {}, {}, {}, {}};
  read_account(fields, rest);
  fields.finish();
  if (!year_node || !status_node) return {};
  const auto year = read_result_year(*year_node, plan, reading);
  const auto status = read_known<model::StatusId>(*status_node, "status", plan.statuses,
                                                  Code::status_unknown, reading);
  std::optional<model::TaskId> task;
  if (task_node != nullptr) {
    task = read_task(*task_node, *tasks, reading);
    if (!task) return {};
  }
  if (!year || !status) return {};
  const std::string key = std::to_string(year->start) + (task ? " " + task->str() : "");
  if (!unique.add_word(key, year_node->span, reading.sources, reading.diagnostics)) return {};
  return model::Progress{*year,
                         std::move(task),
                         *status,
                         std::move(rest.actual),
                         std::move(rest.account),
                         rest.as_of,
                         std::move(rest.evidence),
                         year_node->span};
}

std::vector<model::Progress> read_all(const Node& node, const model::Plan& plan,
                                      const std::vector<model::Task>* tasks,
                                      const Reading& reading) {
  std::vector<model::Progress> all;
  UniqueIds unique;
  for (const Node& item : read_list(node, "progress", reading)) {
    std::optional<model::Progress> progress = read_result(item, plan, tasks, unique, reading);
    if (progress) all.push_back(*std::move(progress));
  }
  std::ranges::stable_sort(all, [](const model::Progress& a, const model::Progress& b) {
    return std::pair(a.year, a.task.has_value()) < std::pair(b.year, b.task.has_value());
  });
  return all;
}

std::optional<model::Link> read_link(const Node& node, const model::Plan& plan, UniqueIds& unique,
                                     const Reading& reading) {
  Fields fields(node, "links", reading);
  const Node* to_node = fields.require("to");
  const Node* relation_node = fields.require("relation");
  const Node* source_node = fields.require("source");
  fields.finish();
  if (!to_node || !relation_node || !source_node) return {};
  const std::optional<PathInPlan> to = read_path_in_plan(*to_node, "to", reading);
  auto relation = read_known<model::RelationId>(*relation_node, "relation", plan.link_relations,
                                                Code::relation_unknown, reading);
  auto source = read_local_text(*source_node, "source", reading);
  if (!to || !relation || !source) return {};
  const std::string key = to->plan.str() + "/" + to->id + " " + relation->str();
  if (!unique.add_word(key, to_node->span, reading.sources, reading.diagnostics)) return {};
  return model::Link{to->plan,           to->is_goal,  to->id, *std::move(relation),
                     *std::move(source), to_node->span};
}

}  // namespace

Expectations read_expectations(Fields& fields) {
  const Reading& reading = fields.reading();
  Expectations expected{{}, {}, {}, {}};
  if (const Node* node = fields.find("statuses"))
    expected.statuses = read_named<model::Status>(*node, "statuses", reading);
  if (const Node* node = fields.find("results")) read_results(*node, expected, reading);
  if (const Node* node = fields.find("link_relations"))
    expected.relations = read_relations(*node, reading);
  return expected;
}

std::vector<model::Progress> read_progress(const Node& node, const model::Plan& plan,
                                           const std::vector<model::Task>& tasks,
                                           const Reading& reading) {
  return read_all(node, plan, &tasks, reading);
}

std::vector<model::Progress> read_progress(const Node& node, const model::Plan& plan,
                                           const Reading& reading) {
  return read_all(node, plan, nullptr, reading);
}

std::vector<model::Link> read_links(const Node& node, const model::Plan& plan,
                                    const Reading& reading) {
  std::vector<model::Link> links;
  UniqueIds unique;
  for (const Node& item : read_list(node, "links", reading)) {
    std::optional<model::Link> link = read_link(item, plan, unique, reading);
    if (link) links.push_back(*std::move(link));
  }
  return links;
}

}  // namespace kohyo::load
