#include "revision/mark_block.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "revision/mark_inlines.h"
#include "revision/prose_line.h"

namespace kohyo::revision {
namespace {

using markup::Block;
using markup::Inline;
using Blocks = std::vector<Block>;

bool is_blank(const std::vector<Inline>& inlines) {
  return trimmed(one_line(markup::text_of(inlines, true))).empty();
}

bool has_text(const markup::Table& table) {
  const auto row_has_text = [](const std::vector<markup::TableCell>& row) {
    for (const markup::TableCell& cell : row) {
      if (!is_blank(cell.inlines)) return true;
    }
    return false;
  };
  for (const std::vector<markup::TableCell>& row : table.rows) {
    if (row_has_text(row)) return true;
  }
  return row_has_text(table.header);
}

template <typename MarkCell>
markup::Table with_cells(const markup::Table& table, const MarkCell& mark_cell) {
  markup::Table marked = table;
  for (markup::TableCell& cell : marked.header) cell.inlines = mark_cell(cell.inlines);
  for (std::vector<markup::TableCell>& row : marked.rows) {
    for (markup::TableCell& cell : row) cell.inlines = mark_cell(cell.inlines);
  }
  return marked;
}

struct Removal {
  using Result = std::optional<Block>;

  static std::vector<Inline> removed(const std::vector<Inline>& inlines) {
    return is_blank(inlines) ? std::vector<Inline>() : mark_inlines(inlines, {});
  }
  static Blocks all(const Blocks& blocks) {
    Blocks found;
    for (const Block& block : blocks) {
      if (Result marked = removed_block(block)) found.push_back(*std::move(marked));
    }
    return found;
  }

  Result operator()(const markup::Paragraph& paragraph) const {
    if (is_blank(paragraph.inlines)) return {};
    return Block{markup::Paragraph{removed(paragraph.inlines)}};
  }
  Result operator()(const markup::Heading& heading) const {
    if (is_blank(heading.inlines)) return {};
    return Block{markup::Heading{heading.level, "removed." + heading.id, removed(heading.inlines)}};
  }
  Result operator()(const markup::List& list) const {
    markup::List marked{list.ordered, list.start, list.tight, {}};
    for (const markup::ListItem& item : list.items) {
      Blocks blocks = all(item.blocks);
      if (!blocks.empty()) marked.items.push_back({std::move(blocks)});
    }
    if (marked.items.empty()) return {};
    return Block{std::move(marked)};
  }
  Result operator()(const markup::Quote& quote) const {
    Blocks blocks = all(quote.blocks);
    if (blocks.empty()) return {};
    return Block{markup::Quote{std::move(blocks)}};
  }
  Result operator()(const markup::CodeBlock& code) const {
    return (*this)(markup::Paragraph{lines_of_code(code)});
  }
  Result operator()(const markup::Table& table) const {
    if (!has_text(table)) return {};
    return Block{with_cells(table, removed)};
  }
  Result operator()(const markup::ThematicBreak&) const { return {}; }
};

struct Insertion {
  /// Text of spaces alone is no change that could be told.
  static std::vector<Inline> inserted(const std::vector<Inline>& inlines) {
    return is_blank(inlines) ? inlines : mark_inlines({}, inlines);
  }
  static Blocks all(const Blocks& blocks) {
    Blocks found;
    for (const Block& block : blocks) found.push_back(inserted_block(block));
    return found;
  }

  Block operator()(const markup::Paragraph& paragraph) const {
    return {markup::Paragraph{inserted(paragraph.inlines)}};
  }
  Block operator()(const markup::Heading& heading) const {
    return {markup::Heading{heading.level, heading.id, inserted(heading.inlines)}};
  }
  Block operator()(const markup::List& list) const {
    markup::List marked{list.ordered, list.start, list.tight, {}};
    for (const markup::ListItem& item : list.items) marked.items.push_back({all(item.blocks)});
    return {std::move(marked)};
  }
  Block operator()(const markup::Quote& quote) const { return {markup::Quote{all(quote.blocks)}}; }
  Block operator()(const markup::CodeBlock& code) const {
    std::vector<Inline> lines = lines_of_code(code);
    if (lines.empty()) return {code};
    return {markup::Paragraph{inserted(lines)}};
  }
  Block operator()(const markup::Table& table) const { return {with_cells(table, inserted)}; }
  Block operator()(const markup::ThematicBreak&) const { return {markup::ThematicBreak{}}; }
};

}  // namespace

std::optional<Block> removed_block(const Block& block) {
  return std::visit(Removal(), block.value);
}

Block inserted_block(const Block& block) {
  return std::visit(Insertion(), block.value);
}

std::vector<Inline> lines_of_code(const markup::CodeBlock& code) {
  std::vector<Inline> lines;
  if (trimmed(one_line(code.text)).empty()) return lines;
  const std::string_view text = code.text;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (begin > 0) lines.push_back({markup::LineBreak{}});
    if (end > begin)
      lines.push_back({markup::InlineCode{std::string(text.substr(begin, end - begin))}});
    begin = end + 1;
  }
  return lines;
}

}  // namespace kohyo::revision
