#include "load/headings.h"

#include <algorithm>
#include <map>

#include "text/unicode.h"

namespace kohyo::load {
namespace {

using base::Code;

/// The same for full-width and other spaces; `text` is valid UTF-8.
std::string_view without_spaces_around(std::string_view text) {
  while (!text.empty() && text::is_white_space(text::code_point_at(text, 0).value)) {
    text.remove_prefix(text::code_point_at(text, 0).size);
  }
  while (!text.empty() && text::is_white_space(text::code_point_before(text, text.size()).value)) {
    text.remove_suffix(text::code_point_before(text, text.size()).size);
  }
  return text;
}

/// The fence of code that a line may begin or end: its character and how often it stands.
struct Fence {
  char mark;
  std::size_t size;
  bool is_bare;  ///< nothing stands behind it: it may end a block
};

std::optional<Fence> fence_of(std::string_view line) {
  std::size_t begin = 0;
  while (begin < 3 && begin < line.size() && line[begin] == ' ') ++begin;
  if (begin == line.size() || (line[begin] != '`' && line[begin] != '~')) return {};
  std::size_t end = begin;
  while (end < line.size() && line[end] == line[begin]) ++end;
  if (end - begin < 3) return {};
  return Fence{line[begin], end - begin, trimmed(line.substr(end)).empty()};
}

/// Which lines stand in blocks of fenced code. A fence that nothing ends begins no block: it would
/// hide every heading below it.
std::vector<bool> lines_in_fences(const std::vector<Line>& lines) {
  std::vector<bool> fenced(lines.size(), false);
  std::map<char, std::size_t> never_closed;  // by character, the shortest fence that nothing ends
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::optional<Fence> opening = fence_of(lines[i].text);
    if (!opening) continue;
    const auto known = never_closed.find(opening->mark);
    if (known != never_closed.end() && opening->size >= known->second) continue;
    const auto closes = [&](const Line& line) {
      const std::optional<Fence> fence = fence_of(line.text);
      return fence && fence->is_bare && fence->mark == opening->mark &&
             fence->size >= opening->size;
    };
    const auto from = lines.begin() + static_cast<std::ptrdiff_t>(i) + 1;
    const auto end = std::find_if(from, lines.end(), closes);
    if (end == lines.end()) {
      never_closed[opening->mark] = opening->size;
      continue;
    }
    const auto last = static_cast<std::size_t>(end - lines.begin());
    for (; i < last; ++i) fenced[i] = true;
    fenced[last] = true;
  }
  return fenced;
}

/// `# ja` or `## 改善の方向性`, as the author wrote it.
struct HeadingLine {
  std::size_t level;  ///< how many `#`
  std::string_view text;
  bool is_sound;  ///< half-width `#` with a plain space behind them, as Markdown reads it
};

constexpr std::string_view wide_hash = "\xEF\xBC\x83";  // U+FF03

/// The line as a heading, if it is one or is meant as one: `##文`, `##` with a full-width space,
/// `＃＃　文`. A hash before a digit, as in `#1`, counts as text.
std::optional<HeadingLine> heading_of(std::string_view line) {
  std::size_t i = 0;
  while (i < 3 && i < line.size() && line[i] == ' ') ++i;
  HeadingLine heading{0, {}, true};
  while (i < line.size() && (line[i] == '#' || line.substr(i).starts_with(wide_hash))) {
    if (line[i] != '#') heading.is_sound = false;
    i += line[i] == '#' ? 1 : wide_hash.size();
    ++heading.level;
  }
  if (heading.level == 0 || heading.level > 6) return {};
  if (i == line.size()) return heading.is_sound ? std::optional(heading) : std::nullopt;
  const text::CodePoint next = text::code_point_at(line, i);
  const bool has_space = text::is_white_space(next.value);
  if (next.value >= '0' && next.value <= '9') return {};
  if (!heading.is_sound && heading.level == 1 && !has_space) return {};  // ＃ in a text
  heading.is_sound = heading.is_sound && line[i] == ' ';
  heading.text = without_spaces_around(line.substr(i));
  return heading;
}

}  // namespace

std::vector<Line> lines_of(const base::Sources& sources, base::Span span) {
  const std::string_view content = sources.text(span);
  std::vector<Line> lines;
  for (std::size_t begin = 0; begin < content.size();) {
    const std::size_t end = std::min(content.find('\n', begin), content.size());
    std::string_view line = content.substr(begin, end - begin);
    if (line.ends_with('\r')) line.remove_suffix(1);
    const auto next = static_cast<std::uint32_t>(std::min(end + 1, content.size()));
    lines.push_back({line, span.begin + static_cast<std::uint32_t>(begin), span.begin + next});
    begin = end + 1;
  }
  return lines;
}

std::string_view trimmed(std::string_view text) {
  while (text.ends_with(' ') || text.ends_with('\t')) text.remove_suffix(1);
  while (text.starts_with(' ') || text.starts_with('\t')) text.remove_prefix(1);
  return text;
}

Parts split_at_headings(const base::Sources& sources, base::Span body, std::size_t level) {
  Parts result;
  const std::vector<Line> lines = lines_of(sources, body);
  const std::vector<bool> fenced = lines_in_fences(lines);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Line& line = lines[i];
    const auto end = static_cast<std::uint32_t>(line.begin + line.text.size());
    const std::optional<HeadingLine> heading = fenced[i] ? std::nullopt : heading_of(line.text);
    if (heading && heading->level == level) {
      result.parts.push_back({std::string(heading->text),
                              {body.source, line.begin, end},
                              {body.source, line.next, line.next}});
    } else if (!result.parts.empty()) {
      result.parts.back().body.end = line.next;
    } else if (!result.before && !trimmed(line.text).empty()) {
      result.before = {body.source, line.begin, end};
    }
  }
  return result;
}

void report_unsound_headings(base::Span body, const Reading& reading) {
  const std::vector<Line> lines = lines_of(reading.sources, body);
  const std::vector<bool> fenced = lines_in_fences(lines);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::optional<HeadingLine> heading = fenced[i] ? std::nullopt : heading_of(lines[i].text);
    if (!heading || heading->is_sound) continue;
    const auto end = static_cast<std::uint32_t>(lines[i].begin + lines[i].text.size());
    reading.diagnostics.report(
        Code::markdown_heading_space, {body.source, lines[i].begin, end},
        {std::string(heading->level, '#') + " " + std::string(heading->text)});
  }
}

}  // namespace kohyo::load
