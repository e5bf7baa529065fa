// What may stand behind a link.
#pragma once

#include <optional>
#include <string_view>

#include "markup/document.h"

namespace kohyo::markup {

/// The target that an author's link names: `card:`, `goal:`, `term:`, `department:` with ids of
/// letters, digits, hyphens and underscores, or else what `Url::parse` admits. Nothing for all
/// other texts.
std::optional<LinkTarget> parse_link_target(std::string_view destination);

}  // namespace kohyo::markup
