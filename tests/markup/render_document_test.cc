#include "markup/render_document.h"

#include <catch2/catch.hpp>

#include "markup/read_case.h"

using namespace kohyo::markup;

namespace {

Document paragraph(Inline part) {
  return {{{Paragraph{{std::move(part)}}}}, {}};
}

Document heading(int level) {
  return {{{Heading{level, "a", {{TextRun{"a"}}}}}}, {}};
}

}  // namespace

TEST_CASE("an empty document is no HTML") {
  CHECK(html_of(Document{}).empty());
}

TEST_CASE("everything in a document is escaped") {
  const std::string raw = "<script>\"'&";
  const std::string escaped = "&lt;script&gt;&quot;&#39;&amp;";
  CHECK(html_of(paragraph({TextRun{raw}})) == "<p>" + escaped + "</p>\n");
  CHECK(html_of(paragraph({InlineCode{raw}})) == "<p><code>" + escaped + "</code></p>\n");
  CHECK(html_of(paragraph({Ruby{raw, raw}})) ==
        "<p><ruby>" + escaped + "<rp>（</rp><rt>" + escaped + "</rt><rp>）</rp></ruby></p>\n");
  CHECK(html_of(Document{{{CodeBlock{raw}}}, {}}) == "<pre><code>" + escaped + "</code></pre>\n");
  CHECK(html_of(Document{{{Heading{1, raw, {}}}}, {}}, 2, raw) ==
        "<h2 id=\"" + escaped + escaped + "\"></h2>\n");
}

TEST_CASE("headings stand at the level that the page gives them, none below the sixth") {
  CHECK(html_of(heading(1), 3) == "<h3 id=\"a\">a</h3>\n");
  CHECK(html_of(heading(2), 3) == "<h4 id=\"a\">a</h4>\n");
  CHECK(html_of(heading(5), 4) == "<h6 id=\"a\">a</h6>\n");
  CHECK(html_of(heading(1), 1) == "<h1 id=\"a\">a</h1>\n");
}

TEST_CASE("ids and the links to them begin with the prefix") {
  const Document document = read_case("## a\n\nb[^1]\n\n[^1]: c\n").document;
  const std::string html = html_of(document, 2, "card-");
  CHECK(html.find("<h2 id=\"card-a\">") != std::string::npos);
  CHECK(html.find("<a id=\"card-fnref-1\" href=\"#card-fn-1\"") != std::string::npos);
  CHECK(html.find("<li id=\"card-fn-1\">") != std::string::npos);
  CHECK(html.find("href=\"#card-fnref-1\"") != std::string::npos);
}

TEST_CASE("marks and ways back have accessible names with their numbers") {
  CHECK(html_of("a[^1] b[^1]\n\n[^1]: c\n") ==
        "<p>a<sup class=\"footnote-mark\"><a id=\"fnref-1\" href=\"#fn-1\" "
        "aria-label=\"注1\">1</a></sup>"
        " b<sup class=\"footnote-mark\"><a id=\"fnref-1-2\" href=\"#fn-1\" "
        "aria-label=\"注1\">1</a></sup></p>\n"
        "<aside class=\"footnotes\">\n<p class=\"footnotes-title\">注</p>\n<ol>\n"
        "<li id=\"fn-1\"><p>c <a class=\"footnote-back\" href=\"#fnref-1\" "
        "aria-label=\"本文1へ戻る\">\u21A9\uFE0E</a>"
        " <a class=\"footnote-back\" href=\"#fnref-1-2\" "
        "aria-label=\"本文1-2へ戻る\">\u21A9\uFE0E</a></p>\n</li>\n"
        "</ol>\n</aside>\n");
}

TEST_CASE("a note that ends in a list has its way back in a paragraph of its own") {
  const std::string html = html_of("a[^1]\n\n[^1]: b\n\n    - c\n");
  CHECK(html.find(
            "<li id=\"fn-1\"><p>b</p>\n<ul>\n<li>c</li>\n</ul>\n<p> <a class=\"footnote-back\"") !=
        std::string::npos);
}

TEST_CASE("words without a place for the number have it behind them, and are escaped") {
  const LinkResolver links = resolve;
  const RenderWords words{kohyo::text::Text::from_program("<Notes>"),
                          kohyo::text::Text::from_program("Back"),
                          kohyo::text::Text::from_program("\"Note\""),
                          {},
                          {},
                          {},
                          {}};
  const Document document = read_case("a[^1]\n\n[^1]: b\n").document;
  const std::string html = render_document(document, {"", 2, links, words}).str();
  CHECK(html.find("aria-label=\"&quot;Note&quot; 1\"") != std::string::npos);
  CHECK(html.find("aria-label=\"Back 1\"") != std::string::npos);
  CHECK(html.find("&lt;Notes&gt;") != std::string::npos);
}

TEST_CASE("a link goes where the page says, or is text where it says nothing") {
  CHECK(inline_html_of("[a](card:1)") == "<a href=\"/1.html\">a</a>");
  CHECK(inline_html_of("[*a*](term:x) [b](department:y)") == "<em>a</em> b");
}

TEST_CASE("the page is asked for every link, addresses too") {
  std::size_t asked = 0;
  const LinkResolver links = [&](const LinkTarget&) {
    ++asked;
    return std::optional<Url>();
  };
  const RenderWords words{};
  const Document document = read_case("[a](card:1) [b](https://example.com)").document;
  CHECK(render_document(document, {"", 2, links, words}).str() == "<p>a b</p>\n");
  CHECK(asked == 2);
}

TEST_CASE("a table has headers with a scope and alignment by class") {
  CHECK(html_of("|a|b|c|\n|:-|:-:|-:|\n|1|2|3|\n") ==
        "<table>\n<thead>\n<tr><th scope=\"col\">a</th><th scope=\"col\" "
        "class=\"align-center\">b</th>"
        "<th scope=\"col\" class=\"align-right\">c</th></tr>\n</thead>\n<tbody>\n"
        "<tr><td>1</td><td class=\"align-center\">2</td><td "
        "class=\"align-right\">3</td></tr>\n</tbody>\n</table>\n");
}

TEST_CASE("a header without text is a plain cell, and a table without rows has no body") {
  CHECK(html_of("||a|\n|-|-:|\n") ==
        "<table>\n<thead>\n<tr><td></td><th scope=\"col\" "
        "class=\"align-right\">a</th></tr>\n</thead>\n</table>\n");
}

TEST_CASE("a table is called what it stands under") {
  const Document document = read_case("|a|\n|-|\n").document;
  const LinkResolver links = [](const LinkTarget&) { return std::optional<Url>(); };
  const RenderWords words{};
  const std::string html = render_document(document, {"", 2, links, words, "R&D"}).str();
  CHECK(html.starts_with("<table aria-label=\"R&amp;D\">\n"));
}

TEST_CASE("nothing carries a style of its own") {
  CHECK(html_of("|a|\n|-:|\n|b|\n\n1. c\n\n***\n").find("style") == std::string::npos);
}

TEST_CASE("one document renders differently on different pages") {
  const Document document = read_case("## a\n\n[b](card:1)\n").document;
  CHECK(html_of(document, 2, "x-") == "<h2 id=\"x-a\">a</h2>\n<p><a href=\"/1.html\">b</a></p>\n");
  CHECK(html_of(document, 4, "y-") == "<h4 id=\"y-a\">a</h4>\n<p><a href=\"/1.html\">b</a></p>\n");
}
