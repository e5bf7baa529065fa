// Finding things by their identifiers.
#pragma once

#include <algorithm>
#include <vector>

namespace kohyo::model {

/// The first of `items` with that `id`; null where there is none.
template <typename Item, typename IdType>
const Item* find_by_id(const std::vector<Item>& items, const IdType& id) {
  const auto found = std::ranges::find(items, id, &Item::id);
  return found == items.end() ? nullptr : &*found;
}

}  // namespace kohyo::model
