// Readings over names, and lines in easy Japanese.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "pages/page.h"

namespace kohyo::pages {

/// A Japanese name with its reading over it; the name alone where `kana` is empty or does not fit
/// the whole name.
markup::Html with_reading(const text::Text& name, const text::Text& kana);

/// A name as the page shows it, its reading hidden until the reader asks for readings. As `spoken`
/// where `has_reading` does not hold.
render::Value name_with_reading(const model::LocalText& name, const text::Text& kana,
                                const Context& context);

/// Whether it does: on pages in the main language, where there is a reading of the whole name.
bool has_reading(const model::LocalText& name, const text::Text& kana, const Context& context);

/// A title in easy Japanese; where there is none, as `spoken`.
render::Value easy_title(const text::RubyText& easy, const model::LocalText& title,
                         const Context& context);

/// A word of the interface in easy Japanese with its readings, each `{name}` replaced by a text
/// with ruby as it is typed.
markup::Html easy_word(std::string_view key, const Context& context,
                       const std::vector<std::pair<std::string_view, std::string>>& values = {});

}  // namespace kohyo::pages
