// The parser's blocks -> ours.
#pragma once

#include "markup/cmark_tree.h"
#include "markup/document.h"
#include "markup/reading.h"

namespace kohyo::markup {

/// Reads a whole tree. Headings above `top_heading` are reported and taken for the highest; quotes
/// and lists below `most_block_depth` are reported and left out.
Document read_tree(cmark_node* root, int top_heading, Reading& reading);

}  // namespace kohyo::markup
