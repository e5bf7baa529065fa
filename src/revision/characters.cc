#include "revision/characters.h"

#include <utility>

#include "text/segment.h"
#include "text/unicode.h"

namespace kohyo::revision {
namespace {

bool is_digit(char32_t c) {
  return (c >= '0' && c <= '9') || (c >= U'０' && c <= U'９');
}

/// The middle dots ・ and ･ are punctuation; the prolonged sound marks ー and ｰ are katakana.
bool is_katakana(char32_t c) {
  return (c >= 0x30A1 && c <= 0x30FF && c != U'・') || (c >= 0x31F0 && c <= 0x31FF) ||
         (c >= 0xFF66 && c <= 0xFF9F);
}

bool is_hiragana(char32_t c) {
  return c >= 0x3041 && c <= 0x309F;
}

/// Numbers and letters in circles or brackets, which stand before the items of a list.
bool is_item_mark(char32_t c) {
  return (c >= 0x2460 && c <= 0x24FF) || (c >= 0x2776 && c <= 0x2793) ||
         (c >= 0x3220 && c <= 0x32BF);
}

Class class_of(char32_t c) {
  if (c == '\n' || c == '\r') return Class::line_end;
  if (text::is_white_space(c)) return Class::space;
  if (is_digit(c)) return Class::digit;
  if (text::is_kanji(c)) return Class::kanji;
  if (is_katakana(c)) return Class::katakana;
  if (is_hiragana(c)) return Class::hiragana;
  return is_item_mark(c) || text::is_punctuation(c) ? Class::punctuation : Class::letter;
}

/// The characters of `text` with what its words tell about them.
std::vector<Character> with_words(std::vector<Character> characters, std::string_view text) {
  std::size_t i = 0;
  for (const std::string_view word : text::words(text)) {
    const std::size_t begin = i;
    bool has_kanji = false;
    bool has_hiragana = false;
    const char* const end = word.data() + word.size();
    for (; i < characters.size() && characters[i].text.data() < end; ++i) {
      characters[i].begins_word = characters[i].text.data() == word.data();
      has_kanji = has_kanji || characters[i].type == Class::kanji;
      has_hiragana = has_hiragana || characters[i].type == Class::hiragana;
    }
    for (std::size_t j = begin; j < i; ++j) characters[j].is_inflected = has_kanji && has_hiragana;
  }
  return characters;
}

}  // namespace

bool is_one_of(const Character& character, std::string_view set) {
  const bool is_single = text::code_point_at(character.text, 0).size == character.text.size();
  return is_single && set.find(character.text) != set.npos;
}

std::vector<Character> characters(std::string_view text) {
  std::vector<Character> found;
  for (const std::string_view grapheme : text::graphemes(text)) {
    const char32_t first = text::code_point_at(grapheme, 0).value;
    found.push_back({grapheme, first, class_of(first), false, false});
  }
  return with_words(std::move(found), text);
}

}  // namespace kohyo::revision
