// What a plan calls its parts: the lists of plan.yml that give things a name.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "load/fields.h"
#include "load/unique.h"
#include "model/plan.h"
#include "yaml/node.h"

namespace kohyo::load {

/// A list of `id` and `name`, as methods and kinds are; each id once.
template <typename Named>
std::vector<Named> read_named(const yaml::Node& node, std::string_view key,
                              const Reading& reading) {
  std::vector<Named> list;
  UniqueIds unique;
  for (const yaml::Node& item : read_list(node, key, reading)) {
    Fields fields(item, key, reading);
    const yaml::Node* id_node = fields.require("id");
    const yaml::Node* name_node = fields.require("name");
    fields.finish();
    if (id_node == nullptr || name_node == nullptr) continue;
    const std::optional<std::string> id = read_id_text(*id_node, "id", reading);
    std::optional<model::LocalText> name = read_local_text(*name_node, "name", reading);
    if (!id || !name || !unique.add(*id, id_node->span, reading.sources, reading.diagnostics))
      continue;
    list.push_back({decltype(Named::id)(*id), *std::move(name)});
  }
  return list;
}

/// One of those kinds, by its id.
std::optional<model::KindId> read_kind(const yaml::Node& node,
                                       const std::vector<model::Kind>& kinds,
                                       const Reading& reading);

/// `id`, `heading` and `required` of the sections of prose.
std::vector<model::Section> read_section_list(const yaml::Node& node, std::string_view key,
                                              const Reading& reading);

/// What plans of more than one level state, and plans with a roadmap in place of tasks.
struct Shape {
  std::vector<model::Kind> goal_kinds;  ///< as written: empty where goals are of one kind
  std::vector<model::Kind> initiative_kinds;
  std::vector<model::Section> plan_sections;
  bool schedule_is_list;
  const yaml::Node* budgets;  ///< to be read when the years of the plan are known; may be null
  std::optional<model::LocalText> totals_note;
  std::vector<model::Qualifier> qualifiers;
};
Shape read_shape(Fields& fields);

}  // namespace kohyo::load
