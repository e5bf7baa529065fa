#include "revision/compare_document.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <span>
#include <type_traits>
#include <utility>

#include "revision/compare_text.h"
#include "revision/leaves.h"
#include "revision/mark_block.h"
#include "revision/mark_inlines.h"
#include "revision/pair_parts.h"

namespace kohyo::revision {
namespace {

using markup::Block;
using Blocks = std::vector<Block>;
using Row = std::vector<markup::TableCell>;
using Leaves = std::span<const Leaf>;

/// The ids of the leaves that have text.
std::vector<std::uint32_t> ids_of(Leaves leaves) {
  std::vector<std::uint32_t> ids;
  for (const Leaf& leaf : leaves) {
    if (leaf.number > 0) ids.push_back(leaf.id);
  }
  return ids;
}

bool is_only_width(const Leaf& before, const Leaf& after) {
  return before.text != after.text && same_but_for_width(before.text, after.text) &&
         same_but_for_width(before.addressed, after.addressed);
}

/// Blocks of different kinds do not stand for each other, but a heading and a paragraph do.
std::uint32_t kind_of(const Block& block) {
  if (const auto* table = std::get_if<markup::Table>(&block.value))
    return static_cast<std::uint32_t>(std::variant_size_v<decltype(Block::value)> +
                                      table->alignments.size());
  const bool is_heading = std::holds_alternative<markup::Heading>(block.value);
  return is_heading ? 0 : static_cast<std::uint32_t>(block.value.index());
}

std::size_t leaf_count_of(const Block& block) {
  return leaf_count(block);
}
std::size_t leaf_count_of(const markup::ListItem& item) {
  return leaf_count(item.blocks);
}
std::size_t leaf_count_of(const markup::Footnote& footnote) {
  return leaf_count(footnote.blocks);
}
std::size_t leaf_count_of(const Row&) {
  return 1;
}

/// One of the two documents, read leaf by leaf.
class Reader {
 public:
  explicit Reader(std::vector<Leaf> leaves) : leaves_(std::move(leaves)) {}

  Leaves all() const { return leaves_; }
  /// The next leaves, which are still to be read.
  Leaves ahead(std::size_t count) const { return all().subspan(at_, count); }
  Leaves read(std::size_t count) {
    const Leaves found = ahead(count);
    at_ += count;
    return found;
  }

 private:
  std::vector<Leaf> leaves_;
  std::size_t at_ = 0;
};

class Comparison {
 public:
  Comparison(const markup::Document& before, const markup::Document& after,
             const std::set<std::string>& unmarked)
      : before_(before),
        after_(after),
        unmarked_(unmarked),
        old_(leaves_of(before, ids_)),
        new_(leaves_of(after, ids_)) {}

  DocumentComparison compare() && {
    if (ids_of(old_.all()) == ids_of(new_.all())) return {after_, {}};
    markup::Document marked{compare_blocks(before_.blocks, after_.blocks), {}};
    for (const Pair& pair : pairs(before_.footnotes, after_.footnotes)) {
      if (!pair.new_index) {
        tell_removed(leaf_count_of(before_.footnotes[*pair.old_index]));
        continue;
      }
      const markup::Footnote& note = after_.footnotes[*pair.new_index];
      const Blocks& old_blocks = pair.old_index ? before_.footnotes[*pair.old_index].blocks : none_;
      marked.footnotes.push_back({note.references, compare_blocks(old_blocks, note.blocks)});
    }
    return {std::move(marked), std::move(changes_)};
  }

