// Readings beside characters, as Japanese editors type them.
#pragma once

#include <vector>

#include "base/diagnostic.h"
#include "markup/document.h"
#include "markup/html.h"
#include "markup/text_cursor.h"
#include "text/ruby.h"

namespace kohyo::markup {

/// Parts `placed` at its ruby, as `text::read_ruby` does. A bar without a complete pair behind it
/// is reported as markdown_ruby and shown; everything that was typed as an entity is text.
std::vector<Inline> read_ruby(const PlacedText& placed, const ParserText& text,
                              base::Diagnostics& diagnostics);

/// Characters with their reading; browsers that know no ruby show it behind them in brackets.
void append_ruby(std::string_view base, std::string_view reading, HtmlBuilder& html);
/// A line of text with its readings.
Html ruby_html(const text::RubyText& text);

}  // namespace kohyo::markup
