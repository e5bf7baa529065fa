// Prose for tests: read from Markdown, shown as one text, and its two sides.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "markup/document.h"
#include "markup/read_markdown.h"
#include "markup/render_document.h"
#include "revision/sequence_diff.h"

namespace kohyo::revision {

inline markup::Document prose(std::string_view markdown) {
  base::Sources sources;
  base::Diagnostics diagnostics;
  const base::SourceId id = sources.add({"prose.md", std::string(markdown)});
  return markup::read_markdown(sources, sources.whole(id), 2, diagnostics);
}

/// Inlines as `kept[-removed-]{+inserted+}`, emphasis as `<em>`, `<b>`, links as `<a card:1>`.
class InlinePrinter {
 public:
  static std::string print(const std::vector<markup::Inline>& inlines) {
    InlinePrinter printer;
    printer.add(inlines);
    return printer.line_;
  }

  void operator()(const markup::TextRun& run) { line_ += run.text; }
  void operator()(const markup::InlineCode& code) { line_ += "`" + code.text + "`"; }
  void operator()(const markup::LineBreak&) { line_ += "/"; }
  void operator()(const markup::Ruby& ruby) {
    line_ += "｜" + ruby.base + "《" + ruby.reading + "》";
  }
  void operator()(const markup::FootnoteReference& reference) {
    line_ += "[^" + std::to_string(reference.number) + "]";
  }
  void operator()(const markup::Emphasis& emphasis) { wrap("<em>", emphasis.children, "</em>"); }
  void operator()(const markup::Strong& strong) { wrap("<b>", strong.children, "</b>"); }
  void operator()(const markup::Link& link) {
    wrap("<a " + std::visit(*this, link.target) + ">", link.children, "</a>");
  }
  void operator()(const markup::Inserted& inserted) { wrap("{+", inserted.children, "+}"); }
  void operator()(const markup::Removed& removed) { wrap("[-", removed.children, "-]"); }

  std::string operator()(const markup::CardLink& card) const {
    return card.plan + "card:" + card.id;
  }
  std::string operator()(const markup::GoalLink& goal) const {
    return goal.plan + "goal:" + goal.id;
  }
  std::string operator()(const markup::TermLink& term) const { return "term:" + term.id; }
  std::string operator()(const markup::DepartmentLink& department) const {
    return "department:" + department.id;
  }
  std::string operator()(const markup::Url& url) const { return url.str(); }

 private:
  void add(const std::vector<markup::Inline>& inlines) {
    for (const markup::Inline& part : inlines) std::visit(*this, part.value);
  }
  void wrap(const std::string& open, const std::vector<markup::Inline>& children,
            const std::string& close) {
    line_ += open;
    add(children);
    line_ += close;
  }

  std::string line_;
};

/// Blocks, a line for each leaf: `text`, `# heading`, `- item`, `> quote`, `| cell | cell`; code as
/// a paragraph of its lines.
class BlockPrinter {
 public:
  static std::string print(const markup::Document& document) {
    BlockPrinter printer;
    printer.add(document.blocks, "");
    for (const markup::Footnote& note : document.footnotes) printer.add(note.blocks, "^ ");
    return printer.text_;
  }

  void operator()(const markup::Paragraph& paragraph) {
    line(InlinePrinter::print(paragraph.inlines));
  }
  void operator()(const markup::Heading& heading) {
    line(std::string(static_cast<std::size_t>(heading.level), '#') + " " +
         InlinePrinter::print(heading.inlines));
  }
  void operator()(const markup::List& list) {
    for (const markup::ListItem& item : list.items) add(item.blocks, list.ordered ? "1. " : "- ");
  }
  void operator()(const markup::Quote& quote) { add(quote.blocks, "> "); }
  void operator()(const markup::CodeBlock& code) {
    std::string all;
    for (std::size_t begin = 0; begin < code.text.size();) {
      const std::size_t end = std::min(code.text.find('\n', begin), code.text.size());
      all += (begin > 0 ? "/" : "");
      if (end > begin) all += "`" + code.text.substr(begin, end - begin) + "`";
      begin = end + 1;
    }
    line(all);
  }
  void operator()(const markup::Table& table) {
    row(table.header);
    for (const auto& cells : table.rows) row(cells);
  }
  void operator()(const markup::ThematicBreak&) { line("***"); }

 private:
  void add(const std::vector<markup::Block>& blocks, const std::string& prefix) {
    const std::string outer = prefix_;
    prefix_ += prefix;
    for (const markup::Block& block : blocks) std::visit(*this, block.value);
    prefix_ = outer;
  }
  void line(const std::string& text) { text_ += prefix_ + text + "\n"; }
  void row(const std::vector<markup::TableCell>& cells) {
    std::string text;
    for (const markup::TableCell& cell : cells)
      text += "| " + InlinePrinter::print(cell.inlines) + " ";
    line(text);
  }

