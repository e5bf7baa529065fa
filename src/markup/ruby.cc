#include "markup/ruby.h"

#include <utility>

namespace kohyo::markup {

std::vector<Inline> read_ruby(const PlacedText& placed, const ParserText& text,
                              base::Diagnostics& diagnostics) {
  constexpr std::size_t bar_size = 3;  // bytes of ｜
  text::RubyReading read = text::read_ruby(placed.text, placed.is_typed);
  for (const std::size_t bar : read.lone_bars) {
    diagnostics.report(base::Code::markdown_ruby,
                       text.span(placed.places[bar], placed.places[bar + bar_size]));
  }
  std::vector<Inline> inlines;
  for (text::RubyPart& part : read.parts) {
    if (part.reading.empty()) {
      inlines.push_back({TextRun{std::move(part.base)}});
    } else {
      inlines.push_back({Ruby{std::move(part.base), std::move(part.reading)}});
    }
  }
  return inlines;
}

void append_ruby(std::string_view base, std::string_view reading, HtmlBuilder& html) {
  html.markup(Html::literal("<ruby>")).text(base).markup(Html::literal("<rp>（</rp><rt>"));
  html.text(reading).markup(Html::literal("</rt><rp>）</rp></ruby>"));
}

Html ruby_html(const text::RubyText& text) {
  HtmlBuilder html;
  for (const text::RubyPart& part : text) {
    if (part.reading.empty()) {
      html.text(part.base);
    } else {
      append_ruby(part.base, part.reading, html);
    }
  }
  return std::move(html).take();
}

}  // namespace kohyo::markup
