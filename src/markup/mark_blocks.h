// Marks of change put on parts of a document.
#pragma once

#include <vector>

#include "markup/document.h"
#include "markup/leaf_walk.h"

namespace kohyo::markup {

/// Adds `leaf`, which holds no other parts, marked with `change`: to the mark that stands last in
/// `to` where that is the same.
void add_marked(Inline leaf, Change change, std::vector<Inline>& to);

/// Marks every leaf of `blocks` that has no mark yet; `change` is not `none`.
void mark_blocks(std::vector<Block>& blocks, Change change);
void mark_block(Block& block, Change change);

/// Whether a mark can say all: there is text, and no block of code, which holds no marks.
bool is_markable(const Block& block);

bool has_marks(const std::vector<Block>& blocks);
bool has_marks(const Block& block);

}  // namespace kohyo::markup
