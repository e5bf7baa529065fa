// A piece of Markdown, read: what the tests of this folder look at.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "markup/read_markdown.h"
#include "markup/render_document.h"

namespace kohyo::markup {

/// Stands before the Markdown in its source, so that no position is right by accident.
inline constexpr std::string_view text_before = "---\ntitle: 前文\n---\n";

struct ReadCase {
  base::Sources sources;
  base::Span body;
  base::Diagnostics diagnostics;
  Document document;
};

inline ReadCase read_case(std::string_view markdown, int top_heading = 2) {
  ReadCase read;
  const base::SourceId id =
      read.sources.add({"case.md", std::string(text_before) + std::string(markdown)});
  const auto begin = static_cast<std::uint32_t>(text_before.size());
  read.body = {id, begin, begin + static_cast<std::uint32_t>(markdown.size())};
  read.document = read_markdown(read.sources, read.body, top_heading, read.diagnostics);
  return read;
}

/// Cards get `/<id>.html` or `/<plan>/<id>.html`, goals `/goals/<id>.html`, addresses themselves;
/// terms and departments have no page.
inline std::optional<Url> resolve(const LinkTarget& target) {
  if (const auto* url = std::get_if<Url>(&target)) return *url;
  if (const auto* goal = std::get_if<GoalLink>(&target))
    return Url::parse("/goals/" + goal->id + ".html");
  const auto* card = std::get_if<CardLink>(&target);
  if (card == nullptr) return {};
  return Url::parse("/" + (card->plan.empty() ? "" : card->plan + "/") + card->id + ".html");
}

inline std::string html_of(const Document& document, int heading_level = 2,
                           std::string_view id_prefix = "") {
  const LinkResolver links = resolve;
  const RenderWords words{
      text::Text::from_program("注"),         text::Text::from_program("本文{number}へ戻る"),
      text::Text::from_program("注{number}"), text::Text::from_program("〔追加〕"),
      text::Text::from_program("〔追加終〕"), text::Text::from_program("〔削除〕"),
      text::Text::from_program("〔削除終〕")};
  return render_document(document, {std::string(id_prefix), heading_level, links, words}).str();
}

/// The HTML of `markdown`, mistakes or not.
inline std::string html_of(std::string_view markdown) {
  return html_of(read_case(markdown).document);
}

/// The HTML of one paragraph, without its tags.
inline std::string inline_html_of(std::string_view markdown) {
  std::string html = html_of(markdown);
  constexpr std::string_view open = "<p>";
  constexpr std::string_view close = "</p>\n";
  if (!html.starts_with(open) || html.find(close) != html.size() - close.size())
    return "no paragraph: " + html;
  return html.substr(open.size(), html.size() - open.size() - close.size());
}

/// Each diagnostic as `code "text that it points at" argument, argument`, in the order of the
/// source.
inline std::vector<std::string> mistakes_of(const ReadCase& read) {
  std::vector<std::string> mistakes;
  for (const base::Diagnostic& diagnostic : read.diagnostics.sorted()) {
    std::string line(base::name_of(diagnostic.code));
    line += " \"" + std::string(read.sources.text(diagnostic.span)) + "\"";
    for (const std::string& argument : diagnostic.arguments) line += " " + argument;
    mistakes.push_back(std::move(line));
  }
  return mistakes;
}

inline std::vector<std::string> mistakes_in(std::string_view markdown, int top_heading = 2) {
  return mistakes_of(read_case(markdown, top_heading));
}

inline const std::vector<std::string> none;

inline std::string repeat(std::string_view unit, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += unit;
  return text;
}

}  // namespace kohyo::markup
