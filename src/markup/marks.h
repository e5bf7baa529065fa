// What an edition changed in a document: the text now, the text before, and both side by side.
#pragma once

#include <string>
#include <vector>

#include "markup/document.h"

namespace kohyo::markup {

bool has_marks(const Document& document);

/// The text as it stands now, without marks. Blocks, items and rows that are gone are left out, and
/// so are notes that only removed text mentions.
Document present(const Document& document);

/// The text before the edition, without marks: the reverse. Headings get the ids that they had.
Document former(const Document& document);

/// A block of text that an edition changed. Paragraphs, headings and rows of tables are such
/// blocks.
struct MarkedText {
  std::string id;  ///< "2": the second text of `plain_text(present(document))`; "removed-3": the
                   ///< third of `plain_text(former(document))`, where there is none now
  std::string before;  ///< as `plain_text` gives it; empty where there was none
  std::string after;   ///< the same of the text now; empty where there is none
};

/// Every block that has marks, in reading order, footnotes last. A block whose marks leave no text
/// on either side is none.
std::vector<MarkedText> marked_texts(const Document& document);

}  // namespace kohyo::markup
