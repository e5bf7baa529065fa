// The tables of a workbook or folder on the disk.
#pragma once

#include <string>

#include "base/result.h"
#include "cli/import_content.h"

namespace kohyo::cli {

/// Reads `path`: a workbook, or a folder with a file for each table, as `goals.csv`, in `format`
/// (csv or json). What cannot be read as a table is reported at its file. No tables where there are
/// none.
base::Result<Book> read_book(const std::string& path, const std::string& format,
                             base::Sources& sources, base::Diagnostics& diagnostics);

}  // namespace kohyo::cli