 private:
  template <typename Part>
  std::vector<Bag> bags(const Reader& reader, const std::vector<Part>& parts) {
    std::vector<Bag> made;
    std::size_t begin = 0;
    for (const Part& part : parts) {
      const std::size_t count = leaf_count_of(part);
      const Leaves leaves = reader.ahead(begin + count).subspan(begin);
      begin += count;
      std::vector<BagWord> words;
      for (const Leaf& leaf : leaves)
        words.insert(words.end(), leaf.words.begin(), leaf.words.end());
      const auto next_id = static_cast<std::uint32_t>(wholes_.size());
      const std::uint32_t whole = wholes_.try_emplace(ids_of(leaves), next_id).first->second;
      std::uint32_t kind = 0;
      if constexpr (std::is_same_v<Part, Block>) kind = kind_of(part);
      made.push_back(bag_of(std::move(words), whole, kind));
      if constexpr (std::is_same_v<Part, Row>) made.back().label = leaves.front().label;
    }
    return made;
  }

  template <typename Part>
  std::vector<Pair> pairs(const std::vector<Part>& old_parts, const std::vector<Part>& new_parts) {
    return pair_parts(bags(old_, old_parts), bags(new_, new_parts));
  }

  Blocks compare_blocks(const Blocks& old_blocks, const Blocks& new_blocks) {
    Blocks marked;
    for (const Pair& pair : pairs(old_blocks, new_blocks)) {
      if (pair.old_index && pair.new_index) {
        std::ranges::move(compare_block(old_blocks[*pair.old_index], new_blocks[*pair.new_index]),
                          std::back_inserter(marked));
      } else if (pair.new_index) {
        const Block& block = new_blocks[*pair.new_index];
        const bool is_marked = tell_inserted(leaf_count(block));
        marked.push_back(is_marked ? inserted_block(block) : block);
      } else {
        const Block& block = old_blocks[*pair.old_index];
        if (!tell_removed(leaf_count(block))) continue;
        if (std::optional<Block> removed = removed_block(block))
          marked.push_back(*std::move(removed));
      }
    }
    return marked;
  }

  /// Of two blocks of one kind.
  Blocks compare_block(const Block& old_block, const Block& new_block) {
    const std::size_t old_count = leaf_count(old_block);
    const std::size_t new_count = leaf_count(new_block);
    if (ids_of(old_.ahead(old_count)) == ids_of(new_.ahead(new_count))) {
      old_.read(old_count);
      new_.read(new_count);
      return {new_block};
    }
    if (const auto* list = std::get_if<markup::List>(&new_block.value))
      return {{compare_lists(std::get<markup::List>(old_block.value), *list)}};
    if (const auto* quote = std::get_if<markup::Quote>(&new_block.value))
      return {{markup::Quote{
          compare_blocks(std::get<markup::Quote>(old_block.value).blocks, quote->blocks)}}};
    if (const auto* table = std::get_if<markup::Table>(&new_block.value))
      return {{compare_tables(std::get<markup::Table>(old_block.value), *table)}};
    if (!tell_changed()) return {new_block};
    if (std::holds_alternative<markup::CodeBlock>(new_block.value))
      return replaced(old_block, new_block);
    return {compare_lines(old_block, new_block)};
  }

  static Blocks replaced(const Block& old_block, const Block& new_block) {
    Blocks marked;
    if (std::optional<Block> removed = removed_block(old_block))
      marked.push_back(*std::move(removed));
    marked.push_back(inserted_block(new_block));
    return marked;
  }

  static const std::vector<markup::Inline>& inlines_of(const Block& block) {
    const auto* heading = std::get_if<markup::Heading>(&block.value);
    return heading != nullptr ? heading->inlines : std::get<markup::Paragraph>(block.value).inlines;
  }

  /// Of paragraphs and headings that differ.
  static Block compare_lines(const Block& old_block, const Block& new_block) {
    std::vector<markup::Inline> inlines =
        mark_inlines(inlines_of(old_block), inlines_of(new_block));
    if (const auto* heading = std::get_if<markup::Heading>(&new_block.value))
      return {markup::Heading{heading->level, heading->id, std::move(inlines)}};
    return {markup::Paragraph{std::move(inlines)}};
  }

