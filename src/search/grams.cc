#include "search/grams.h"

#include <algorithm>

namespace kohyo::search {
namespace {

bool is_digit(char32_t c) {
  return c >= U'0' && c <= U'9';
}
bool is_letter(char32_t c) {
  return c >= U'a' && c <= U'z';
}
bool is_circled(char32_t c) {
  return c >= U'①' && c <= U'⑳';
}

std::size_t end_of_digits(std::u32string_view text, std::size_t at) {
  while (at < text.size() && is_digit(text[at])) ++at;
  return at;
}

/// The end of the number that begins at `at`: digits, parted by hyphens at least once; `at` where
/// there is none.
std::size_t end_of_number(std::u32string_view text, std::size_t at) {
  const bool is_inside = at > 0 && is_digit(text[at - 1]);
  std::size_t end = is_inside ? at : end_of_digits(text, at);
  const std::size_t first = end;
  while (end > at && end + 1 < text.size() && text[end] == U'-' && is_digit(text[end + 1])) {
    end = end_of_digits(text, end + 1);
  }
  return end == first ? at : end;
}

void add_numbers(std::u32string_view text, std::vector<Gram>& all) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t end = end_of_number(text, at);
    if (end == at) continue;
    all.push_back({std::u32string(text.substr(at, end - at)), at});
    const bool is_part = end < text.size() && is_circled(text[end]);
    if (is_part) all.push_back({std::u32string(text.substr(at, end + 1 - at)), at});
    at = end;
  }
}

/// How long the piece is that stands at `at`: 3 in English, else 2; 0 where there is none.
std::size_t size_at(std::u32string_view text, std::size_t at) {
  const std::u32string_view three = text.substr(at, 3);
  if (three.size() == 3 && std::ranges::all_of(three, is_letter)) return 3;
  const std::u32string_view two = text.substr(at, 2);
  return two.size() == 2 && two.find(U' ') == two.npos ? 2 : 0;
}

bool is_number(std::u32string_view word) {
  const std::size_t end = end_of_number(word, 0);
  if (end == 0) return false;
  return end == word.size() || (end + 1 == word.size() && is_circled(word[end]));
}

}  // namespace

std::vector<Gram> grams(std::u32string_view folded) {
  std::vector<Gram> all;
  for (std::size_t at = 0; at < folded.size(); ++at) {
    const std::size_t size = size_at(folded, at);
    if (size >= 2) all.push_back({std::u32string(folded.substr(at, 2)), at});
    if (size == 3) all.push_back({std::u32string(folded.substr(at, 3)), at});
  }
  add_numbers(folded, all);
  return all;
}

std::vector<Gram> cover(std::u32string_view word) {
  if (is_number(word)) return {{std::u32string(word), 0}};
  std::vector<Gram> parts;
  for (std::size_t at = 0; at < word.size();) {
    // The last piece ends where the word does, and may reach into the one before.
    std::size_t begin = std::min(at, word.size() - 2);
    const bool is_last_of_english =
        word.size() >= 3 && at + 3 > word.size() && size_at(word, word.size() - 3) == 3;
    if (is_last_of_english) begin = word.size() - 3;
    const std::size_t size = size_at(word, begin);
    parts.push_back({std::u32string(word.substr(begin, size)), begin});
    at = begin + size;
  }
  return parts;
}

}  // namespace kohyo::search
