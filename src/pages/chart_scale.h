// Places in pictures, in per cent of their size: so a picture fits any window without a script.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "render/value.h"

namespace kohyo::pages {

/// `part` of `whole` in per cent, with at most two digits behind the point: 37.5. `whole` is not 0.
std::string percent(std::int64_t part, std::int64_t whole);

/// The column at `position` of `count`: `x`, `width` and `middle`.
render::Object column(std::size_t position, std::size_t count);

}  // namespace kohyo::pages
