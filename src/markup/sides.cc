#include "markup/sides.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "text/unicode.h"

namespace kohyo::markup {
namespace {

class InlineFilter {
 public:
  explicit InlineFilter(Side side) : side_(side) {}
  void add(const std::vector<Inline>& inlines) {
    for (const Inline& part : inlines) std::visit(*this, part.value);
  }
  std::vector<Inline> take() && { return std::move(out_); }

  void operator()(const TextRun& run) {
    auto* last = out_.empty() ? nullptr : std::get_if<TextRun>(&out_.back().value);
    if (last == nullptr) {
      out_.push_back({run});
    } else {
      last->text += run.text;
    }
  }
  void operator()(const Emphasis& emphasis) { add_around<Emphasis>(emphasis.children); }
  void operator()(const Strong& strong) { add_around<Strong>(strong.children); }
  /// A link needs a text.
  void operator()(const Link& link) {
    std::vector<Inline> children = inlines_on(link.children, side_);
    if (has_text(children)) {
      out_.push_back({Link{link.target, link.span, std::move(children)}});
    } else {
      add(children);
    }
  }
  void operator()(const Inserted& inserted) {
    if (side_ == Side::now) add(inserted.children);
  }
  void operator()(const Removed& removed) {
    if (side_ == Side::before) add(removed.children);
  }
  template <typename Leaf>
  void operator()(const Leaf& leaf) {
    out_.push_back({leaf});
  }

 private:
  template <typename Around>
  void add_around(const std::vector<Inline>& inlines) {
    std::vector<Inline> children = inlines_on(inlines, side_);
    if (!children.empty()) out_.push_back({Around{std::move(children)}});
  }

  Side side_;
  std::vector<Inline> out_;
};

bool is_something(const Inline& part) {
  if (std::holds_alternative<LineBreak>(part.value)) return false;
  const auto* run = std::get_if<TextRun>(&part.value);
  return run == nullptr || !std::ranges::all_of(text::code_points(run->text), text::is_white_space);
}

/// What the leaves of a part say of its being on one side.
struct Presence {
  bool is_touched = false;  ///< by a mark of the other side
  bool is_something = false;
  bool exists() const { return is_something || !is_touched; }
};

template <typename Part>
Presence presence_of(const Part& part, Side side) {
  Presence presence;
  each_leaf(part, [&](const Inline& leaf, Change change) {
    if (!is_on(side, change)) {
      presence.is_touched = true;
    } else if (!presence.is_something) {
      presence.is_something = is_something(leaf);
    }
  });
  return presence;
}

class BlockExists {
 public:
  explicit BlockExists(Side side) : side_(side) {}

  bool operator()(const List& list) const { return exists_on(list, side_); }
  bool operator()(const Quote& quote) const { return exists_on(quote.blocks, side_); }
  bool operator()(const Table& table) const { return exists_on(table, side_); }
  bool operator()(const CodeBlock&) const { return true; }
  bool operator()(const ThematicBreak&) const { return true; }
  template <typename Lines>
  bool operator()(const Lines& lines) const {
    return exists_on(lines.inlines, side_);
  }

 private:
  Side side_;
};

class BlockFilter {
 public:
  explicit BlockFilter(Side side) : side_(side) {}

  Block operator()(const Paragraph& paragraph) const {
    return {Paragraph{inlines_on(paragraph.inlines, side_)}};
  }
  Block operator()(const Heading& heading) const {
    return {Heading{heading.level, heading.id, inlines_on(heading.inlines, side_)}};
  }
  Block operator()(const List& list) const {
    List result{list.ordered, list.start, list.tight, {}};
    for (const ListItem& item : list.items) {
      if (exists_on(item.blocks, side_)) result.items.push_back({blocks_on(item.blocks, side_)});
    }
    return {std::move(result)};
  }
  Block operator()(const Quote& quote) const { return {Quote{blocks_on(quote.blocks, side_)}}; }
  Block operator()(const Table& table) const {
    Table result{table.alignments, row_on(table.header), {}};
    for (const std::vector<TableCell>& row : table.rows) {
      if (exists_on(row, side_)) result.rows.push_back(row_on(row));
    }
    return {std::move(result)};
  }
  Block operator()(const CodeBlock& code) const { return {code}; }
  Block operator()(const ThematicBreak& rule) const { return {rule}; }

 private:
  std::vector<TableCell> row_on(const std::vector<TableCell>& row) const {
    std::vector<TableCell> cells;
    for (const TableCell& cell : row) cells.push_back({inlines_on(cell.inlines, side_)});
    return cells;
  }

  Side side_;
};

}  // namespace

std::vector<Inline> inlines_on(const std::vector<Inline>& inlines, Side side) {
  InlineFilter filter(side);
  filter.add(inlines);
  return std::move(filter).take();
}

bool exists_on(const std::vector<Inline>& inlines, Side side) {
  return presence_of(inlines, side).exists();
}

bool exists_on(const Block& block, Side side) {
  return std::visit(BlockExists(side), block.value);
}

bool exists_on(const List& list, Side side) {
  const auto exists = [side](const ListItem& item) { return exists_on(item.blocks, side); };
  return list.items.empty() || std::ranges::any_of(list.items, exists);
}

bool exists_on(const Table& table, Side side) {
  return presence_of(table, side).exists();
}

bool exists_on(const std::vector<Block>& blocks, Side side) {
  const auto exists = [side](const Block& block) { return exists_on(block, side); };
  return blocks.empty() || std::ranges::any_of(blocks, exists);
}

bool exists_on(const std::vector<TableCell>& row, Side side) {
  return presence_of(row, side).exists();
}

std::vector<Block> blocks_on(const std::vector<Block>& blocks, Side side) {
  std::vector<Block> result;
  for (const Block& block : blocks) {
    if (exists_on(block, side)) result.push_back(std::visit(BlockFilter(side), block.value));
  }
  return result;
}

bool had_or_has_text(const std::vector<Inline>& inlines) {
  return has_text(inlines) || has_text(inlines_on(inlines, Side::before));
}

}  // namespace kohyo::markup
