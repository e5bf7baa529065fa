#include "markup/read_blocks.h"

#include <algorithm>

#include "markup/ascii.h"
#include "markup/cjk_emphasis.h"
#include "markup/heading_ids.h"
#include "markup/line_joins.h"
#include "markup/line_syntax.h"
#include "markup/mark_blocks.h"
#include "markup/markdown_guards.h"
#include "markup/marks.h"
#include "markup/note_order.h"
#include "markup/read_inlines.h"
#include "markup/read_table.h"
#include "markup/sides.h"

namespace kohyo::markup {
namespace {

using base::Code;

std::size_t first_line_of(cmark_node* node) {
  return static_cast<std::size_t>(cmark_node_get_start_line(node));
}

std::size_t count_lines(std::string_view literal) {
  return static_cast<std::size_t>(std::ranges::count(literal, '\n'));
}

bool is_fenced(cmark_node* node) {
  int length = 0;
  int offset = 0;
  char character = 0;
  return cmark_node_get_fenced(node, &length, &offset, &character) != 0;
}

/// What stands behind the opening fence, as a line, unless it is the name of a language: then it is
/// no text.
std::string text_behind_fence(cmark_node* node) {
  const std::string info = without_joiners(cmark_node_get_fence_info(node));
  const auto is_of_name = [](char c) {
    return is_letter_or_digit(c) || c == '+' || c == '#' || c == '-';
  };
  return std::ranges::all_of(info, is_of_name) ? std::string() : info + "\n";
}

class BlockReader {
 public:
  BlockReader(int top_heading, Reading& reading) : top_heading_(top_heading), reading_(reading) {}

  std::vector<Block> read(cmark_node* parent) {
    std::vector<Block> blocks;
    for (cmark_node* node = cmark_node_first_child(parent); node != nullptr;
         node = cmark_node_next(node)) {
      read_block(node, blocks);
    }
    return blocks;
  }

  /// A line of a note's mark alone comes out with the text below it; if there is none, it is
  /// reported.
  std::vector<Block> read_note(cmark_node* node) {
    std::vector<Block> blocks = read(node);
    const std::string_view line = reading_.text.line_text(first_line_of(node));
    const bool is_mark_alone = prefix_of(line).size == line.size();
    if (is_mark_alone && !blocks.empty()) reading_.lines.mark(first_line_of(node), 1);
    return blocks;
  }

 private:
  void read_block(cmark_node* node, std::vector<Block>& to) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_PARAGRAPH:
        read_paragraph(node, to);
        break;
      case CMARK_NODE_HEADING:
        read_heading(node, to);
        break;
      case CMARK_NODE_LIST:
        read_list(node, to);
        break;
      case CMARK_NODE_BLOCK_QUOTE:
        read_quote(node, to);
        break;
      case CMARK_NODE_CODE_BLOCK:
        read_code(node, to);
        break;
      case CMARK_NODE_HTML_BLOCK:
        read_html(node, to);
        break;
      case CMARK_NODE_THEMATIC_BREAK:
        reading_.lines.mark(first_line_of(node), 1);
        to.push_back({ThematicBreak{}});
        break;
      case CMARK_NODE_FOOTNOTE_DEFINITION:
        break;  // read when all marks are known
      default:
        if (is_named(node, "table")) read_whole_table(node, to);
    }
  }

  BlockText place(cmark_node* node) {
    // Lines right above a table come as a paragraph without position; the table counts them as its
    // own.
    const std::size_t own_line = first_line_of(node);
    const std::size_t line = own_line > 0 ? own_line : first_line_of(cmark_node_next(node));
    BlockText block =
        cmark_node_get_type(node) == CMARK_NODE_HEADING
            ? place_heading(reading_.text, content_of(node), line,
                            static_cast<std::size_t>(cmark_node_get_start_column(node)))
            : place_lines(reading_.text, content_of(node), line);
    reading_.lines.mark(block.first_line, block.line_count);
    return block;
  }

  void read_whole_table(cmark_node* node, std::vector<Block>& to) {
    TableRead read = read_table(node, reading_);
    to.push_back({std::move(read.table)});
    if (read.label) apply_label(*read.label, to.back(), reading_);
  }

