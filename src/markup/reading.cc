#include "markup/reading.h"

#include <algorithm>

namespace kohyo::markup {

FootnoteReference FootnoteNumbers::refer_to(std::size_t parser_index) {
  auto note = std::ranges::find(notes_, parser_index, &Note::parser_index);
  if (note == notes_.end()) note = notes_.insert(notes_.end(), Note{parser_index, 0});
  ++note->references;
  return {static_cast<std::size_t>(note - notes_.begin()) + 1, note->references};
}

void ReadLines::mark(std::size_t first, std::size_t count) {
  const std::size_t end = std::min(first + count, is_read_.size());
  for (std::size_t line = first; line < end; ++line) is_read_[line] = true;
}

}  // namespace kohyo::markup
