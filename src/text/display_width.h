// How wide text stands in a terminal.
#pragma once

#include <cstddef>
#include <string_view>

namespace kohyo::text {

/// Columns that `bytes` (UTF-8) takes in a terminal with a fixed-width Japanese font: wide and
/// full-width characters two, combining marks none, others one (UAX #11; ambiguous characters count
/// as one, as terminals do by default).
std::size_t display_width(std::string_view bytes);

}  // namespace kohyo::text
