// What holds for the comparison of any two pieces of prose.
#include <catch2/catch.hpp>
#include <ctime>
#include <map>
#include <string>

#include "revision/compare_document.h"
#include "revision/compare_text.h"
#include "revision/leaves.h"
#include "revision/prose.h"
#include "revision/random_prose.h"

using namespace kohyo;
using namespace kohyo::revision;

namespace {

using Strings = std::vector<std::string>;
using Inlines = std::vector<markup::Inline>;

/// The texts of the leaves, with the addresses of their links.
Strings addressed(const markup::Document& document) {
  TextIds ids;
  Strings texts;
  for (const Leaf& leaf : leaves_of(document, ids)) {
    if (leaf.number > 0) texts.push_back(leaf.text + "\n" + leaf.addressed);
  }
  return texts;
}

/// Goes through all inlines of marked prose.
class MarkCheck {
 public:
  void blocks(const std::vector<markup::Block>& all) {
    for (const markup::Block& block : all) std::visit(*this, block.value);
  }
  void operator()(const markup::Paragraph& paragraph) { inlines(paragraph.inlines); }
  void operator()(const markup::Heading& heading) {
    inlines(heading.inlines);
    CHECK(++ids_[heading.id] == 1);
  }
  void operator()(const markup::List& list) {
    for (const markup::ListItem& item : list.items) blocks(item.blocks);
  }
  void operator()(const markup::Quote& quote) { blocks(quote.blocks); }
  void operator()(const markup::CodeBlock&) {}
  void operator()(const markup::Table& table) {
    for (const markup::TableCell& cell : table.header) inlines(cell.inlines);
    for (const auto& row : table.rows) {
      CHECK(row.size() == table.header.size());
      for (const markup::TableCell& cell : row) inlines(cell.inlines);
    }
  }
  void operator()(const markup::ThematicBreak&) {}

 private:
  void inlines(const Inlines& all) {
    for (std::size_t i = 0; i < all.size(); ++i) {
      const auto* inserted = std::get_if<markup::Inserted>(&all[i].value);
      const auto* removed = std::get_if<markup::Removed>(&all[i].value);
      if (inserted != nullptr) mark(inserted->children);
      if (removed != nullptr) mark(removed->children);
      const bool is_mark = inserted != nullptr || removed != nullptr;
      if (is_mark && i > 0) CHECK(all[i - 1].value.index() != all[i].value.index());
      if (const auto* strong = std::get_if<markup::Strong>(&all[i].value))
        inlines(strong->children);
      if (const auto* link = std::get_if<markup::Link>(&all[i].value)) inlines(link->children);
      if (const auto* emphasis = std::get_if<markup::Emphasis>(&all[i].value))
        inlines(emphasis->children);
    }
  }
  void mark(const Inlines& children) {
    CHECK_FALSE(markup::text_of(children, true).empty());
    for (const markup::Inline& child : children) {
      const bool is_leaf = std::holds_alternative<markup::TextRun>(child.value) ||
                           std::holds_alternative<markup::InlineCode>(child.value) ||
                           std::holds_alternative<markup::LineBreak>(child.value) ||
                           std::holds_alternative<markup::Ruby>(child.value) ||
                           std::holds_alternative<markup::FootnoteReference>(child.value);
      CHECK(is_leaf);
    }
  }

