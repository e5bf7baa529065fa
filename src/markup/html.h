// HTML with a proof of safety.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "base/json.h"
#include "text/text.h"

namespace kohyo::markup {

/// A piece of HTML that cannot hold what an author did not mean as markup. The few makers below are
/// all there are.
class Html {
 public:
  Html() = default;

  /// Text, with & < > " ' escaped: right as element content and in quoted attributes.
  static Html escape(std::string_view text);
  static Html escape(const text::Text& text) { return escape(text.str()); }
  /// A literal of the program: `Html::literal("<br>")`.
  static consteval auto literal(const char* text);
  /// A whole `<script type="application/ld+json">` element: data, which no browser runs.
  static Html json_ld(const base::Json& value);

  Html& operator+=(const Html& other) {
    bytes_ += other.bytes_;
    return *this;
  }
  const std::string& str() const { return bytes_; }
  bool empty() const { return bytes_.empty(); }
  friend bool operator==(const Html&, const Html&) = default;

 private:
  friend class HtmlLiteral;
  friend class HtmlBuilder;
  friend class TemplateHtml;
  explicit Html(std::string bytes) : bytes_(std::move(bytes)) {}
  std::string bytes_;
};

/// What `Html::literal` gives: known while compiling, so never a stranger's text.
class HtmlLiteral {
 public:
  consteval explicit HtmlLiteral(const char* text) : text_(text) {}
  // NOLINTNEXTLINE(google-explicit-constructor)
  operator Html() const { return Html(std::string(text_)); }
  constexpr std::string_view text() const { return text_; }

 private:
  std::string_view text_;
};

consteval auto Html::literal(const char* text) {
  return HtmlLiteral(text);
}

/// Builds one `Html` in place: markup only as literals, everything else escaped.
class HtmlBuilder {
 public:
  HtmlBuilder& markup(HtmlLiteral literal);
  HtmlBuilder& text(std::string_view text);
  HtmlBuilder& html(const Html& html);
  Html take() && { return Html(std::move(bytes_)); }

 private:
  std::string bytes_;
};

/// Builds one `Html` from a template. A template is a file, so its markup is not known while
/// compiling. It is safe all the same: `render` has scanned it, refuses whatever browsers could
/// read in two ways, and writes each value only into a place that it knows and in the form that is
/// right there. Only `render` may use this class; a house test checks it.
class TemplateHtml {
 public:
  /// Markup of a template, scanned, or of the renderer itself.
  TemplateHtml& markup(std::string_view scanned) {
    bytes_ += scanned;
    return *this;
  }
  TemplateHtml& text(std::string_view text);
  TemplateHtml& html(const Html& html) {
    bytes_ += html.str();
    return *this;
  }
  /// In bytes.
  std::size_t size() const { return bytes_.size(); }
  Html take() && { return Html(std::move(bytes_)); }

 private:
  std::string bytes_;
};

/// Appends `text` to `out` with & < > " ' escaped.
void append_escaped(std::string_view text, std::string& out);

}  // namespace kohyo::markup
