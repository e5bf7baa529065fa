#include "edit/prose_lines.h"

#include <algorithm>

namespace kohyo::edit {
namespace {

constexpr std::string_view blanks = " \t\r\n";

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Bytes of `- `, `1. ` or `2) ` at `i`; 0 where none stands there.
std::size_t item_mark(std::string_view line, std::size_t i) {
  std::size_t end = i;
  while (end < line.size() && is_digit(line[end])) ++end;
  const std::string_view marks = end > i ? ".)" : "-*+";
  if (end == line.size() || marks.find(line[end]) == std::string_view::npos) return 0;
  ++end;
  if (end < line.size() && blanks.find(line[end]) == std::string_view::npos) return 0;
  while (end < line.size() && line[end] == ' ') ++end;
  return end - i;
}

/// How many of `c` stand at the indent, if at least three: a fence.
std::size_t fence_size(std::string_view line, char c) {
  const std::size_t begin = indent_of(line);
  std::size_t end = begin;
  while (end < line.size() && line[end] == c) ++end;
  return begin < 4 && end - begin >= 3 ? end - begin : 0;
}

}  // namespace

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

std::vector<bool> fenced(const std::vector<std::string>& lines) {
  std::vector<bool> is_fenced(lines.size());
  char mark = 0;
  std::size_t size = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    is_fenced[i] = size > 0;
    const std::string_view content = std::string_view(lines[i]).substr(item_prefix(lines[i]));
    if (size == 0) {
      for (const char c : {'`', '~'}) {
        if (fence_size(content, c) == 0) continue;
        mark = c;
        size = fence_size(content, c);
        is_fenced[i] = true;
      }
    } else if (fence_size(content, mark) >= size) {
      size = 0;
    }
  }
  return is_fenced;
}

bool is_blank(std::string_view line) {
  return line.find_first_not_of(blanks) == std::string_view::npos;
}

std::size_t indent_of(std::string_view line) {
  return std::min(line.find_first_not_of(' '), line.size());
}

std::size_t item_prefix(std::string_view line) {
  const std::size_t begin = indent_of(line);
  const std::size_t mark = item_mark(line, begin);
  return mark == 0 ? 0 : begin + mark;
}

std::size_t prefix_of(std::string_view line) {
  std::size_t i = 0;
  while (i < line.size() && (line[i] == ' ' || line[i] == '>')) ++i;
  while (const std::size_t mark = item_mark(line, i)) i += mark;
  if (i < line.size() && line[i] == '#') {
    while (i < line.size() && (line[i] == '#' || line[i] == ' ')) ++i;
  }
  return i;
}

bool is_heading(std::string_view line) {
  return indent_of(line) < 4 && line.substr(indent_of(line)).starts_with('#');
}

bool is_quote(std::string_view line) {
  return line.substr(indent_of(line)).starts_with('>');
}

bool has_bar(std::string_view line) {
  return line.find('|') != std::string_view::npos;
}

}  // namespace kohyo::edit
