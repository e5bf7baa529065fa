// plan.yml and the files of goals.
#pragma once

#include <optional>
#include <string>

#include "load/files.h"
#include "model/plan.h"
#include "yaml/node.h"

namespace kohyo::load {

/// The plan without its goals and initiatives. Nothing where any mistake was found: goals and cards
/// are read by its shape, and one mistake in it would be one in each of them.
std::optional<model::Plan> read_plan(const model::PlanId& id, const yaml::Node& node,
                                     const Reading& reading);

/// One goal; `path` names the file in messages.
std::optional<model::Goal> read_goal(const std::string& path, base::SourceId id,
                                     const model::Plan& plan, const Reading& reading);

}  // namespace kohyo::load
