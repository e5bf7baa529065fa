// Readings beside characters, as Japanese editors type them.
#pragma once

#include <vector>

#include "base/diagnostic.h"
#include "markup/document.h"
#include "markup/text_cursor.h"

namespace kohyo::markup {

/// Parts `placed` at its ruby: ｜base《reading》, or kanji《reading》, where the base is the run of
/// kanji right before the bracket. A bar without a complete pair behind it is reported as
/// markdown_ruby and shown; brackets behind neither a bar nor kanji are text, and so is everything
/// that was typed as an entity.
std::vector<Inline> read_ruby(const PlacedText& placed, const ParserText& text,
                              base::Diagnostics& diagnostics);

}  // namespace kohyo::markup
