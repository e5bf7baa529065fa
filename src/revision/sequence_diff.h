// The shortest way from one sequence to another.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace kohyo::revision {

/// What an edit does with a run: it stands in both sequences, in the old one only, or in the new
/// one only.
enum class Step { keep, remove, insert };

/// One step of an edit script, by half-open positions in the two sequences. A kept run is as long
/// in both; a removed one is empty in the new sequence, an inserted one in the old, and stands
/// where it would be there.
struct Run {
  Step step;
  std::size_t old_begin;
  std::size_t old_end;
  std::size_t new_begin;
  std::size_t new_end;
  friend bool operator==(const Run&, const Run&) = default;
};

/// A shortest edit script between two sequences, in order; nothing for two empty ones. Runs are not
/// empty, neighbours differ in step, and a removal stands before the insertion in its place. Of
/// several shortest scripts always the same one. What both have in common at their ends is kept
/// first; if the rest needs more than `cap` removals and insertions, it is one removal and one
/// insertion. After E. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986); for n
/// elements in all at most in the order of n * cap steps and 2 * cap * cap bytes.
std::vector<Run> sequence_diff(const std::vector<std::uint32_t>& old_tokens,
                               const std::vector<std::uint32_t>& new_tokens, std::size_t cap);

}  // namespace kohyo::revision
