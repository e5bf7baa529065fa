#include "markup/write_markdown.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace kohyo::markup {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Where a mark of an ordered list ends that `line` begins with: behind `12.`; else 0.
std::size_t number_mark(std::string_view line) {
  std::size_t i = 0;
  while (i < line.size() && i < 9 && is_digit(line[i])) ++i;
  return i > 0 && i < line.size() && (line[i] == '.' || line[i] == ')') ? i + 1 : 0;
}

/// `text` with a backslash before every sign that Markdown would take for its own.
std::string escaped_inside(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '\n' || c == '\r') {
      result += ' ';
      continue;
    }
    if (std::string_view("\\`*_{}[]<>|~&").find(c) != std::string_view::npos) result += '\\';
    result += c;
  }
  return result;
}

/// The same for text that begins a block.
std::string escaped_start(std::string markdown) {
  if (markdown.empty()) return markdown;
  if (std::string_view("#+-=@>:").find(markdown.front()) != std::string_view::npos)
    return "\\" + markdown;
  if (const std::size_t end = number_mark(markdown); end > 0) markdown.insert(end - 1, "\\");
  return markdown;
}

std::string address_of(const LinkTarget& target) {
  struct Address {
    static std::string with_plan(std::string scheme, const std::string& plan,
                                 const std::string& id) {
      return scheme + ":" + (plan.empty() ? "" : plan + "/") + id;
    }
    std::string operator()(const CardLink& link) const {
      return with_plan("card", link.plan, link.id);
    }
    std::string operator()(const GoalLink& link) const {
      return with_plan("goal", link.plan, link.id);
    }
    std::string operator()(const TermLink& link) const { return "term:" + link.id; }
    std::string operator()(const DepartmentLink& link) const { return "department:" + link.id; }
    std::string operator()(const Url& url) const { return "<" + url.str() + ">"; }
  };
  return std::visit(Address{}, target);
}

std::string code_of(const std::string& text) {
  std::string fence = "`";
  while (text.find(fence) != std::string::npos) fence += '`';
  const bool needs_space = text.starts_with('`') || text.ends_with('`');
  const std::string space = needs_space ? " " : "";
  return fence + space + text + space + fence;
}

std::string markdown_of(const std::vector<Inline>& inlines);

struct InlineMarkdown {
  std::string operator()(const TextRun& run) const { return escaped_inside(run.text); }
  std::string operator()(const Emphasis& part) const {
    return "*" + markdown_of(part.children) + "*";
  }
  std::string operator()(const Strong& part) const {
    return "**" + markdown_of(part.children) + "**";
  }
  std::string operator()(const InlineCode& code) const { return code_of(code.text); }
  std::string operator()(const LineBreak&) const { return " "; }
  std::string operator()(const Ruby& ruby) const {
    return "｜" + ruby.base + "《" + ruby.reading + "》";
  }
  std::string operator()(const Link& link) const {
    return "[" + markdown_of(link.children) + "](" + address_of(link.target) + ")";
  }
  std::string operator()(const FootnoteReference& mark) const {
    return "[^" + std::to_string(mark.number) + "]";
  }
  std::string operator()(const Inserted& part) const {
    return "{++" + markdown_of(part.children) + "++}";
  }
  std::string operator()(const Removed& part) const {
    return "{--" + markdown_of(part.children) + "--}";
  }
};

std::string markdown_of(const std::vector<Inline>& inlines) {
  std::string markdown;
  for (std::size_t i = 0; i < inlines.size(); ++i) {
    const Removed* was = std::get_if<Removed>(&inlines[i].value);
    const Inserted* now =
        i + 1 < inlines.size() ? std::get_if<Inserted>(&inlines[i + 1].value) : nullptr;
    if (was != nullptr && now != nullptr) {
      markdown += "{~~" + markdown_of(was->children) + "~>" + markdown_of(now->children) + "~~}";
      ++i;
    } else {
      markdown += std::visit(InlineMarkdown{}, inlines[i].value);
    }
  }
  return markdown;
}

std::string one_line(std::string text) {
  std::ranges::replace_if(
      text, [](char c) { return c == '\n' || c == '\r'; }, ' ');
  text.erase(text.find_last_not_of(' ') + 1);  // npos + 1 is 0
  text.erase(0, text.find_first_not_of(' '));
  return text;
}

