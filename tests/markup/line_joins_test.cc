#include "markup/line_joins.h"

#include <catch2/catch.hpp>

#include "markup/read_case.h"

using namespace kohyo::markup;

TEST_CASE("a line break between Japanese characters vanishes") {
  CHECK(inline_html_of("日本\n語") == "日本語");
  CHECK(inline_html_of("です。\n次") == "です。次");
  CHECK(inline_html_of("カナ\n「かな」\nー") == "カナ「かな」ー");
  CHECK(inline_html_of("全角１\n２") == "全角１２");
  CHECK(inline_html_of("文\n　字下げ") == "文　字下げ");
}

TEST_CASE("a line break beside any other character is a space") {
  CHECK(inline_html_of("one\ntwo") == "one two");
  CHECK(inline_html_of("日本\nJapan") == "日本 Japan");
  CHECK(inline_html_of("Japan\n日本") == "Japan 日本");
  CHECK(inline_html_of("令和\n7年") == "令和 7年");
  CHECK(inline_html_of("ｶﾅ\nｶﾅ") == "ｶﾅ ｶﾅ");
}

TEST_CASE("a line break between Hangul is a space") {
  CHECK(inline_html_of("한국\n어") == "한국 어");
  CHECK(inline_html_of("한국\n語") == "한국 語");
}

TEST_CASE("the characters on the sides are found across marks") {
  CHECK(inline_html_of("**日本**\n*語*") == "<strong>日本</strong><em>語</em>");
  CHECK(inline_html_of("[日本](card:1)\n`語`") == "<a href=\"/1.html\">日本</a><code>語</code>");
  CHECK(inline_html_of("**日本\n語**") == "<strong>日本語</strong>");
  CHECK(inline_html_of("**日本**\ntwo") == "<strong>日本</strong> two");
  CHECK(inline_html_of("日本《にほん》\n語《ご》").find(" ") == std::string::npos);
}

TEST_CASE("a mark of a footnote between the lines is passed over") {
  const std::string html = html_of("です。[^1]\n次\n\n[^1]: 注\n");
  CHECK(html.find("</sup>次") != std::string::npos);
}

TEST_CASE("a hard line break stays") {
  CHECK(inline_html_of("日本  \n語") == "日本<br>語");
  CHECK(inline_html_of("日本\\\n語") == "日本<br>語");
}

TEST_CASE("lines of raw HTML are joined as text is") {
  CHECK(html_of("<div>\n日本\n語\n</div>\n") == "<p>&lt;div&gt; 日本語 &lt;/div&gt;</p>\n");
}

TEST_CASE("texts that become empty are taken out") {
  std::vector<Inline> inlines{
      {TextRun{"日"}}, {TextRun{"\n"}}, {Strong{{{TextRun{"本"}}, {TextRun{""}}}}}};
  join_lines(inlines);
  REQUIRE(inlines.size() == 2);
  CHECK(std::get<TextRun>(inlines[0].value).text == "日");
  CHECK(std::get<Strong>(inlines[1].value).children.size() == 1);
}

TEST_CASE("several line feeds in one text are each decided") {
  std::vector<Inline> inlines{{TextRun{"日\n本\na\n\nb"}}};
  join_lines(inlines);
  CHECK(std::get<TextRun>(inlines[0].value).text == "日本 a  b");
}

TEST_CASE("a line feed at the beginning or the end, or beside a hard line break, is a space") {
  std::vector<Inline> inlines{{TextRun{"\n日\n"}}, {LineBreak{}}, {TextRun{"\n本\n"}}};
  join_lines(inlines);
  CHECK(std::get<TextRun>(inlines[0].value).text == " 日 ");
  CHECK(std::get<TextRun>(inlines[2].value).text == " 本 ");
}
