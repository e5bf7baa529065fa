#include "markup/read_markdown.h"

#include <array>
#include <catch2/catch.hpp>
#include <random>
#include <set>

#include "base/parallel_map.h"
#include "markup/read_case.h"

using namespace kohyo::markup;

namespace {

/// Pieces that Markdown is made of, each as likely as the others.
constexpr std::array<std::string_view, 114> pieces = {"あ",
                                                      "漢字",
                                                      "。",
                                                      "「",
                                                      "」",
                                                      "い",
                                                      "a",
                                                      "b",
                                                      " ",
                                                      " ",
                                                      "  ",
                                                      "\n",
                                                      "\n",
                                                      "\n\n",
                                                      "\n\n",
                                                      "**",
                                                      "*",
                                                      "_",
                                                      "__",
                                                      "`",
                                                      "``",
                                                      "[",
                                                      "]",
                                                      "(",
                                                      ")",
                                                      "](",
                                                      "[^1]",
                                                      "[^2]",
                                                      "[^1]: ",
                                                      "\n[^2]: ",
                                                      "[r]",
                                                      "\n[r]: card:1\n",
                                                      "\n\n[s]: http://a.b \"t\"\n",
                                                      "card:1",
                                                      "http://a.b",
                                                      "<",
                                                      "> ",
                                                      "\n> ",
                                                      "\n- ",
                                                      "\n1. ",
                                                      "\n  - ",
                                                      "\n    ",
                                                      "|",
                                                      "\n|-|-|\n",
                                                      "|a|b|\n|-|-|\n|c|d|\n",
                                                      "\\",
                                                      "\\*",
                                                      "&amp;",
                                                      "&#94;",
                                                      "&Hat;",
                                                      "&#x202e;",
                                                      "&#10;",
                                                      "<b>",
                                                      "</b>",
                                                      "<div>",
                                                      "<!--",
                                                      "-->",
                                                      "<!-- x -->",
                                                      "<script>",
                                                      "｜",
                                                      "《",
                                                      "》",
                                                      "漢字《かんじ》",
                                                      "｜a《b》",
                                                      "!",
                                                      "![",
                                                      "~",
                                                      "~~~\n",
                                                      "\n```\n",
                                                      "\n# ",
                                                      "\n## ",
                                                      "\n### ",
                                                      "\n---\n",
                                                      "\n***\n",
                                                      "\t",
                                                      "\u2060",
                                                      "\uFDD0",
                                                      "<http://a.b>",
                                                      "<a@b.c>",
                                                      "javascript:x",
                                                      "\r\n",
                                                      "{",
                                                      "}",
                                                      "\"",
                                                      "'",
                                                      "：",
                                                      "（",
                                                      "）",
                                                      "한",
                                                      "｡",
                                                      "　",
                                                      "\f",
                                                      "\\\n",
                                                      "[[",
                                                      "]]",
                                                      "[^",
                                                      "&nbsp;",
                                                      "&ngE;",
                                                      "*あ*",
                                                      "**「あ」**は",
                                                      "`あ`",
                                                      "\r",
                                                      "<![CDATA[",
                                                      "[](card:2)",
                                                      "{++",
                                                      "++}",
                                                      "{--",
                                                      "--}",
                                                      "{~~",
                                                      "~>",
                                                      "~~}",
                                                      "{++い++}",
                                                      "{.added}",
                                                      "\n{.removed}\n"};

std::string random_markdown(std::mt19937& random) {
  std::string markdown;
  for (std::size_t count = 1 + random() % 60; count > 0; --count)
    markdown += pieces[random() % pieces.size()];
  return markdown;
}

/// What is wrong with `html`: a tag that is not ours, tags out of balance, an id that stands twice,
/// a link in a link.
std::string fault_of(std::string_view html) {
  static const std::set<std::string_view> known = {
      "p",      "h2",    "h3",    "h4",  "h5", "h6", "ul",  "ol",  "li",  "blockquote", "pre",
      "code",   "table", "thead", "tr",  "th", "td", "em",  "a",   "rp",  "tbody",      "aside",
      "strong", "ruby",  "rt",    "sup", "br", "hr", "ins", "del", "span"};
  std::vector<std::string_view> open;
  std::set<std::string_view> ids;
  for (std::size_t at = html.find_first_of("<>"); at != std::string_view::npos;
       at = html.find_first_of("<>", at)) {
    const std::size_t end = html.find('>', at);
    if (html[at] == '>' || end == std::string_view::npos) return "a bracket of no tag";
    const std::string_view tag = html.substr(at + 1, end - at - 1);
    at = end + 1;
    const bool closes = tag.starts_with('/');
    const std::string_view name = tag.substr(closes ? 1 : 0, tag.find(' ') - (closes ? 1 : 0));
    if (!known.contains(name)) return "the tag " + std::string(name);
    if (closes && (open.empty() || open.back() != name))
      return "out of balance at " + std::string(name);
    if (!closes && name == "a" && std::ranges::find(open, name) != open.end())
      return "a link in a link";
    if (closes) open.pop_back();
    if (!closes && name != "br" && name != "hr") open.push_back(name);
    const std::size_t id = tag.find(" id=\"");
    if (id == std::string_view::npos) continue;
    const std::size_t id_end = tag.find('"', id + 5);
    if (!ids.insert(tag.substr(id + 5, id_end - id - 5)).second) return "an id twice";
  }
  return open.empty() ? "" : "not closed: " + std::string(open.back());
}

bool lies_in(kohyo::base::Span span, kohyo::base::Span body) {
  return span.source == body.source && body.begin <= span.begin && span.begin <= span.end &&
         span.end <= body.end;
}

std::size_t count(std::string_view text, std::string_view what) {
  std::size_t found = 0;
  for (std::size_t at = text.find(what); at != std::string_view::npos;
       at = text.find(what, at + what.size()))
    ++found;
  return found;
}

}  // namespace

