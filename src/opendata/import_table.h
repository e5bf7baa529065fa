// Tables as they come in, before anything is known of them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kohyo::opendata {

/// What a file holds in one place. A number is in digits, without exponent where it is whole; a
/// boolean is true or false; a date is 2025-03-31; a formula is its own text.
struct ImportCell {
  enum class Kind { nothing, text, number, boolean, date, formula };
  Kind kind = Kind::nothing;
  std::string text = {};
};

struct ImportRow {
  std::size_t number;             ///< as a spreadsheet counts: the header of CSV and XLSX is row 1
  std::vector<ImportCell> cells;  ///< each below its column; there may be fewer or more
};

struct ImportTable {
  std::string name;
  std::vector<std::string> columns;  ///< as the header says, in its order
  std::vector<ImportRow> rows;
};

/// No workbook, and no part of one, may take more bytes, packed or unpacked.
constexpr std::size_t largest_book = std::size_t{128} * 1024 * 1024;

/// One table from CSV (RFC 4180): with or without a byte order mark, lines that end in CRLF or a
/// line feed. An empty field is nothing. Nothing where the quotes do not pair.
std::optional<ImportTable> read_csv(std::string name, std::string_view csv);

/// One table from a list of objects whose members are texts, numbers, booleans or null; the columns
/// stand in the order of their first mention, rows are counted from 1. Nothing for anything else.
std::optional<ImportTable> read_json(std::string name, std::string_view json);

/// The sheets of a workbook (ECMA-376) as Excel and LibreOffice save it: the first row is the
/// header. Readings of kanji that Excel keeps beside a text are left out. Nothing where it is none,
/// or unpacks to more than `largest_book`.
std::optional<std::vector<ImportTable>> read_xlsx(std::string_view book);

}  // namespace kohyo::opendata
