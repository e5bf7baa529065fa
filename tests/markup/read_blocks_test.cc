#include "markup/read_blocks.h"

#include <catch2/catch.hpp>

#include "markup/read_case.h"

using namespace kohyo::markup;

namespace {

using Mistakes = std::vector<std::string>;

/// The levels of the document's headings, one digit each.
std::string heading_levels_in(std::string_view markdown, int top_heading) {
  std::string levels;
  for (const Block& block : read_case(markdown, top_heading).document.blocks) {
    if (const auto* heading = std::get_if<Heading>(&block.value))
      levels += std::to_string(heading->level);
  }
  return levels;
}

}  // namespace

TEST_CASE("paragraphs, quotes and rules are read") {
  CHECK(html_of("a\n\n> b\n> > c\n\n***\n") ==
        "<p>a</p>\n<blockquote>\n<p>b</p>\n<blockquote>\n<p>c</p>\n</blockquote>\n</"
        "blockquote>\n<hr>\n");
}

TEST_CASE("lists are read: bullets, numbers, their first number, close or loose") {
  CHECK(html_of("- a\n- b\n") == "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n");
  CHECK(html_of("1. a\n2. b\n") == "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n");
  CHECK(html_of("3. a\n4. b\n") == "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n");
  CHECK(html_of("- a\n\n- b\n") == "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n");
  CHECK(html_of("- a\n  - b\n") == "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n");
}

TEST_CASE("code keeps its lines, and the name of a language is no text") {
  CHECK(html_of("    a <b>\n    c\n") == "<pre><code>a &lt;b&gt;\nc\n</code></pre>\n");
  CHECK(html_of("```yaml\na: b\n```\n") == "<pre><code>a: b\n</code></pre>\n");
  CHECK(html_of("~~~\n~~~\n") == "<pre><code></code></pre>\n");
}

TEST_CASE("text behind a fence is not lost") {
  CHECK(html_of("``` これは文章\na\n```\n") == "<pre><code>これは文章\na\n</code></pre>\n");
}

TEST_CASE("raw HTML on lines of its own is shown as text") {
  CHECK(html_of("<div class=\"a\">\n*b*\n</div>\n") ==
        "<p>&lt;div class=&quot;a&quot;&gt; *b* &lt;/div&gt;</p>\n");
  CHECK(html_of("<script>\nalert(1)\n\n</script>\n") ==
        "<p>&lt;script&gt; alert(1)  &lt;/script&gt;</p>\n");
  CHECK(mistakes_in("<div>a</div>\n") == none);
}

TEST_CASE("headings have the level that they have below the highest") {
  CHECK(heading_levels_in("## a\n\n### b\n\n###### c\n", 2) == "125");
  CHECK(heading_levels_in("### a\n\n#### b\n", 3) == "12");
  CHECK(heading_levels_in("a\n=\n\nb\n-\n", 1) == "12");
}

TEST_CASE("a heading above the highest level is reported and taken for the highest") {
  CHECK(mistakes_in("# a\n\n## b\n\n### c\n", 3) ==
        Mistakes{"markdown-heading \"# a\" 3", "markdown-heading \"## b\" 3"});
  CHECK(heading_levels_in("# a\n\n## b\n\n### c\n", 3) == "111");
  CHECK(mistakes_in("> - ## a ##\n", 3) == Mistakes{"markdown-heading \"> - ## a\" 3"});
  CHECK(mistakes_in("本文\n---\n", 3) == Mistakes{"markdown-heading \"本文\" 3"});
}

TEST_CASE("a heading without text is reported and left out") {
  CHECK(mistakes_in("##\n") == Mistakes{"markdown-heading \"##\" 2"});
  CHECK(mistakes_in("a\n\n## ##\n") == Mistakes{"markdown-heading \"## \" 2"});
  CHECK(mistakes_in("## &nbsp;\n") == Mistakes{"markdown-heading \"## &nbsp;\" 2"});
  CHECK(read_case("##\n").document.empty());
}

TEST_CASE("headings get ids of their text, without readings and marks of notes") {
  CHECK(html_of("## 目的 *A*\n\n## 目的 *A*\n") ==
        "<h2 id=\"目的-a\">目的 <em>A</em></h2>\n<h2 id=\"目的-a-2\">目的 <em>A</em></h2>\n");
  CHECK(html_of("## 漢字《かんじ》[^1]\n\n[^1]: 注\n").starts_with("<h2 id=\"漢字\">"));
}

TEST_CASE("notes stand behind the text in the order of first mention") {
  const Document document = read_case("a[^y] b[^x] c[^y]\n\n[^x]: X\n[^y]: Y\n").document;
  REQUIRE(document.footnotes.size() == 2);
  CHECK(document.footnotes[0].references == 2);
  CHECK(document.footnotes[1].references == 1);
  CHECK(plain_text(document) == std::vector<std::string>{"a b c", "Y", "X"});
}

TEST_CASE("notes may mention notes, even themselves") {
  const ReadCase read = read_case("a[^1]\n\n[^1]: b[^2][^1]\n[^2]: c[^1]\n");
  CHECK(mistakes_of(read) == none);
  REQUIRE(read.document.footnotes.size() == 2);
  CHECK(read.document.footnotes[0].references == 3);
  CHECK(read.document.footnotes[1].references == 1);
}

TEST_CASE("a note holds several blocks, and stands where it is defined or elsewhere") {
  const Document document =
      read_case("> [^1]: a\n\n- b[^1]\n\n      c\n\n[^2]: d\n\n    - e\n\nf[^2]\n").document;
  REQUIRE(document.footnotes.size() == 2);
  CHECK(plain_text(document) == std::vector<std::string>{"b", "c", "f", "a", "d", "e"});
}

TEST_CASE("a paragraph or quote that holds nothing is left out") {
  CHECK(read_case("[](card:1)\n").document.empty());
  CHECK(read_case("> >\n").document.empty());
  CHECK(read_case("").document.empty());
  CHECK(read_case("\n\n").document.empty());
}
