// What two lines of prose have in common.
#pragma once

#include <cstddef>
#include <vector>

#include "revision/prose_line.h"

namespace kohyo::revision {

/// Bytes of the old line's text that stand in the new one's.
struct KeptBytes {
  std::size_t old_begin;
  std::size_t new_begin;
  std::size_t length;
};

/// What `compare_text` keeps of the texts, but for text that is not in a link with the same target
/// on both sides, and for parts of ruby and of the new line's code. In order, not empty, neighbours
/// apart.
std::vector<KeptBytes> kept_bytes(const Line& old_line, const Line& new_line);

}  // namespace kohyo::revision
