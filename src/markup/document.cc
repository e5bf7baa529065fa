#include "markup/document.h"

#include <algorithm>

#include "text/unicode.h"

namespace kohyo::markup {
namespace {

class LinkCollector {
 public:
  void add_blocks(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) std::visit(*this, block.value);
  }
  std::vector<SymbolicLink> take() && { return std::move(links_); }

  void operator()(const Paragraph& paragraph) { add_inlines(paragraph.inlines); }
  void operator()(const Heading& heading) { add_inlines(heading.inlines); }
  void operator()(const List& list) {
    for (const ListItem& item : list.items) add_blocks(item.blocks);
  }
  void operator()(const Quote& quote) { add_blocks(quote.blocks); }
  void operator()(const CodeBlock&) {}
  void operator()(const Table& table) {
    add_row(table.header);
    for (const std::vector<TableCell>& row : table.rows) add_row(row);
  }
  void operator()(const ThematicBreak&) {}

  void operator()(const Emphasis& emphasis) { add_inlines(emphasis.children); }
  void operator()(const Strong& strong) { add_inlines(strong.children); }
  void operator()(const Link& link) {
    if (has_text(link.children)) links_.push_back({link.target, link.span});
  }
  void operator()(const TextRun&) {}
  void operator()(const InlineCode&) {}
  void operator()(const LineBreak&) {}
  void operator()(const Ruby&) {}
  void operator()(const FootnoteReference&) {}
  void operator()(const Inserted& inserted) { add_inlines(inserted.children); }
  void operator()(const Removed&) {}

 private:
  void add_inlines(const std::vector<Inline>& inlines) {
    for (const Inline& part : inlines) std::visit(*this, part.value);
  }
  void add_row(const std::vector<TableCell>& row) {
    for (const TableCell& cell : row) add_inlines(cell.inlines);
  }

  std::vector<SymbolicLink> links_;
};

class TextCollector {
 public:
  explicit TextCollector(bool with_readings) : with_readings_(with_readings) {}
  void add(const std::vector<Inline>& inlines) {
    for (const Inline& part : inlines) std::visit(*this, part.value);
  }
  std::string take() && { return std::move(text_); }

  void operator()(const TextRun& run) { text_ += run.text; }
  void operator()(const InlineCode& code) { text_ += code.text; }
  void operator()(const LineBreak&) { text_ += ' '; }
  void operator()(const Ruby& ruby) {
    text_ += ruby.base;
    if (with_readings_) text_ += "（" + ruby.reading + "）";
  }
  void operator()(const Emphasis& emphasis) { add(emphasis.children); }
  void operator()(const Strong& strong) { add(strong.children); }
  void operator()(const Link& link) { add(link.children); }
  void operator()(const FootnoteReference&) {}
  void operator()(const Inserted& inserted) { add(inserted.children); }
  void operator()(const Removed&) {}

 private:
  bool with_readings_;
  std::string text_;
};

}  // namespace

std::vector<SymbolicLink> links_of(const Document& document) {
  LinkCollector collector;
  collector.add_blocks(document.blocks);
  for (const Footnote& footnote : document.footnotes) collector.add_blocks(footnote.blocks);
  return std::move(collector).take();
}

std::string text_of(const std::vector<Inline>& inlines, bool with_readings) {
  TextCollector collector(with_readings);
  collector.add(inlines);
  return std::move(collector).take();
}

bool has_text(const std::vector<Inline>& inlines) {
  return !std::ranges::all_of(text::code_points(text_of(inlines, false)), text::is_white_space);
}

}  // namespace kohyo::markup