  std::map<std::string, int> ids_;
};

bool is_editorial(const BlockChange& change) {
  return !change.before.empty() && !change.after.empty() && change.before != change.after &&
         same_but_for_width(change.before, change.after);
}

/// Each change names the text of its block on both sides.
void require_true_rows(const markup::Document& before, const markup::Document& after,
                       const std::vector<BlockChange>& changes) {
  const Strings old_texts = markup::plain_text(before);
  const Strings new_texts = markup::plain_text(after);
  std::size_t last = 0;
  for (const BlockChange& change : changes) {
    CAPTURE(change.part_id, change.before, change.after);
    CHECK(change.before != change.after);
    const bool is_gone = change.part_id.starts_with("removed-");
    CHECK(is_gone == change.after.empty());
    const std::size_t number = std::stoul(is_gone ? change.part_id.substr(8) : change.part_id);
    const Strings& texts = is_gone ? old_texts : new_texts;
    REQUIRE(number >= 1);
    REQUIRE(number <= texts.size());
    const std::string& told = is_gone ? change.before : change.after;
    const bool is_told = told == texts[number - 1] || told.find('<') != told.npos;
    CHECK(is_told);
    if (!is_gone) CHECK(number > std::exchange(last, number));
  }
}

/// The old text: `marked` without what was inserted, but for changes of width, and with the
/// footnotes that are gone.
void require_old_side(const markup::Document& before, const DocumentComparison& comparison) {
  const Strings expected = markup::plain_text({before.blocks, {}});
  const Strings found =
      markup::plain_text({side_without(comparison.marked, Step::insert).blocks, {}});
  REQUIRE(found.size() == expected.size());
  for (std::size_t i = 0; i < found.size(); ++i) {
    const bool is_width = std::ranges::any_of(comparison.changes, [&](const BlockChange& change) {
      return change.before == expected[i] && change.after == found[i] && is_editorial(change);
    });
    if (!is_width) CHECK(found[i] == expected[i]);
  }
}

/// Goes through the leaves of marked prose, and requires a change for each that has marks.
class RowCheck {
 public:
  explicit RowCheck(const std::vector<BlockChange>& changes) : changes_(changes) {}

  void blocks(const std::vector<markup::Block>& all) {
    for (const markup::Block& block : all) std::visit(*this, block.value);
  }
  void operator()(const markup::Paragraph& paragraph) { leaf({paragraph}); }
  void operator()(const markup::Heading& heading) { leaf({heading}); }
  void operator()(const markup::List& list) {
    for (const markup::ListItem& item : list.items) blocks(item.blocks);
  }
  void operator()(const markup::Quote& quote) { blocks(quote.blocks); }
  void operator()(const markup::CodeBlock& code) { leaf({code}); }
  void operator()(const markup::Table& table) {
    leaf({markup::Table{table.alignments, table.header, {}}});
    for (const auto& row : table.rows) leaf({markup::Table{table.alignments, row, {}}});
  }
  void operator()(const markup::ThematicBreak&) {}

 private:
  void leaf(const markup::Block& block) {
    const markup::Document whole{{block}, {}};
    const markup::Document after = side_without(whole, Step::remove);
    const markup::Document before = side_without(whole, Step::insert);
    const Strings new_text = markup::plain_text(after);
    const Strings old_text = markup::plain_text(before);
    if (!new_text.empty()) ++number_;
    if (shown(whole) == shown(after) && shown(whole) == shown(before)) return;
    const bool is_told = std::ranges::any_of(changes_, [&](const BlockChange& change) {
      return new_text.empty() ? !old_text.empty() && change.before == old_text[0]
                              : change.part_id == std::to_string(number_);
    });
    CAPTURE(shown(whole), number_);
    CHECK(is_told);
  }

  const std::vector<BlockChange>& changes_;
  std::size_t number_ = 0;
};

void require_sound(const markup::Document& before, const markup::Document& after) {
  CAPTURE(shown(before), shown(after));
  const DocumentComparison comparison = compare_document(before, after);
  CAPTURE(shown(comparison.marked));
  REQUIRE(shown(side_without(comparison.marked, Step::remove)) == shown(after));
  CHECK(comparison.changes.empty() == (addressed(before) == addressed(after)));
  if (comparison.changes.empty()) CHECK(shown(comparison.marked) == shown(after));
  if (!comparison.changes.empty()) require_old_side(before, comparison);
  require_true_rows(before, after, comparison.changes);
  RowCheck rows(comparison.changes);
  rows.blocks(comparison.marked.blocks);
  for (const markup::Footnote& note : comparison.marked.footnotes) rows.blocks(note.blocks);
  MarkCheck check;
  check.blocks(comparison.marked.blocks);
  for (const markup::Footnote& note : comparison.marked.footnotes) check.blocks(note.blocks);
  CHECK(comparison.marked.footnotes.size() == after.footnotes.size());
  CHECK(shown(compare_document(before, after).marked) == shown(comparison.marked));
}

std::string repeated(std::string_view part, std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += part;
  return text;
}

}  // namespace

