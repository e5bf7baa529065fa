// What the characters of a text are to the reader of its changes.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace kohyo::revision {

/// The class of a grapheme cluster, by its first code point.
enum class Class { kanji, katakana, hiragana, letter, digit, space, line_end, punctuation };

/// A grapheme cluster.
struct Character {
  std::string_view text;
  char32_t first;  ///< its first code point
  Class type;
  bool begins_word;   ///< of ICU's words; a bound inside the cluster does not count
  bool is_inflected;  ///< stands in a word of ICU's that has both kanji and hiragana: 取り組み
};

/// Whether a character is one of those of `set`, which are single code points.
bool is_one_of(const Character& character, std::string_view set);

/// The grapheme clusters of `text`, UTF-8, in order.
std::vector<Character> characters(std::string_view text);

}  // namespace kohyo::revision
