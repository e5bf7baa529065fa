// effects.yml: what measures save or bring in.
#pragma once

#include "load/files.h"
#include "model/plan.h"
#include "yaml/node.h"

namespace kohyo::load {

/// Measures and totals in the order of the file. The goals and cards that they name are not
/// followed here: see `check_references`.
model::Effects read_effects(const yaml::Node& node, const model::Plan& plan,
                            const Reading& reading);

}  // namespace kohyo::load
