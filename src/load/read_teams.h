// teams.yml and timetables.yml: who works across departments, and when what is due.
#pragma once

#include <vector>

#include "load/files.h"
#include "model/team.h"
#include "yaml/node.h"

namespace kohyo::load {

/// In the order of the file. The cards that they serve are not followed here: see
/// `check_references`.
std::vector<model::Team> read_teams(const yaml::Node& node, const Reading& reading);
std::vector<model::Timetable> read_timetables(const yaml::Node& node, const Reading& reading);

}  // namespace kohyo::load
