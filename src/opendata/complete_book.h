// What a book does not say, from the content as it is.
#pragma once

#include "opendata/text_table.h"

namespace kohyo::opendata {

/// The imported tables, with those of `known` in the place of tables that are not there, its cells
/// in the place of columns that are not there, and its rows of goals, cards and indicators that the
/// book does not list and of which the table has no row. Where a text was changed and its line of
/// Markdown, which held nothing but that text and the mark of a list, was not, the line follows.
TextTables completed(TextTables imported, const TextTables& known);

}  // namespace kohyo::opendata
