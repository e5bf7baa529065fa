// Several texts as one.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/site.h"

namespace kohyo::revision {

/// The texts one behind another with `separator` between them, in every language that all of them
/// have. Not empty: `texts` holds at least one.
model::LocalText joined(const std::vector<model::LocalText>& texts, std::string_view separator);

/// The same as a list: with 、 in Japanese, commas in other languages.
model::LocalText listed(const std::vector<model::LocalText>& texts);

/// A row as the plan prints it: its name and the lines below it, joined by ` / `.
model::LocalText printed(const model::LocalText& name,
                         const std::vector<model::LocalText>& details);

/// `number`, a space, and the text.
model::LocalText numbered(const text::Text& number, const model::LocalText& text);

/// A number, an id or the like, as it stands in every one of `languages`, of which there is one.
model::LocalText same_in_all(const std::string& text, const std::vector<text::Language>& languages);

/// Adds `text`, which may hold tabs of code, in one more language; nothing where it is empty.
void add_text(std::optional<model::LocalText>& to, const text::Language& language,
              const std::string& text);

}  // namespace kohyo::revision
