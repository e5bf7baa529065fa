// Tables as CSV.
#pragma once

#include <cstddef>
#include <string>

#include "opendata/table.h"

namespace kohyo::opendata {

/// RFC 4180 as spreadsheets open it: UTF-8 with a byte order mark, CRLF, the names of the columns
/// in the first record; fields with commas, quotes, line ends or spaces at an end are quoted.
/// Booleans are `true` and `false`.
std::string to_csv(const Table& table);

/// A cell as a field of CSV holds it, before quoting; empty for nothing.
std::string csv_text(const Cell& cell);

/// The bytes that the text of all cells takes, about: room to make before a table is written.
std::size_t text_size(const Table& table);

}  // namespace kohyo::opendata