TEST_CASE("whatever is read comes out as sound HTML") {
  std::mt19937 random(20250331);
  for (int i = 0; i < 20000; ++i) {
    const std::string markdown = random_markdown(random);
    CAPTURE(markdown);
    const ReadCase read = read_case(markdown);
    const std::string html = html_of(read.document);
    REQUIRE(fault_of(html) == "");
    REQUIRE(html.find("\uFDD0") == std::string::npos);
    for (const std::string& text : plain_text(read.document)) {
      REQUIRE_FALSE(text.empty());
      REQUIRE(text.find_first_of("\r\n") == std::string::npos);
    }
  }
}

TEST_CASE("every position lies in the body, and that of a link to a card is exact") {
  std::mt19937 random(2);
  for (int i = 0; i < 20000; ++i) {
    const std::string markdown = random_markdown(random);
    CAPTURE(markdown);
    const ReadCase read = read_case(markdown);
    for (const auto& diagnostic : read.diagnostics.all())
      REQUIRE(lies_in(diagnostic.span, read.body));
    for (const SymbolicLink& link : links_of(read.document)) {
      REQUIRE(lies_in(link.span, read.body));
      const std::string_view text = read.sources.text(link.span);
      const auto* card = std::get_if<CardLink>(&link.target);
      const bool is_name = text.find('r') != std::string_view::npos;
      if (card != nullptr && !is_name) REQUIRE(text == "card:" + card->id);
    }
  }
}

TEST_CASE("text is never lost without a word") {
  std::mt19937 random(3);
  std::size_t faultless = 0;
  for (int i = 0; i < 20000; ++i) {
    const std::string markdown = random_markdown(random);
    CAPTURE(markdown);
    const ReadCase read = read_case(markdown);
    if (!read.diagnostics.all().empty()) continue;
    ++faultless;
    const std::string html = html_of(read.document);
    for (const std::string_view character :
         {"あ", "い", "字", "한", "。", "「", "」", "｡", "（", "\u2060"}) {
      REQUIRE(count(html, character) >= count(markdown, character));
    }
  }
  CHECK(faultless > 1000);
}

TEST_CASE("four threads read what one thread reads") {
  std::mt19937 random(4);
  std::vector<std::string> texts(2000);
  for (std::string& text : texts) text = random_markdown(random);
  const auto outcome_of = [](const std::string& markdown) {
    const ReadCase read = read_case(markdown);
    std::string outcome = html_of(read.document);
    for (const std::string& mistake : mistakes_of(read)) outcome += mistake + "\n";
    return outcome;
  };
  const std::vector<int> threads{0, 1, 2, 3};
  const auto all = [&](int) { return kohyo::base::parallel_map(texts, 1, outcome_of); };
  const auto outcomes = kohyo::base::parallel_map(threads, 4, all);
  const std::vector<std::string> expected = all(0);
  for (const std::vector<std::string>& outcome : outcomes) CHECK(outcome == expected);
}

TEST_CASE("all mistakes are found in one run, each where it stands") {
  const ReadCase read = read_case(
      "# 上\n\n**残り\n\n[a](x:1) ![b](c)\n\n｜字\n\nd[^e]\n\n<!-- f -->\n\ng&#7;h\n\n[i]: "
      "文章\n\n|j|\n|-|\n|k|l|\n");
  CHECK(mistakes_of(read) ==
        std::vector<std::string>{"markdown-heading \"# 上\" 2", "markdown-emphasis \"**\" **",
                                 "markdown-link \"x:1\" x:1", "markdown-image \"![\"",
                                 "markdown-ruby \"｜\"", "footnote-unknown \"[^e]\" e",
                                 "markdown-comment \"<!-- f -->\"",
                                 "control-character \"&#7;\" U+0007", "markdown-link \"文章\" 文章",
                                 "markdown-table-size \"l\" 1 2000"});
}

TEST_CASE("only the body is read") {
  kohyo::base::Sources sources;
  const std::string text = "# no\n\nyes **「は」**に\n\n<!-- no -->\n";
  const auto end = static_cast<std::uint32_t>(text.find("<!--"));
  const kohyo::base::SourceId id = sources.add({"a.md", text});
  kohyo::base::Diagnostics diagnostics;
  const Document document = read_markdown(sources, {id, 6, end}, 2, diagnostics);
  CHECK(diagnostics.all().empty());
  CHECK(html_of(document) == "<p>yes <strong>「は」</strong>に</p>\n");
}

TEST_CASE("a text without Markdown is a paragraph") {
  CHECK(html_of("電子申請を導入する。\n") == "<p>電子申請を導入する。</p>\n");
}
