#include "markup/text_checks.h"

#include <algorithm>

#include "markup/ascii.h"
#include "text/text.h"

namespace kohyo::markup {
namespace {

using base::Code;

base::Span span_of(const PlacedText& placed, std::size_t begin, std::size_t end,
                   const ParserText& text) {
  return text.span(placed.places[begin], placed.places[end]);
}

bool is_typed(const PlacedText& placed, std::size_t begin, std::size_t size) {
  for (std::size_t i = begin; i < begin + size; ++i) {
    if (!placed.is_typed[i]) return false;
  }
  return true;
}

bool is_part_of_name(const PlacedText& placed, std::size_t begin, std::size_t end) {
  return begin > 0 && end < placed.text.size() && is_letter_or_digit(placed.text[begin - 1]) &&
         is_letter_or_digit(placed.text[end]);
}

void check_run(const PlacedText& placed, std::size_t begin, std::size_t end, const ParserText& text,
               base::Diagnostics& diagnostics) {
  const bool stars = placed.text[begin] == '*';
  const std::size_t size = end - begin;
  const bool is_left = stars ? size >= 2 : size == 2 && !is_part_of_name(placed, begin, end);
  if (!is_left) return;
  diagnostics.report(Code::markdown_emphasis, span_of(placed, begin, end, text),
                     {stars ? "**" : "__"});
}

void check_note_mark(const PlacedText& placed, std::size_t begin, const ParserText& text,
                     base::Diagnostics& diagnostics) {
  const std::size_t name = begin + 2;
  const std::size_t end = placed.text.find_first_of("[]\n", name);
  if (end == std::string::npos || end == name || placed.text[end] != ']') return;
  diagnostics.report(Code::footnote_unknown, span_of(placed, begin, end + 1, text),
                     {placed.text.substr(name, end - name)});
}

}  // namespace

PlacedText without_range(const PlacedText& placed, std::size_t begin, std::size_t end) {
  const auto from = static_cast<std::ptrdiff_t>(begin);
  const auto to = static_cast<std::ptrdiff_t>(end);
  PlacedText result = placed;
  result.text.erase(begin, end - begin);
  result.places.erase(result.places.begin() + from, result.places.begin() + to);
  result.is_typed.erase(result.is_typed.begin() + from, result.is_typed.begin() + to);
  return result;
}

PlacedText clean_text(const PlacedText& placed, const ParserText& text,
                      base::Diagnostics& diagnostics) {
  PlacedText result;
  const auto is_spacing = [](char c) { return c == '\r' || c == '\t'; };
  std::string spaced = placed.text;
  std::ranges::replace_if(spaced, is_spacing, ' ');
  std::size_t begin = 0;
  const auto keep_to = [&](std::size_t end) {
    result.text += spaced.substr(begin, end - begin);
    for (; begin < end; ++begin) {
      result.places.push_back(placed.places[begin]);
      result.is_typed.push_back(placed.is_typed[begin]);
    }
  };
  const std::string_view all = spaced;
  while (const std::optional<text::Text::Fault> fault =
             text::find_fault(all.substr(begin), false)) {
    const std::size_t at = begin + fault->offset;
    keep_to(at);
    begin = at + fault->size;
    diagnostics.report(fault->code, span_of(placed, at, begin, text), {fault->name});
  }
  keep_to(all.size());
  result.places.push_back(placed.places.back());
  return result;
}

PlacedText without_comments(const PlacedText& placed, const ParserText& text,
                            base::Diagnostics& diagnostics) {
  constexpr std::string_view opening = "<!--";
  constexpr std::string_view closing = "-->";
  const std::size_t begin = placed.text.find(opening);
  if (begin == std::string::npos || !is_typed(placed, begin, opening.size())) return placed;
  const std::size_t close = placed.text.find(closing, begin);
  const std::size_t end = close == std::string::npos ? placed.text.size() : close + closing.size();
  diagnostics.report(Code::markdown_comment, span_of(placed, begin, end, text));
  return without_range(placed, begin, placed.text.size());
}

void check_left_marks(const PlacedText& placed, const ParserText& text,
                      base::Diagnostics& diagnostics) {
  const std::string& shown = placed.text;
  for (std::size_t i = shown.find_first_of("*_["); i != std::string::npos;
       i = shown.find_first_of("*_[", i)) {
    if (shown[i] == '[') {
      if (shown.substr(i, 2) == "[^" && is_typed(placed, i, 2))
        check_note_mark(placed, i, text, diagnostics);
      ++i;
      continue;
    }
    std::size_t end = i;
    while (end < shown.size() && shown[end] == shown[i] && placed.is_typed[end]) ++end;
    if (end > i) check_run(placed, i, end, text, diagnostics);
    i = std::max(end, i + 1);
  }
}

}  // namespace kohyo::markup
