// The old and new parts of a document side by side.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "revision/align_bags.h"

namespace kohyo::revision {

/// The positions of a part that stands in both texts, or in one of them.
struct Pair {
  std::optional<std::size_t> old_index;
  std::optional<std::size_t> new_index;
};

/// Every part once, in order in both texts; what is gone stands before what is new in its place.
/// Parts stand side by side as `align_bags` matches them; besides, where one part with words alone
/// is gone and one of its kind alone is new in its place, the new one stands for the old, whatever
/// it says, unless one of them only moved.
std::vector<Pair> pair_parts(const std::vector<Bag>& old_bags, const std::vector<Bag>& new_bags);

}  // namespace kohyo::revision
