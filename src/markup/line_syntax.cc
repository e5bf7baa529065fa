#include "markup/line_syntax.h"

#include <algorithm>

#include "markup/ascii.h"

namespace kohyo::markup {
namespace {

bool ends_mark(std::string_view line, std::size_t at) {
  return at == line.size() || is_blank(line[at]);
}

/// The size of a list item's mark at `at`, or 0.
std::size_t list_mark_size(std::string_view line, std::size_t at) {
  const char c = line[at];
  if (c == '-' || c == '*' || c == '+') return ends_mark(line, at + 1) ? 1 : 0;
  std::size_t end = at;
  while (end < line.size() && end < at + 9 && is_digit(line[end])) ++end;
  if (end == at || end == line.size() || (line[end] != '.' && line[end] != ')')) return 0;
  return ends_mark(line, end + 1) ? end + 1 - at : 0;
}

/// The size of a footnote's mark at `at`, or 0.
std::size_t note_mark_size(std::string_view line, std::size_t at) {
  if (!line.substr(at).starts_with("[^")) return 0;
  const std::size_t end = line.find_first_of("] \t", at + 2);
  if (end == std::string_view::npos || end == at + 2 || !line.substr(end).starts_with("]:"))
    return 0;
  return end + 2 - at;
}

std::size_t mark_size(std::string_view line, std::size_t at) {
  if (line[at] == '>') return 1;
  return std::max(list_mark_size(line, at), note_mark_size(line, at));
}

/// Three or more of one of - * _ and nothing else: a rule, not a list.
bool is_thematic_break(std::string_view text) {
  const char mark = text.front();
  if (mark != '-' && mark != '*' && mark != '_') return false;
  std::size_t marks = 0;
  for (const char c : text) {
    if (c == mark) {
      ++marks;
    } else if (!is_blank(c)) {
      return false;
    }
  }
  return marks >= 3;
}

}  // namespace

LinePrefix prefix_of(std::string_view line) {
  LinePrefix prefix{0, 0};
  while (prefix.marks < most_prefix_marks) {
    while (prefix.size < line.size() && is_blank(line[prefix.size])) ++prefix.size;
    if (prefix.size == line.size() || is_thematic_break(line.substr(prefix.size))) break;
    const std::size_t mark = mark_size(line, prefix.size);
    if (mark == 0) break;
    prefix.size += mark;
    ++prefix.marks;
  }
  return prefix;
}

std::size_t quote_prefix_size(std::string_view line) {
  const auto is_prefix = [](char c) { return is_blank(c) || c == '>'; };
  return static_cast<std::size_t>(std::ranges::find_if_not(line, is_prefix) - line.begin());
}

bool is_delimiter_row(std::string_view text) {
  return text.find_first_not_of("|-: \t\v\f") == std::string_view::npos &&
         text.find('-') != std::string_view::npos &&
         text.find_first_of("|:") != std::string_view::npos;
}

std::vector<RowPiece> row_pieces(std::string_view row) {
  std::vector<RowPiece> pieces;
  std::size_t begin = row.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return pieces;
  if (row[begin] == '|') ++begin;
  for (std::size_t i = begin; i < row.size(); ++i) {
    if (row[i] != '|' || (i > begin && row[i - 1] == '\\')) continue;
    pieces.push_back({begin, i});
    begin = i + 1;
  }
  if (row.substr(begin).find_first_not_of(" \t") != std::string_view::npos)
    pieces.push_back({begin, row.size()});
  return pieces;
}

}  // namespace kohyo::markup
