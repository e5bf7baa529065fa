// plan.yml and the files of goals.
#pragma once

#include <optional>
#include <string>

#include "load/files.h"
#include "model/plan.h"
#include "yaml/node.h"

namespace kohyo::load {

/// The plan without its goals and initiatives.
std::optional<model::Plan> read_plan(const model::PlanId& id, const yaml::Node& node, const Reading& reading);

/// One goal; `path` names the file, which fits its id.
std::optional<model::Goal> read_goal(const std::string& path, base::SourceId id, const model::Plan& plan,
                                     const Reading& reading);

}  // namespace kohyo::load
