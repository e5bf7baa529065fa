#include "base/json.h"

#include <catch2/catch.hpp>

using namespace kohyo::base;

TEST_CASE("members keep the order in which they are written") {
  Json value;
  value["b"] = 1;
  value["a"] = "計画";
  CHECK(print_json(value) == "{\n  \"b\": 1,\n  \"a\": \"計画\"\n}\n");
}

TEST_CASE("printed JSON has no byte order mark and one line feed at its end") {
  const std::string text = print_json(Json::array());
  CHECK(text == "[]\n");
}

TEST_CASE("JSON for HTML cannot close its script element or open a comment") {
  Json value;
  value["t"] = "</script><!-- & -->";
  CHECK(print_json_for_html(value) == R"({"t":"\u003c/script\u003e\u003c!-- \u0026 --\u003e"})");
  CHECK(parse_json(print_json_for_html(value)) == value);
}

TEST_CASE("line ends that only programs know are escaped in a script element, their like are not") {
  Json value;
  value["t"] = "a\u2028b\u2029c\u2027\u202A\u3028";
  CHECK(print_json_for_html(value) == "{\"t\":\"a\\u2028b\\u2029c\u2027\u202A\u3028\"}");
  CHECK(parse_json(print_json_for_html(value)) == value);
}

TEST_CASE("what is printed is read back, whatever text it holds") {
  Json value;
  value["quotes"] = "\"\\/\b\f\n\r\t";
  value["numbers"] = {0, -1, 123456789012};
  value["none"] = nullptr;
  CHECK(parse_json(print_json(value)) == value);
}

TEST_CASE("text that is not JSON is a discarded value, without an exception") {
  const char* const text = GENERATE("", "{", "{'a': 1}", "[1,]", "nul", "\xFF", "1 2");
  CAPTURE(text);
  CHECK(parse_json(text).is_discarded());
}
