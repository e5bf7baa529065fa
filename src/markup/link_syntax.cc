#include "markup/link_syntax.h"

#include <algorithm>
#include <string>

#include "markup/ascii.h"
#include "text/unicode.h"

namespace kohyo::markup {
namespace {

/// Longer tails are not looked through: each opening bracket might begin one that never ends.
constexpr std::size_t longest_tail = 4096;
/// As many brackets in brackets as the parser accepts in an address.
constexpr std::size_t most_open_brackets = 32;

std::size_t pass_spaces(std::string_view text, std::size_t at) {
  while (at < text.size() && is_space(text[at])) ++at;
  return at;
}

/// The end of what `close` ends, or npos.
std::size_t find_unescaped(std::string_view text, std::size_t at, char close) {
  while (at < text.size() && text[at] != close) at += is_escape(text, at) ? 2 : 1;
  return at < text.size() ? at : std::string_view::npos;
}

std::size_t bare_address_end(std::string_view text, std::size_t at) {
  std::size_t open = 0;
  for (; at < text.size() && !is_space(text[at]); at += is_escape(text, at) ? 2 : 1) {
    if (text[at] == '(' && ++open > most_open_brackets) return std::string_view::npos;
    if (text[at] == ')') {
      if (open == 0) return at;
      --open;
    }
  }
  return at;
}

std::size_t title_end(std::string_view text, std::size_t at) {
  if (at >= text.size()) return at;
  const char open = text[at];
  if (open != '"' && open != '\'' && open != '(') return at;
  const std::size_t end = find_unescaped(text, at + 1, open == '(' ? ')' : open);
  return end == std::string_view::npos ? end : end + 1;
}

/// The code point that `&#8211;` or `&#x2013;` names, as the parser reads it.
char32_t numbered_character(std::string_view entity) {
  const bool hexadecimal = entity[2] == 'x' || entity[2] == 'X';
  const std::string digits(entity.substr(hexadecimal ? 3 : 2));
  const unsigned long value =
      std::stoul(digits, nullptr, hexadecimal ? 16 : 10);  // at most 7 digits
  const bool is_character = value > 0 && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
  return is_character ? static_cast<char32_t>(value) : U'\uFFFD';
}

std::string_view common_entity(std::string_view entity) {
  if (entity == "&amp;") return "&";
  if (entity == "&lt;") return "<";
  if (entity == "&gt;") return ">";
  if (entity == "&quot;") return "\"";
  if (entity == "&fjlig;") return "fj";
  return {};
}

/// Named entities stand for one code point, but some for two, of which these are the second (HTML,
/// section 13.5).
bool is_second_of_entity(char32_t c) {
  return c == 0x0331 || c == 0x0333 || c == 0x0338 || c == 0x200A || c == 0x20D2 || c == 0x20E5 ||
         c == 0xFE00;
}

bool is_hexadecimal(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

}  // namespace

std::optional<LinkTail> link_tail_at(std::string_view text, std::size_t at) {
  text = text.substr(0, std::min(text.size(), at + longest_tail));
  if (at >= text.size() || text[at] != '(') return {};
  LinkTail tail{};
  tail.address_begin = pass_spaces(text, at + 1);
  std::size_t behind = 0;
  if (tail.address_begin < text.size() && text[tail.address_begin] == '<') {
    ++tail.address_begin;
    tail.address_end = find_unescaped(text, tail.address_begin, '>');
    if (tail.address_end == std::string_view::npos) return {};
    behind = tail.address_end + 1;
  } else {
    tail.address_end = behind = bare_address_end(text, tail.address_begin);
    if (behind == std::string_view::npos) return {};
  }
  const std::size_t title = title_end(text, pass_spaces(text, behind));
  if (title == std::string_view::npos) return {};
  tail.end = pass_spaces(text, title) + 1;
  if (tail.end > text.size() || text[tail.end - 1] != ')') return {};
  return tail;
}

std::size_t entity_size_at(std::string_view text, std::size_t at) {
  constexpr std::size_t longest_name = 32;
  const std::size_t end = text.substr(0, at + longest_name + 2).find(';', at);
  if (end == std::string_view::npos) return 0;
  std::string_view name = text.substr(at + 1, end - at - 1);
  const std::size_t size = end + 1 - at;
  if (!name.starts_with('#')) {
    return name.size() >= 2 && !is_digit(name.front()) &&
                   std::ranges::all_of(name, is_letter_or_digit)
               ? size
               : 0;
  }
  name.remove_prefix(1);
  const bool hexadecimal = name.starts_with('x') || name.starts_with('X');
  if (hexadecimal) name.remove_prefix(1);
  const bool fits = !name.empty() && name.size() <= (hexadecimal ? 6 : 7);
  return fits && std::ranges::all_of(name, hexadecimal ? is_hexadecimal : is_digit) ? size : 0;
}

std::size_t resolved_entity_size(std::string_view entity, std::string_view resolved) {
  if (entity[1] == '#') {
    const std::string character = text::to_utf8(numbered_character(entity));
    return resolved.starts_with(character) ? character.size() : 0;
  }
  if (const std::string_view known = common_entity(entity); !known.empty()) {
    return resolved.starts_with(known) ? known.size() : 0;
  }
  if (resolved.empty() || resolved.starts_with(entity)) return 0;
  const std::size_t one = text::code_point_at(resolved, 0).size;
  if (one == resolved.size()) return one;
  const text::CodePoint second = text::code_point_at(resolved, one);
  return is_second_of_entity(second.value) ? one + second.size : one;
}

std::size_t bracketed_name_end(std::string_view text, std::size_t at) {
  if (!text.substr(at).starts_with('[')) return 0;
  std::size_t end = at + 1;
  while (end < text.size() && text[end] != '[' && text[end] != ']')
    end += is_escape(text, end) ? 2 : 1;
  return end < text.size() && text[end] == ']' ? end + 1 : 0;
}

}  // namespace kohyo::markup
