// Markdown -> Document.
#pragma once

#include "base/diagnostic.h"
#include "base/source.h"
#include "markup/document.h"

namespace kohyo::markup {

/// Reads the Markdown that `body` covers in its source, which is valid UTF-8 and begins a line.
/// Syntax: CommonMark 0.29 with the tables and footnotes of GitHub; emphasis as in
/// tats-u/markdown-cjk-friendly; ruby as ｜漢字《かんじ》; single line breaks between Japanese
/// characters vanish; raw HTML is shown as text; marks of change as `mark_syntax.h` lists them.
/// Headings stand at `top_heading` (1 to 6) or lower, else markdown_heading. Comments, images,
/// links to anything but `LinkTarget`, and text that Markdown would lose in silence are reported at
/// their place. Empty where the body is empty, or where it breaks a limit of `markdown_guards.h`.
/// May run on any thread.
Document read_markdown(const base::Sources& sources, base::Span body, int top_heading,
                       base::Diagnostics& diagnostics);

}  // namespace kohyo::markup
