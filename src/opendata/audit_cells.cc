#include "opendata/audit_cells.h"

#include <algorithm>
#include <array>

namespace kohyo::opendata {
namespace {

constexpr std::string_view wide_space = "\u3000";

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}

/// Characters of sound UTF-8, one after another; zero bytes at the end.
struct Next {
  char32_t character;
  std::size_t size;
};

Next next(std::string_view text) {
  const auto byte = [&](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
  };
  const unsigned first = byte(0);
  if (first < 0x80) return {first, 1};
  if (first < 0xE0) return {(first & 0x1F) << 6 | (byte(1) & 0x3F), 2};
  if (first < 0xF0) return {(first & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F), 3};
  return {(first & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F),
          4};
}

struct Range {
  char32_t first;
  char32_t last;
};

/// Row 13 and rows 89 to 92 of NEC, and what IBM added, but for kanji; half-width katakana; private
/// use.
constexpr std::array<Range, 11> machine_dependent_ranges = {{{0x2116, 0x2116},
                                                             {0x2121, 0x2121},
                                                             {0x2150, 0x218F},
                                                             {0x2460, 0x24FF},
                                                             {0x301D, 0x301F},
                                                             {0x3200, 0x33FF},
                                                             {0xE000, 0xF8FF},
                                                             {0xFF61, 0xFF9F},
                                                             {0xFFE4, 0xFFE4},
                                                             {0xFF02, 0xFF02},
                                                             {0xF0000, 0x10FFFF}}};

bool is_machine_dependent(char32_t c) {
  return std::ranges::any_of(machine_dependent_ranges, [c](const Range& range) {
    return c >= range.first && c <= range.last;
  });
}

bool is_space_at(std::string_view text, std::size_t at) {
  return at < text.size() && (text[at] == ' ' || text.substr(at).starts_with(wide_space));
}

}  // namespace

bool has_layout_space(std::string_view text) {
  if (text.find_first_of("\t\r\n\v\f") != text.npos) return true;
  if (is_space_at(text, 0) || text.ends_with(' ') || text.ends_with(wide_space)) return true;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_space_at(text, i) && is_space_at(text, i + (text[i] == ' ' ? 1 : wide_space.size())))
      return true;
  }
  return false;
}

bool has_several_codes(std::string_view text) {
  std::size_t words = 0;
  bool in_word = false;
  while (!text.empty()) {
    const bool is_part = is_lower(text.front()) || is_digit(text.front()) || text.front() == '_' ||
                         text.front() == '-';
    const bool is_comma = text.starts_with("、");
    const bool is_between = is_comma || std::string_view(" ,;/|").find(text.front()) != text.npos;
    if (!is_part && !is_between) return false;
    words += is_part && !in_word ? 1 : 0;
    in_word = is_part;
    text.remove_prefix(is_comma ? std::string_view("、").size() : 1);
  }
  return words > 1;
}

std::string_view machine_dependent(std::string_view text) {
  while (!text.empty()) {
    const auto [character, size] = next(text);
    if (is_machine_dependent(character)) return text;
    text.remove_prefix(std::min(size, text.size()));
  }
  return {};
}

bool is_number_with_more(std::string_view text) {
  constexpr std::array<std::string_view, 18> units = {
      "",   "円",   "千円", "百万円", "億円", "万円", "%",  "％", "人",
      "件", "時間", "か所", "箇所",   "回",   "台",   "年", "*",  "※"};
  constexpr std::array<std::string_view, 5> signs = {"▲", "△", "約", "¥", "￥"};
  bool has_more = false;
  for (const std::string_view sign : signs) {
    if (!text.starts_with(sign)) continue;
    text.remove_prefix(sign.size());
    has_more = true;
  }
  if (text.empty() || !is_digit(text.front())) return false;
  const std::size_t end = std::min(text.find_first_not_of("0123456789,."), text.size());
  has_more |= text.substr(0, end).find(',') != text.npos || end < text.size();
  return has_more && std::ranges::find(units, text.substr(end)) != units.end();
}

bool is_repeat_mark(std::string_view text) {
  constexpr std::array<std::string_view, 6> marks = {"〃", "々", "同上", "ditto", "\"", "同"};
  return std::ranges::find(marks, text) != marks.end();
}

bool is_municipality_code(std::string_view text) {
  if (text.size() != 6 || !std::ranges::all_of(text, is_digit)) return false;
  int sum = 0;
  for (std::size_t i = 0; i < 5; ++i) sum += (text[i] - '0') * static_cast<int>(6 - i);
  const int check = (11 - sum % 11) % 10;  // 10 is written 0, 11 is written 1
  return text[5] - '0' == check;
}

bool is_field_name(std::string_view name) {
  const auto fits = [](char c) { return is_lower(c) || is_digit(c) || c == '_'; };
  return !name.empty() && is_lower(name.front()) && std::ranges::all_of(name, fits);
}

}  // namespace kohyo::opendata
