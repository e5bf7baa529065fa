// Text of others on its way to a terminal.
#pragma once

#include <string>
#include <string_view>

namespace kohyo::cli {

/// The text with everything that a terminal might act on or misplace as one visible character.
std::string printable(std::string_view bytes);

}  // namespace kohyo::cli