TEST_CASE("any prose and its revision") {
  for (unsigned seed = 0; seed < 1500; ++seed) {
    CAPTURE(seed);
    RandomProse random(seed);
    const markup::Document before = random.document();
    require_sound(before, random.edited(before));
  }
}

TEST_CASE("any two pieces of prose") {
  for (unsigned seed = 0; seed < 500; ++seed) {
    CAPTURE(seed);
    RandomProse random(seed);
    const markup::Document before = random.document();
    require_sound(before, random.document());
    require_sound(before, {});
    require_sound({}, before);
  }
}

TEST_CASE("any prose against itself has no changes") {
  for (unsigned seed = 0; seed < 300; ++seed) {
    RandomProse random(seed);
    const markup::Document document = random.document();
    const DocumentComparison comparison = compare_document(document, document);
    CHECK(comparison.changes.empty());
    CHECK(shown(comparison.marked) == shown(document));
  }
}

TEST_CASE("leaves are numbered as plain text counts them") {
  for (unsigned seed = 0; seed < 300; ++seed) {
    RandomProse random(seed);
    const markup::Document document = random.document();
    TextIds ids;
    Strings texts;
    for (const Leaf& leaf : leaves_of(document, ids)) {
      if (leaf.number > 0) texts.push_back(leaf.text);
      CHECK(leaf.number == (leaf.text.empty() ? 0 : texts.size()));
    }
    CHECK(texts == markup::plain_text(document));
    CHECK(leaves_of(document, ids).size() == leaf_count(document.blocks) + [&] {
      std::size_t count = 0;
      for (const markup::Footnote& note : document.footnotes) count += leaf_count(note.blocks);
      return count;
    }());
  }
}

TEST_CASE("prose of 32 KB takes a bounded time, whatever stands in it") {
  constexpr std::size_t size = 32700;
  const std::vector<std::pair<std::string, std::string>> pairs = {
      {repeated("検討\n\n", size), repeated("実施\n\n", size)},
      {repeated("- 検討\n- 実施\n", size), repeated("- 実施\n- 検討する\n- 検証\n", size)},
      {repeated("- a\n", size), repeated("1. b\n", size)},
      {repeated("**検**[討](card:1)", size), repeated("*検*[討](card:2)", size)},
      {repeated("`検`[討](card:1)甲", size), repeated("`施`[討](card:2)甲", size)},
      {repeated("区《く》と", size), repeated("区《まち》と", size)},
      {repeated("> > > > 甲\n\n", size), repeated("> > > > 乙\n\n", size)},
      {"|a|b|\n|-|-|\n" + repeated("|検討|実施|\n", 15000),
       "|a|b|\n|-|-|\n" + repeated("|実施|検討|\n", 15000)},
      {repeated("甲の文。", size), repeated("甲の文。\n\n", size)}};
  for (const auto& [before, after] : pairs) {
    const markup::Document old_prose = prose(before);
    const markup::Document new_prose = prose(after);
    REQUIRE_FALSE(old_prose.empty());
    REQUIRE_FALSE(new_prose.empty());
    const std::clock_t start = std::clock();  // time of this program, however busy the machine is
    const DocumentComparison comparison = compare_document(old_prose, new_prose);
    CHECK(std::clock() - start < 4 * CLOCKS_PER_SEC);
    CHECK(shown(side_without(comparison.marked, Step::remove)) == shown(new_prose));
  }
}
