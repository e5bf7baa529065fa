// Characters that have a meaning in Markdown's syntax; all are ASCII.
#pragma once

#include <cstddef>
#include <string_view>

namespace kohyo::markup {

constexpr bool is_blank(char c) {
  return c == ' ' || c == '\t';
}

/// What the parser takes away at the ends of cells and passes over inside links.
constexpr bool is_space(char c) {
  return is_blank(c) || c == '\n' || c == '\r' || c == '\v' || c == '\f';
}

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

constexpr bool is_letter_or_digit(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// ASCII punctuation (CommonMark 0.29, section 2.1): what a backslash escapes.
constexpr bool is_ascii_punctuation(char c) {
  return c > ' ' && c < 0x7F && !is_letter_or_digit(c);
}

/// Whether a backslash stands at `at` that escapes the character behind it.
constexpr bool is_escape(std::string_view text, std::size_t at) {
  return text[at] == '\\' && at + 1 < text.size() && is_ascii_punctuation(text[at + 1]);
}

}  // namespace kohyo::markup