  void read_paragraph(cmark_node* node, std::vector<Block>& to) {
    add_paragraph(node, read_inlines(node, place(node), reading_), to);
  }

  /// A label alone is that of the block above.
  void add_paragraph(cmark_node* node, InlinesRead read, std::vector<Block>& to) {
    const bool is_label = read.inlines.empty();
    if (!is_label) to.push_back({Paragraph{std::move(read.inlines)}});
    if (!read.label) return;
    cmark_node* const above = is_label ? nullptr : block_above(node, *read.label);
    if (above != nullptr) {
      waiting_label_ = {above, *std::move(read.label)};
    } else if (to.empty()) {
      reading_.diagnostics.report(Code::mark_empty, read.label->span, {read.label->text});
    } else {
      apply_label(*read.label, to.back(), reading_);
    }
  }

  /// The parser takes a line right below a list or quote for one more line of the last paragraph in
  /// it. A label there is that of the outermost list or quote that ends with this paragraph and
  /// does not begin to the left of it; nothing where it is the paragraph's own.
  cmark_node* block_above(cmark_node* paragraph, const BlockLabel& label) const {
    if (!label.has_own_line) return nullptr;
    const std::size_t column = column_of(label.place);
    cmark_node* found = nullptr;
    for (cmark_node* node = paragraph; node != nullptr && cmark_node_next(node) == nullptr;
         node = cmark_node_parent(node)) {
      const cmark_node_type type = cmark_node_get_type(node);
      const bool has_label = type == CMARK_NODE_LIST || type == CMARK_NODE_BLOCK_QUOTE;
      const auto begin = static_cast<std::size_t>(cmark_node_get_start_column(node));
      if (has_label && column <= begin) found = node;
    }
    return found;
  }

  /// From 1, in bytes of the line.
  std::size_t column_of(std::size_t place) const {
    const std::size_t before =
        place == 0 ? std::string::npos : reading_.text.str().rfind('\n', place - 1);
    return before == std::string::npos ? place + 1 : place - before;
  }

  void apply_waiting_label(cmark_node* node, Block& block) {
    if (!waiting_label_ || waiting_label_->node != node) return;
    apply_label(waiting_label_->label, block, reading_);
    waiting_label_.reset();
  }

  /// A heading without text is one that nobody can read.
  void read_heading(cmark_node* node, std::vector<Block>& to) {
    BlockText text = place(node);
    const base::Span span =
        reading_.text.span(reading_.text.line(text.first_line).begin, text.places.back());
    InlinesRead read = read_inlines(node, std::move(text), reading_);
    const bool is_readable = had_or_has_text(read.inlines);
    const int level = cmark_node_get_heading_level(node) - top_heading_ + 1;
    if (level < 1 || !is_readable) {
      reading_.diagnostics.report(Code::markdown_heading, span, {std::to_string(top_heading_)});
    }
    if (!is_readable) return;
    to.push_back({Heading{std::max(level, 1), "", std::move(read.inlines)}});
    if (read.label) apply_label(*read.label, to.back(), reading_);
  }

  bool goes_deeper(std::size_t depth, cmark_node* node) {
    if (depth < most_block_depth) return true;
    const ParserText::Line line = reading_.text.line(first_line_of(node));
    const auto column = static_cast<std::size_t>(cmark_node_get_start_column(node) - 1);
    const std::size_t begin = std::min(line.begin + column, line.end);
    reading_.diagnostics.report(Code::markdown_quote_depth, reading_.text.span(begin, line.end),
                                {std::to_string(most_block_depth)});
    return false;
  }

  void read_quote(cmark_node* node, std::vector<Block>& to) {
    if (!goes_deeper(quotes_, node)) return;
    ++quotes_;
    std::vector<Block> blocks = read(node);
    --quotes_;
    if (blocks.empty()) return;
    to.push_back({Quote{std::move(blocks)}});
    apply_waiting_label(node, to.back());
  }

