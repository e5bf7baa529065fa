// Limits that keep hostile or mistaken Markdown from costing much time or memory.
#pragma once

#include <cstddef>

#include "base/diagnostic.h"
#include "base/source.h"

namespace kohyo::markup {

inline constexpr std::size_t most_field_kilobytes = 32;
inline constexpr std::size_t most_table_columns = 24;
inline constexpr std::size_t most_table_cells =
    2000;  ///< of all tables of a field, empty cells included
inline constexpr std::size_t most_block_depth = 8;    ///< of quotes; of lists
inline constexpr std::size_t most_inline_depth = 16;  ///< of emphasis in emphasis
inline constexpr std::size_t most_delimiter_rows =
    100;  ///< lines like `|---|` without a blank line between them
/// Bytes that reference links, `[text][name]` with one `[name]: address`, may grow to by repeating
/// the address.
inline constexpr std::size_t most_repeated_bytes = 256 * 1024;

/// Whether the Markdown may be given to the parser: cmark-gfm 0.29.0.gfm.6 takes time and memory
/// that grow with the square of the text for deep quotes and lists, for wide tables with many rows,
/// for many delimiter rows and for repeated long addresses. What breaks a limit is reported. Takes
/// time in proportion to the text. Limits that only the finished tree can tell (depth inside code
/// blocks is none) are checked while it is read.
bool markdown_is_bounded(const base::Sources& sources, base::Span body,
                         base::Diagnostics& diagnostics);

}  // namespace kohyo::markup
