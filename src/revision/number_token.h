// Numbers that are marked whole.
#pragma once

#include <cstddef>
#include <vector>

#include "revision/characters.h"

namespace kohyo::revision {

/// Where the number that begins at `begin` ends, one past its last character; `begin` where none
/// begins there. A number has digits of half or full width with grouping, point, or the hyphens,
/// colons and slashes of ids, times and dates between them; a sign or currency before them where no
/// word or number stands before that; multipliers such as 億 and 万 (1億2,345万); Latin letters
/// (10km) or a unit (円, 年度, か所, ％) behind them. Linear in the length of the number.
std::size_t end_of_number(const std::vector<Character>& text, std::size_t begin);

/// Where the unit ends that stands at `begin`, right behind a digit or a multiplier; `begin` where
/// there is none. A unit of one kanji counts only if no word of ICU's goes on behind it: 3本, but
/// 2|人材.
std::size_t end_of_unit(const std::vector<Character>& text, std::size_t begin);

}  // namespace kohyo::revision
