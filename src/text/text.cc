#include "text/text.h"

#include <cassert>
#include <cstdio>

#include "text/unicode.h"

namespace kohyo::text {
namespace {

bool is_control(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c <= 0x9F);
}

/// Invisible characters that change the order in which a line is shown, or break it (UAX #9, UAX
/// #14).
bool reorders_or_breaks(char32_t c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x2028 || c == 0x2029;
}

/// Code points that no text interchange uses: noncharacters and the byte order mark inside text.
bool is_never_text(char32_t c) {
  return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE || c == 0xFEFF;
}

std::string name_of(char32_t c) {
  char buffer[16];
  std::snprintf(buffer, sizeof buffer, "U+%04X", static_cast<unsigned>(c));
  return buffer;
}

bool ends_line(std::string_view bytes, std::size_t offset) {
  return bytes[offset] == '\n' ||
         (bytes[offset] == '\r' && offset + 1 < bytes.size() && bytes[offset + 1] == '\n');
}

std::optional<Text::Fault> fault_at(std::size_t offset, CodePoint c) {
  if (!c.valid) return Text::Fault{base::Code::invalid_utf8, offset, c.size, {}};
  if (is_control(c.value) || reorders_or_breaks(c.value) || is_never_text(c.value)) {
    return Text::Fault{base::Code::control_character, offset, c.size, name_of(c.value)};
  }
  return {};
}

}  // namespace

std::optional<Text::Fault> find_fault(std::string_view bytes, bool tabs_are_sound) {
  for (std::size_t i = 0; i < bytes.size();) {
    const CodePoint c = code_point_at(bytes, i);
    const bool sound = ends_line(bytes, i) || (tabs_are_sound && c.value == '\t');
    if (!sound) {
      if (std::optional<Text::Fault> fault = fault_at(i, c)) return fault;
    }
    i += c.size;
  }
  return {};
}

std::variant<Text, Text::Fault> Text::parse(std::string_view bytes) {
  for (std::size_t i = 0; i < bytes.size();) {
    const CodePoint c = code_point_at(bytes, i);
    if (std::optional<Fault> fault = fault_at(i, c)) return *std::move(fault);
    i += c.size;
  }
  return Text(bytes);
}

Text Text::from_program(std::string_view bytes) {
  std::variant<Text, Fault> parsed = parse(bytes);
  assert(std::holds_alternative<Text>(parsed));
  return std::get<Text>(std::move(parsed));
}

}  // namespace kohyo::text
