// Limits that keep hostile or mistaken Markdown from costing much time or memory.
#pragma once

#include <cstddef>

#include "base/diagnostic.h"
#include "base/source.h"

namespace kohyo::markup {

inline constexpr std::size_t most_field_kilobytes = 32;
inline constexpr std::size_t most_table_columns = 24;
/// Of all tables of a field together, empty cells included.
inline constexpr std::size_t most_table_cells = 2000;
/// Of quotes in quotes, and of lists in lists.
inline constexpr std::size_t most_block_depth = 8;
/// Of emphasis, links and images in one another.
inline constexpr std::size_t most_inline_depth = 16;
/// Lines like `|---|` without a blank line between them.
inline constexpr std::size_t most_delimiter_rows = 100;
/// Bytes that reference links, `[text][name]` with one `[name]: address`, may grow to by repeating
/// the address.
inline constexpr std::size_t most_repeated_bytes = 256 * 1024;

/// Whether the Markdown may be given to the parser: cmark-gfm 0.29.0.gfm.6 takes time and memory
/// that grow with the square of the text for deep quotes and lists, for wide tables with many rows,
/// for many delimiter rows and for repeated long addresses. What breaks a limit is reported. Takes
/// time in proportion to the text. The depths are checked when the finished tree is read: marks of
/// quotes inside code are none. Here only very many marks in one line are refused.
bool markdown_is_bounded(const base::Sources& sources, base::Span body,
                         base::Diagnostics& diagnostics);

}  // namespace kohyo::markup
