// The tables of a workbook or folder on the disk.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "cli/import_content.h"

namespace kohyo::cli {

/// A file of a folder of tables.
struct BookFile {
  std::string name;  ///< as goals.csv
  std::string bytes;
};

/// The tables of the files of a folder, each CSV or JSON by the end of its name. What cannot be
/// read as a table is reported at its file.
Book read_tables(const std::string& path, const std::vector<BookFile>& files,
                 base::Sources& sources, base::Diagnostics& diagnostics);

/// Reads `path`: a workbook, or a folder with a file for each table, as `goals.csv`, in `format`
/// (csv or json). What cannot be read as a table is reported at its file. No tables where there are
/// none.
base::Result<Book> read_book(const std::string& path, const std::string& format,
                             base::Sources& sources, base::Diagnostics& diagnostics);

}  // namespace kohyo::cli
