// The Markdown that the parser is given, and the way back to the source.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"

namespace kohyo::markup {

/// An author's Markdown with joiners put in. Offsets in it are called places here; lines count from
/// 1, as the parser's do, and end at a line feed, a carriage return or both.
class ParserText {
 public:
  /// `markdown` is the text that `body` covers; `joiners` as `joiner_offsets` gives them.
  ParserText(std::string_view markdown, base::Span body, const std::vector<std::size_t>& joiners);

  const std::string& str() const { return text_; }

  /// The range of the source that stands between two places.
  base::Span span(std::size_t begin, std::size_t end) const;

  /// A half-open range of places.
  struct Line {
    std::size_t begin;
    std::size_t end;  ///< before the line end
  };
  std::size_t line_count() const { return lines_.size(); }
  /// The line with this number; numbers that do not exist give the nearest line.
  Line line(std::size_t number) const;
  std::string_view line_text(std::size_t number) const;

 private:
  std::uint32_t offset_of(std::size_t place) const;

  base::Span body_;
  std::string text_;
  std::vector<std::size_t> joiner_places_;
  std::vector<Line> lines_;
};

/// The lines of `text`; the last one may be empty.
std::vector<ParserText::Line> split_lines(std::string_view text);

}  // namespace kohyo::markup
