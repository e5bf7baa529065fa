// The parser's tables -> ours.
#pragma once

#include "markup/cmark_tree.h"
#include "markup/document.h"
#include "markup/reading.h"

namespace kohyo::markup {

/// Reads a table. Cells beyond the header's last column, which Markdown would drop, are reported.
Table read_table(cmark_node* node, Reading& reading);

}  // namespace kohyo::markup
