#include "markup/text_checks.h"

#include <catch2/catch.hpp>

#include "markup/read_case.h"

using namespace kohyo::markup;

namespace {

using Mistakes = std::vector<std::string>;

PlacedText typed(std::string_view text) {
  PlacedText placed{std::string(text), {}, std::vector<bool>(text.size(), true)};
  for (std::size_t i = 0; i <= text.size(); ++i)
    placed.places.push_back(static_cast<std::uint32_t>(i));
  return placed;
}

ParserText parser_text(std::string_view text) {
  return {text, {kohyo::base::SourceId{0}, 0, static_cast<std::uint32_t>(text.size())}, {}};
}

}  // namespace

TEST_CASE("a range is taken out of text, places and marks alike") {
  const PlacedText rest = without_range(typed("abcdef"), 1, 4);
  CHECK(rest.text == "aef");
  CHECK(rest.places == std::vector<std::uint32_t>{0, 4, 5, 6});
  CHECK(rest.is_typed.size() == 3);
}

TEST_CASE("two stars that have stayed in the text are reported where they stand") {
  CHECK(mistakes_in("次は ** 強調 ** です") ==
        Mistakes{"markdown-emphasis \"**\" **", "markdown-emphasis \"**\" **"});
  CHECK(mistakes_in("閉じない**強調です") == Mistakes{"markdown-emphasis \"**\" **"});
  CHECK(mistakes_in("多い****です") == Mistakes{"markdown-emphasis \"****\" **"});
  CHECK(mistakes_in("- 項目\n- 閉じない**強調") == Mistakes{"markdown-emphasis \"**\" **"});
}

TEST_CASE("the place of stars left behind joiners is exact") {
  const std::string_view before = "は**「強」**は、";
  const ReadCase read = read_case(std::string(before) + "**「残");
  REQUIRE(read.diagnostics.all().size() == 1);
  CHECK(read.diagnostics.all().front().span.begin == text_before.size() + before.size());
  CHECK(mistakes_of(read) == Mistakes{"markdown-emphasis \"**\" **"});
}

TEST_CASE("single stars, escaped stars and stars in code are no mistakes") {
  CHECK(mistakes_in("注*1、3*4、* です") == none);
  CHECK(mistakes_in("\\*\\*強調\\*\\* \\**") == none);
  CHECK(mistakes_in("`**` と\n\n```\n**\n```\n") == none);
  CHECK(mistakes_in("&ast;&ast; &#42;&#42;") == none);
}

TEST_CASE("two underscores that have stayed in the text are reported") {
  CHECK(mistakes_in("この__強調__は") ==
        Mistakes{"markdown-emphasis \"__\" __", "markdown-emphasis \"__\" __"});
}

TEST_CASE("underscores in names and lines to write on are no mistakes") {
  CHECK(mistakes_in("a__b と snake_case と _ 氏名____ ______") == none);
  CHECK(mistakes_in("\\_\\_a\\_\\_") == none);
}

TEST_CASE("a mark of a footnote that does not exist is reported") {
  CHECK(mistakes_in("本文[^注]です") == Mistakes{"footnote-unknown \"[^注]\" 注"});
  CHECK(mistakes_in("本文[^a b]です") == Mistakes{"footnote-unknown \"[^a b]\" a b"});
  CHECK(mistakes_in("> 本文\n> は[^注]です") == Mistakes{"footnote-unknown \"[^注]\" 注"});
}

TEST_CASE("what only looks like a mark of a footnote is text") {
  CHECK(mistakes_in("\\[^注] [\\^注] [^] `[^注]` [^a と a^b") == none);
}

TEST_CASE("a comment is refused where it stands") {
  CHECK(mistakes_in("a <!-- 内緒 --> b") == Mistakes{"markdown-comment \"<!-- 内緒 -->\""});
  CHECK(mistakes_in("本文\n\n<!-- 内緒 -->\n") == Mistakes{"markdown-comment \"<!-- 内緒 -->\""});
  CHECK(mistakes_in("- 項目\n\n  <!-- 内緒\n  二行 -->\n") ==
        Mistakes{"markdown-comment \"<!-- 内緒\""});
  CHECK(mistakes_in("|a|\n|-|\n|<!-- x -->|\n") == Mistakes{"markdown-comment \"<!-- x -->\""});
}

TEST_CASE("a comment that is not closed or not well formed is refused") {
  CHECK(mistakes_in("a <!-- 内緒") == Mistakes{"markdown-comment \"<!-- 内緒\""});
  CHECK(mistakes_in("a <!-- b -- c --> d") == Mistakes{"markdown-comment \"<!-- b -- c -->\""});
  CHECK(mistakes_in("a <!--> b") == Mistakes{"markdown-comment \"<!-->\""});
  CHECK(mistakes_in("<!-- 内緒\n\n次の段落\n") == Mistakes{"markdown-comment \"<!-- 内緒\""});
}

TEST_CASE("a comment inside other HTML is refused") {
  CHECK(mistakes_in("<div>\n<!-- a --> <!-- b -->\n</div>\n") ==
        Mistakes{"markdown-comment \"<!-- a -->\"", "markdown-comment \"<!-- b -->\""});
  CHECK(mistakes_in("a <b title=\"<!-- x -->\"> b") ==
        Mistakes{"markdown-comment \"<b title=\"<!-- x -->\">\""});
}

TEST_CASE("a comment never comes out in the document") {
  for (const std::string_view markdown :
       {"a <!-- 内緒 --> b", "<!-- 内緒 -->\n", "a <!-- 内緒", "<div>\n<!-- 内緒 -->\n</div>",
        "a <!-- b -- 内緒 --> d", "a <b title=\"<!-- 内緒 -->\"> b", "|a|\n|-|\n|<!-- 内緒 -->|\n",
        "[a](card:1 \"<!-- 内緒 -->\")"}) {
    CAPTURE(markdown);
    const ReadCase read = read_case(markdown);
    CHECK(html_of(read.document).find("内緒") == std::string::npos);
  }
}

TEST_CASE("a comment that is shown on purpose is text") {
  CHECK(inline_html_of("`<!-- a -->`") == "<code>&lt;!-- a --&gt;</code>");
  CHECK(inline_html_of("\\<!-- a -->") == "&lt;!-- a --&gt;");
  CHECK(inline_html_of("&lt;!-- a -->") == "&lt;!-- a --&gt;");
  CHECK(mistakes_in("`<!-- a -->` \\<!-- a --> &lt;!-- a -->\n\n    <!-- a -->\n") == none);
}

TEST_CASE(
    "characters that no text may hold are reported and left out when entities bring them in") {
  CHECK(mistakes_in("a&#x202E;b") == Mistakes{"control-character \"&#x202E;\" U+202E"});
  CHECK(mistakes_in("a&#7;b") == Mistakes{"control-character \"&#7;\" U+0007"});
  CHECK(inline_html_of("a&#x202E;b&#7;c") == "abc");
}

TEST_CASE("entities for tabs and line ends are spaces") {
  CHECK(inline_html_of("a&#9;b&#13;c&#10;d&Tab;e&NewLine;f") == "a b c d e f");
  CHECK(mistakes_in("a&#9;b&#13;&#10;c") == none);
}

TEST_CASE("a text without fault is left as it is") {
  kohyo::base::Diagnostics diagnostics;
  const PlacedText placed = typed("本文 a");
  const PlacedText clean = clean_text(placed, parser_text("本文 a"), diagnostics);
  CHECK(clean.text == placed.text);
  CHECK(clean.places == placed.places);
  CHECK(clean.is_typed == placed.is_typed);
  CHECK(diagnostics.all().empty());
}
