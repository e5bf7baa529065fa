#include "base/source.h"

#include <algorithm>
#include <utility>

namespace kohyo::base {

SourceId Sources::add(Source source) {
  sources_.push_back(std::move(source));
  return SourceId{static_cast<std::uint32_t>(sources_.size() - 1)};
}

std::string_view Sources::text(Span span) const {
  return std::string_view((*this)[span.source].content).substr(span.begin, span.end - span.begin);
}

Span Sources::whole(SourceId id) const {
  return {id, 0, static_cast<std::uint32_t>((*this)[id].content.size())};
}

std::size_t byte_order_mark_size(std::string_view content) {
  return content.starts_with("\xEF\xBB\xBF") ? 3 : 0;
}

Place place_of(const Source& source, std::size_t offset) {
  const std::string_view content = source.content;
  offset = std::min(offset, content.size());
  const std::size_t mark = byte_order_mark_size(content);
  const std::string_view before = content.substr(0, offset);
  const std::size_t line = 1 + static_cast<std::size_t>(std::ranges::count(before, '\n'));
  std::size_t begin = before.rfind('\n') + 1;  // npos + 1 is 0
  if (begin == 0) begin = std::min(mark, offset);
  std::size_t end = content.find('\n', begin);
  if (end == std::string_view::npos) end = content.size();
  if (end > begin && content[end - 1] == '\r') --end;
  const auto is_first_byte = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
  const std::string_view leading = content.substr(begin, offset - begin);
  const auto column = 1 + static_cast<std::size_t>(std::ranges::count_if(leading, is_first_byte));
  return {line, column, content.substr(begin, end - begin), offset - begin};
}

}  // namespace kohyo::base
