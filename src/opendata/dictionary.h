// What the tables and columns mean, as a table: it goes into every spreadsheet and database.
#pragma once

#include "opendata/table_definitions.h"

namespace kohyo::opendata {

/// A row for each table (with an empty column_name), followed by a row for each of its columns, in
/// the order of the contract.
Table dictionary_table();
/// The definition of that table itself.
const TableDefinition& dictionary_definition();

}  // namespace kohyo::opendata
