#include "markup/url.h"

#include <catch2/catch.hpp>

using namespace kohyo::markup;

TEST_CASE("addresses with the schemes that are allowed are URLs, as they are written") {
  const std::string_view text =
      GENERATE("https://example.com", "http://example.com/", "HTTPS://example.com/a",
               "https://example.com:8080/a?b=c&d=e#f", "https://example.com/%E6%97%A5%E6%9C%AC",
               "mailto:info@example.com", "tel:03-0000-0000", "tel:+81300000000");
  CAPTURE(text);
  REQUIRE(Url::parse(text));
  CHECK(Url::parse(text)->str() == text);
}

TEST_CASE("relative paths, paths of the site and fragments are URLs") {
  const std::string_view text =
      GENERATE("../transition/1-9.html#schedule", "index.html", "/ja/index.html", "#schedule",
               "?a=b", "./a:b", "a/b:c", "?a:b", "#a:b");
  CAPTURE(text);
  REQUIRE(Url::parse(text));
  CHECK(Url::parse(text)->str() == text);
}

TEST_CASE("schemes that run code or read files are no URLs") {
  const std::string_view text = GENERATE(
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,a", "data:image/png;base64,AA",
      "vbscript:a", "file:///etc/passwd", "blob:a", "ftp://example.com", "card:2-25", "a:b", ":a");
  CAPTURE(text);
  CHECK_FALSE(Url::parse(text));
}

TEST_CASE("texts that change the host without saying so are no URLs") {
  const std::string_view text =
      GENERATE("//example.com", "///example.com", "/\\example.com", "\\\\example.com", "https:a",
               "https:/a", "https://", "https:///a", "https://?a", "http://#a", "mailto:", "tel:");
  CAPTURE(text);
  CHECK_FALSE(Url::parse(text));
}

TEST_CASE("characters outside RFC 3986 are refused") {
  const std::string_view text =
      GENERATE("", " ", "a b", "a\nb", "a\tb", " https://example.com", "java\nscript:a", "a\"b",
               "a<b", "a>b", "a\\b", "a`b", "a{b}", "a|b", "a^b", "https://example.com/日本");
  CAPTURE(text);
  CHECK_FALSE(Url::parse(text));
  CHECK_FALSE(Url::parse(std::string_view("a\0b", 3)));
}

TEST_CASE("the program's own paths are URLs") {
  CHECK(Url::from_program("../1-9.html#schedule").str() == "../1-9.html#schedule");
}

TEST_CASE("URLs are compared by their text") {
  CHECK(Url::parse("a.html") == Url::parse("a.html"));
  CHECK(*Url::parse("a.html") < *Url::parse("b.html"));
}
