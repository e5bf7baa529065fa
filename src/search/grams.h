// The pieces of text by which the index finds it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kohyo::search {

/// A piece of a folded text and where it begins, in code points.
struct Gram {
  std::u32string text;
  std::size_t offset;
  friend bool operator==(const Gram&, const Gram&) = default;
};

/// All pieces of a folded text: each two characters without a space; each three of a to z, of which
/// two alone are too common in English; each number such as 2-25 as a whole, and with the circled
/// number behind it, if there is one (5-13 and 5-13①).
std::vector<Gram> grams(std::u32string_view folded);

/// The pieces that together are a folded word of two or more characters without a space: where all
/// of them stand at their offsets stands the word. A number such as 2-25 is one piece: 2-2 is not
/// part of it.
std::vector<Gram> cover(std::u32string_view word);

}  // namespace kohyo::search
