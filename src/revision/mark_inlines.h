// What changed within a paragraph, heading or cell, as marks in its text.
#pragma once

#include <vector>

#include "markup/document.h"

namespace kohyo::revision {

/// The new inlines with what `compare_text` finds added marked as `Inserted`, and what it finds
/// gone as `Removed`, before the addition in its place. Marks stand innermost, are never empty, and
/// neighbours differ. Taking the removed text out and the marks off gives the new inlines: the same
/// emphasis, links and marks of footnotes. Removed text keeps the emphasis and links that it had,
/// where it does not stand inside a link of the new text, and loses its marks of footnotes. Text
/// whose link leads elsewhere now, ruby whose reading changed, and code that changed are removed
/// and inserted whole. Where nothing of this changed, the new inlines. Neither side holds marks of
/// change.
std::vector<markup::Inline> mark_inlines(const std::vector<markup::Inline>& old_inlines,
                                         const std::vector<markup::Inline>& new_inlines);

}  // namespace kohyo::revision
