// Document -> Markdown, one line a block.
#pragma once

#include <string>
#include <vector>

#include "markup/document.h"

namespace kohyo::markup {

/// A block as it is read, and the line of Markdown that makes it.
struct MarkdownLine {
  std::string text;      ///< as `plain_text` gives it
  std::string markdown;  ///< with the marks of what the block stands in: list, quote, table
};

/// The blocks that `plain_text` gives, in the same order; headings as in the sections of cards,
/// where the first level is `###`. Marks of change inside a block are kept. What does not fit on
/// one line is not: blocks of code and asked-for line breaks come out as text, and blocks that hold
/// nothing to be read now, blank lines between the items of a list and the alignment of columns are
/// left out.
std::vector<MarkdownLine> markdown_lines(const Document& document);

/// The line of Markdown that is read as a paragraph of exactly that text.
std::string escaped_markdown(std::string_view text);

/// The Markdown of several lines, put below each other so that lists and tables hold together. Ends
/// without a line feed; empty for none.
std::string joined_markdown(const std::vector<std::string>& lines);

}  // namespace kohyo::markup
