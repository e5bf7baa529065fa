#include "markup/render_document.h"

#include <algorithm>
#include <array>

#include "markup/ruby.h"
#include "markup/sides.h"

namespace kohyo::markup {
namespace {

struct Tag {
  HtmlLiteral open;  ///< without `>`
  HtmlLiteral close;
};

constexpr std::array heading_tags = {
    Tag{HtmlLiteral("<h1"), HtmlLiteral("</h1>\n")},
    Tag{HtmlLiteral("<h2"), HtmlLiteral("</h2>\n")},
    Tag{HtmlLiteral("<h3"), HtmlLiteral("</h3>\n")},
    Tag{HtmlLiteral("<h4"), HtmlLiteral("</h4>\n")},
    Tag{HtmlLiteral("<h5"), HtmlLiteral("</h5>\n")},
    Tag{HtmlLiteral("<h6"), HtmlLiteral("</h6>\n")},
};

const Tag& heading_tag(int level) {
  return heading_tags[static_cast<std::size_t>(std::clamp(level, 1, 6) - 1)];
}

/// `word` with the number in the place that the word keeps for it, else behind it.
std::string with_number(const text::Text& word, const std::string& number) {
  constexpr std::string_view place = "{number}";
  std::string text = word.str();
  const std::size_t at = text.find(place);
  if (at == std::string::npos) return text + " " + number;
  return text.replace(at, place.size(), number);
}

/// The number of a mark: 1 for the first mark of note 1, 1-2 for its second.
std::string mark_number(std::size_t note, std::size_t occurrence) {
  const std::string number = std::to_string(note);
  return occurrence == 1 ? number : number + "-" + std::to_string(occurrence);
}

struct Words {
  const text::Text& begin;
  const text::Text& end;
};

class Renderer {
 public:
  explicit Renderer(const RenderOptions& options) : options_(options) {}

  void add_blocks(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) std::visit(*this, block.value);
  }
  void add_footnotes(const std::vector<Footnote>& footnotes);
  Html take() && { return std::move(out_).take(); }

  void operator()(const Paragraph& paragraph);
  void operator()(const Heading& heading);
  void operator()(const List& list);
  void operator()(const Quote& quote);
  void operator()(const CodeBlock& code);
  void operator()(const Table& table);
  void operator()(const ThematicBreak&) { out_.markup(Html::literal("<hr>\n")); }

  void operator()(const TextRun& run) { out_.text(run.text); }
  void operator()(const Emphasis& emphasis);
  void operator()(const Strong& strong);
  void operator()(const InlineCode& code);
  void operator()(const LineBreak&) { out_.markup(Html::literal("<br>")); }
  void operator()(const Ruby& ruby);
  void operator()(const Link& link);
  void operator()(const FootnoteReference& reference);
  void operator()(const Inserted& inserted);
  void operator()(const Removed& removed);

 private:
  void add_inlines(const std::vector<Inline>& inlines) {
    for (const Inline& part : inlines) std::visit(*this, part.value);
  }
  void add_item(const ListItem& item, bool tight);
  void add_marked(const std::vector<Inline>& inlines, Words words);
  /// The end of an opening tag: `>`, behind a class where `part` is all removed.
  template <typename Part>
  void end_tag(const Part& part) {
    const bool is_gone = !exists_on(part, Side::now);
    out_.markup(is_gone ? Html::literal(" class=\"removed-block\">") : Html::literal(">"));
  }
  void add_header(const Table& table);
  void add_alignment(Alignment alignment);
  void add_footnote(std::size_t number, const Footnote& footnote);
  void add_ways_back(std::size_t number, std::size_t references);
  void add_id(std::string_view id) {
    out_.markup(Html::literal(" id=\""))
        .text(options_.id_prefix)
        .text(id)
        .markup(Html::literal("\""));
  }

