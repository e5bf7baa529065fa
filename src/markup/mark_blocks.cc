#include "markup/mark_blocks.h"

#include <algorithm>
#include <utility>

namespace kohyo::markup {
namespace {

class Marker {
 public:
  explicit Marker(Change change) : change_(change) {}

  void mark(std::vector<Inline>& inlines) const {
    std::vector<Inline> result;
    for (Inline& part : inlines) add(std::move(part), result);
    inlines = std::move(result);
  }
  void mark(std::vector<Block>& blocks) const {
    for (Block& block : blocks) std::visit(*this, block.value);
  }

  void operator()(Paragraph& paragraph) const { mark(paragraph.inlines); }
  void operator()(Heading& heading) const { mark(heading.inlines); }
  void operator()(List& list) const {
    for (ListItem& item : list.items) mark(item.blocks);
  }
  void operator()(Quote& quote) const { mark(quote.blocks); }
  void operator()(CodeBlock&) const {}
  void operator()(Table& table) const {
    mark_row(table.header);
    for (std::vector<TableCell>& row : table.rows) mark_row(row);
  }
  void operator()(ThematicBreak&) const {}

 private:
  void mark_row(std::vector<TableCell>& row) const {
    for (TableCell& cell : row) mark(cell.inlines);
  }

  void add(Inline part, std::vector<Inline>& to) const {
    const bool is_around = std::visit(
        [this](auto& value) {
          using Value = std::remove_reference_t<decltype(value)>;
          constexpr bool is_mark =
              std::is_same_v<Value, Inserted> || std::is_same_v<Value, Removed>;
          constexpr bool has_children = requires {
            value.children;
          };
          if constexpr (has_children && !is_mark) mark(value.children);
          return has_children;
        },
        part.value);
    if (is_around) {
      to.push_back(std::move(part));
    } else {
      add_marked(std::move(part), change_, to);
    }
  }

  Change change_;
};

template <typename Mark>
void add_to_mark(Inline leaf, std::vector<Inline>& to) {
  if (to.empty() || !std::holds_alternative<Mark>(to.back().value)) to.push_back({Mark{}});
  std::get<Mark>(to.back().value).children.push_back(std::move(leaf));
}

class CodeFinder {
 public:
  bool operator()(const CodeBlock&) const { return true; }
  bool operator()(const List& list) const {
    return std::ranges::any_of(list.items,
                               [this](const ListItem& item) { return is_in(item.blocks); });
  }
  bool operator()(const Quote& quote) const { return is_in(quote.blocks); }
  template <typename Other>
  bool operator()(const Other&) const {
    return false;
  }

 private:
  bool is_in(const std::vector<Block>& blocks) const {
    return std::ranges::any_of(
        blocks, [this](const Block& block) { return std::visit(*this, block.value); });
  }
};

template <typename Part>
bool holds_marks(const Part& part) {
  bool found = false;
  each_leaf(part, [&](const Inline&, Change change) { found = found || change != Change::none; });
  return found;
}

}  // namespace

void add_marked(Inline leaf, Change change, std::vector<Inline>& to) {
  if (change == Change::inserted) {
    add_to_mark<Inserted>(std::move(leaf), to);
  } else if (change == Change::removed) {
    add_to_mark<Removed>(std::move(leaf), to);
  } else {
    to.push_back(std::move(leaf));
  }
}

void mark_blocks(std::vector<Block>& blocks, Change change) {
  Marker(change).mark(blocks);
}

void mark_block(Block& block, Change change) {
  std::visit(Marker(change), block.value);
}

bool is_markable(const Block& block) {
  bool has_leaf = false;
  each_leaf(block, [&](const Inline&, Change) { has_leaf = true; });
  return has_leaf && !std::visit(CodeFinder(), block.value);
}

bool has_marks(const std::vector<Block>& blocks) {
  return holds_marks(blocks);
}

bool has_marks(const Block& block) {
  return holds_marks(block);
}

}  // namespace kohyo::markup
