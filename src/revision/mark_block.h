// Blocks that an edition added or took out whole.
#pragma once

#include <optional>

#include "markup/document.h"

namespace kohyo::revision {

/// The block with all text of its leaves marked as removed; nothing for a block without text, and
/// list items without text are left out. Marks of footnotes are left out; code stands as a
/// paragraph. A heading gets an id that no other has: `removed.` and its own, which holds no full
/// stop.
std::optional<markup::Block> removed_block(const markup::Block& block);

/// The block with all text of its leaves marked as inserted; code with text stands as a paragraph.
markup::Block inserted_block(const markup::Block& block);

/// The lines of a block of code as inlines; empty for one without text.
std::vector<markup::Inline> lines_of_code(const markup::CodeBlock& code);

}  // namespace kohyo::revision
