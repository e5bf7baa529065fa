// Where each piece of text stands, in one language.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "search/documents.h"

namespace kohyo::search {

using Position = std::uint32_t;

/// All texts lie one behind another in folded form, counted in code points, with one position
/// between two: field by field in the order of `Field`, within a field document by document. So a
/// position tells the field and the document.
struct Index {
  /// By field and document: how many positions its passages take.
  std::array<std::vector<Position>, field_count> extents;
  std::map<std::u32string, std::vector<Position>> grams;  ///< rising
  std::vector<const Passage*> passages;                   ///< in the order of positions
  std::vector<Position> starts;                           ///< of each passage
};

/// The documents must outlive the index.
Index build_index(const std::vector<Document>& documents);

}  // namespace kohyo::search
