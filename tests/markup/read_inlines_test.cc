#include "markup/read_inlines.h"

#include <catch2/catch.hpp>

#include "markup/read_case.h"

using namespace kohyo::markup;

namespace {

using Mistakes = std::vector<std::string>;

/// What the spans of all links point at, parted by spaces.
std::string link_spans_in(std::string_view markdown) {
  const ReadCase read = read_case(markdown);
  std::string all;
  for (const SymbolicLink& link : links_of(read.document)) {
    if (!all.empty()) all += ' ';
    all += read.sources.text(link.span);
  }
  return all;
}

}  // namespace

TEST_CASE("emphasis, strong text and code are read") {
  CHECK(inline_html_of("*a* _b_ **c** __d__ `e`") ==
        "<em>a</em> <em>b</em> <strong>c</strong> <strong>d</strong> <code>e</code>");
  CHECK(inline_html_of("***a** b*") == "<em><strong>a</strong> b</em>");
}

TEST_CASE("escapes and entities are resolved") {
  CHECK(inline_html_of("\\*a\\* &amp; &lt;b&gt; &#12354; &nobody;") ==
        "*a* &amp; &lt;b&gt; あ &amp;nobody;");
}

TEST_CASE("tildes are text, one or two") {
  CHECK(inline_html_of("月~金、~~消さない~~、9時~17時") == "月~金、~~消さない~~、9時~17時");
}

TEST_CASE("addresses in the text are no links") {
  CHECK(inline_html_of("https://example.com/をご覧ください。www.example.com a@example.com") ==
        "https://example.com/をご覧ください。www.example.com a@example.com");
}

TEST_CASE("addresses between < and > are links") {
  CHECK(inline_html_of("<https://example.com/a>を") ==
        "<a href=\"https://example.com/a\">https://example.com/a</a>を");
  CHECK(inline_html_of("<info@example.com>") ==
        "<a href=\"mailto:info@example.com\">info@example.com</a>");
  CHECK(inline_html_of("<card:2-25>") == "<a href=\"/2-25.html\">card:2-25</a>");
}

TEST_CASE("links are symbolic or addresses") {
  CHECK(inline_html_of("[a](card:2-25)") == "<a href=\"/2-25.html\">a</a>");
  CHECK(inline_html_of("[a](card:dx-roadmap/2-1)") == "<a href=\"/dx-roadmap/2-1.html\">a</a>");
  CHECK(inline_html_of("[a](goal:1)") == "<a href=\"/goals/1.html\">a</a>");
  CHECK(inline_html_of("[a](https://example.com/?a=b&c=d)") ==
        "<a href=\"https://example.com/?a=b&amp;c=d\">a</a>");
  const std::vector<SymbolicLink> links =
      links_of(read_case("[a](term:x) [b](department:y)").document);
  REQUIRE(links.size() == 2);
  CHECK(links[0].target == LinkTarget(TermLink{"x"}));
  CHECK(links[1].target == LinkTarget(DepartmentLink{"y"}));
}

TEST_CASE("reference links work in all three forms") {
  CHECK(inline_html_of("[a][x] [x][] [x]\n\n[x]: card:1\n") ==
        "<a href=\"/1.html\">a</a> <a href=\"/1.html\">x</a> <a href=\"/1.html\">x</a>");
}

TEST_CASE("titles of links are dropped") {
  CHECK(inline_html_of("[a](card:1 \"題\")") == "<a href=\"/1.html\">a</a>");
}

TEST_CASE("a link to anything else is reported at its address and leaves its text") {
  for (const std::string target :
       {"javascript:alert(1)", "data:image/png;base64,AA", "//example.com", "card:a/b/c",
        "vbscript:x", "https:x", "term:データ"}) {
    CAPTURE(target);
    const ReadCase read = read_case("次の[文](" + target + ")を");
    CHECK(mistakes_of(read) == Mistakes{"markdown-link \"" + target + "\" " + target});
    CHECK(html_of(read.document) == "<p>次の文を</p>\n");
  }
}

TEST_CASE("the address that is reported is the one that the browser would get") {
  CHECK(mistakes_in("[a](java&#115;cript:x)") ==
        Mistakes{"markdown-link \"java&#115;cript:x\" javascript:x"});
  CHECK(mistakes_in("<javascript:x>") == Mistakes{"markdown-link \"javascript:x\" javascript:x"});
}

TEST_CASE("a link without text is reported") {
  CHECK(mistakes_in("a [](card:1) b") == Mistakes{"markdown-link \"card:1\" card:1"});
  CHECK(mistakes_in("a [ &nbsp; ](card:1) b") == Mistakes{"markdown-link \"card:1\" card:1"});
}

TEST_CASE("a link in a link is reported and leaves its text") {
  const ReadCase read = read_case("[a <https://example.com>](card:1)");
  CHECK(mistakes_of(read) == Mistakes{"markdown-link \"https://example.com\" https://example.com"});
  CHECK(html_of(read.document) == "<p><a href=\"/1.html\">a https://example.com</a></p>\n");
}

