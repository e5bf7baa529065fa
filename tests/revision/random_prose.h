// Prose made at random, and edited at random.
#pragma once

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "markup/document.h"

namespace kohyo::revision {

/// Always the same prose for the same seed.
class RandomProse {
 public:
  explicit RandomProse(unsigned seed) : random_(seed) {}

  markup::Document document() {
    markup::Document made{blocks(0), {}};
    for (std::size_t i = below(3); i > 0; --i) made.footnotes.push_back({1, blocks(2)});
    return made;
  }

  markup::Document edited(markup::Document document) {
    edit(document.blocks, 0);
    for (markup::Footnote& note : document.footnotes) edit(note.blocks, 2);
    if (one_in(6)) document.footnotes.push_back({1, blocks(2)});
    if (one_in(6) && !document.footnotes.empty())
      document.footnotes.erase(document.footnotes.begin() + at(document.footnotes));
    return document;
  }

 private:
  using Inlines = std::vector<markup::Inline>;
  using Blocks = std::vector<markup::Block>;
  using Row = std::vector<markup::TableCell>;

  std::size_t below(std::size_t limit) { return random_() % limit; }
  bool one_in(std::size_t chance) { return below(chance) == 0; }
  template <typename Sequence>
  std::ptrdiff_t at(const Sequence& sequence) {
    return static_cast<std::ptrdiff_t>(below(sequence.size()));
  }

  std::string words() {
    static const std::vector<std::string> all = {
        "検討",     "実施",      "区民",       "を",     "の",      "に",
        "窓口",     "について",  "システム",   "、",     "。",      "「",
        "」",       "7,900万円", "５か所",     "5か所",  "R7年度",  "Ｒ７年度",
        "2‐25",     "2-25",      " ",          "plan",   "the ",    "fee. ",
        "👍🏽", "か\u309A",  "｜区《く》", "（く）", "<card:1>"};
    std::string text;
    for (std::size_t i = 1 + below(5); i > 0; --i) text += all[below(all.size())];
    return text;
  }

  markup::LinkTarget target() {
    switch (below(4)) {
      case 0:
        return markup::CardLink{one_in(2) ? "" : "dx", std::to_string(below(2))};
      case 1:
        return markup::GoalLink{"", "1"};
      case 2:
        return markup::TermLink{"open-data"};
      default:
        return markup::DepartmentLink{"finance"};
    }
  }

  markup::Inline part(int depth, bool in_link) {
    switch (below(depth > 2 ? 6 : 11)) {
      case 0:
        return {markup::InlineCode{"--" + words()}};
      case 1:
        return {markup::LineBreak{}};
      case 2:
        return {markup::Ruby{"区", one_in(2) ? "く" : "まち"}};
      case 3:
        return {markup::FootnoteReference{1 + below(2), 1}};
      case 6:
        return {markup::Emphasis{line(depth + 1, in_link)}};
      case 7:
        return {markup::Strong{line(depth + 1, in_link)}};
      case 8:
      case 9:
        if (!in_link) return {markup::Link{target(), {}, line(depth + 1, true)}};
        [[fallthrough]];
      default:
        return {markup::TextRun{words()}};
    }
  }

  Inlines line(int depth = 0, bool in_link = false) {
    Inlines made;
    for (std::size_t i = 1 + below(4); i > 0; --i) made.push_back(part(depth, in_link));
    return made;
  }

  Row row(std::size_t columns) {
    Row made(columns);
    for (markup::TableCell& cell : made) {
      if (!one_in(5)) cell.inlines = {{markup::TextRun{"第" + words()}}, part(1, false)};
    }
    return made;
  }

