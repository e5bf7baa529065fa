// The beginnings of lines and the rows of tables, as the parser reads them: for guards and for
// positions.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace kohyo::markup {

/// The marks of blocks that a line begins with: `>`, `-`, `1.`, `[^note]:`, in any order, each
/// inside the one before.
struct LinePrefix {
  std::size_t size;   ///< bytes up to the text, blanks included
  std::size_t marks;  ///< how many, up to `most_prefix_marks`: there the scan stops
};
inline constexpr std::size_t most_prefix_marks = 64;
LinePrefix prefix_of(std::string_view line);

/// Like `prefix_of`, with only `>` and blanks.
std::size_t quote_prefix_size(std::string_view line);

/// Whether `text`, a line without prefix, is made like the line below a table's header:
/// `|:--|--:|`.
bool is_delimiter_row(std::string_view text);

/// A half-open range of bytes in a row.
struct RowPiece {
  std::size_t begin;
  std::size_t end;
};
/// The cells of `row`, a line without prefix, with the blanks around their texts. A bar parts cells
/// unless a backslash stands before it; bars at the ends belong to no cell.
std::vector<RowPiece> row_pieces(std::string_view row);

}  // namespace kohyo::markup
