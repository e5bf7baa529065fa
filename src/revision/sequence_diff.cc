#include "revision/sequence_diff.h"

#include <algorithm>
#include <span>

namespace kohyo::revision {
namespace {

using Tokens = std::span<const std::uint32_t>;

/// For each element of the two sequences whether it is kept.
struct Flags {
  std::vector<bool> in_old;
  std::vector<bool> in_new;
};

/// How much two sequences have in common at their ends.
struct Ends {
  std::size_t head;  ///< elements of the common beginning
  std::size_t tail;  ///< elements of the common end behind it
};

Ends ends_of(Tokens old_tokens, Tokens new_tokens) {
  const std::size_t shorter = std::min(old_tokens.size(), new_tokens.size());
  Ends ends{0, 0};
  while (ends.head < shorter && old_tokens[ends.head] == new_tokens[ends.head]) ++ends.head;
  const auto from_end = [&](Tokens tokens) { return tokens[tokens.size() - 1 - ends.tail]; };
  while (ends.tail < shorter - ends.head && from_end(old_tokens) == from_end(new_tokens))
    ++ends.tail;
  return ends;
}

/// How far each number of edits leads. Row d holds the farthest old position that d edits reach on
/// each of the diagonals -d, -d + 2, ..., d; a diagonal is the old position minus the new one.
class Search {
 public:
  Search(Tokens old_tokens, Tokens new_tokens) : old_(old_tokens), new_(new_tokens) {}

  /// Whether `cap` edits or fewer lead to both ends.
  bool run(std::size_t cap) {
    const std::size_t shorter = std::min(old_.size(), new_.size());
    if (std::max(old_.size(), new_.size()) - shorter > cap) return false;
    for (std::size_t edits = 0; edits <= cap; ++edits) {
      if (add_row(edits)) return true;
    }
    return false;
  }

  /// Goes back from both ends row by row; only after a successful run.
  Flags kept() const {
    Flags kept{std::vector<bool>(old_.size()), std::vector<bool>(new_.size())};
    std::size_t x = old_.size();
    std::size_t y = new_.size();
    for (std::size_t edits = rows_.size() - 1;; --edits) {
      const std::size_t place = (x + edits - y) / 2;
      const bool inserts = edits > 0 && is_insertion(edits, place);
      const std::size_t before = edits == 0 ? 0 : rows_[edits - 1][inserts ? place : place - 1];
      const std::size_t after_edit = edits == 0 || inserts ? before : before + 1;
      for (; x > after_edit; --x, --y) kept.in_old[x - 1] = kept.in_new[y - 1] = true;
      if (edits == 0) return kept;
      (inserts ? y : x) -= 1;
    }
  }

 private:
  /// Whether the farthest way to a place of a row comes by an insertion, from the diagonal above;
  /// else by a removal.
  bool is_insertion(std::size_t edits, std::size_t place) const {
    if (place == 0 || place == edits) return place == 0;
    const std::vector<std::uint32_t>& before = rows_[edits - 1];
    return before[place - 1] < before[place];
  }

  bool add_row(std::size_t edits) {
    std::vector<std::uint32_t> row(edits + 1);
    bool reached = false;
    for (std::size_t place = 0; place <= edits && !reached; ++place) {
      std::size_t x = 0;
      if (edits > 0) {
        const std::vector<std::uint32_t>& before = rows_.back();
        x = is_insertion(edits, place) ? before[place] : before[place - 1] + 1;
      }
      std::size_t y = x + edits - 2 * place;
      for (; x < old_.size() && y < new_.size() && old_[x] == new_[y]; ++x) ++y;
      row[place] = static_cast<std::uint32_t>(x);
      reached = x == old_.size() && y == new_.size();
    }
    rows_.push_back(std::move(row));
    return reached;
  }

  Tokens old_;
  Tokens new_;
  std::vector<std::vector<std::uint32_t>> rows_;
};

/// Runs of what is kept, and of what is not: between two kept runs the removal, then the insertion.
std::vector<Run> runs_of(const Flags& kept) {
  std::vector<Run> runs;
  std::size_t x = 0;
  std::size_t y = 0;
  const auto add = [&](Step step, std::size_t old_end, std::size_t new_end) {
    if (old_end > x || new_end > y) runs.push_back({step, x, old_end, y, new_end});
    x = old_end;
    y = new_end;
  };
  const auto end_of = [](const std::vector<bool>& flags, std::size_t begin, bool value) {
    const auto from = flags.begin() + static_cast<std::ptrdiff_t>(begin);
    return static_cast<std::size_t>(std::find(from, flags.end(), !value) - flags.begin());
  };
  while (x < kept.in_old.size() || y < kept.in_new.size()) {
    add(Step::remove, end_of(kept.in_old, x, false), y);
    add(Step::insert, x, end_of(kept.in_new, y, false));
    std::size_t length = 0;
    while (x + length < kept.in_old.size() && kept.in_old[x + length] && kept.in_new[y + length])
      ++length;
    add(Step::keep, x + length, y + length);
  }
  return runs;
}

/// The flags of what stands between the ends, and of the ends, which are kept.
std::vector<bool> widened(const std::vector<bool>& flags, const Ends& ends) {
  std::vector<bool> all(ends.head, true);
  all.insert(all.end(), flags.begin(), flags.end());
  all.insert(all.end(), ends.tail, true);
  return all;
}

}  // namespace

std::vector<Run> sequence_diff(const std::vector<std::uint32_t>& old_tokens,
                               const std::vector<std::uint32_t>& new_tokens, std::size_t cap) {
  const Ends ends = ends_of(old_tokens, new_tokens);
  const auto inner = [&](Tokens all) {
    return all.subspan(ends.head, all.size() - ends.head - ends.tail);
  };
  const Tokens old_inner = inner(old_tokens);
  const Tokens new_inner = inner(new_tokens);
  Search search(old_inner, new_inner);
  Flags kept{std::vector<bool>(old_inner.size()), std::vector<bool>(new_inner.size())};
  if (search.run(cap)) kept = search.kept();
  return runs_of({widened(kept.in_old, ends), widened(kept.in_new, ends)});
}

}  // namespace kohyo::revision
