// Two texts side by side, as tokens.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "revision/tokens.h"

namespace kohyo::revision {

/// One of the two texts.
struct Side {
  std::vector<Token> tokens;
  std::vector<std::uint32_t> ids;  ///< one a token, the same for the same bytes in both texts
  std::vector<std::size_t>
      sizes;  ///< grapheme clusters before each token, and in all: one more than tokens

  /// Grapheme clusters of the tokens from `begin` to before `end`.
  std::size_t size(std::size_t begin, std::size_t end) const { return sizes[end] - sizes[begin]; }
};

struct Sides {
  Side before;
  Side after;
};

/// Both texts, UTF-8, as tokens that lie in them; ids count from 0 in the order of first sight.
Sides sides(std::string_view before, std::string_view after);

/// A part of the old text and the part of the new one in its place, by half-open positions of
/// tokens.
struct Window {
  std::size_t old_begin;
  std::size_t old_end;
  std::size_t new_begin;
  std::size_t new_end;
};

/// All of both texts.
Window whole(const Sides& sides);

/// Tokens that stand in both texts, `length` of them.
struct Stretch {
  std::size_t old_begin;
  std::size_t new_begin;
  std::size_t length;
};

/// What is kept within a window, in order in both texts; all else there is changed.
using Kept = std::vector<Stretch>;

/// What is changed within `window`: the parts between what is kept, in order, none of them empty on
/// both sides.
std::vector<Window> changes(const Window& window, const Kept& kept);

}  // namespace kohyo::revision
