#include "markup/html.h"

namespace kohyo::markup {

namespace {

/// The character reference that stands for `c`; empty where `c` stands for itself.
constexpr std::string_view escape_of(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

}  // namespace

void append_escaped(std::string_view text, std::string& out) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view escaped = escape_of(text[i]);
    if (escaped.empty()) continue;
    out += text.substr(begin, i - begin);
    out += escaped;
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
  return Html("<script type=\"application/ld+json\">" + base::print_json_for_html(value) +
              "</script>");
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

TemplateHtml& TemplateHtml::text(std::string_view text) {
  append_escaped(text, bytes_);
  return *this;
}

}  // namespace kohyo::markup
