// Money and hours of goals.
#pragma once

#include <optional>
#include <vector>

#include "load/files.h"
#include "model/plan.h"
#include "yaml/node.h"

namespace kohyo::load {

/// A list of amounts, one a year and stage, sorted by year.
std::vector<model::Budget> read_budgets(const yaml::Node& node, const model::Plan& plan,
                                        const Reading& reading);
std::optional<model::Hours> read_hours(const yaml::Node& node, const Reading& reading);

}  // namespace kohyo::load
