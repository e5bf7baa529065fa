// How a line of Japanese is read, placed over the characters that need it.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "text/ruby.h"

namespace kohyo::text {

/// Whether `text` can be a reading: one or more hiragana or prolonged sound marks (ー), nothing
/// else. `text` is valid UTF-8.
bool is_reading(std::string_view text);

/// The part of a text from which on a reading does not fit.
struct Misfit {
  std::string part;
};

/// Places `kana`, for which `is_reading` holds, over `text`. Kana of the text (katakana as its
/// hiragana) stand in the reading as they are and need none; punctuation and spaces have none;
/// kanji, letters and digits take what stands between. Where the reading can be cut in more than
/// one way, it is not cut: it stands over all the characters in question. Nothing that the result
/// says is a guess; `base_of` it is `text`.
std::variant<RubyText, Misfit> place_readings(std::string_view text, std::string_view kana);

}  // namespace kohyo::text
