// Tables -> the schedule of a card.
#pragma once

#include <string>

#include "load/read_site.h"
#include "opendata/item_rows.h"
#include "yaml/write.h"

namespace kohyo::opendata {

/// The list `schedule:` of a card, with its marks of change; empty where the tables have no row of
/// it. A line of a task is parted from its name, and from other lines, by ` / `.
yaml::Value schedule_of(const std::string& initiative, const ItemRows& rows,
                        const load::Vocabulary& vocabulary);

}  // namespace kohyo::opendata
