// What changed between two texts, as a reader would mark it with a pen.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "revision/sequence_diff.h"

namespace kohyo::revision {

/// A piece of text that was kept, removed or inserted.
struct TextSpan {
  Step step;
  std::string text;
  friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

/// What changed between two texts, both UTF-8: whole words, compounds, numbers with their units and
/// ruby; a sentence that moved is removed whole in one place and inserted whole in the other; a
/// text or sentence that is mostly rewritten is replaced whole. The kept and removed spans together
/// are `before`, the kept and inserted ones `after`, byte for byte; no grapheme cluster of either
/// is split. Spans are not empty, neighbours differ in step, and a removal stands before the
/// insertion in its place. Equal texts give one kept span, two empty ones none. Bounded for any
/// input: see `most_word_edits` and `align_bags`.
std::vector<TextSpan> compare_text(std::string_view before, std::string_view after);

/// Whether two texts, both UTF-8, say the same but for how characters were typed: half or full
/// width, the kind of hyphen or wave dash (2‐25 and 2-25; ー counts as a hyphen only where no kana
/// stands before it), the kind and number of spaces, spaces beside Japanese characters and at the
/// ends at all, and composed or combining marks. True for equal texts. Case, and other letters and
/// signs that Unicode calls compatible (① and 1), make a difference.
bool same_but_for_width(std::string_view a, std::string_view b);

}  // namespace kohyo::revision
