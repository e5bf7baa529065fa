// Texts without what depends on how their characters were typed.
#pragma once

#include <string>
#include <string_view>

namespace kohyo::revision {

/// The text, UTF-8, with one width for each character, one kind of hyphen and wave dash, composed
/// marks, and no spaces but single ones between words. Two texts are `same_but_for_width` where
/// this is the same.
std::string fold_widths(std::string_view text);

}  // namespace kohyo::revision
