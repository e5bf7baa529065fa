// How content names a card or goal of any plan: `tsunagaru/8-3`, `tsunagaru/goal:1`.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "load/fields.h"
#include "yaml/node.h"

namespace kohyo::load {

struct PathInPlan {
  model::PlanId plan;
  bool is_goal;
  std::string id;  ///< of the card or goal
};

/// Reports what has another form. Whether there is such a plan and card is not asked here.
std::optional<PathInPlan> read_path_in_plan(const yaml::Node& node, std::string_view key,
                                            const Reading& reading);

}  // namespace kohyo::load
