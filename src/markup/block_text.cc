#include "markup/block_text.h"

#include <algorithm>
#include <optional>

#include "markup/ascii.h"

namespace kohyo::markup {
namespace {

/// Definitions of links above the text of the same paragraph: past so many lines the text is no
/// longer looked for.
constexpr std::size_t most_lines_above = 64;

std::uint32_t as_place(std::size_t place) {
  return static_cast<std::uint32_t>(place);
}

/// Puts down where each byte of `content` stands in a line: the parser drops what stands before it,
/// the blanks behind it, and in the lines above a table the backslashes of bars; a tab that a
/// prefix has eaten into leaves blanks. False where the line is another one.
bool place_line(const ParserText& text, std::string_view content, ParserText::Line line,
                std::uint32_t* places) {
  const std::string& source = text.str();
  std::size_t end = line.end;
  for (std::size_t i = content.size(); i > 0;) {
    const char c = content[i - 1];
    if (end > line.begin && source[end - 1] == c) {
      --i;
      --end;
      const bool was_escaped = c == '|' && end > line.begin && source[end - 1] == '\\';
      if (was_escaped && (i == 0 || content[i - 1] != '\\')) --end;
    } else if (i == content.size() && end > line.begin && is_blank(source[end - 1])) {
      --end;
      continue;
    } else if (c == ' ') {
      --i;
    } else {
      return false;
    }
    places[i] = as_place(end);
  }
  return true;
}

std::optional<BlockText> try_lines(const ParserText& text, std::string_view content,
                                   std::size_t first_line) {
  BlockText block{std::string(content), std::vector<std::uint32_t>(content.size() + 1), first_line,
                  0};
  for (const ParserText::Line& part : split_lines(content)) {
    const std::size_t number = first_line + block.line_count;
    if (number > text.line_count()) return {};
    const std::string_view line_content = content.substr(part.begin, part.end - part.begin);
    if (!place_line(text, line_content, text.line(number), &block.places[part.begin])) return {};
    block.places[part.end] =
        as_place(text.line(number).end);  // the line feed, or the end of the text
    ++block.line_count;
  }
  return block;
}

BlockText all_at(std::string_view content, std::size_t line, std::size_t place) {
  return {std::string(content), std::vector<std::uint32_t>(content.size() + 1, as_place(place)),
          line, 1};
}

std::string_view without_line_end(std::string_view content) {
  return content.ends_with('\n') ? content.substr(0, content.size() - 1) : content;
}

}  // namespace

BlockText place_lines(const ParserText& text, std::string_view content, std::size_t first_line) {
  content = without_line_end(content);
  for (std::size_t above = 0; above <= most_lines_above; ++above) {
    if (std::optional<BlockText> block = try_lines(text, content, first_line + above))
      return *std::move(block);
  }
  return all_at(content, first_line, text.line(first_line).begin);
}

BlockText place_heading(const ParserText& text, std::string_view content, std::size_t line,
                        std::size_t column) {
  const ParserText::Line found = text.line(line);
  const std::string_view source = text.line_text(line);
  std::size_t begin = std::min(column - 1, source.size());
  while (begin < source.size() && source[begin] == '#') ++begin;
  while (begin < source.size() && is_blank(source[begin])) ++begin;
  content = without_line_end(content);
  if (begin == column - 1 || !source.substr(begin).starts_with(content))
    return place_lines(text, content, line);
  BlockText block = all_at(content, line, found.begin + begin);
  for (std::size_t i = 0; i <= content.size(); ++i) block.places[i] += as_place(i);
  return block;
}

BlockText place_cell(const ParserText& text, std::string_view content, std::size_t line,
                     std::size_t begin, std::size_t end) {
  const std::string& source = text.str();
  BlockText block = all_at(content, line, begin);
  std::size_t at = begin;
  while (at < end && is_space(source[at]) && !content.starts_with(source[at])) ++at;
  for (std::size_t i = 0; i < content.size(); ++i, ++at) {
    const bool escaped = content[i] == '|' && at + 1 < end && source[at] == '\\';
    block.places[i] = as_place(at);
    if (escaped) ++at;
    if (at >= end || source[at] != content[i]) return all_at(content, line, begin);
  }
  block.places.back() = as_place(at);
  return block;
}

}  // namespace kohyo::markup
