// Which sentence of the new text stands for which of the old.
#pragma once

#include <cstddef>
#include <vector>

#include "revision/align_bags.h"
#include "revision/sides.h"

namespace kohyo::revision {

/// Half-open positions of the tokens of a sentence.
struct Sentence {
  std::size_t begin;
  std::size_t end;
};

/// The sentences of a text, in order; together all of its tokens. A sentence ends behind 。 and the
/// like, with the closing brackets and the space that follow, and in any case behind the end of a
/// line.
std::vector<Sentence> sentences(const Side& side);

/// The sentences that stand for each other, as `align_bags` matches them.
std::vector<Match> align_sentences(const Sides& sides, const std::vector<Sentence>& old_sentences,
                                   const std::vector<Sentence>& new_sentences);

}  // namespace kohyo::revision
