// What changed between two texts or parts of texts, word by word.
#pragma once

#include <cstddef>

#include "revision/sides.h"

namespace kohyo::revision {

/// What of `window` a reader takes for unchanged: a shortest edit script of its tokens, made
/// readable. An addition or removal that could stand in several places stands where a phrase or an
/// item of a list begins. What is kept between two changes but has at most two grapheme clusters,
/// none of them punctuation or the end of a line, goes into the change. Nothing is kept where too
/// little would be (`is_mostly_changed`); above `most_word_edits` only the common ends.
Kept compare_words(const Sides& sides, const Window& window);

/// The most tokens that two texts may differ in to be compared word by word. For texts of n tokens
/// this bounds the work to the order of n * 1,000 steps and the memory of the search to 2 MB.
inline constexpr std::size_t most_word_edits = 1000;

/// Whether so little is kept that a reader is better off with the old text and the new: what was
/// removed, or what was added, has more than 60 % as many characters as the longer side. Never so
/// where all that changed is one word for another (R7：検討 and R7：一部実施), or an addition or a
/// removal at one end.
bool is_mostly_changed(const Sides& sides, const Window& window, const Kept& kept);

}  // namespace kohyo::revision
