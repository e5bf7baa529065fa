#include "markup/read_inlines.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <utility>

#include "markup/cjk_emphasis.h"
#include "markup/line_joins.h"
#include "markup/link_target.h"
#include "markup/markdown_guards.h"
#include "markup/ruby.h"
#include "markup/text_checks.h"
#include "markup/text_cursor.h"

namespace kohyo::markup {
namespace {

using base::Code;

void append(std::vector<Inline> from, std::vector<Inline>& to) {
  std::ranges::move(from, std::back_inserter(to));
}

class InlineReader {
 public:
  InlineReader(BlockText block, Reading& reading)
      : cursor_(std::move(block), reading.text), reading_(reading) {}

  std::vector<Inline> read(cmark_node* parent, std::size_t depth = 0) {
    std::vector<Inline> inlines;
    for (cmark_node* node = cmark_node_first_child(parent); node != nullptr;
         node = cmark_node_next(node)) {
      read_node(node, depth, inlines);
    }
    return inlines;
  }

 private:
  void read_node(cmark_node* node, std::size_t depth, std::vector<Inline>& to) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_TEXT:
        append(read_text(literal_of(node)), to);
        break;
      case CMARK_NODE_SOFTBREAK:
        cursor_.pass_line_end();
        to.push_back({TextRun{"\n"}});
        break;
      case CMARK_NODE_LINEBREAK:
        cursor_.pass_line_end();
        to.push_back({LineBreak{}});
        break;
      case CMARK_NODE_CODE:
        cursor_.pass_code();
        to.push_back({InlineCode{without_joiners(literal_of(node))}});
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

  std::vector<Inline> read_text(std::string_view literal) {
    const PlacedText found = cursor_.take_text(literal);
    const PlacedText clean = clean_text(found, reading_.text, reading_.diagnostics);
    const PlacedText placed = without_comments(clean, reading_.text, reading_.diagnostics);
    check_left_marks(placed, reading_.text, reading_.diagnostics);
    return read_ruby(placed, reading_.text, reading_.diagnostics);
  }

  /// Tags are shown as they are typed; a comment is not.
  void read_html(std::string_view literal, std::vector<Inline>& to) {
    const base::Span span = cursor_.pass_html(literal);
    if (literal.find("<!--") != std::string_view::npos) {
      reading_.diagnostics.report(Code::markdown_comment, span);
    } else {
      to.push_back({TextRun{without_joiners(literal)}});
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
      children.push_back({TextRun{without_joiners(literal_of(cmark_node_first_child(node)))}});
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
    if (target && !in_link_ && has_text(children)) {
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
    place.push_back({reading_.notes.refer_to(index)});
  }

  TextCursor cursor_;
  Reading& reading_;
  bool in_link_ = false;
  std::vector<Inline> marks_in_link_;
};

}  // namespace

std::vector<Inline> read_inlines(cmark_node* parent, BlockText block, Reading& reading) {
  std::vector<Inline> inlines = InlineReader(std::move(block), reading).read(parent);
  join_lines(inlines);
  return inlines;
}

}  // namespace kohyo::markup
