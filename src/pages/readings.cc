#include "pages/readings.h"

#include <utility>
#include <variant>

#include "markup/ruby.h"
#include "pages/pieces.h"
#include "text/readings.h"

namespace kohyo::pages {

using markup::Html;
using render::Value;

namespace {

/// The name in pieces; empty where the reading is not that of the whole name.
text::RubyText placed(const text::Text& name, const text::Text& kana) {
  if (kana.empty()) return {};
  auto placed = text::place_readings(name.str(), kana.str());
  auto* parts = std::get_if<text::RubyText>(&placed);
  return parts == nullptr ? text::RubyText() : std::move(*parts);
}

}  // namespace

Html with_reading(const text::Text& name, const text::Text& kana) {
  const text::RubyText parts = placed(name, kana);
  return parts.empty() ? Html::escape(name) : markup::ruby_html(parts);
}

bool has_reading(const model::LocalText& name, const text::Text& kana, const Context& context) {
  const bool is_main = context.language() == context.catalogue.site.languages.front();
  return is_main && !placed(name.main(), kana).empty();
}

Value name_with_reading(const model::LocalText& name, const text::Text& kana,
                        const Context& context) {
  if (!has_reading(name, kana, context)) return spoken(name, context);
  markup::HtmlBuilder html;
  html.markup(Html::literal("<span class=\"reading\">"))
      .html(with_reading(name.main(), kana))
      .markup(Html::literal("</span>"));
  return std::move(html).take();
}

Value easy_title(const text::RubyText& easy, const model::LocalText& title,
                 const Context& context) {
  return easy.empty() ? spoken(title, context) : Value(markup::ruby_html(easy));
}

Html easy_word(std::string_view key, const Context& context,
               const std::vector<std::pair<std::string_view, std::string>>& values) {
  return markup::ruby_html(text::read_ruby(context.words.format(key, values).str()).parts);
}

}  // namespace kohyo::pages