  std::string prefix_;
  std::string text_;
};

inline std::string shown(const markup::Document& document) {
  return BlockPrinter::print(document);
}

/// One side of marked prose: without the marks, and without what only the other side has. What held
/// nothing else goes with it.
class SideTaker {
 public:
  explicit SideTaker(Step absent) : absent_(absent) {}

  std::vector<markup::Block> blocks(const std::vector<markup::Block>& all) {
    std::vector<markup::Block> taken;
    for (const markup::Block& block : all) {
      const std::size_t dropped = dropped_;
      markup::Block side = std::visit(*this, block.value);
      const bool is_gone =
          dropped_ > dropped && markup::plain_text(markup::Document{{side}, {}}).empty();
      if (!is_gone) taken.push_back(std::move(side));
    }
    return taken;
  }

  markup::Block operator()(const markup::Paragraph& paragraph) {
    return {markup::Paragraph{inlines(paragraph.inlines)}};
  }
  markup::Block operator()(const markup::Heading& heading) {
    return {markup::Heading{heading.level, heading.id, inlines(heading.inlines)}};
  }
  markup::Block operator()(const markup::List& list) {
    markup::List taken{list.ordered, list.start, list.tight, {}};
    for (const markup::ListItem& item : list.items) {
      std::vector<markup::Block> left = blocks(item.blocks);
      if (!left.empty() || item.blocks.empty()) taken.items.push_back({std::move(left)});
    }
    return {std::move(taken)};
  }
  markup::Block operator()(const markup::Quote& quote) {
    return {markup::Quote{blocks(quote.blocks)}};
  }
  markup::Block operator()(const markup::CodeBlock& code) { return {code}; }
  markup::Block operator()(const markup::Table& table) {
    markup::Table taken{table.alignments, row(table.header), {}};
    for (const auto& cells : table.rows) {
      const std::size_t dropped = dropped_;
      std::vector<markup::TableCell> left = row(cells);
      const bool has_text = std::ranges::any_of(
          left, [](const markup::TableCell& cell) { return !cell.inlines.empty(); });
      if (has_text || dropped_ == dropped) taken.rows.push_back(std::move(left));
    }
    return {std::move(taken)};
  }
  markup::Block operator()(const markup::ThematicBreak&) { return {markup::ThematicBreak{}}; }

 private:
  std::vector<markup::TableCell> row(const std::vector<markup::TableCell>& cells) {
    std::vector<markup::TableCell> taken;
    for (const markup::TableCell& cell : cells) taken.push_back({inlines(cell.inlines)});
    return taken;
  }

  void add_mark(std::vector<markup::Inline>& taken, const std::vector<markup::Inline>& children,
                Step step) {
    if (step == absent_) {
      ++dropped_;
    } else {
      taken.insert(taken.end(), children.begin(), children.end());
    }
  }

  std::vector<markup::Inline> inlines(const std::vector<markup::Inline>& all) {
    std::vector<markup::Inline> taken;
    for (const markup::Inline& part : all) {
      const std::size_t dropped = dropped_;
      if (const auto* inserted = std::get_if<markup::Inserted>(&part.value)) {
        add_mark(taken, inserted->children, Step::insert);
      } else if (const auto* removed = std::get_if<markup::Removed>(&part.value)) {
        add_mark(taken, removed->children, Step::remove);
      } else {
        markup::Inline side = part;
        std::vector<markup::Inline>* children = nullptr;
        if (auto* emphasis = std::get_if<markup::Emphasis>(&side.value))
          children = &emphasis->children;
        if (auto* strong = std::get_if<markup::Strong>(&side.value)) children = &strong->children;
        if (auto* link = std::get_if<markup::Link>(&side.value)) children = &link->children;
        if (children != nullptr) *children = inlines(*children);
        if (children == nullptr || !children->empty() || dropped_ == dropped)
          taken.push_back(std::move(side));
      }
    }
    return taken;
  }

  Step absent_;
  std::size_t dropped_ = 0;
};

/// What is left without what `absent` marks: `Step::remove` gives the new prose, `Step::insert` the
/// old.
inline markup::Document side_without(const markup::Document& marked, Step absent) {
  SideTaker taker(absent);
  markup::Document side{taker.blocks(marked.blocks), {}};
  for (const markup::Footnote& note : marked.footnotes)
    side.footnotes.push_back({note.references, taker.blocks(note.blocks)});
  return side;
}

}  // namespace kohyo::revision