  const RenderOptions& options_;
  HtmlBuilder out_;
};

void Renderer::operator()(const Paragraph& paragraph) {
  out_.markup(Html::literal("<p"));
  end_tag(paragraph.inlines);
  add_inlines(paragraph.inlines);
  out_.markup(Html::literal("</p>\n"));
}

void Renderer::operator()(const Heading& heading) {
  if (heading.id.empty()) return (*this)(Paragraph{heading.inlines});
  const Tag& tag = heading_tag(options_.heading_level + heading.level - 1);
  out_.markup(tag.open);
  add_id(heading.id);
  out_.markup(Html::literal(">"));
  add_inlines(heading.inlines);
  out_.markup(tag.close);
}

void Renderer::operator()(const List& list) {
  out_.markup(list.ordered ? Html::literal("<ol") : Html::literal("<ul"));
  if (list.ordered && list.start != 1) {
    out_.markup(Html::literal(" start=\""))
        .text(std::to_string(list.start))
        .markup(Html::literal("\""));
  }
  end_tag(list);
  out_.markup(Html::literal("\n"));
  for (const ListItem& item : list.items) add_item(item, list.tight);
  out_.markup(list.ordered ? Html::literal("</ol>\n") : Html::literal("</ul>\n"));
}

void Renderer::add_item(const ListItem& item, bool tight) {
  out_.markup(Html::literal("<li"));
  end_tag(item.blocks);
  for (const Block& block : item.blocks) {
    const auto* paragraph = std::get_if<Paragraph>(&block.value);
    if (tight && paragraph != nullptr) {
      add_inlines(paragraph->inlines);
      if (&block != &item.blocks.back()) out_.markup(Html::literal("\n"));
    } else {
      std::visit(*this, block.value);
    }
  }
  out_.markup(Html::literal("</li>\n"));
}

void Renderer::operator()(const Quote& quote) {
  out_.markup(Html::literal("<blockquote"));
  end_tag(quote.blocks);
  out_.markup(Html::literal("\n"));
  add_blocks(quote.blocks);
  out_.markup(Html::literal("</blockquote>\n"));
}

void Renderer::operator()(const CodeBlock& code) {
  out_.markup(Html::literal("<pre><code>"))
      .text(code.text)
      .markup(Html::literal("</code></pre>\n"));
}

void Renderer::add_alignment(Alignment alignment) {
  switch (alignment) {
    case Alignment::center:
      out_.markup(Html::literal(" class=\"align-center\""));
      break;
    case Alignment::right:
      out_.markup(Html::literal(" class=\"align-right\""));
      break;
    case Alignment::none:
    case Alignment::left:
      break;
  }
}

/// An empty corner is no header of anything: it is a plain cell.
void Renderer::add_header(const Table& table) {
  out_.markup(Html::literal("<table"));
  if (!options_.table_name.empty()) {
    out_.markup(Html::literal(" aria-label=\""));
    out_.text(options_.table_name);
    out_.markup(Html::literal("\""));
  }
  end_tag(table);
  out_.markup(Html::literal("\n<thead>\n<tr"));
  end_tag(table.header);
  for (std::size_t column = 0; column < table.header.size(); ++column) {
    const bool has_text = !table.header[column].inlines.empty();
    out_.markup(has_text ? Html::literal("<th scope=\"col\"") : Html::literal("<td"));
    add_alignment(table.alignments[column]);
    out_.markup(Html::literal(">"));
    add_inlines(table.header[column].inlines);
    out_.markup(has_text ? Html::literal("</th>") : Html::literal("</td>"));
  }
  out_.markup(Html::literal("</tr>\n</thead>\n"));
}

void Renderer::operator()(const Table& table) {
  add_header(table);
  if (!table.rows.empty()) out_.markup(Html::literal("<tbody>\n"));
  for (const std::vector<TableCell>& row : table.rows) {
    out_.markup(Html::literal("<tr"));
    end_tag(row);
    for (std::size_t column = 0; column < row.size(); ++column) {
      out_.markup(Html::literal("<td"));
      add_alignment(table.alignments[column]);
      out_.markup(Html::literal(">"));
      add_inlines(row[column].inlines);
      out_.markup(Html::literal("</td>"));
    }
    out_.markup(Html::literal("</tr>\n"));
  }
  if (!table.rows.empty()) out_.markup(Html::literal("</tbody>\n"));
  out_.markup(Html::literal("</table>\n"));
}

void Renderer::operator()(const Emphasis& emphasis) {
  out_.markup(Html::literal("<em>"));
  add_inlines(emphasis.children);
  out_.markup(Html::literal("</em>"));
}

void Renderer::operator()(const Strong& strong) {
  out_.markup(Html::literal("<strong>"));
  add_inlines(strong.children);
  out_.markup(Html::literal("</strong>"));
}

void Renderer::operator()(const InlineCode& code) {
  out_.markup(Html::literal("<code>")).text(code.text).markup(Html::literal("</code>"));
}

void Renderer::operator()(const Ruby& ruby) {
  append_ruby(ruby.base, ruby.reading, out_);
}

void Renderer::operator()(const Link& link) {
  const bool is_gone = !has_text(link.children);
  const std::optional<Url> url = is_gone ? std::nullopt : options_.links(link.target);
  if (url) out_.markup(Html::literal("<a href=\"")).text(url->str()).markup(Html::literal("\">"));
  add_inlines(link.children);
  if (url) out_.markup(Html::literal("</a>"));
}

/// Screen readers do not tell `ins` and `del` reliably: words do.
void Renderer::add_marked(const std::vector<Inline>& inlines, Words words) {
  constexpr auto open = Html::literal("<span class=\"visually-hidden\">");
  constexpr auto close = Html::literal("</span>");
  out_.markup(open).text(words.begin.str()).markup(close);
  add_inlines(inlines);
  out_.markup(open).text(words.end.str()).markup(close);
}

void Renderer::operator()(const Inserted& inserted) {
  out_.markup(Html::literal("<ins>"));
  add_marked(inserted.children, {options_.words.added_begin, options_.words.added_end});
  out_.markup(Html::literal("</ins>"));
}

void Renderer::operator()(const Removed& removed) {
  out_.markup(Html::literal("<del>"));
  add_marked(removed.children, {options_.words.removed_begin, options_.words.removed_end});
  out_.markup(Html::literal("</del>"));
}

void Renderer::operator()(const FootnoteReference& reference) {
  const std::string number = std::to_string(reference.number);
  out_.markup(Html::literal("<sup class=\"footnote-mark\"><a"));
  add_id("fnref-" + mark_number(reference.number, reference.occurrence));
  out_.markup(Html::literal(" href=\"#")).text(options_.id_prefix).text("fn-" + number);
  out_.markup(Html::literal("\" aria-label=\"")).text(with_number(options_.words.footnote, number));
  out_.markup(Html::literal("\">")).text(number).markup(Html::literal("</a></sup>"));
}

void Renderer::add_footnotes(const std::vector<Footnote>& footnotes) {
  if (footnotes.empty()) return;
  const auto exists = [](const Footnote& note) { return exists_on(note.blocks, Side::now); };
  const bool is_gone = std::ranges::none_of(footnotes, exists);
  out_.markup(is_gone ? Html::literal("<aside class=\"footnotes removed-block\">\n")
                      : Html::literal("<aside class=\"footnotes\">\n"));
  out_.markup(Html::literal("<p class=\"footnotes-title\">"))
      .text(options_.words.footnotes.str())
      .markup(Html::literal("</p>\n<ol>\n"));
  for (std::size_t i = 0; i < footnotes.size(); ++i) add_footnote(i + 1, footnotes[i]);
  out_.markup(Html::literal("</ol>\n</aside>\n"));
}

/// The ways back stand in the note's last paragraph, or in one of their own.
void Renderer::add_footnote(std::size_t number, const Footnote& footnote) {
  out_.markup(Html::literal("<li"));
  add_id("fn-" + std::to_string(number));
  end_tag(footnote.blocks);
  const bool ends_in_text =
      !footnote.blocks.empty() && std::holds_alternative<Paragraph>(footnote.blocks.back().value);
  for (std::size_t i = 0; i + (ends_in_text ? 1 : 0) < footnote.blocks.size(); ++i) {
    std::visit(*this, footnote.blocks[i].value);
  }
  out_.markup(Html::literal("<p>"));
  if (ends_in_text) add_inlines(std::get<Paragraph>(footnote.blocks.back().value).inlines);
  add_ways_back(number, footnote.references);
  out_.markup(Html::literal("</p>\n</li>\n"));
}

void Renderer::add_ways_back(std::size_t number, std::size_t references) {
  for (std::size_t occurrence = 1; occurrence <= references; ++occurrence) {
    const std::string mark = mark_number(number, occurrence);
    out_.markup(Html::literal(" <a class=\"footnote-back\" href=\"#"))
        .text(options_.id_prefix)
        .text("fnref-" + mark);
    out_.markup(Html::literal("\" aria-label=\""))
        .text(with_number(options_.words.back_to_text, mark));
    out_.markup(Html::literal("\">\u21A9\uFE0E</a>"));  // the arrow as text, never as a picture
  }
}

}  // namespace

Html render_document(const Document& document, const RenderOptions& options) {
  Renderer renderer(options);
  renderer.add_blocks(document.blocks);
  renderer.add_footnotes(document.footnotes);
  return std::move(renderer).take();
}

}  // namespace kohyo::markup
