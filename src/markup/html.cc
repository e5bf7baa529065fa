#include "markup/html.h"

namespace kohyo::markup {

void append_escaped(std::string_view text, std::string& out) {
  constexpr std::string_view special = "&<>\"'";
  std::size_t begin = 0;
  for (std::size_t i = text.find_first_of(special); i != std::string_view::npos;
       i = text.find_first_of(special, begin)) {
    out += text.substr(begin, i - begin);
    switch (text[i]) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      default: out += "&#39;"; break;
    }
    begin = i + 1;
  }
  out += text.substr(begin);
}

Html Html::escape(std::string_view text) {
  std::string bytes;
  bytes.reserve(text.size());
  append_escaped(text, bytes);
  return Html(std::move(bytes));
}

Html Html::json_ld(const base::Json& value) {
  return Html("<script type=\"application/ld+json\">" + base::print_json_for_html(value) + "</script>");
}

HtmlBuilder& HtmlBuilder::markup(HtmlLiteral literal) {
  bytes_ += literal.text();
  return *this;
}

HtmlBuilder& HtmlBuilder::text(std::string_view text) {
  append_escaped(text, bytes_);
  return *this;
}

HtmlBuilder& HtmlBuilder::html(const Html& html) {
  bytes_ += html.str();
  return *this;
}

}  // namespace kohyo::markup