  markup::List compare_lists(const markup::List& old_list, const markup::List& new_list) {
    markup::List marked{new_list.ordered, new_list.start, new_list.tight, {}};
    for (const Pair& pair : pairs(old_list.items, new_list.items)) {
      const Blocks& old_blocks = pair.old_index ? old_list.items[*pair.old_index].blocks : none_;
      const Blocks& new_blocks = pair.new_index ? new_list.items[*pair.new_index].blocks : none_;
      Blocks blocks = compare_blocks(old_blocks, new_blocks);
      if (pair.new_index || !blocks.empty()) marked.items.push_back({std::move(blocks)});
    }
    return marked;
  }

  /// Of tables with as many columns.
  markup::Table compare_tables(const markup::Table& old_table, const markup::Table& new_table) {
    markup::Table marked{
        new_table.alignments, compare_rows(old_table.header, new_table.header), {}};
    const Row empty(new_table.alignments.size());
    for (const Pair& pair : pairs(old_table.rows, new_table.rows)) {
      if (pair.old_index && pair.new_index) {
        marked.rows.push_back(
            compare_rows(old_table.rows[*pair.old_index], new_table.rows[*pair.new_index]));
      } else if (pair.new_index) {
        const bool is_marked = tell_inserted(1);
        const Row& row = new_table.rows[*pair.new_index];
        marked.rows.push_back(is_marked ? mark_cells(empty, row) : row);
      } else if (tell_removed(1)) {
        marked.rows.push_back(mark_cells(old_table.rows[*pair.old_index], empty));
      }
    }
    return marked;
  }

  Row compare_rows(const Row& old_row, const Row& new_row) {
    const bool is_equal = ids_of(old_.ahead(1)) == ids_of(new_.ahead(1));
    if (!is_equal) return tell_changed() ? mark_cells(old_row, new_row) : new_row;
    old_.read(1);
    new_.read(1);
    return new_row;
  }

  static Row mark_cells(const Row& old_row, const Row& new_row) {
    Row marked;
    for (std::size_t i = 0; i < new_row.size(); ++i)
      marked.push_back({mark_inlines(old_row[i].inlines, new_row[i].inlines)});
    return marked;
  }

  /// Tells the change of the next leaf of each side. Whether it is to be marked.
  bool tell_changed() {
    const Leaf& before = old_.read(1).front();
    const Leaf& after = new_.read(1).front();
    const bool only_links = before.text == after.text;
    const bool is_marked = tell(before, after, only_links ? &Leaf::addressed : &Leaf::text);
    if (only_links && before.number + after.number > 0) changes_.back().only_links = true;
    return is_marked && !is_only_width(before, after);
  }

  /// Tells that the next leaves are gone, or new. Whether any of them is to be marked.
  bool tell_removed(std::size_t count) {
    bool is_marked = false;
    for (const Leaf& leaf : old_.read(count)) is_marked |= tell(leaf, {}, &Leaf::text);
    return is_marked;
  }
  bool tell_inserted(std::size_t count) {
    bool is_marked = false;
    for (const Leaf& leaf : new_.read(count)) is_marked |= tell({}, leaf, &Leaf::text);
    return is_marked;
  }

  /// Whether the change is to be marked: there is text, and nobody wants it unmarked.
  bool tell(const Leaf& before, const Leaf& after, std::string Leaf::*text) {
    if (before.number == 0 && after.number == 0) return false;
    const std::string part_id = after.number > 0 ? std::to_string(after.number)
                                                 : "removed-" + std::to_string(before.number);
    changes_.push_back({part_id, before.*text, after.*text});
    return !unmarked_.contains(part_id);
  }

  const markup::Document& before_;
  const markup::Document& after_;
  const std::set<std::string>& unmarked_;
  TextIds ids_;
  Reader old_;
  Reader new_;
  std::map<std::vector<std::uint32_t>, std::uint32_t> wholes_;  ///< an id for equal leaves
  std::vector<BlockChange> changes_;
  const Blocks none_;
};

}  // namespace

DocumentComparison compare_document(const markup::Document& before, const markup::Document& after,
                                    const std::set<std::string>& unmarked) {
  return Comparison(before, after, unmarked).compare();
}

}  // namespace kohyo::revision
