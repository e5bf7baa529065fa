// Walks through the text of a block along with the parser's nodes, so that each gets its position.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"
#include "markup/block_text.h"

namespace kohyo::markup {

/// A text and where each of its bytes stands.
struct PlacedText {
  std::string text;
  std::vector<std::uint32_t>
      places;  ///< in the parser's text, one a byte of `text` and one for its end
  std::vector<bool>
      is_typed;  ///< one a byte: it stands there as itself, not as an escape or entity
};

/// The bytes [`begin`, `end`) of `placed`.
PlacedText part_of(const PlacedText& placed, std::size_t begin, std::size_t end);

/// `placed` without joiners.
PlacedText without_joiners(const PlacedText& placed);

/// The parser tells the lines and columns of inlines too unreliably to use them (lists, tables,
/// several lines). But its nodes come in the order of the text, so each is looked for behind the
/// one before. Where one is not found its position is that of the cursor.
class TextCursor {
 public:
  TextCursor(BlockText block, const ParserText& text) : block_(std::move(block)), text_(text) {}

  /// A text node: the next place where its text stands. Joiners are left out of the result.
  PlacedText take_text(std::string_view literal);
  void pass_line_end();
  void pass_code();
  void pass_footnote_mark();
  /// Passes raw HTML and gives where it stands.
  base::Span pass_html(std::string_view literal);

  /// Passes the `[` of a link; or passes the whole of an `<address>` and gives where the address
  /// stands.
  std::optional<base::Span> pass_link_start();
  /// Passes the rest of a link or image behind its text, which began at `text_begin`, and gives
  /// where its target stands: the address in `](address)`, the name in `][name]`, or the text where
  /// that is the name.
  base::Span pass_link_end(std::size_t text_begin);
  /// Passes the `![` of an image and gives where it stands.
  base::Span pass_image_start();

  /// The cursor, in bytes of the block's content.
  std::size_t offset() const { return at_; }
  /// The position of the cursor, empty.
  base::Span here() const { return span_of(at_, at_); }

 private:
  base::Span span_of(std::size_t begin, std::size_t end) const;
  std::optional<std::size_t> match(std::size_t begin, std::string_view literal,
                                   PlacedText& found) const;
  void pass_to(std::size_t end);

  BlockText block_;
  const ParserText& text_;
  std::size_t at_ = 0;
};

}  // namespace kohyo::markup
