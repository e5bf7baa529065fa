// Which part of the new text stands for which of the old, by the words that they share.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace kohyo::revision {

/// A word of a bag: the same id for the same word in both texts.
struct BagWord {
  std::uint32_t id;
  std::size_t size;  ///< in grapheme clusters
};

/// A part of a text, a sentence or a block, as a bag of words, for likeness, and as one number, for
/// equality.
struct Bag {
  std::vector<BagWord> words;  ///< in order of their ids
  std::size_t size;            ///< of all words, in grapheme clusters
  std::uint32_t whole;         ///< the same for equal parts
  std::uint32_t kind;          ///< parts of different kinds do not match
  std::uint32_t label;  ///< parts with the same label match, however little they share; 0: none
};

/// The bag of `words`, which may come in any order, with label 0.
Bag bag_of(std::vector<BagWord> words, std::uint32_t whole, std::uint32_t kind);

/// An old part and the new one that stands for it, by their positions.
struct Match {
  std::size_t old_index;
  std::size_t new_index;
  bool is_equal;
};

/// The matches that keep the most characters, in order in both texts: of equal parts, and of parts
/// that share half their characters, counted by words. Of a part that moved, one place stays
/// without a match. Compares every pair of parts up to 65,536 pairs (256 parts of each text);
/// beyond that the equal parts of a shortest edit script are fixed first, and stretches between
/// them that are still beyond it have no matches.
std::vector<Match> align_bags(const std::vector<Bag>& old_bags, const std::vector<Bag>& new_bags);

}  // namespace kohyo::revision
