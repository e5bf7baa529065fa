// Checks of rules on single cells and columns.
#pragma once

#include <string_view>
#include <vector>

#include "opendata/audit.h"

namespace kohyo::opendata {

/// Spaces at an end, two spaces in a row, tabs and line breaks: what only lays text out.
bool has_layout_space(std::string_view text);
/// Several ids or codes, joined by spaces, commas, semicolons, slashes or 、.
bool has_several_codes(std::string_view text);
/// The first character that older computers of one maker alone knew (①, Ⅳ, ㈱, №, ㎡, half-width
/// katakana, private use), with what stands behind it; empty where there is none. Kanji of names
/// are admitted, as the rule has it.
std::string_view machine_dependent(std::string_view text);
/// A number with a unit, a separator or a mark: 1,000 or 79百万円 or ▲5.
bool is_number_with_more(std::string_view text);
/// A mark that stands for the cell above: 〃, 同上, ditto.
bool is_repeat_mark(std::string_view text);
/// Six digits, the last of which checks the others (JIS X 0401, X 0402).
bool is_municipality_code(std::string_view text);
/// A lower-case letter, then lower-case letters, digits and `_`.
bool is_field_name(std::string_view name);

}  // namespace kohyo::opendata
