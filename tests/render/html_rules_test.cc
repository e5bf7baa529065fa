#include "render/html_rules.h"

#include <catch2/catch.hpp>

namespace kohyo::render {
namespace {

TEST_CASE("elements are void, raw, text only or normal") {
  CHECK(kind_of_element("br") == ElementKind::empty);
  CHECK(kind_of_element("img") == ElementKind::empty);
  CHECK(kind_of_element("wbr") == ElementKind::empty);
  CHECK(kind_of_element("script") == ElementKind::raw);
  CHECK(kind_of_element("style") == ElementKind::raw);
  CHECK(kind_of_element("iframe") == ElementKind::raw);
  CHECK(kind_of_element("title") == ElementKind::rcdata);
  CHECK(kind_of_element("textarea") == ElementKind::rcdata);
  CHECK(kind_of_element("div") == ElementKind::normal);
  CHECK(kind_of_element("noscript") == ElementKind::normal);
  CHECK(kind_of_element("") == ElementKind::normal);
}

TEST_CASE("addresses that are followed take only URLs") {
  for (const char* name : {"href", "src", "action", "formaction", "data", "xlink:href"}) {
    CHECK(kind_of_attribute(name) == AttributeKind::url);
  }
}

TEST_CASE("programs, styles, lists of addresses and documents are forbidden") {
  for (const char* name : {"onclick", "on", "style", "srcset", "imagesrcset", "srcdoc"}) {
    CHECK(kind_of_attribute(name) == AttributeKind::forbidden);
  }
}

TEST_CASE("every other attribute is plain") {
  for (const char* name : {"class", "id", "content", "data-src", "hreflang", "title", "xml:lang"}) {
    CHECK(kind_of_attribute(name) == AttributeKind::plain);
  }
}

TEST_CASE("svg and math begin foreign content") {
  CHECK(is_foreign_root("svg"));
  CHECK(is_foreign_root("math"));
  CHECK_FALSE(is_foreign_root("div"));
}

}  // namespace
}  // namespace kohyo::render
