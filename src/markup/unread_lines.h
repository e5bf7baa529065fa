// Lines that Markdown takes for definitions and does not show.
#pragma once

#include "markup/reading.h"

namespace kohyo::markup {

/// Reports lines that have not come out in the document and would be lost in silence: a footnote
/// that no mark leads to, that has no text, or whose name is taken, as footnote_unknown; `[text]:
/// more text`, which Markdown takes for the address of a link, as markdown_link unless an address
/// follows.
void check_unread_lines(const Reading& reading);

}  // namespace kohyo::markup
