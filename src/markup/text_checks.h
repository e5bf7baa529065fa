// Mistakes that are left in a text after the parser has taken what it knows.
#pragma once

#include "base/diagnostic.h"
#include "markup/parser_text.h"
#include "markup/text_cursor.h"

namespace kohyo::markup {

/// `placed` made fit to be shown: carriage returns and tabs as spaces; characters that no text may
/// hold and that came in as entities are reported and taken out; line feeds stay.
PlacedText clean_text(const PlacedText& placed, const ParserText& text,
                      base::Diagnostics& diagnostics);

/// Reports comments, `<!--` as typed up to `-->` or the end, and gives the text without them.
PlacedText without_comments(const PlacedText& placed, const ParserText& text,
                            base::Diagnostics& diagnostics);

/// Reports marks that have become text: `**` (or more) anywhere; `__` unless it stands inside a
/// name as in `a__b` or is a longer line to write on; `[^name]` without a note of that name. What
/// is escaped is meant.
void check_left_marks(const PlacedText& placed, const ParserText& text,
                      base::Diagnostics& diagnostics);

/// `placed` without the bytes [`begin`, `end`).
PlacedText without_range(const PlacedText& placed, std::size_t begin, std::size_t end);

}  // namespace kohyo::markup
