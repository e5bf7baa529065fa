// The parser's tables -> ours.
#pragma once

#include <optional>

#include "markup/cmark_tree.h"
#include "markup/document.h"
#include "markup/read_inlines.h"
#include "markup/reading.h"

namespace kohyo::markup {

struct TableRead {
  Table table;
  std::optional<BlockLabel> label;  ///< on the line below the rows; no part of the table
};

/// Reads a table. Cells beyond the header's last column, which Markdown would drop, are reported.
/// A label at the end of a cell marks the cell.
TableRead read_table(cmark_node* node, Reading& reading);

}  // namespace kohyo::markup
