// The text before and the text now, out of one text with marks of change.
#pragma once

#include <vector>

#include "markup/document.h"
#include "markup/leaf_walk.h"

namespace kohyo::markup {

/// What `inlines` say on one side, without marks: texts side by side become one, and emphasis and
/// links that hold nothing there are left out.
std::vector<Inline> inlines_on(const std::vector<Inline>& inlines, Side side);

/// Whether there is something on this side. What no mark of the other side touches is there, with
/// text or without; else it takes more than white space and line breaks.
bool exists_on(const std::vector<Inline>& inlines, Side side);
bool exists_on(const Block& block, Side side);
bool exists_on(const List& list, Side side);
bool exists_on(const Table& table, Side side);
bool exists_on(const std::vector<Block>& blocks, Side side);
bool exists_on(const std::vector<TableCell>& row, Side side);

/// What `blocks` say on one side. Blocks, items and rows that do not exist there are left out; a
/// table keeps its header, and loses its text where that does not exist.
std::vector<Block> blocks_on(const std::vector<Block>& blocks, Side side);

/// Whether there is text on either side.
bool had_or_has_text(const std::vector<Inline>& inlines);

}  // namespace kohyo::markup
