// The lines of a Markdown file that divide it: headings of languages and sections.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "load/files.h"

namespace kohyo::load {

/// A line of a source without its line end.
struct Line {
  std::string_view text;
  std::uint32_t begin;  ///< in the source
  std::uint32_t next;   ///< where the line after it begins
};

std::vector<Line> lines_of(const base::Sources& sources, base::Span span);
/// Without the spaces and tabs at both ends.
std::string_view trimmed(std::string_view text);

/// A part of the body under a heading of one level.
struct Part {
  std::string heading;
  base::Span heading_span;
  base::Span body;
};

struct Parts {
  std::optional<base::Span> before;  ///< the first line of text before the first heading
  std::vector<Part> parts;
};

/// Splits at the headings of one level (1 for `# ja`), outside of fenced code. A line that is meant
/// as a heading counts as one.
Parts split_at_headings(const base::Sources& sources, base::Span body, std::size_t level);

/// Reports the lines that are meant as headings and that Markdown would print as text: `##文`, `##`
/// with a full-width space, `＃＃　文`.
void report_unsound_headings(base::Span body, const Reading& reading);

}  // namespace kohyo::load
