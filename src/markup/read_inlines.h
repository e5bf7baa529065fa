// The parser's inlines -> ours.
#pragma once

#include <vector>

#include "markup/block_text.h"
#include "markup/cmark_tree.h"
#include "markup/document.h"
#include "markup/reading.h"

namespace kohyo::markup {

/// The inlines of a paragraph, heading or cell, whose text is `block`; mistakes in them are
/// reported at their place. A link holds no link and no mark of a footnote: such marks stand behind
/// it. Emphasis below `most_inline_depth` is reported and left out.
std::vector<Inline> read_inlines(cmark_node* parent, BlockText block, Reading& reading);

}  // namespace kohyo::markup
