// Results of initiatives and goals, and the links between plans; the lists of plan.yml that name
// their words.
#pragma once

#include <optional>
#include <vector>

#include "load/fields.h"
#include "model/plan.h"
#include "yaml/node.h"

namespace kohyo::load {

/// What plan.yml says of results and links: `statuses`, `results`, `link_relations`.
struct Expectations {
  std::vector<model::Status> statuses;
  std::optional<int> due_months;
  std::optional<model::LocalText> note;
  std::vector<model::LinkRelation> relations;
};
Expectations read_expectations(Fields& fields);

/// `progress` of an initiative, by year, the whole before its tasks. A year outside the period of
/// the plan is a warning only: results may come late.
std::vector<model::Progress> read_progress(const yaml::Node& node, const model::Plan& plan,
                                           const std::vector<model::Task>& tasks,
                                           const Reading& reading);
/// The same of a goal, which has no tasks.
std::vector<model::Progress> read_progress(const yaml::Node& node, const model::Plan& plan,
                                           const Reading& reading);

/// `links` of an initiative or goal, in their order. What they lead to is not followed here: see
/// `check_references`.
std::vector<model::Link> read_links(const yaml::Node& node, const model::Plan& plan,
                                    const Reading& reading);

}  // namespace kohyo::load
