#include "revision/pair_parts.h"

#include <cstdint>
#include <unordered_set>

namespace kohyo::revision {
namespace {

using Wholes = std::unordered_set<std::uint32_t>;

Wholes wholes(const std::vector<Bag>& bags) {
  Wholes all;
  for (const Bag& bag : bags) all.insert(bag.whole);
  return all;
}

/// The only one of the parts from `begin` to before `end` that has words; nothing if there are none
/// or several.
std::optional<std::size_t> only_text(const std::vector<Bag>& bags, std::size_t begin,
                                     std::size_t end) {
  std::optional<std::size_t> found;
  for (std::size_t i = begin; i < end; ++i) {
    if (bags[i].size == 0) continue;
    if (found) return {};
    found = i;
  }
  return found;
}

}  // namespace

std::vector<Pair> pair_parts(const std::vector<Bag>& old_bags, const std::vector<Bag>& new_bags) {
  const Wholes old_wholes = wholes(old_bags);
  const Wholes new_wholes = wholes(new_bags);
  std::vector<Pair> pairs;
  std::size_t old_at = 0;
  std::size_t new_at = 0;
  const auto replaces = [&](const Bag& old_bag, const Bag& new_bag) {
    return old_bag.kind == new_bag.kind && !new_wholes.contains(old_bag.whole) &&
           !old_wholes.contains(new_bag.whole);
  };
  const auto add_apart = [&](std::size_t old_end, std::size_t new_end) {
    while (old_at < old_end) pairs.push_back({old_at++, {}});
    while (new_at < new_end) pairs.push_back({{}, new_at++});
  };
  const auto add_until = [&](std::size_t old_end, std::size_t new_end) {
    const std::optional<std::size_t> gone = only_text(old_bags, old_at, old_end);
    const std::optional<std::size_t> fresh = only_text(new_bags, new_at, new_end);
    if (gone && fresh && replaces(old_bags[*gone], new_bags[*fresh])) {
      add_apart(*gone, *fresh);
      pairs.push_back({old_at++, new_at++});
    }
    add_apart(old_end, new_end);
  };
  for (const Match& match : align_bags(old_bags, new_bags)) {
    add_until(match.old_index, match.new_index);
    pairs.push_back({old_at++, new_at++});
  }
  add_until(old_bags.size(), new_bags.size());
  return pairs;
}

}  // namespace kohyo::revision