  void read_list(cmark_node* node, std::vector<Block>& to) {
    if (!goes_deeper(lists_, node)) return;
    ++lists_;
    List list{cmark_node_get_list_type(node) == CMARK_ORDERED_LIST,
              static_cast<std::uint32_t>(cmark_node_get_list_start(node)),
              cmark_node_get_list_tight(node) != 0,
              {}};
    for (cmark_node* item = cmark_node_first_child(node); item != nullptr;
         item = cmark_node_next(item)) {
      list.items.push_back({read(item)});
    }
    --lists_;
    to.push_back({std::move(list)});
    apply_waiting_label(node, to.back());
  }

  void read_code(cmark_node* node, std::vector<Block>& to) {
    const std::string_view literal = literal_of(node);
    reading_.lines.mark(first_line_of(node), count_lines(literal) + (is_fenced(node) ? 1 : 0));
    to.push_back({CodeBlock{text_behind_fence(node) + without_joiners(literal)}});
  }

  /// Shown as typed, line by line, but for comments and marks of change.
  void read_html(cmark_node* node, std::vector<Block>& to) {
    const std::string_view literal = literal_of(node);
    const std::size_t first = first_line_of(node);
    const std::size_t lines = count_lines(literal);
    reading_.lines.mark(first, lines);
    if (literal.find("<!--") != std::string_view::npos) {
      for (std::size_t line = first; line < first + lines; ++line) report_comments(line);
      return;
    }
    const std::string_view shown = literal.substr(0, literal.find_last_not_of('\n') + 1);
    add_paragraph(node, read_raw_text(place_lines(reading_.text, shown, first), reading_), to);
  }

  void report_comments(std::size_t line) {
    constexpr std::string_view opening = "<!--";
    const std::string_view text = reading_.text.line_text(line);
    const std::size_t begin = reading_.text.line(line).begin;
    std::size_t end = 0;
    for (std::size_t at = text.find(opening); at != std::string_view::npos;
         at = text.find(opening, end)) {
      end = std::min(text.find("-->", at), text.size() - 3) + 3;
      reading_.diagnostics.report(Code::markdown_comment,
                                  reading_.text.span(begin + at, begin + end));
    }
  }

  struct WaitingLabel {
    cmark_node* node;
    BlockLabel label;
  };

  int top_heading_;
  Reading& reading_;
  std::optional<WaitingLabel> waiting_label_;  ///< until the whole list or quote is read
  std::size_t quotes_ = 0;
  std::size_t lists_ = 0;
};

/// The parser moves the notes that are mentioned to the end of the document, by their index.
std::vector<cmark_node*> note_nodes(cmark_node* root) {
  std::vector<cmark_node*> nodes;
  for (cmark_node* node = cmark_node_first_child(root); node != nullptr;
       node = cmark_node_next(node)) {
    if (cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION) nodes.push_back(node);
  }
  return nodes;
}

/// Marks inside a note that is marked as a whole are marks in one another.
void settle(Document& document, const std::vector<std::optional<base::Span>>& first_marks,
            base::Diagnostics& diagnostics) {
  if (!has_marks(document)) return;
  for (const std::size_t note : settle_notes(document)) {
    if (first_marks[note]) diagnostics.report(Code::mark_nested, *first_marks[note]);
  }
}

}  // namespace

Document read_tree(cmark_node* root, int top_heading, Reading& reading) {
  BlockReader reader(top_heading, reading);
  Document document;
  document.blocks = reader.read(root);
  const std::vector<cmark_node*> nodes = note_nodes(root);
  std::vector<std::optional<base::Span>> first_marks;
  // Notes may mention further notes, which then stand behind them.
  for (std::size_t i = 0; i < reading.notes.notes().size(); ++i) {
    const std::size_t index = reading.notes.notes()[i].parser_index;
    std::vector<Block> blocks;
    reading.first_mark.reset();
    if (index >= 1 && index <= nodes.size()) blocks = reader.read_note(nodes[index - 1]);
    document.footnotes.push_back({0, std::move(blocks)});
    first_marks.push_back(reading.first_mark);
  }
  for (std::size_t i = 0; i < document.footnotes.size(); ++i) {
    document.footnotes[i].references = reading.notes.notes()[i].references;
  }
  settle(document, first_marks, reading.diagnostics);
  name_headings(document);
  return document;
}

}  // namespace kohyo::markup
