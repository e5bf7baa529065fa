// Tables -> the indicators of a card or goal.
#pragma once

#include <string>

#include "opendata/item_rows.h"

namespace kohyo::opendata {

/// The list `indicators:` of a scope (goal or initiative) and its id, each with its values; empty
/// where the tables have no row of it.
yaml::Value indicators_of(const std::string& scope, const std::string& id, const ItemRows& rows);

}  // namespace kohyo::opendata
