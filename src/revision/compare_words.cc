#include "revision/compare_words.h"

#include <algorithm>
#include <utility>

#include "revision/sequence_diff.h"

namespace kohyo::revision {
namespace {

/// How natural it is that a change begins or ends before the token at `i`.
int quality_of_cut(const Side& side, std::size_t i) {
  if (i == 0) return 1;
  const Kind left = side.tokens[i - 1].kind;
  if (left == Kind::sentence_end || left == Kind::line_end) return 2;
  return left == Kind::opening ? 0 : 1;
}

/// How far the changed tokens from `begin` to before `end` can move without another result, as kept
/// tokens let them.
struct Play {
  std::ptrdiff_t back;
  std::ptrdiff_t forth;
};

Play play_of(const Side& side, std::size_t begin, std::size_t end, std::size_t kept_before,
             std::size_t kept_behind) {
  std::size_t back = 0;
  while (back < kept_before && side.ids[begin - 1 - back] == side.ids[end - 1 - back]) ++back;
  std::size_t forth = 0;
  while (forth < kept_behind && side.ids[begin + forth] == side.ids[end + forth]) ++forth;
  return {-static_cast<std::ptrdiff_t>(back), static_cast<std::ptrdiff_t>(forth)};
}

/// By how many tokens the change should move within its play. Of equally natural places the last:
/// particles, commas and spaces, which are what phrases have in common, end a phrase.
std::ptrdiff_t best_move(const Side& side, std::size_t begin, std::size_t end, Play play) {
  std::ptrdiff_t best = 0;
  int best_quality = -1;
  for (std::ptrdiff_t move = play.back; move <= play.forth; ++move) {
    const auto moved = [&](std::size_t place) {
      return static_cast<std::size_t>(static_cast<std::ptrdiff_t>(place) + move);
    };
    const int quality = quality_of_cut(side, moved(begin)) + quality_of_cut(side, moved(end));
    if (quality < best_quality) continue;
    best_quality = quality;
    best = move;
  }
  return best;
}

/// Moves additions and removals to where a reader would mark them. `kept` begins and ends with a
/// stretch, perhaps an empty one, at the ends of the window.
Kept settled(const Sides& sides, Kept kept) {
  for (std::size_t i = 0; i + 1 < kept.size(); ++i) {
    Stretch& left = kept[i];
    Stretch& right = kept[i + 1];
    const std::size_t old_begin = left.old_begin + left.length;
    const std::size_t new_begin = left.new_begin + left.length;
    const bool adds = old_begin == right.old_begin;
    if (adds == (new_begin == right.new_begin)) continue;
    const Side& side = adds ? sides.after : sides.before;
    const std::size_t begin = adds ? new_begin : old_begin;
    const std::size_t end = adds ? right.new_begin : right.old_begin;
    const auto move = static_cast<std::size_t>(
        best_move(side, begin, end, play_of(side, begin, end, left.length, right.length)));
    left.length += move;  // a move back wraps around and so subtracts
    right = {right.old_begin + move, right.new_begin + move, right.length - move};
  }
  return kept;
}

/// The kept stretches of a shortest edit script, with one at each end of the window, perhaps empty.
Kept shortest(const Sides& sides, const Window& window) {
  const auto part = [](const std::vector<std::uint32_t>& ids, std::size_t begin, std::size_t end) {
    return std::vector<std::uint32_t>(ids.begin() + static_cast<std::ptrdiff_t>(begin),
                                      ids.begin() + static_cast<std::ptrdiff_t>(end));
  };
  Kept kept = {{window.old_begin, window.new_begin, 0}};
  for (const Run& run :
       sequence_diff(part(sides.before.ids, window.old_begin, window.old_end),
                     part(sides.after.ids, window.new_begin, window.new_end), most_word_edits)) {
    if (run.step != Step::keep) continue;
    kept.push_back({window.old_begin + run.old_begin, window.new_begin + run.new_begin,
                    run.old_end - run.old_begin});
  }
  kept.push_back({window.old_end, window.new_end, 0});
  return kept;
}

bool is_scrap(const Side& side, const Stretch& stretch) {
  const std::size_t end = stretch.old_begin + stretch.length;
  if (side.size(stretch.old_begin, end) > 2) return false;
  return std::all_of(
      side.tokens.begin() + static_cast<std::ptrdiff_t>(stretch.old_begin),
      side.tokens.begin() + static_cast<std::ptrdiff_t>(end),
      [](const Token& token) { return token.kind == Kind::word || token.kind == Kind::space; });
}

/// Without what is kept between two changes but is too short to be read on its own.
Kept without_scraps(const Sides& sides, const Window& window, const Kept& kept) {
  Kept found;
  for (const Stretch& stretch : kept) {
    const bool at_begin =
        stretch.old_begin == window.old_begin && stretch.new_begin == window.new_begin;
    const bool at_end = stretch.old_begin + stretch.length == window.old_end &&
                        stretch.new_begin + stretch.length == window.new_end;
    if (stretch.length > 0 && (at_begin || at_end || !is_scrap(sides.before, stretch)))
      found.push_back(stretch);
  }
  return found;
}

/// Gives the common beginning and end of each change, which may arise where scraps went, to what is
/// kept around it.
Kept grown(const Sides& sides, Kept kept) {
  const auto same = [&](std::size_t i, std::size_t j) {
    return sides.before.ids[i] == sides.after.ids[j];
  };
  for (std::size_t i = 0; i + 1 < kept.size(); ++i) {
    Stretch& left = kept[i];
    Stretch& right = kept[i + 1];
    const auto is_open = [&] {
      return left.old_begin + left.length < right.old_begin &&
             left.new_begin + left.length < right.new_begin;
    };
    while (is_open() && same(left.old_begin + left.length, left.new_begin + left.length))
      ++left.length;
    while (is_open() && same(right.old_begin - 1, right.new_begin - 1)) {
      right = {right.old_begin - 1, right.new_begin - 1, right.length + 1};
    }
  }
  return kept;
}

/// Whether the only change of a window is easy to read, however much it is: one word for another,
/// or an addition or a removal at one end.
bool is_plain(const Window& change, const Window& window) {
  const std::size_t removed = change.old_end - change.old_begin;
  const std::size_t added = change.new_end - change.new_begin;
  const bool at_begin =
      change.old_begin == window.old_begin && change.new_begin == window.new_begin;
  const bool at_end = change.old_end == window.old_end && change.new_end == window.new_end;
  if (removed == 0 || added == 0) return at_begin || at_end;
  return removed == 1 && added == 1;
}

}  // namespace

bool is_mostly_changed(const Sides& sides, const Window& window, const Kept& kept) {
  const std::vector<Window> changed = changes(window, kept);
  if (changed.size() == 1 && is_plain(changed[0], window)) return false;
  std::size_t removed = 0;
  std::size_t added = 0;
  for (const Window& change : changed) {
    removed += sides.before.size(change.old_begin, change.old_end);
    added += sides.after.size(change.new_begin, change.new_end);
  }
  const std::size_t longer = std::max(sides.before.size(window.old_begin, window.old_end),
                                      sides.after.size(window.new_begin, window.new_end));
  return 10 * std::max(removed, added) > 6 * longer;
}

Kept compare_words(const Sides& sides, const Window& window) {
  const Kept kept =
      grown(sides, without_scraps(sides, window, settled(sides, shortest(sides, window))));
  return is_mostly_changed(sides, window, kept) ? Kept() : kept;
}

}  // namespace kohyo::revision
