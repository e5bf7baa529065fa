#include "markup/parser_text.h"

#include <algorithm>

#include "markup/cjk_emphasis.h"

namespace kohyo::markup {

ParserText::ParserText(std::string_view markdown, base::Span body,
                       const std::vector<std::size_t>& joiners)
    : body_(body) {
  text_.reserve(markdown.size() + joiners.size() * joiner.size());
  std::size_t begin = 0;
  for (const std::size_t offset : joiners) {
    text_ += markdown.substr(begin, offset - begin);
    joiner_places_.push_back(text_.size());
    text_ += joiner;
    begin = offset;
  }
  text_ += markdown.substr(begin);
  lines_ = split_lines(text_);
}

std::uint32_t ParserText::offset_of(std::size_t place) const {
  const auto behind = std::ranges::lower_bound(joiner_places_, place);
  const auto joiners_before = static_cast<std::size_t>(behind - joiner_places_.begin());
  std::size_t inserted = joiners_before * joiner.size();
  if (joiners_before > 0) {  // a place inside a joiner stands where the joiner begins
    const std::size_t last = joiner_places_[joiners_before - 1];
    if (place < last + joiner.size()) inserted -= last + joiner.size() - place;
  }
  return body_.begin + static_cast<std::uint32_t>(place - inserted);
}

base::Span ParserText::span(std::size_t begin, std::size_t end) const {
  const std::uint32_t first = std::min(offset_of(begin), body_.end);
  return {body_.source, first, std::clamp(offset_of(end), first, body_.end)};
}

ParserText::Line ParserText::line(std::size_t number) const {
  return lines_[std::clamp<std::size_t>(number, 1, lines_.size()) - 1];
}

std::string_view ParserText::line_text(std::size_t number) const {
  const Line found = line(number);
  return std::string_view(text_).substr(found.begin, found.end - found.begin);
}

std::vector<ParserText::Line> split_lines(std::string_view text) {
  std::vector<ParserText::Line> lines;
  std::size_t begin = 0;
  for (std::size_t end = text.find_first_of("\r\n"); end != std::string_view::npos;
       end = text.find_first_of("\r\n", begin)) {
    lines.push_back({begin, end});
    begin = end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
  }
  lines.push_back({begin, text.size()});
  return lines;
}

}  // namespace kohyo::markup
