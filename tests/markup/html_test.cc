#include "markup/html.h"

#include <catch2/catch.hpp>
#include <type_traits>

using namespace kohyo::markup;

TEST_CASE("text is escaped for elements and for quoted attributes") {
  CHECK(Html::escape("a & b < c > d \" e ' f").str() == "a &amp; b &lt; c &gt; d &quot; e &#39; f");
  CHECK(Html::escape("&amp;").str() == "&amp;amp;");
  CHECK(Html::escape("日本").str() == "日本");
  CHECK(Html::escape("").empty());
  CHECK(Html::escape(kohyo::text::Text::from_program("<日本>")).str() == "&lt;日本&gt;");
}

TEST_CASE("escaped text is appended to what is there") {
  std::string out = "a";
  append_escaped("<b>", out);
  append_escaped("c", out);
  CHECK(out == "a&lt;b&gt;c");
}

TEST_CASE("a literal is HTML as it stands") {
  const Html html = Html::literal("<br>");
  CHECK(html.str() == "<br>");
}

TEST_CASE("HTML is made from no text but through its makers") {
  CHECK_FALSE(std::is_constructible_v<Html, std::string>);
  CHECK_FALSE(std::is_constructible_v<Html, const char*>);
  CHECK_FALSE(std::is_convertible_v<std::string, Html>);
}

TEST_CASE("structured data cannot close its element") {
  kohyo::base::Json value;
  value["name"] = "</script><!-- & -->";
  const std::string html = Html::json_ld(value).str();
  CHECK(html ==
        "<script type=\"application/ld+json\">{\"name\":\"\\u003c/script\\u003e\\u003c!-- \\u0026 "
        "--\\u003e\"}</script>");
}

TEST_CASE("pieces are put together in order") {
  Html html = Html::literal("<p>");
  html += Html::escape("<");
  html += Html::literal("</p>");
  CHECK(html.str() == "<p>&lt;</p>");
  CHECK(Html().empty());
}

TEST_CASE("a builder takes markup as literals, escapes text and keeps HTML") {
  HtmlBuilder builder;
  builder.markup(Html::literal("<p title=\"")).text("\"<").markup(Html::literal("\">"));
  builder.html(Html::escape("&")).markup(Html::literal("</p>"));
  CHECK(std::move(builder).take().str() == "<p title=\"&quot;&lt;\">&amp;</p>");
}

TEST_CASE("equal HTML is equal") {
  CHECK(Html::escape("a") == Html(Html::literal("a")));
  CHECK_FALSE(Html::escape("<") == Html(Html::literal("<")));
}
