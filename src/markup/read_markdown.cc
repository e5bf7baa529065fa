#include "markup/read_markdown.h"

#include "markup/cjk_emphasis.h"
#include "markup/cmark_tree.h"
#include "markup/markdown_guards.h"
#include "markup/parser_text.h"
#include "markup/read_blocks.h"
#include "markup/reading.h"
#include "markup/unread_lines.h"

namespace kohyo::markup {

Document read_markdown(const base::Sources& sources, base::Span body, int top_heading,
                       base::Diagnostics& diagnostics) {
  if (!markdown_is_bounded(sources, body, diagnostics)) return {};
  const std::string_view markdown = sources.text(body);
  const ParserText text(markdown, body, joiner_offsets(markdown));
  const CmarkTree tree = parse_with_cmark(text.str());
  Reading reading{text, diagnostics, {}, ReadLines(text.line_count())};
  Document document = read_tree(tree.get(), top_heading, reading);
  check_unread_lines(reading);
  return document;
}

}  // namespace kohyo::markup
