#include "markup/read_inlines.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <utility>

#include "markup/ascii.h"
#include "markup/cjk_emphasis.h"
#include "markup/line_joins.h"
#include "markup/link_target.h"
#include "markup/mark_blocks.h"
#include "markup/mark_reader.h"
#include "markup/mark_syntax.h"
#include "markup/markdown_guards.h"
#include "markup/ruby.h"
#include "markup/sides.h"
#include "markup/text_checks.h"
#include "markup/text_cursor.h"

namespace kohyo::markup {
namespace {

using base::Code;

bool is_line_end(const Inline& part) {
  const auto* run = std::get_if<TextRun>(&part.value);
  return (run != nullptr && run->text == "\n") || std::holds_alternative<LineBreak>(part.value);
}

std::vector<Inline> read_nothing(const PlacedText& placed) {
  if (placed.text.empty()) return {};
  return {{TextRun{placed.text}}};
}

void append(std::vector<Inline> from, std::vector<Inline>& to) {
  std::ranges::move(from, std::back_inserter(to));
}

class InlineReader {
 public:
  InlineReader(BlockText block, Reading& reading)
      : cursor_(std::move(block), reading.text), reading_(reading), marks_(reading.diagnostics) {}

  InlinesRead read_block(cmark_node* parent) {
    std::vector<Inline> inlines = read(parent, 0);
    return finish(std::move(inlines));
  }

  InlinesRead read_raw(const PlacedText& placed) {
    std::vector<Inline> inlines;
    const PlacedText text = take_label(placed, inlines);
    add_text(text, read_nothing, inlines);
    return finish(std::move(inlines));
  }

 private:
  InlinesRead finish(std::vector<Inline> inlines) {
    marks_.finish();
    join_lines(inlines);
    return {std::move(inlines), label_};
  }

  std::vector<Inline> read(cmark_node* parent, std::size_t depth) {
    std::vector<Inline> inlines;
    for (cmark_node* node = cmark_node_first_child(parent); node != nullptr;
         node = cmark_node_next(node)) {
      read_node(node, depth, inlines);
    }
    return inlines;
  }

  void read_node(cmark_node* node, std::size_t depth, std::vector<Inline>& to) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_TEXT:
        read_text(literal_of(node), depth == 0 && cmark_node_next(node) == nullptr, to);
        break;
      case CMARK_NODE_SOFTBREAK:
        cursor_.pass_line_end();
        marks_.add({TextRun{"\n"}}, to);
        break;
      case CMARK_NODE_LINEBREAK:
        cursor_.pass_line_end();
        marks_.add({LineBreak{}}, to);
        break;
      case CMARK_NODE_CODE:
        cursor_.pass_code();
        marks_.add({InlineCode{without_joiners(literal_of(node))}}, to);
        break;
      case CMARK_NODE_HTML_INLINE:
        read_html(literal_of(node), to);
        break;
      case CMARK_NODE_EMPH:
        if (goes_deeper(depth)) to.push_back({Emphasis{read(node, depth + 1)}});
        break;
      case CMARK_NODE_STRONG:
        if (goes_deeper(depth)) to.push_back({Strong{read(node, depth + 1)}});
        break;
      case CMARK_NODE_LINK:
        read_link(node, depth, to);
        break;
      case CMARK_NODE_IMAGE:
        read_image(node, depth, to);
        break;
      case CMARK_NODE_FOOTNOTE_REFERENCE:
        read_footnote_mark(literal_of(node), to);
        break;
      default:
        break;  // no other inlines exist without extensions
    }
  }

  void read_text(std::string_view literal, bool ends_block, std::vector<Inline>& to) {
    const PlacedText found = cursor_.take_text(literal);
    const PlacedText clean = clean_text(found, reading_.text, reading_.diagnostics);
    const PlacedText placed = without_comments(clean, reading_.text, reading_.diagnostics);
    check_left_marks(placed, reading_.text, reading_.diagnostics);
    const auto read_part = [this](const PlacedText& part) {
      return read_ruby(part, reading_.text, reading_.diagnostics);
    };
    add_text(ends_block ? take_label(placed, to) : placed, read_part, to);
  }

  /// Takes the label from the end of a block's text, and the line end above it.
  PlacedText take_label(const PlacedText& placed, std::vector<Inline>& to) {
    const std::optional<FoundLabel> found = label_at_end(placed);
    if (!found) return placed;
    std::size_t begin = found->begin;
    while (begin > 0 && is_blank(placed.text[begin - 1])) --begin;
    const bool is_raw_line = begin > 0 && placed.text[begin - 1] == '\n';
    if (is_raw_line) --begin;
    const bool follows_line = begin == 0 && !to.empty() && is_line_end(to.back());
    if (follows_line) to.pop_back();
    label_ = BlockLabel{found->change, placed.text.substr(found->begin, found->end - found->begin),
                        reading_.text.span(placed.places[found->begin], placed.places[found->end]),
                        placed.places[found->begin], is_raw_line || follows_line};
    return part_of(placed, 0, begin);
  }

