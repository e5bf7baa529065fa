#include "revision/leaves.h"

#include <string_view>
#include <utility>

#include "revision/prose_line.h"
#include "revision/tokens.h"
#include "revision/width.h"

namespace kohyo::revision {
namespace {

using markup::Block;
using Row = std::vector<markup::TableCell>;

class LeafCollector {
 public:
  explicit LeafCollector(TextIds& ids) : ids_(ids) {}

  void add_blocks(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) std::visit(*this, block.value);
  }
  std::vector<Leaf> take() && { return std::move(leaves_); }

  void operator()(const markup::Paragraph& paragraph) { add_line(paragraph.inlines); }
  void operator()(const markup::Heading& heading) { add_line(heading.inlines); }
  void operator()(const markup::List& list) {
    for (const markup::ListItem& item : list.items) add_blocks(item.blocks);
  }
  void operator()(const markup::Quote& quote) { add_blocks(quote.blocks); }
  void operator()(const markup::CodeBlock& code) { add(code.text, code.text, {}); }
  void operator()(const markup::Table& table) {
    add_row(table.header);
    for (const Row& row : table.rows) add_row(row);
  }
  void operator()(const markup::ThematicBreak&) {}

 private:
  void add_line(const std::vector<markup::Inline>& inlines) {
    add(markup::text_of(inlines, true), addressed_text(inlines), {});
  }

  void add_row(const Row& row) {
    std::string text;
    std::string addressed;
    bool has_text = false;
    for (const markup::TableCell& cell : row) {
      const std::string cell_text = markup::text_of(cell.inlines, true);
      const std::string_view bar = &cell == &row.front() ? "" : " | ";
      has_text = has_text || !cell_text.empty();
      text.append(bar).append(cell_text);
      addressed.append(bar).append(addressed_text(cell.inlines));
    }
    if (!has_text) return add({}, {}, {});
    add(std::move(text), std::move(addressed),
        row.empty() ? "" : markup::text_of(row.front().inlines, true));
  }

  void add(std::string text, std::string addressed, const std::string& label) {
    Leaf leaf{trimmed(one_line(std::move(text))), trimmed(one_line(std::move(addressed))), 0, {}, 0,
              label.empty() ? 0 : id_of(label)};
    if (!leaf.text.empty()) leaf.number = ++count_;
    leaf.id = id_of(leaf.text + '\n' + leaf.addressed);
    const std::string folded = fold_widths(leaf.text);
    for (const Token& token : tokens(folded))
      leaf.words.push_back({id_of(std::string(token.text)), token.size});
    leaves_.push_back(std::move(leaf));
  }

  std::uint32_t id_of(const std::string& text) {
    return ids_.try_emplace(text, static_cast<std::uint32_t>(ids_.size() + 1)).first->second;
  }

  TextIds& ids_;
  std::vector<Leaf> leaves_;
  std::size_t count_ = 0;
};

struct LeafCount {
  std::size_t operator()(const markup::Paragraph&) const { return 1; }
  std::size_t operator()(const markup::Heading&) const { return 1; }
  std::size_t operator()(const markup::List& list) const {
    std::size_t count = 0;
    for (const markup::ListItem& item : list.items) count += leaf_count(item.blocks);
    return count;
  }
  std::size_t operator()(const markup::Quote& quote) const { return leaf_count(quote.blocks); }
  std::size_t operator()(const markup::CodeBlock&) const { return 1; }
  std::size_t operator()(const markup::Table& table) const { return 1 + table.rows.size(); }
  std::size_t operator()(const markup::ThematicBreak&) const { return 0; }
};

}  // namespace

std::vector<Leaf> leaves_of(const markup::Document& document, TextIds& ids) {
  LeafCollector collector(ids);
  collector.add_blocks(document.blocks);
  for (const markup::Footnote& footnote : document.footnotes) collector.add_blocks(footnote.blocks);
  return std::move(collector).take();
}

std::size_t leaf_count(const Block& block) {
  return std::visit(LeafCount(), block.value);
}

std::size_t leaf_count(const std::vector<Block>& blocks) {
  std::size_t count = 0;
  for (const Block& block : blocks) count += leaf_count(block);
  return count;
}

}  // namespace kohyo::revision
