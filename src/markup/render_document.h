// Document -> HTML and plain text.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "markup/document.h"
#include "markup/html.h"
#include "text/text.h"

namespace kohyo::markup {

/// Interface words in the language of the page. `{number}` in those for footnotes stands for the
/// footnote's number; where it is missing, the number follows the word.
struct RenderWords {
  text::Text footnotes;  ///< above the notes, as 注
  text::Text
      back_to_text;  ///< accessible name of the link from a note to its mark, as 本文{number}へ戻る
  text::Text footnote;     ///< accessible name of a mark, as 注{number}; it should hold the number
  text::Text added_begin;  ///< said before inserted text, as 〔追加〕; unseen
  text::Text added_end;    ///< said behind it
  text::Text removed_begin;  ///< the same of removed text
  text::Text removed_end;
};

/// The address that a link gets on the page at hand. Asked for every link, `Url` targets too.
/// Nothing: the text of the link is printed without a link.
using LinkResolver = std::function<std::optional<Url>(const LinkTarget&)>;

/// How one page prints a document. The resolver and the words outlive the call.
struct RenderOptions {
  std::string id_prefix;  ///< begins every `id`, so that several documents can share a page
  int heading_level;  ///< printed for headings of level 1, 1 to 6; lower ones follow, none below 6
  const LinkResolver& links;
  const RenderWords& words;
  /// What the tables of the document are called for readers who do not see what stands above them;
  /// empty: they have no name.
  std::string table_name = {};
};

/// The document as HTML, one block a line; empty for an empty document. Ids: `<prefix><heading
/// id>`, `<prefix>fn-1` for notes, `<prefix>fnref-1`, `<prefix>fnref-1-2` for the first and second
/// mark of a note. What an edition added stands in `ins`, what it took out in `del`; removed links
/// are text. Whatever holds nothing but removed text has the class `removed-block`, and a heading
/// without text now is a paragraph.
Html render_document(const Document& document, const RenderOptions& options);

/// The text of each block without markup, for data files, descriptions and search: one entry a
/// block, in reading order, footnotes last. Paragraphs of list items and rows of tables (cells
/// parted by " | ") are blocks of their own, removed text is left out. No entry is empty or holds a
/// line break; ruby is 漢字（かんじ）, marks of footnotes are left out.
std::vector<std::string> plain_text(const Document& document);

}  // namespace kohyo::markup
