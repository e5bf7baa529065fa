#include <algorithm>

#include "markup/render_document.h"

namespace kohyo::markup {
namespace {

class BlockTexts {
 public:
  void add_blocks(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) std::visit(*this, block.value);
  }
  std::vector<std::string> take() && { return std::move(texts_); }

  void operator()(const Paragraph& paragraph) { add(text_of(paragraph.inlines, true)); }
  void operator()(const Heading& heading) { add(text_of(heading.inlines, true)); }
  void operator()(const List& list) {
    for (const ListItem& item : list.items) add_blocks(item.blocks);
  }
  void operator()(const Quote& quote) { add_blocks(quote.blocks); }
  void operator()(const CodeBlock& code) { add(code.text); }
  void operator()(const Table& table) {
    add_row(table.header);
    for (const std::vector<TableCell>& row : table.rows) add_row(row);
  }
  void operator()(const ThematicBreak&) {}

 private:
  void add_row(const std::vector<TableCell>& row) {
    std::string text;
    bool has_text = false;
    for (const TableCell& cell : row) {
      const std::string cell_text = text_of(cell.inlines, true);
      has_text = has_text || !cell_text.empty();
      if (&cell != &row.front()) text += " | ";
      text += cell_text;
    }
    if (has_text) add(std::move(text));
  }

  void add(std::string text) {
    const auto ends_line = [](char c) { return c == '\n' || c == '\r'; };
    std::ranges::replace_if(text, ends_line, ' ');
    text.erase(text.find_last_not_of(' ') + 1);  // npos + 1 is 0
    text.erase(0, text.find_first_not_of(' '));
    if (!text.empty()) texts_.push_back(std::move(text));
  }

  std::vector<std::string> texts_;
};

}  // namespace

std::vector<std::string> plain_text(const Document& document) {
  BlockTexts texts;
  texts.add_blocks(document.blocks);
  for (const Footnote& footnote : document.footnotes) texts.add_blocks(footnote.blocks);
  return std::move(texts).take();
}

}  // namespace kohyo::markup
