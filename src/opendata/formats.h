// Tables as bytes.
#pragma once

#include <string>

#include "opendata/table.h"

namespace kohyo::opendata {

/// RFC 4180 as spreadsheets open it: UTF-8 with a byte order mark, CRLF, the names of the columns
/// in the first record; fields with commas, quotes or spaces at an end are quoted. Booleans are
/// `true` and `false`.
std::string to_csv(const Table& table);

/// A list with one object a row, members in the order of the columns, `null` for an empty cell; no
/// byte order mark.
std::string to_json(const Table& table);

}  // namespace kohyo::opendata
