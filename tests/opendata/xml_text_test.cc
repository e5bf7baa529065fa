#include "opendata/xml_text.h"

#include <catch2/catch.hpp>
#include <string>

using kohyo::opendata::append_xml;

namespace {

std::string xml_of(std::string_view text) {
  std::string xml;
  append_xml(text, xml);
  return xml;
}

}  // namespace

TEST_CASE("plain text stands as it is, wide characters included") {
  for (const char* text : {"", "abc", "令和7年度「予定」", "שלום", "👩‍👩‍👧‍👦",
                           "ｆｕｌｌ", "_", "_x", "x_0041_", "\t\n"})
    CHECK(xml_of(text) == text);
}

TEST_CASE("markup is escaped") {
  CHECK(xml_of("<b>&amp;</b>") == "&lt;b&gt;&amp;amp;&lt;/b&gt;");
  CHECK(xml_of("]]>") == "]]&gt;");
}

TEST_CASE("what XML cannot hold is written as an escape") {
  CHECK(xml_of("a\rb") == "a_x000D_b");
  CHECK(xml_of("\x01\x1f") == "_x0001__x001F_");
  CHECK(xml_of("\xEF\xBF\xBF-\xEF\xBF\xBE") == "_xFFFF_-_xFFFE_");
}

TEST_CASE("text that looks like an escape is protected from being read as one") {
  CHECK(xml_of("_x0041_") == "_x005F_x0041_");
  CHECK(xml_of("__x00aF_x0042_") == "__x005F_x00aF_x005F_x0042_");
  CHECK(xml_of("_x004_ _x00G1_ _X0041_ _x0041") == "_x004_ _x00G1_ _X0041_ _x0041");
}