class BlockLines {
 public:
  void add_blocks(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) std::visit(*this, block.value);
  }
  /// Blocks that `first` begins, and `rest` on every other line.
  void add_within(const std::vector<Block>& blocks, const std::string& first,
                  const std::string& rest) {
    const std::string outer = rest_;
    first_ += first;
    rest_ += rest;
    add_blocks(blocks);
    rest_ = outer;
    first_ = outer;
  }
  std::vector<MarkdownLine> take() && { return std::move(lines_); }

  void operator()(const Paragraph& paragraph) { add(paragraph.inlines, ""); }
  void operator()(const Heading& heading) {
    add(heading.inlines, std::string(static_cast<std::size_t>(heading.level) + 2, '#') + " ");
  }
  void operator()(const List& list) {
    std::uint32_t number = list.start;
    for (const ListItem& item : list.items) {
      const std::string mark = list.ordered ? std::to_string(number++) + ". " : "* ";
      add_within(item.blocks, mark, std::string(mark.size(), ' '));
    }
  }
  void operator()(const Quote& quote) { add_within(quote.blocks, "> ", "> "); }
  void operator()(const CodeBlock& code) {
    const std::string text = one_line(code.text);
    add_line(text, escaped_markdown(text));
  }
  void operator()(const Table& table) {
    add_row(table.header);
    for (const std::vector<TableCell>& row : table.rows) add_row(row);
  }
  void operator()(const ThematicBreak&) {}

 private:
  void add(const std::vector<Inline>& inlines, const std::string& mark) {
    std::string markdown = one_line(markdown_of(inlines));
    const bool is_text = !inlines.empty() && std::holds_alternative<TextRun>(inlines[0].value);
    if (mark.empty() && is_text) markdown = escaped_start(std::move(markdown));
    add_line(one_line(text_of(inlines, true)), mark + markdown);
  }
  void add_row(const std::vector<TableCell>& row) {
    std::string text, markdown = "|";
    bool has_text = false;
    for (const TableCell& cell : row) {
      const std::string cell_text = text_of(cell.inlines, true);
      has_text = has_text || !cell_text.empty();
      if (&cell != &row.front()) text += " | ";
      text += cell_text;
      markdown += " " + one_line(markdown_of(cell.inlines)) + " |";
    }
    if (has_text) add_line(one_line(std::move(text)), std::move(markdown));
  }
  void add_line(std::string text, std::string markdown) {
    if (text.empty()) return;
    lines_.push_back({std::move(text), first_ + markdown});
    first_ = rest_;
  }

  std::vector<MarkdownLine> lines_ = {};
  std::string first_ = {};
  std::string rest_ = {};
};

/// What a line is part of, besides the paragraph on it: its indent and the mark behind it.
char kind_of(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
  if (line.starts_with("* ")) return '*';
  if (number_mark(line) > 0) return '1';
  return line.starts_with('|') ? '|' : ' ';
}

std::size_t indent_of(std::string_view line) {
  return std::min(line.find_first_not_of(' '), line.size());
}

/// Whether two lines stand below each other without a blank line between them.
bool holds_together(std::string_view above, std::string_view below) {
  const char kind = kind_of(below);
  if (kind == ' ' || kind_of(above) == ' ') return above.starts_with('>') && below.starts_with('>');
  const bool is_nested = indent_of(above) != indent_of(below);
  return kind == kind_of(above) || (is_nested && kind != '|');
}

std::string delimiter_row(std::string_view header) {
  std::string row = "|";
  for (std::size_t i = 1; i < header.size(); ++i) {
    if (header[i] == '|' && header[i - 1] != '\\') row += " --- |";
  }
  return row;
}

}  // namespace

std::vector<MarkdownLine> markdown_lines(const Document& document) {
  BlockLines lines;
  lines.add_blocks(document.blocks);
  std::size_t number = 0;
  for (const Footnote& footnote : document.footnotes)
    lines.add_within(footnote.blocks, "[^" + std::to_string(++number) + "]: ", "    ");
  return std::move(lines).take();
}

std::string escaped_markdown(std::string_view text) {
  return escaped_start(escaped_inside(text));
}

std::string joined_markdown(const std::vector<std::string>& lines) {
  std::string all;
  std::string_view above;
  for (const std::string& line : lines) {
    const bool is_row = kind_of(line) == '|';
    const bool is_header = is_row && (all.empty() || kind_of(above) != '|');
    if (!all.empty()) {
      const bool is_quote_break = line.starts_with('>') && above.starts_with('>');
      all += holds_together(above, line) ? (is_quote_break ? "\n>\n" : "\n") : "\n\n";
    }
    all += line;
    if (is_header) all += "\n" + std::string(indent_of(line), ' ') + delimiter_row(line);
    above = line;
  }
  return all;
}

}  // namespace kohyo::markup
