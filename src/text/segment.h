// Text in the pieces that readers see.
#pragma once

#include <string_view>
#include <vector>

namespace kohyo::text {

/// The grapheme clusters (UAX #29) of `text`, UTF-8, in order: what a reader takes for one
/// character, such as an emoji with its skin tone or か with a combining mark. They lie in `text`
/// and together are the whole of it.
std::vector<std::string_view> graphemes(std::string_view text);

/// The words of `text`, UTF-8, in order, as ICU finds them for Japanese (by dictionary) and
/// languages with spaces (UAX #29); white space and punctuation are words of their own. They lie in
/// `text` and together are the whole of it. Bounds are for marking and searching only: a dictionary
/// of another ICU may put them elsewhere.
std::vector<std::string_view> words(std::string_view text);

}  // namespace kohyo::text
