// The parser's inlines -> ours.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "markup/block_text.h"
#include "markup/cmark_tree.h"
#include "markup/document.h"
#include "markup/leaf_walk.h"
#include "markup/reading.h"

namespace kohyo::markup {

/// `{.added}` or `{.removed}`, which marks a whole block.
struct BlockLabel {
  Change change;
  std::string text;  ///< as typed
  base::Span span;
  std::uint32_t place;  ///< where it begins in the parser's text
  bool has_own_line;
};

struct InlinesRead {
  std::vector<Inline> inlines;
  std::optional<BlockLabel> label;  ///< the label at the end of the text, which is no part of it
};

/// The inlines of a paragraph, heading or cell, whose text is `block`; mistakes in them are
/// reported at their place. A link holds no link and no mark of a footnote: such marks stand behind
/// it. Emphasis below `most_inline_depth` is reported and left out. Marks of change stand
/// innermost.
InlinesRead read_inlines(cmark_node* parent, BlockText block, Reading& reading);

/// The same for text that is shown as it is typed, but for marks of change.
InlinesRead read_raw_text(BlockText block, Reading& reading);

/// Marks the whole of `block` as its label says. A block that holds marks itself, no text, or code
/// is reported at the label.
void apply_label(const BlockLabel& label, Block& block, Reading& reading);

}  // namespace kohyo::markup