TEST_CASE("the span of a link is its address, its name or its text") {
  CHECK(link_spans_in("[a](card:1) [a](<card:2>) [a]( card:3 'x' )") == "card:1 card:2 card:3");
  CHECK(link_spans_in("[a][x] [x][] [x]\n\n[x]: card:1\n") == "x x x");
  CHECK(link_spans_in("<https://example.com>") == "https://example.com");
}

TEST_CASE("spans of equal links are those of each") {
  const ReadCase read = read_case("[card:1](card:1)、[card:1](card:1)");
  const std::vector<SymbolicLink> links = links_of(read.document);
  REQUIRE(links.size() == 2);
  CHECK(links[0].span.begin == text_before.size() + 9);
  CHECK(links[1].span.begin == text_before.size() + 16 + 3 + 9);
}

TEST_CASE("spans of links are exact in lists, quotes, tables, headings and notes") {
  CHECK(link_spans_in("- a [b](card:1)\n  c\n  [d](card:2)\n\n  - [e](card:3)\n") ==
        "card:1 card:2 card:3");
  CHECK(link_spans_in("> a\nb [b](card:1)\n> [c](card:2)\n") == "card:1 card:2");
  CHECK(link_spans_in("| a \\| b | [c](card:1) |\n|-|-|\n| [d](card:2) | `\\|` [e](card:3) |\n") ==
        "card:1 card:2 card:3");
  CHECK(link_spans_in("> text\n> | a | [c](card:1) |\n> |-|-|\n> | [d](card:2) | b |\n") ==
        "card:1 card:2");
  CHECK(link_spans_in("## a [b](card:1) ##\n\nc [d](card:2)\n---\n") == "card:1 card:2");
  CHECK(link_spans_in("a[^1]\n\n[^1]: b [c](card:1)\n\n    d [e](card:2)\n") == "card:1 card:2");
}

TEST_CASE(
    "spans of links are exact behind emphasis beside Japanese text, escapes, entities and code") {
  CHECK(link_spans_in("は**「a」**は、**「b」**は**[c](card:1)**を\\*&amp;`](card:9)`<b "
                      "title=\"](card:8)\">[d](card:2)") == "card:1 card:2");
}

TEST_CASE("spans of links are exact below definitions and behind carriage returns") {
  CHECK(link_spans_in("[x]: card:1\n[y]: card:2\na [b](card:3) [x]\n") == "card:3 x");
  CHECK(link_spans_in("a\r\n\r\n- b [c](card:1)\r\n  d [e](card:2)\r\n") == "card:1 card:2");
}

TEST_CASE("an image is refused and its text stays") {
  const ReadCase read = read_case("a ![図 *1*](b.png) c");
  CHECK(mistakes_of(read) == Mistakes{"markdown-image \"![\""});
  CHECK(html_of(read.document) == "<p>a 図 <em>1</em> c</p>\n");
}

TEST_CASE("what stands behind an image is found") {
  CHECK(link_spans_in("![a](card:1) [b](card:2)") == "card:2");
  CHECK(link_spans_in("[![a](card:1)](card:2) [b](card:3)") == "card:2 card:3");
}

TEST_CASE("raw HTML is shown as text") {
  CHECK(inline_html_of("a <b onclick=\"x\">b</b> <script>alert(1)</script>") ==
        "a &lt;b onclick=&quot;x&quot;&gt;b&lt;/b&gt; &lt;script&gt;alert(1)&lt;/script&gt;");
  CHECK(inline_html_of("a <?php x ?> <![CDATA[y]]> <!DOCTYPE z>") ==
        "a &lt;?php x ?&gt; &lt;![CDATA[y]]&gt; &lt;!DOCTYPE z&gt;");
  CHECK(mistakes_in("a <b>b</b>") == none);
}

TEST_CASE("a mark of a footnote in a link stands behind it") {
  const std::string html = html_of("[a[^1]b](card:1)c\n\n[^1]: 注\n");
  CHECK(html.find("<p><a href=\"/1.html\">ab</a><sup") != std::string::npos);
  CHECK(html.find("</sup>c</p>") != std::string::npos);
}

TEST_CASE("emphasis that is too deep is reported once a branch and left out") {
  const std::string deep = "a " + repeat("*b _c ", 20) + repeat("c_ b*", 20);
  const ReadCase read = read_case(deep);
  CHECK_FALSE(read.diagnostics.all().empty());
  CHECK(read.diagnostics.all().front().code == kohyo::base::Code::markdown_emphasis);
  CHECK(html_of(read.document).find(repeat("<em>b <em>c ", 8)) != std::string::npos);
  CHECK(html_of(read.document).find(repeat("<em>b <em>c ", 9)) == std::string::npos);
}
