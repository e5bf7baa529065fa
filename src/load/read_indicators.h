// 指標: what goals, cards and plans count.
#pragma once

#include <vector>

#include "load/files.h"
#include "model/plan.h"
#include "yaml/node.h"

namespace kohyo::load {

/// A list of indicators in the order of the file: `indicators` of a goal or card, or the whole of
/// indicators.yml. `plan` has its period and its qualifiers. Whether ids stand once in a plan is
/// told by `check_indicators`.
std::vector<model::Indicator> read_indicators(const yaml::Node& node, const model::Plan& plan,
                                              const Reading& reading);

}  // namespace kohyo::load
