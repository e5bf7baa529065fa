// The old site against the new files.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/result.h"
#include "output/folder.h"
#include "output/output_set.h"

namespace kohyo::output {

/// What of an old site can stay.
struct Comparison {
  std::vector<bool>
      same;  ///< for each file of the set, in its order: the old site holds the same bytes
  std::size_t unchanged;  ///< how many of `same` are true
  std::size_t removed;    ///< files that only the old site has
  bool needs_nothing() const { return unchanged == same.size() && removed == 0; }
};

/// Compares with `old`; null: there is no old site. The marker and the files `keep` do not count as
/// removed.
base::Result<Comparison> compare(const OutputSet& files, const Folder* old,
                                 const std::vector<std::string>& keep);

}  // namespace kohyo::output
