#include "revision/tokens.h"

#include <algorithm>

#include "revision/characters.h"
#include "revision/number_token.h"

namespace kohyo::revision {
namespace {

using Characters = std::vector<Character>;

Class class_at(const Characters& text, std::size_t i) {
  return i < text.size() ? text[i].type : Class::line_end;
}

Kind kind_of_punctuation(const Characters& text, std::size_t i) {
  const Character& c = text[i];
  const Class next = class_at(text, i + 1);
  const bool ends_word = next == Class::space || next == Class::line_end;
  if (is_one_of(c, "。！？｡") || (ends_word && is_one_of(c, ".!?．"))) return Kind::sentence_end;
  if (is_one_of(c, "（「『【〔［〈《｛“‘([{｢")) return Kind::opening;
  if (is_one_of(c, "）」』】〕］〉》｝”’)]}｣")) return Kind::closing;
  return Kind::mark;
}

Kind kind_at(const Characters& text, std::size_t i) {
  switch (text[i].type) {
    case Class::space:
      return Kind::space;
    case Class::line_end:
      return Kind::line_end;
    case Class::punctuation:
      return kind_of_punctuation(text, i);
    default:
      return Kind::word;
  }
}

/// Where the reading 《...》 that begins at `open` ends; `open` where there is none. A reading
/// stays on its line. The search ends at the next mark of ruby, so that all searches are linear.
std::size_t end_of_reading(const Characters& text, std::size_t open) {
  if (open >= text.size() || text[open].text != "《") return open;
  for (std::size_t i = open + 1; i < text.size(); ++i) {
    if (text[i].text == "》") return i > open + 1 ? i + 1 : open;
    if (text[i].type == Class::line_end || is_one_of(text[i], "《｜")) return open;
  }
  return open;
}

/// Where the ruby ends that begins with the bar at `bar`; `bar` where there is none.
std::size_t end_of_ruby(const Characters& text, std::size_t bar) {
  if (text[bar].text != "｜") return bar;
  for (std::size_t i = bar + 1; i < text.size(); ++i) {
    if (text[i].type == Class::line_end || is_one_of(text[i], "》｜")) return bar;
    if (text[i].text != "《") continue;
    const std::size_t end = end_of_reading(text, i);
    return i > bar + 1 && end > i ? end : bar;
  }
  return bar;
}

bool is_kana(Class type) {
  return type == Class::katakana || type == Class::hiragana;
}

/// Whether the word of kanji or kana before `i` goes on with the character at `i`.
bool joins(const Characters& text, std::size_t i) {
  const Character& before = text[i - 1];
  const Character& here = text[i];
  const bool is_prolonged = here.first == U'ー' || here.first == U'ｰ';
  if (is_prolonged && is_kana(before.type)) return true;
  if (before.type == Class::katakana || here.type == Class::katakana)
    return before.type == here.type;
  if (before.type == Class::kanji && here.type == Class::kanji) {
    return !here.begins_word || (!before.is_inflected && !here.is_inflected);
  }
  const bool is_japanese = here.type == Class::kanji || here.type == Class::hiragana;
  return is_japanese && !here.begins_word;
}

std::size_t end_of_japanese(const Characters& text, std::size_t begin) {
  std::size_t i = begin + 1;
  while (i < text.size() && joins(text, i)) ++i;
  return text[i - 1].type == Class::kanji ? std::max(i, end_of_reading(text, i)) : i;
}

/// Letters as ICU joins them, with digits and apostrophes between them, and the unit behind a last
/// digit: R7年度.
std::size_t end_of_letters(const Characters& text, std::size_t begin) {
  std::size_t i = begin + 1;
  const auto goes_on = [&](Class type) {
    return type == Class::letter || type == Class::digit || type == Class::punctuation;
  };
  while (i < text.size() && !text[i].begins_word && goes_on(text[i].type)) ++i;
  return text[i - 1].type == Class::digit ? end_of_unit(text, i) : i;
}

std::size_t end_of_space(const Characters& text, std::size_t begin) {
  std::size_t i = begin + 1;
  while (class_at(text, i) == Class::space) ++i;
  return i;
}

std::size_t end_of_token(const Characters& text, std::size_t begin) {
  if (const std::size_t end = end_of_number(text, begin); end > begin) return end;
  switch (text[begin].type) {
    case Class::space:
      return end_of_space(text, begin);
    case Class::letter:
      return end_of_letters(text, begin);
    case Class::line_end:
      return begin + 1;
    case Class::punctuation:
      return std::max(begin + 1, end_of_ruby(text, begin));
    default:
      return end_of_japanese(text, begin);
  }
}

}  // namespace

std::vector<Token> tokens(std::string_view text) {
  const Characters all = characters(text);
  std::vector<Token> found;
  for (std::size_t begin = 0; begin < all.size();) {
    const std::size_t end = end_of_token(all, begin);
    const char* const first = all[begin].text.data();
    const auto size =
        static_cast<std::size_t>(all[end - 1].text.data() + all[end - 1].text.size() - first);
    const bool is_character = end == begin + 1;
    const Kind kind =
        is_character || all[begin].type == Class::space ? kind_at(all, begin) : Kind::word;
    found.push_back({{first, size}, kind, end - begin});
    begin = end;
  }
  return found;
}

}  // namespace kohyo::revision
