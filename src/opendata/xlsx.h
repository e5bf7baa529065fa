// Tables as a spreadsheet.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "opendata/table.h"
#include "output/zip.h"
#include "text/era.h"

namespace kohyo::opendata {

/// A sheet of a book, compressed.
struct Sheet {
  std::string_view name;
  std::string range;  ///< of all its cells, with `$`: $A$1:$C$10
  output::ZipMember member;
};

/// The table as the sheet with that number, from 1: the names of the columns in the first row,
/// which stays in view and has filters. Cells are typed: text, numbers, booleans, dates. Text is
/// never taken for anything else, whatever it looks like; a whole number of more than 15 digits,
/// which a spreadsheet would round, is text. Columns are as wide as the text of their first rows.
/// Excel reads at most 32,767 characters a cell, which is what reading of content admits, and
/// 1,048,576 rows.
Sheet to_sheet(const Table& table, std::size_t number);

/// What a book says about itself; all the time that it knows.
struct BookFacts {
  std::string creator;
  std::optional<text::Date> created;
};

/// A book in the format of Excel (ECMA-376, transitional) of sheets 1, 2 and so on in their order.
/// It is made in memory, without files on a disk as libxlsxwriter needs them, so that the same
/// sheets give the same bytes wherever they are made.
std::string to_xlsx(std::vector<Sheet> sheets, const BookFacts& facts);

}  // namespace kohyo::opendata
