// One cell that comes in: what it says, or what is wrong with it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "opendata/import_table.h"
#include "opendata/table.h"

namespace kohyo::opendata {

/// What is wrong with a cell, and the arguments behind sheet, row and column.
struct CellFault {
  base::Code code;
  std::vector<std::string> arguments = {};
};

/// What a cell says, as CSV holds it, or what keeps it from standing in the column.
struct CellReading {
  std::string text;
  std::optional<CellFault> fault;
};
CellReading read_cell(const ImportCell& cell, const Column& column);

}  // namespace kohyo::opendata
