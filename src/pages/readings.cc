#include "pages/readings.h"

#include <utility>
#include <variant>

#include "markup/ruby.h"
#include "pages/pieces.h"
#include "text/readings.h"

namespace kohyo::pages {

using markup::Html;
using render::Value;

Html with_reading(const text::Text& name, const text::Text& kana) {
  if (kana.empty()) return Html::escape(name);
  const auto placed = text::place_readings(name.str(), kana.str());
  const auto* parts = std::get_if<text::RubyText>(&placed);  // a corrected name may fit no longer
  return parts == nullptr ? Html::escape(name) : markup::ruby_html(*parts);
}

bool has_readings(const text::Text& kana, const Context& context) {
  return !kana.empty() && context.language() == context.catalogue.site.languages.front();
}

Value name_with_reading(const model::LocalText& name, const text::Text& kana,
                        const Context& context) {
  if (!has_readings(kana, context)) return spoken(name, context);
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
