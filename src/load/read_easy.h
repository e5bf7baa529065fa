// Readings, and texts in easy Japanese.
#pragma once

#include <optional>
#include <string_view>

#include "load/fields.h"
#include "text/ruby.h"

namespace kohyo::load {

/// A reading in hiragana that fits `name`, of whose text it is the reading; an empty `name` fits
/// all. Empty where it is none: that is reported.
text::Text read_kana(const yaml::Node& node, std::string_view name, const Reading& reading);

/// A line in easy Japanese, with ruby as it is typed.
std::optional<text::Text> read_easy_line(const yaml::Node& node, const Reading& reading);
/// The same from the `ja-easy` of a map of languages, which may be missing.
std::optional<text::Text> find_easy_line(const yaml::Node& languages, const Reading& reading);

/// The same in pieces; empty where there is none.
text::RubyText find_easy_title(const yaml::Node& languages, const Reading& reading);

/// A text with what may stand beside its languages.
struct Title {
  RevisedText text;
  text::Text kana;      ///< empty: none given
  text::RubyText easy;  ///< empty: none given
};
/// Languages, `kana` and `ja-easy`; or `was` and `now`, and these two in `now`.
std::optional<Title> read_title(const yaml::Node& node, const Reading& reading);

}  // namespace kohyo::load
