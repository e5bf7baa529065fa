// Tables as JSON.
#pragma once

#include <string>

#include "opendata/table.h"

namespace kohyo::opendata {

/// A list with one object a row, members in the order of the columns, `null` for an empty cell; no
/// byte order mark. The bytes are those that `base::print_json` gives, without a tree in between:
/// tables are long.
std::string to_json(const Table& table);

}  // namespace kohyo::opendata
