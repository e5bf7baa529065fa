// The text inside one paragraph, heading or cell, and where each byte of it stands.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "markup/parser_text.h"

namespace kohyo::markup {

/// What the parser has kept of the lines of a block: without prefixes, indents and the marks of
/// headings.
struct BlockText {
  std::string content;
  std::vector<std::uint32_t>
      places;  ///< in the parser's text, ascending, one a byte of `content` and one for its end
  std::size_t first_line;
  std::size_t line_count;
};

/// Finds the lines of a paragraph or heading whose first line is `first_line` or, where definitions
/// of links stood above the text and were taken away, a later one. Where the lines are not found,
/// every place is the beginning of `first_line`.
BlockText place_lines(const ParserText& text, std::string_view content, std::size_t first_line);

/// The same for a heading written with `#`, whose mark stands at byte `column`, from 1, of its
/// line.
BlockText place_heading(const ParserText& text, std::string_view content, std::size_t line,
                        std::size_t column);

/// The same for a cell, whose part of the row is the range of places [`begin`, `end`).
BlockText place_cell(const ParserText& text, std::string_view content, std::size_t line,
                     std::size_t begin, std::size_t end);

}  // namespace kohyo::markup
