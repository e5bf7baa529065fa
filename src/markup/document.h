// Prose as a tree of values, between Markdown and HTML.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "base/source.h"
#include "markup/url.h"

namespace kohyo::markup {

/// A card, written `card:2-25`, or `card:dx-roadmap/2-1` for a card of another plan. `plan` is
/// empty where the link names none: the plan that the text belongs to.
struct CardLink {
  std::string plan;
  std::string id;
  friend bool operator==(const CardLink&, const CardLink&) = default;
};

/// A goal, written `goal:1` or `goal:plan/1`; `plan` as for cards.
struct GoalLink {
  std::string plan;
  std::string id;
  friend bool operator==(const GoalLink&, const GoalLink&) = default;
};

/// A term of the glossary, written `term:open-data`.
struct TermLink {
  std::string id;
  friend bool operator==(const TermLink&, const TermLink&) = default;
};

/// A department, written `department:finance`.
struct DepartmentLink {
  std::string id;
  friend bool operator==(const DepartmentLink&, const DepartmentLink&) = default;
};

/// What a link leads to. The ids are well formed, but nobody has looked them up yet.
using LinkTarget = std::variant<CardLink, GoalLink, TermLink, DepartmentLink, Url>;

struct Inline;
struct Block;

/// Text as it is read: escapes and entities resolved, raw HTML as its characters.
struct TextRun {
  std::string text;
};

struct Emphasis {
  std::vector<Inline> children;
};

struct Strong {
  std::vector<Inline> children;
};

/// Text of a program or of a key, in one line.
struct InlineCode {
  std::string text;
};

/// A line break that the author asked for.
struct LineBreak {};

/// Characters and how they are read: ｜漢字《かんじ》.
struct Ruby {
  std::string base;
  std::string reading;
};

/// A link with its text, which holds no other link. `span` covers the target as the author wrote
/// it.
struct Link {
  LinkTarget target;
  base::Span span;
  std::vector<Inline> children;
};

/// A mark that leads to a footnote.
struct FootnoteReference {
  std::size_t number;      ///< of the footnote, from 1, in the order of first mention
  std::size_t occurrence;  ///< from 1: which of the marks that lead to this footnote; those of
                           ///< removed text are counted last
};

/// What an edition added: text that the one before had not. Marks of change hold no other marks and
/// stand innermost: inside emphasis and links, never around them.
struct Inserted {
  std::vector<Inline> children;
};

/// What an edition took out: no part of the text as it stands now.
struct Removed {
  std::vector<Inline> children;
};

/// A part of a line of text.
struct Inline {
  std::variant<TextRun, Emphasis, Strong, InlineCode, LineBreak, Ruby, Link, FootnoteReference,
               Inserted, Removed>
      value;
};

struct Paragraph {
  std::vector<Inline> inlines;
};

struct Heading {
  int level;  ///< 1 for the highest level that the document may have, 2 below it, up to 6
  std::string
      id;  ///< made of the text; unique in the document; empty where the text is all removed
  std::vector<Inline> inlines;
};

struct ListItem {
  std::vector<Block> blocks;
};

struct List {
  bool ordered;
  std::uint32_t start;  ///< the first number of an ordered list
  bool tight;           ///< no blank lines between the items: their paragraphs stand close
  std::vector<ListItem> items;
};

struct Quote {
  std::vector<Block> blocks;
};

/// Lines that are shown as they are typed; the last one ends in a line feed too.
struct CodeBlock {
  std::string text;
};

enum class Alignment { none, left, center, right };

struct TableCell {
  std::vector<Inline> inlines;
};

/// A table. `alignments`, `header` and every row have one entry a column, at least one.
struct Table {
  std::vector<Alignment> alignments;
  std::vector<TableCell> header;
  std::vector<std::vector<TableCell>> rows;
};

struct ThematicBreak {};

/// A paragraph or another part that stands on lines of its own.
struct Block {
  std::variant<Paragraph, Heading, List, Quote, CodeBlock, Table, ThematicBreak> value;
};

/// The note with the number of its place in `Document::footnotes`, from 1. Notes stand in the order
/// in which the text now mentions them; then come those that only removed text mentions, which are
/// removed themselves. Notes that only inserted text mentions are inserted.
struct Footnote {
  std::size_t references;  ///< how many marks of the text now lead to it
  std::vector<Block> blocks;
};

/// A piece of prose in one language. Texts are valid UTF-8; nothing in them is HTML.
struct Document {
  std::vector<Block> blocks;
  std::vector<Footnote> footnotes;
  bool empty() const { return blocks.empty() && footnotes.empty(); }
};

/// A link and where its target stands in the source.
struct SymbolicLink {
  LinkTarget target;
  base::Span span;
};

/// Every link of the document in reading order, footnotes last; addresses (`Url`) are among them,
/// links in removed text are not.
std::vector<SymbolicLink> links_of(const Document& document);

/// The text of `inlines` as it is read now, without marks of footnotes and without removed text: a
/// line break is a space; the reading of ruby stands behind it in brackets, 漢字（かんじ）, if
/// `with_readings`.
std::string text_of(const std::vector<Inline>& inlines, bool with_readings);

/// Whether `inlines` hold anything to be read besides white space and marks of footnotes.
bool has_text(const std::vector<Inline>& inlines);

}  // namespace kohyo::markup
