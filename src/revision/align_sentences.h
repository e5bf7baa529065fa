// Which sentence of the new text stands for which of the old.
#pragma once

#include <cstddef>
#include <vector>

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

/// An old sentence and the new one that stands for it, by their positions.
struct Match {
  std::size_t old_index;
  std::size_t new_index;
  bool is_equal;
};

/// The matches that keep the most characters, in order in both texts: of equal sentences, and of
/// sentences that share half their characters, counted by words. Of a sentence that moved, one
/// place stays without a match. Compares every pair of sentences up to 65,536 pairs (256 sentences
/// of each text); beyond that the equal sentences of a shortest edit script are fixed first, and
/// stretches between them that are still beyond it have no matches.
std::vector<Match> align_sentences(const Sides& sides, const std::vector<Sentence>& old_sentences,
                                   const std::vector<Sentence>& new_sentences);

}  // namespace kohyo::revision
