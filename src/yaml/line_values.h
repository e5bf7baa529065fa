// What stands on one line of YAML: where a key ends, and what is wrong with a value.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace kohyo::yaml {

/// A mistake on a line; positions are bytes of the line.
struct LineFault {
  base::Code code;
  std::size_t begin;
  std::size_t end;
  std::vector<std::string> arguments;
};

/// The white space that YAML knows: a space or a tab.
bool is_blank(char c);
/// The first byte from `i` on that is not blank; the size of `line` where there is none.
std::size_t skip_blanks(std::string_view line, std::size_t i);
/// Whether a list item begins at `i`: a hyphen with a blank or nothing behind it.
bool is_dash(std::string_view line, std::size_t i);

/// The colon that ends the key which begins at `begin`; npos where there is no key. A colon ends a
/// key if a blank or nothing follows it.
std::size_t end_of_key(std::string_view line, std::size_t begin);

/// The first mistake of the value that begins at byte `begin` of `line`, as far as one line can
/// tell: it must be text that YAML reads as it looks, a quoted text that ends where the value ends,
/// or a list in `[ ]` of such texts.
std::optional<LineFault> fault_of_value(std::string_view line, std::size_t begin);

/// The offset behind the quoted text that begins at `begin` (a `"` or `'`); npos if it does not
/// close on its line.
std::size_t end_of_quoted(std::string_view text, std::size_t begin);

}  // namespace kohyo::yaml
