// Money and hours of goals.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "load/files.h"
#include "model/plan.h"
#include "yaml/node.h"

namespace kohyo::load {

struct Amount {
  model::ValueStatus status;
  std::optional<model::Money> money;  ///< exactly where `status` is `figure`
};
/// A figure in the unit of `unit_node`, which may be null where there is no figure; or `―`, or
/// `未定`.
std::optional<Amount> read_amount(const yaml::Node& node, const yaml::Node* unit_node,
                                  const Reading& reading);

/// Reports a year, as written, that the plan does not cover.
void report_outside(const std::string& year, base::Span span, const model::Plan& plan,
                    const Reading& reading);

/// A list of amounts, one a year and stage, sorted by year.
std::vector<model::Budget> read_budgets(const yaml::Node& node, const model::Plan& plan,
                                        const Reading& reading);
std::optional<model::Hours> read_hours(const yaml::Node& node, const Reading& reading);

}  // namespace kohyo::load
