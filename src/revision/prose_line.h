// A paragraph, heading or cell as one text, and where its parts stand in it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "markup/document.h"

namespace kohyo::revision {

/// A leaf of the tree of inlines: text, code, a line break, ruby, a mark of a footnote.
struct Piece {
  std::size_t begin;  ///< in the text of the line, in bytes
  std::size_t end;
  const markup::Inline* leaf;                 ///< null for emphasis or a link that holds nothing
  std::vector<const markup::Inline*> around;  ///< emphasis and links, the outermost first

  std::size_t size() const { return end - begin; }
  /// What the leaf leads to; null outside links.
  const markup::LinkTarget* target() const;
};

/// Points into the inlines that it was made of, which outlive it.
struct Line {
  std::string text;  ///< ruby as ｜漢字《かんじ》, a line break as a line feed; no footnotes
  std::vector<Piece> pieces;  ///< in order; those without text have their place too
};

/// `inlines` hold no marks of change.
Line line_of(const std::vector<markup::Inline>& inlines);

/// `text` with a space for each end of a line, as `markup::plain_text` has it.
std::string one_line(std::string text);

/// Without the spaces at both ends.
std::string trimmed(std::string_view text);

/// The text of `inlines`, as `markup::text_of` gives it with readings, and behind the text of each
/// link its address in angle brackets: 総合計画<card:1-2>. Neighbouring links to the same address
/// count as one, links without text not at all.
std::string addressed_text(const std::vector<markup::Inline>& inlines);

}  // namespace kohyo::revision
