// Lists of things with identifiers, each in a file of its own.
#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "load/files.h"
#include "load/unique.h"
#include "text/collate.h"

namespace kohyo::load {

/// Sorts by identifier: numbers in it by value, so that 2-2 comes before 2-10.
template <typename Item>
void sort_by_id(std::vector<Item>& items) {
  std::vector<std::string> keys;
  for (const Item& item : items) keys.push_back(item.id.str());
  std::vector<Item> sorted;
  for (const std::size_t i : text::dictionary_order(keys)) sorted.push_back(std::move(items[i]));
  items = std::move(sorted);
}

/// Keeps one of each identifier, that in the file of its name where there is one, and reports the
/// others. Of those that it keeps, it reports the ones that do not fit their file.
template <typename Item>
void check_identifiers(std::vector<Item>& items, const base::Sources& sources,
                       base::Diagnostics& diagnostics) {
  const auto fits = [&](const Item& item) {
    return stem_of(sources[item.span.source].path) == item.id.str();
  };
  const auto misfits = std::stable_partition(items.begin(), items.end(), fits);
  const auto fitting = static_cast<std::size_t>(misfits - items.begin());
  UniqueIds unique;
  std::vector<Item> kept;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::string& id = items[i].id.str();
    if (!unique.add(id, items[i].span, sources, diagnostics)) continue;
    if (i >= fitting) diagnostics.report(base::Code::id_file_name, items[i].span, {id, id + ".md"});
    kept.push_back(std::move(items[i]));
  }
  items = std::move(kept);
}

}  // namespace kohyo::load