  /// Parts the text at the signs of marks; `read_part` reads what stands between them.
  template <typename ReadPart>
  void add_text(const PlacedText& placed, const ReadPart& read_part, std::vector<Inline>& to) {
    report_labels(placed);
    std::size_t begin = 0;
    const auto add_to = [&](std::size_t end) {
      for (Inline& part : read_part(part_of(placed, begin, end))) marks_.add(std::move(part), to);
    };
    for (std::optional<FoundSign> sign = next_sign(placed, 0); sign;
         sign = next_sign(placed, sign->end)) {
      if (!marks_.knows(sign->sign)) continue;
      add_to(sign->begin);
      const base::Span span =
          reading_.text.span(placed.places[sign->begin], placed.places[sign->end]);
      marks_.pass(sign->sign, span);
      if (!reading_.first_mark) reading_.first_mark = span;
      begin = sign->end;
    }
    add_to(placed.text.size());
  }

  /// A label within a text marks nothing.
  void report_labels(const PlacedText& placed) {
    for (std::optional<FoundLabel> label = next_label(placed, 0); label;
         label = next_label(placed, label->end)) {
      reading_.diagnostics.report(
          Code::mark_empty,
          reading_.text.span(placed.places[label->begin], placed.places[label->end]),
          {placed.text.substr(label->begin, label->end - label->begin)});
    }
  }

  /// Tags are shown as they are typed; a comment is not.
  void read_html(std::string_view literal, std::vector<Inline>& to) {
    const base::Span span = cursor_.pass_html(literal);
    if (literal.find("<!--") != std::string_view::npos) {
      reading_.diagnostics.report(Code::markdown_comment, span);
    } else {
      marks_.add({TextRun{without_joiners(literal)}}, to);
    }
  }

  bool goes_deeper(std::size_t depth) {
    const bool fits = depth < most_inline_depth;
    if (!fits) reading_.diagnostics.report(Code::markdown_emphasis, cursor_.here(), {"*"});
    return fits;
  }

  void read_link(cmark_node* node, std::size_t depth, std::vector<Inline>& to) {
    const bool is_inside = in_link_;
    in_link_ = true;
    std::optional<base::Span> span = cursor_.pass_link_start();
    std::vector<Inline> children;
    if (span) {
      marks_.add({TextRun{without_joiners(literal_of(cmark_node_first_child(node)))}}, children);
    } else {
      const std::size_t begin = cursor_.offset();
      if (goes_deeper(depth)) children = read(node, depth + 1);
      span = cursor_.pass_link_end(begin);
    }
    in_link_ = is_inside;
    add_link(without_joiners(cmark_node_get_url(node)), *span, std::move(children), to);
    if (!in_link_) append(std::exchange(marks_in_link_, {}), to);
  }

  /// A link in a link, a link without text or with a target that is none leave their text.
  void add_link(const std::string& address, base::Span span, std::vector<Inline> children,
                std::vector<Inline>& to) {
    std::optional<LinkTarget> target = parse_link_target(address);
    if (target && !in_link_ && had_or_has_text(children)) {
      to.push_back({Link{*std::move(target), span, std::move(children)}});
    } else {
      reading_.diagnostics.report(Code::markdown_link, span, {address});
      append(std::move(children), to);
    }
  }

  /// The text that stands for the image stays.
  void read_image(cmark_node* node, std::size_t depth, std::vector<Inline>& to) {
    reading_.diagnostics.report(Code::markdown_image, cursor_.pass_image_start());
    const std::size_t begin = cursor_.offset();
    if (goes_deeper(depth)) append(read(node, depth + 1), to);
    cursor_.pass_link_end(begin);
  }

  void read_footnote_mark(std::string_view number, std::vector<Inline>& to) {
    cursor_.pass_footnote_mark();
    std::size_t index = 0;
    std::from_chars(number.data(), number.data() + number.size(), index);
    std::vector<Inline>& place = in_link_ ? marks_in_link_ : to;
    marks_.add({reading_.notes.refer_to(index)}, place);
  }

  TextCursor cursor_;
  Reading& reading_;
  MarkReader marks_;
  std::optional<BlockLabel> label_;
  bool in_link_ = false;
  std::vector<Inline> marks_in_link_;
};

}  // namespace

InlinesRead read_inlines(cmark_node* parent, BlockText block, Reading& reading) {
  return InlineReader(std::move(block), reading).read_block(parent);
}

void apply_label(const BlockLabel& label, Block& block, Reading& reading) {
  if (!reading.first_mark) reading.first_mark = label.span;
  if (has_marks(block)) {
    reading.diagnostics.report(Code::mark_nested, label.span);
  } else if (!is_markable(block)) {
    reading.diagnostics.report(Code::mark_empty, label.span, {label.text});
  }
  mark_block(block, label.change);
}

InlinesRead read_raw_text(BlockText block, Reading& reading) {
  const PlacedText placed =
      without_joiners({block.content, block.places, std::vector<bool>(block.content.size(), true)});
  return InlineReader(std::move(block), reading).read_raw(placed);
}

}  // namespace kohyo::markup
