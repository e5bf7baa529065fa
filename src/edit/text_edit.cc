#include "edit/text_edit.h"

#include <algorithm>

namespace kohyo::edit {

std::string edited(std::string_view source, std::vector<TextEdit> edits) {
  // At one place what is put in stands before what is taken away, and the larger before the
  // smaller.
  const auto comes_first = [](const TextEdit& a, const TextEdit& b) {
    if (a.begin != b.begin) return a.begin < b.begin;
    const bool a_puts_in = a.end == a.begin;
    const bool b_puts_in = b.end == b.begin;
    return a_puts_in != b_puts_in ? a_puts_in : a.end > b.end;
  };
  std::ranges::stable_sort(edits, comes_first);
  std::string result;
  std::uint32_t at = 0;
  for (const TextEdit& edit : edits) {
    if (edit.begin < at) continue;  // what it changes was taken away
    result += source.substr(at, edit.begin - at);
    result += edit.text;
    at = edit.end;
  }
  result += source.substr(at);
  return result;
}

std::uint32_t line_begin(std::string_view source, std::uint32_t at) {
  const std::size_t before = at == 0 ? std::string_view::npos : source.rfind('\n', at - 1);
  return before == std::string_view::npos ? 0 : static_cast<std::uint32_t>(before + 1);
}

std::uint32_t line_end(std::string_view source, std::uint32_t at) {
  const std::size_t end = source.find('\n', at);
  return static_cast<std::uint32_t>(end == std::string_view::npos ? source.size() : end + 1);
}

std::string_view line_break_of(std::string_view source) {
  const std::size_t end = source.find('\n');
  const bool has_both = end != std::string_view::npos && end > 0 && source[end - 1] == '\r';
  return has_both ? "\r\n" : "\n";
}

}  // namespace kohyo::edit
