// Tables that come in, checked against the definitions of the data.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "opendata/import_table.h"
#include "opendata/text_table.h"

namespace kohyo::opendata {

/// Reports, each at its sheet, row and column, what is wrong with the tables of `path`: names,
/// missing columns, types, words that are not allowed, formulas, empty cells, keys that stand
/// twice, ids that are neither in a table of the book nor in `known`, which holds the tables of the
/// content as it is. Gives the tables that are imported; one without rows says nothing.
TextTables check_book(const std::string& path, const std::vector<ImportTable>& book,
                      const TextTables& known, base::Sources& sources,
                      base::Diagnostics& diagnostics);

}  // namespace kohyo::opendata
