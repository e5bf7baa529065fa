#include "search/fold.h"

#include "text/unicode.h"

namespace kohyo::search {
namespace {

/// ① to ⑳, which NFKC would make digits of the number before them.
bool is_circled(char32_t c) {
  return c >= 0x2460 && c <= 0x2473;
}

char32_t to_hiragana(char32_t c) {
  const bool has_hiragana = (c >= 0x30A1 && c <= 0x30F6) || c == 0x30FD || c == 0x30FE;
  return has_hiragana ? c - 0x60 : c;
}

}  // namespace

std::u32string fold(std::string_view bytes) {
  std::u32string folded;
  std::string piece;  // what holds neither white space nor a circled number
  const auto close = [&] {
    for (const char32_t c : text::code_points(text::fold_key(piece))) folded += to_hiragana(c);
    piece.clear();
  };
  for (std::size_t i = 0; i < bytes.size();) {
    const text::CodePoint c = text::code_point_at(bytes, i);
    const bool is_space = text::is_white_space(c.value);
    if (is_space || is_circled(c.value)) {
      close();
      const bool is_needed = !is_space || (!folded.empty() && folded.back() != U' ');
      if (is_needed) folded += is_space ? U' ' : c.value;
    } else {
      piece += bytes.substr(i, c.size);
    }
    i += c.size;
  }
  close();
  if (folded.ends_with(U' ')) folded.pop_back();
  return folded;
}

}  // namespace kohyo::search
