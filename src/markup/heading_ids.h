// Names for headings, to link to.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "markup/document.h"

namespace kohyo::markup {

/// Gives each heading of a document an id that depends on its text and on equal headings above it,
/// on nothing else.
class HeadingIds {
 public:
  /// White space as `-`, ASCII letters in lower case, punctuation and invisible characters left
  /// out, all other characters kept; `-2`, `-3` ... behind an id that is taken. A text without any
  /// character gives `heading`; ids that would look like those of footnotes (`fn-1`) begin with
  /// `heading-`.
  std::string next(std::string_view heading_text);

 private:
  std::unordered_map<std::string, std::size_t>
      taken_;  ///< each id, and the last number put behind it
};

/// Gives every heading of `document` its id, in reading order, footnotes last. A heading without
/// text as it stands now has none.
void name_headings(Document& document);

}  // namespace kohyo::markup
