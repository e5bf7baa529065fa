// Prose with its marks of change accepted.
#pragma once

#include <string>
#include <string_view>

namespace kohyo::edit {

/// The Markdown `body` of a card or goal as it stands now: what was put in (`{++ ++}`, the second
/// half of `{~~ ~> ~~}`, blocks with `{.added}`) is plain text, what was taken out (`{-- --}`, the
/// first half, blocks with `{.removed}`) is gone, with the lines, list items, rows of tables and
/// footnotes that then hold nothing. Every other byte stays; code and what is escaped is left
/// alone. The marks are sound: `check` found no mistake in them. Works on the lines as they are
/// typed, so marks that overlap emphasis may come out otherwise than they read; whoever calls this
/// compares.
std::string accept_prose(std::string_view body);

}  // namespace kohyo::edit
