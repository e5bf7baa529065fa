// Text that is known to be sound.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "base/diagnostic.h"

namespace kohyo::text {

/// One line of valid UTF-8 without control characters (U+0000 to U+001F, U+007F to U+009F),
/// surrogates or the characters that only reorder lines for display (bidirectional controls,
/// U+2028, U+2029). May be empty.
class Text {
 public:
  Text() = default;

  struct Fault {
    base::Code code;     ///< invalid_utf8 or control_character
    std::size_t offset;  ///< in bytes
    std::size_t size;    ///< in bytes
    std::string name;    ///< as U+0007, for control_character
  };
  static std::variant<Text, Fault> parse(std::string_view bytes);
  /// For text that the program itself makes: asserts that it is sound.
  static Text from_program(std::string_view bytes);

  const std::string& str() const { return bytes_; }
  bool empty() const { return bytes_.empty(); }
  friend auto operator<=>(const Text&, const Text&) = default;

 private:
  explicit Text(std::string_view bytes) : bytes_(bytes) {}
  std::string bytes_;
};

/// The first fault of `bytes` as text of several lines: line feeds, and carriage returns before
/// them, are sound there, and so are tabs if `tabs_are_sound`.
std::optional<Text::Fault> find_fault(std::string_view bytes, bool tabs_are_sound);

}  // namespace kohyo::text
