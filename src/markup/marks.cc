#include "markup/marks.h"

#include <utility>

#include "markup/heading_ids.h"
#include "markup/mark_blocks.h"
#include "markup/note_order.h"
#include "markup/render_document.h"
#include "markup/sides.h"

namespace kohyo::markup {
namespace {

Document document_on(const Document& document, Side side) {
  Document result{blocks_on(document.blocks, side), document.footnotes};
  for (Footnote& footnote : result.footnotes) footnote.blocks = blocks_on(footnote.blocks, side);
  order_notes(result, notes_on(result, side));
  return result;
}

/// Takes a document apart into the blocks that `plain_text` has entries for; a row of a table
/// becomes a table of its own.
class LeafBlocks {
 public:
  void add(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) std::visit(*this, block.value);
  }
  std::vector<Block> take() && { return std::move(leaves_); }

  void operator()(const List& list) {
    for (const ListItem& item : list.items) add(item.blocks);
  }
  void operator()(const Quote& quote) { add(quote.blocks); }
  void operator()(const Table& table) {
    add_row(table.header);
    for (const std::vector<TableCell>& row : table.rows) add_row(row);
  }
  template <typename Leaf>
  void operator()(const Leaf& leaf) {
    leaves_.push_back({leaf});
  }

 private:
  void add_row(const std::vector<TableCell>& row) { leaves_.push_back({Table{{}, row, {}}}); }

  std::vector<Block> leaves_;
};

std::string text_on(const Block& leaf, Side side) {
  const std::vector<std::string> texts = plain_text(Document{blocks_on({leaf}, side), {}});
  return texts.empty() ? std::string() : texts.front();
}

struct LeafTexts {
  bool is_marked;
  std::string before;
  std::string after;
};

std::vector<LeafTexts> texts_of(const std::vector<Block>& blocks) {
  LeafBlocks leaves;
  leaves.add(blocks);
  std::vector<LeafTexts> texts;
  for (const Block& leaf : std::move(leaves).take()) {
    texts.push_back({has_marks(leaf), text_on(leaf, Side::before), text_on(leaf, Side::now)});
  }
  return texts;
}

/// Numbers the texts of one side part by part: the document's blocks are part 0, note n is part n.
std::vector<std::size_t> first_numbers(const std::vector<std::vector<LeafTexts>>& parts,
                                       const std::vector<std::size_t>& notes,
                                       std::string LeafTexts::*side) {
  std::vector<std::size_t> first(parts.size(), 0);
  std::size_t number = 1;
  const auto pass = [&](std::size_t part) {
    first[part] = number;
    for (const LeafTexts& leaf : parts[part]) number += (leaf.*side).empty() ? 0 : 1;
  };
  pass(0);
  for (const std::size_t place : notes) pass(place + 1);
  return first;
}

}  // namespace

bool has_marks(const Document& document) {
  bool found = has_marks(document.blocks);
  for (const Footnote& footnote : document.footnotes) found = found || has_marks(footnote.blocks);
  return found;
}

Document present(const Document& document) {
  return document_on(document, Side::now);
}

Document former(const Document& document) {
  Document result = document_on(document, Side::before);
  name_headings(result);
  return result;
}

std::vector<MarkedText> marked_texts(const Document& document) {
  std::vector<std::vector<LeafTexts>> parts{texts_of(document.blocks)};
  for (const Footnote& footnote : document.footnotes) parts.push_back(texts_of(footnote.blocks));
  const std::vector<std::size_t> now =
      first_numbers(parts, notes_on(document, Side::now), &LeafTexts::after);
  const std::vector<std::size_t> before =
      first_numbers(parts, notes_on(document, Side::before), &LeafTexts::before);
  std::vector<MarkedText> texts;
  for (std::size_t part = 0; part < parts.size(); ++part) {
    std::size_t number_now = now[part];
    std::size_t number_before = before[part];
    for (LeafTexts& leaf : parts[part]) {
      const bool is_gone = leaf.after.empty();
      const bool is_new = leaf.before.empty();
      const std::string id =
          is_gone ? "removed-" + std::to_string(number_before) : std::to_string(number_now);
      if (!is_gone) ++number_now;
      if (!is_new) ++number_before;
      if (leaf.is_marked && !(is_gone && is_new))
        texts.push_back({id, std::move(leaf.before), std::move(leaf.after)});
    }
  }
  return texts;
}

}  // namespace kohyo::markup
