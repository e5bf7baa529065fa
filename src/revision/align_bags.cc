#include "revision/align_bags.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "revision/sequence_diff.h"

namespace kohyo::revision {
namespace {

constexpr std::size_t most_pairs = 65536;
constexpr std::size_t most_edits = 1000;

std::size_t size_in_common(const Bag& a, const Bag& b) {
  std::size_t common = 0;
  for (std::size_t i = 0, j = 0; i < a.words.size() && j < b.words.size();) {
    if (a.words[i].id == b.words[j].id) {
      common += a.words[i].size;
      ++i;
      ++j;
    } else {
      ++(a.words[i].id < b.words[j].id ? i : j);
    }
  }
  return common;
}

/// What a match of the two keeps; 0 where they are not alike. Equal parts are worth a little more
/// than what they keep, so that they win over parts that only contain them.
std::uint32_t worth(const Bag& a, const Bag& b) {
  if (a.kind != b.kind) return 0;
  if (a.whole == b.whole) return static_cast<std::uint32_t>(4 * a.size + 1);
  const bool have_same_label = a.label != 0 && a.label == b.label;
  const std::size_t both = a.size + b.size;
  if (!have_same_label && 4 * std::min(a.size, b.size) < both)
    return 0;  // spares the long way through the words
  const std::size_t common = size_in_common(a, b);
  if (have_same_label) return static_cast<std::uint32_t>(std::max<std::size_t>(4 * common, 1));
  return 4 * common < both ? 0 : static_cast<std::uint32_t>(4 * common);
}

/// Bags of consecutive parts, and the position of the first.
struct Consecutive {
  const std::vector<Bag>& bags;
  std::size_t begin;
  std::size_t end;
  std::size_t size() const { return end - begin; }
};

/// The matches of greatest worth in all, by dynamic programming over all pairs.
std::vector<Match> best_matches(const Consecutive& old_part, const Consecutive& new_part) {
  const std::size_t columns = new_part.size() + 1;
  std::vector<std::uint32_t> worths((old_part.size() + 1) * columns);
  std::vector<std::uint32_t> best(worths.size());  // of the parts from here on
  for (std::size_t i = old_part.size(); i-- > 0;) {
    for (std::size_t j = new_part.size(); j-- > 0;) {
      const std::size_t here = i * columns + j;
      worths[here] = worth(old_part.bags[old_part.begin + i], new_part.bags[new_part.begin + j]);
      best[here] = std::max(best[here + columns], best[here + 1]);
      if (worths[here] > 0)
        best[here] = std::max(best[here], worths[here] + best[here + columns + 1]);
    }
  }
  std::vector<Match> matches;
  for (std::size_t i = 0, j = 0; i < old_part.size() && j < new_part.size();) {
    const std::size_t here = i * columns + j;
    if (worths[here] > 0 && best[here] == worths[here] + best[here + columns + 1]) {
      const Bag& old_bag = old_part.bags[old_part.begin + i];
      const Bag& new_bag = new_part.bags[new_part.begin + j];
      matches.push_back(
          {old_part.begin + i++, new_part.begin + j++, old_bag.whole == new_bag.whole});
    } else {
      ++(best[here] == best[here + columns] ? i : j);
    }
  }
  return matches;
}

std::vector<std::uint32_t> wholes(const std::vector<Bag>& bags) {
  std::vector<std::uint32_t> ids;
  for (const Bag& bag : bags) ids.push_back(bag.whole);
  return ids;
}

/// For long texts: equal parts first, then the stretches between them.
std::vector<Match> matches_in_stretches(const std::vector<Bag>& old_bags,
                                        const std::vector<Bag>& new_bags) {
  std::vector<Match> matches;
  Run last = {Step::keep, 0, 0, 0, 0};
  std::vector<Run> runs = sequence_diff(wholes(old_bags), wholes(new_bags), most_edits);
  runs.push_back({Step::keep, old_bags.size(), old_bags.size(), new_bags.size(), new_bags.size()});
  for (const Run& run : runs) {
    if (run.step != Step::keep) continue;
    const Consecutive old_part{old_bags, last.old_end, run.old_begin};
    const Consecutive new_part{new_bags, last.new_end, run.new_begin};
    if (old_part.size() * new_part.size() <= most_pairs)
      std::ranges::move(best_matches(old_part, new_part), std::back_inserter(matches));
    for (std::size_t i = 0; run.old_begin + i < run.old_end; ++i)
      matches.push_back({run.old_begin + i, run.new_begin + i, true});
    last = run;
  }
  return matches;
}

}  // namespace

Bag bag_of(std::vector<BagWord> words, std::uint32_t whole, std::uint32_t kind) {
  std::ranges::stable_sort(words, {}, &BagWord::id);
  std::size_t size = 0;
  for (const BagWord& word : words) size += word.size;
  return {std::move(words), size, whole, kind, 0};
}

std::vector<Match> align_bags(const std::vector<Bag>& old_bags, const std::vector<Bag>& new_bags) {
  if (old_bags.size() * new_bags.size() > most_pairs)
    return matches_in_stretches(old_bags, new_bags);
  return best_matches({old_bags, 0, old_bags.size()}, {new_bags, 0, new_bags.size()});
}

}  // namespace kohyo::revision
