#include "markup/text_cursor.h"

#include <algorithm>

#include "markup/ascii.h"
#include "markup/cjk_emphasis.h"
#include "markup/link_syntax.h"

namespace kohyo::markup {
namespace {

/// Between two nodes stand marks of emphasis and little else; no search for a text goes on past
/// this.
constexpr std::size_t longest_search = 4096;

void append(PlacedText& found, std::string_view bytes, std::uint32_t place, bool is_typed) {
  found.text += bytes;
  found.places.insert(found.places.end(), bytes.size(), place);
  found.is_typed.insert(found.is_typed.end(), bytes.size(), is_typed);
}

}  // namespace

PlacedText part_of(const PlacedText& placed, std::size_t begin, std::size_t end) {
  const auto at = [](const auto& list, std::size_t offset) {
    return list.begin() + static_cast<std::ptrdiff_t>(offset);
  };
  return {placed.text.substr(begin, end - begin),
          {at(placed.places, begin), at(placed.places, end + 1)},
          {at(placed.is_typed, begin), at(placed.is_typed, end)}};
}

PlacedText without_joiners(const PlacedText& placed) {
  if (placed.text.find(joiner) == std::string::npos) return placed;
  PlacedText result;
  for (std::size_t i = 0; i < placed.text.size(); ++i) {
    if (std::string_view(placed.text).substr(i).starts_with(joiner)) {
      i += joiner.size() - 1;
    } else {
      append(result, {&placed.text[i], 1}, placed.places[i], placed.is_typed[i]);
    }
  }
  result.places.push_back(placed.places.back());
  return result;
}

base::Span TextCursor::span_of(std::size_t begin, std::size_t end) const {
  return text_.span(block_.places[begin], block_.places[end]);
}

void TextCursor::pass_to(std::size_t end) {
  if (end != std::string::npos) at_ = std::min(end, block_.content.size());
}

/// Matches `literal` against the content from `begin` on and gives the end of the match.
std::optional<std::size_t> TextCursor::match(std::size_t begin, std::string_view literal,
                                             PlacedText& found) const {
  const std::string_view content = block_.content;
  found = {};
  std::size_t at = begin;
  for (std::size_t i = 0; i < literal.size();) {
    if (at >= content.size()) return {};
    const std::uint32_t place = block_.places[at];
    const std::size_t entity = content[at] == '&' ? entity_size_at(content, at) : 0;
    const std::size_t resolved =
        entity == 0 ? 0 : resolved_entity_size(content.substr(at, entity), literal.substr(i));
    if (resolved > 0) {
      append(found, literal.substr(i, resolved), place, false);
      i += resolved;
      at += entity;
    } else if (is_escape(content, at) && content[at + 1] == literal[i]) {
      append(found, literal.substr(i++, 1), place, false);
      at += 2;
    } else if (content[at] == literal[i]) {
      append(found, literal.substr(i++, 1), place, true);
      ++at;
    } else {
      return {};
    }
  }
  found.places.push_back(block_.places[at]);
  return at;
}

PlacedText TextCursor::take_text(std::string_view literal) {
  PlacedText found;
  const std::size_t last = std::min(block_.content.size(), at_ + longest_search);
  for (std::size_t begin = at_; begin < last; ++begin) {
    if (const std::optional<std::size_t> end = match(begin, literal, found)) {
      at_ = *end;
      return without_joiners(found);
    }
  }
  found = {};
  append(found, literal, block_.places[at_], false);
  found.places.push_back(block_.places[at_]);
  return without_joiners(found);
}

void TextCursor::pass_line_end() {
  const std::size_t end = block_.content.find('\n', at_);
  if (end != std::string::npos) pass_to(end + 1);
}

void TextCursor::pass_code() {
  const std::string& content = block_.content;
  const std::size_t begin = content.find('`', at_);
  if (begin == std::string::npos) return;
  const auto run_end = [&](std::size_t at) {
    return std::min(content.find_first_not_of('`', at), content.size());
  };
  const std::size_t size = run_end(begin) - begin;
  for (std::size_t at = content.find('`', begin + size); at != std::string::npos;
       at = content.find('`', at)) {
    const std::size_t end = run_end(at);
    if (end - at == size) return pass_to(end);
    at = end;
  }
}

void TextCursor::pass_footnote_mark() {
  const std::size_t begin = block_.content.find("[^", at_);
  if (begin == std::string::npos) return;
  const std::size_t end = block_.content.find(']', begin);
  if (end != std::string::npos) pass_to(end + 1);
}

base::Span TextCursor::pass_html(std::string_view literal) {
  const std::size_t begin = block_.content.find('<', at_);
  if (begin == std::string::npos ||
      !std::string_view(block_.content).substr(begin).starts_with(literal))
    return here();
  pass_to(begin + literal.size());
  return span_of(begin, at_);
}

std::optional<base::Span> TextCursor::pass_link_start() {
  const std::size_t begin = block_.content.find_first_of("[<", at_);
  if (begin == std::string::npos) return {};
  pass_to(begin + 1);
  if (block_.content[begin] == '[') return {};
  const std::size_t end = std::min(block_.content.find('>', at_), block_.content.size());
  pass_to(end + 1);
  return span_of(begin + 1, end);
}

base::Span TextCursor::pass_link_end(std::size_t text_begin) {
  const std::string_view content = block_.content;
  const std::size_t text_end = content.find(']', at_);
  if (text_end == std::string_view::npos) return here();
  pass_to(text_end + 1);
  if (const std::optional<LinkTail> tail = link_tail_at(content, at_)) {
    pass_to(tail->end);
    return span_of(tail->address_begin, tail->address_end);
  }
  const std::size_t name_begin = at_ + 1;
  const std::size_t name_end = bracketed_name_end(content, at_);
  if (name_end == 0) return span_of(text_begin, text_end);
  pass_to(name_end);
  return name_end - 1 > name_begin ? span_of(name_begin, name_end - 1)
                                   : span_of(text_begin, text_end);
}

base::Span TextCursor::pass_image_start() {
  const std::size_t begin = block_.content.find("![", at_);
  if (begin == std::string::npos) return here();
  pass_to(begin + 2);
  return span_of(begin, at_);
}

}  // namespace kohyo::markup