  markup::Block block(int depth) {
    switch (below(depth > 1 ? 6 : 9)) {
      case 0:
        return {markup::Heading{static_cast<int>(1 + below(3)), "id" + std::to_string(random_()),
                                line()}};
      case 1: {
        const std::size_t columns = 1 + below(2);
        markup::Table table{std::vector<markup::Alignment>(columns), row(columns), {}};
        for (std::size_t i = below(4); i > 0; --i) table.rows.push_back(row(columns));
        return {table};
      }
      case 2:
        return {markup::CodeBlock{words() + "\n\n" + words() + "\n"}};
      case 3:
        if (one_in(2)) return {markup::ThematicBreak{}};
        return {markup::Paragraph{{}}};
      case 6:
        return {markup::Quote{blocks(depth + 1)}};
      case 7:
      case 8: {
        markup::List list{one_in(2), 1, one_in(2), {}};
        for (std::size_t i = 1 + below(4); i > 0; --i) list.items.push_back({blocks(depth + 1)});
        return {list};
      }
      default:
        return {markup::Paragraph{line()}};
    }
  }

  Blocks blocks(int depth) {
    Blocks made;
    for (std::size_t i = 1 + below(depth == 0 ? 5 : 2); i > 0; --i) made.push_back(block(depth));
    return made;
  }

  /// Takes some elements out, puts others in, and moves some.
  template <typename Element, typename Make>
  void shuffle(std::vector<Element>& elements, const Make& make) {
    if (one_in(6))
      elements.insert(elements.begin() + (elements.empty() ? 0 : at(elements)), make());
    if (one_in(6) && !elements.empty()) elements.erase(elements.begin() + at(elements));
    if (one_in(8) && !elements.empty())
      std::rotate(elements.begin(), elements.begin() + at(elements), elements.end());
  }

  void edit(Inlines& inlines, int depth, bool in_link) {
    for (markup::Inline& each : inlines) {
      if (auto* run = std::get_if<markup::TextRun>(&each.value)) {
        if (one_in(5)) run->text = one_in(2) ? run->text + words() : words();
      } else if (auto* link = std::get_if<markup::Link>(&each.value)) {
        if (one_in(4)) link->target = target();
        edit(link->children, depth + 1, true);
      } else if (auto* strong = std::get_if<markup::Strong>(&each.value)) {
        edit(strong->children, depth + 1, in_link);
      } else if (auto* emphasis = std::get_if<markup::Emphasis>(&each.value)) {
        edit(emphasis->children, depth + 1, in_link);
      } else if (auto* ruby = std::get_if<markup::Ruby>(&each.value)) {
        if (one_in(3)) ruby->reading = "く";
      }
    }
    shuffle(inlines, [&] { return part(depth, in_link); });
    if (inlines.empty() && depth > 0) inlines.push_back({markup::TextRun{words()}});
  }

  void edit(Blocks& all, int depth) {
    for (markup::Block& each : all) {
      if (auto* paragraph = std::get_if<markup::Paragraph>(&each.value)) {
        edit(paragraph->inlines, 0, false);
        if (one_in(12)) each = {markup::Quote{{{*paragraph}}}};
      } else if (auto* heading = std::get_if<markup::Heading>(&each.value)) {
        edit(heading->inlines, 0, false);
      } else if (auto* quote = std::get_if<markup::Quote>(&each.value)) {
        edit(quote->blocks, depth + 1);
      } else if (auto* code = std::get_if<markup::CodeBlock>(&each.value)) {
        if (one_in(3)) code->text += words() + "\n";
      } else if (auto* list = std::get_if<markup::List>(&each.value)) {
        for (markup::ListItem& item : list->items) edit(item.blocks, depth + 1);
        shuffle(list->items, [&] { return markup::ListItem{blocks(depth + 1)}; });
      } else if (auto* table = std::get_if<markup::Table>(&each.value)) {
        for (Row& cells : table->rows) edit(cells[below(cells.size())].inlines, 1, false);
        shuffle(table->rows, [&] { return row(table->alignments.size()); });
      }
    }
    shuffle(all, [&] { return block(depth); });
  }

  std::mt19937 random_;
};

}  // namespace kohyo::revision
