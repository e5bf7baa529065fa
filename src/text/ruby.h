// Readings beside characters, as Japanese editors type them: ｜base《reading》, or
// kanji《reading》.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kohyo::text {

/// A piece of text and, where it has one, how it is read.
struct RubyPart {
  std::string base;
  std::string reading;  ///< empty: as it stands
  friend bool operator==(const RubyPart&, const RubyPart&) = default;
};

/// A line of text in pieces; none of them is empty, and no two without a reading follow each other.
using RubyText = std::vector<RubyPart>;

/// What a line holds.
struct RubyReading {
  RubyText parts;
  std::vector<std::size_t> lone_bars;  ///< in bytes: bars without a complete pair, left as text
};

/// Parts valid UTF-8 at its ruby. Without a bar the base is the run of kanji right before the
/// bracket; brackets behind neither a bar nor kanji are text. `is_typed` says of each byte whether
/// it can be part of a mark; empty: all can.
RubyReading read_ruby(std::string_view text, const std::vector<bool>& is_typed = {});

/// The text without readings.
std::string base_of(const RubyText& text);
/// The text as it is read: readings in place of what they stand beside.
std::string reading_of(const RubyText& text);

}  // namespace kohyo::text
