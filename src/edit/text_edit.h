// Changing parts of a text by their positions; every other byte stays.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kohyo::edit {

/// What is to stand in the place of some bytes; with `begin == end` it is put in there.
struct TextEdit {
  std::uint32_t begin;
  std::uint32_t end;
  std::string text;
};

/// `source` with all of `edits`, in any order. None overlaps another, but for those that lie within
/// what a larger one takes away: they have no effect. At one place those that put something in
/// stand in their order.
std::string edited(std::string_view source, std::vector<TextEdit> edits);

/// The first byte of the line of `at`; the first byte of the next line, or the end of the text.
std::uint32_t line_begin(std::string_view source, std::uint32_t at);
std::uint32_t line_end(std::string_view source, std::uint32_t at);

/// How lines of `source` end: a line feed, or both.
std::string_view line_break_of(std::string_view source);

}  // namespace kohyo::edit
