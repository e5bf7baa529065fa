// One card: front matter and prose.
#pragma once

#include <optional>
#include <string>

#include "load/read_schedule.h"
#include "model/initiative.h"

namespace kohyo::load {

/// Reads the file of one initiative. References to goals, departments and other cards are not
/// followed here: see `check_references`. Nothing where a required field is missing or wrong; every
/// mistake is reported all the same.
std::optional<model::Initiative> read_initiative(const std::string& path, base::SourceId source,
                                                 const CardContext& context,
                                                 const Reading& reading);

}  // namespace kohyo::load
