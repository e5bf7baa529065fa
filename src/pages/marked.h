// Texts and cells with marks of change, for the template `change`.
#pragma once

#include <optional>

#include "pages/page.h"

namespace kohyo::pages {

/// How much of the text around a change is shown.
enum class Around {
  all,
  some,  ///< a few characters: for summaries
};

/// The language in which a page shows a change between two texts: its own, unless one of them is
/// missing there or both are the same; then one in which they differ.
text::Language language_of_change(const model::LocalText& before, const model::LocalText& after,
                                  const Context& context);

/// The former and the present text as one, in pieces: each `text`, and one of `is_kept`,
/// `is_taken_out`, `is_put_in`. In the language of `language_of_change`.
render::Value spans(const model::LocalText& before, const model::LocalText& after, Around around,
                    const Context& context);

/// A text for the template `change`: `is_plain`, or `spans`, or `is_inserted`, or `is_removed`,
/// with the `text`. At least one of `before` and `after` is there; equal ones are plain.
render::Value marked_text(const std::optional<model::LocalText>& before,
                          const std::optional<model::LocalText>& after, Around around,
                          const Context& context);

/// The same in the place of the text itself, where the page speaks its own language: plain where
/// that says in both editions the same.
render::Value marked_in_place(const std::optional<model::LocalText>& before,
                              const std::optional<model::LocalText>& after, const Context& context);

/// A text without any change, for the template `change`.
render::Object unchanged(render::Value text);

/// The same for a text that stands in both editions or in one.
render::Object marked_text(const model::LocalText& text, model::Presence presence,
                           const Context& context);

/// What a cell states now: `items` (each with `text`), `is_dash`, `is_undecided`, `is_none`.
render::Value cell(const model::Cell& cell, const Context& context);

/// The same with what this edition changed; `row` tells whether the whole row is new or gone. An
/// item is a text for the template `change`; `is_unknown` and `moved` tell what is on record.
render::Value marked_cell(const model::Cell& cell, model::Presence row, const Context& context);

/// "Moved from FY2028", where something came from another year or went to one; else none.
render::Value moved(const std::optional<text::FiscalYear>& from,
                    const std::optional<text::FiscalYear>& to, const Context& context);

}  // namespace kohyo::pages
