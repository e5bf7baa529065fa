#include "text/text.h"

#include <catch2/catch.hpp>

using namespace kohyo::text;
using kohyo::base::Code;
using namespace std::string_literals;

namespace {

Text::Fault fault_of(const std::string& bytes) {
  const std::variant<Text, Text::Fault> parsed = Text::parse(bytes);
  REQUIRE(std::holds_alternative<Text::Fault>(parsed));
  return std::get<Text::Fault>(parsed);
}

bool is_text(const std::string& bytes) {
  return std::holds_alternative<Text>(Text::parse(bytes));
}

}  // namespace

TEST_CASE("sound text is kept byte for byte") {
  const std::string bytes = "電話催告センター ~ \uFA19田 café 𠮷 \u3000\u00A0\u200D😀";
  CHECK(std::get<Text>(Text::parse(bytes)).str() == bytes);
  CHECK(Text::from_program(bytes).str() == bytes);
}

TEST_CASE("text may be empty") {
  CHECK(is_text(""));
  CHECK(Text().empty());
  CHECK_FALSE(Text::from_program("a").empty());
}

TEST_CASE("a control character is a fault that is named, with its place") {
  const Text::Fault fault = fault_of("電\a話");
  CHECK(fault.code == Code::control_character);
  CHECK(fault.offset == 3);
  CHECK(fault.size == 1);
  CHECK(fault.name == "U+0007");
}

TEST_CASE("one line of text has no line ends and no tabs") {
  for (const std::string& bytes :
       {"a\nb"s, "a\rb"s, "a\tb"s, "a\0b"s, "a\x7F"s, "\u0080"s, "\u009F"s}) {
    CHECK(fault_of(bytes).code == Code::control_character);
  }
}

TEST_CASE("characters that reorder or break a line unseen are faults") {
  for (const std::string& bytes :
       {"\u202A"s, "\u202E"s, "\u2066"s, "\u2069"s, "\u2028"s, "\u2029"s}) {
    CHECK(fault_of("a" + bytes).code == Code::control_character);
  }
  CHECK(fault_of("a\u202E").name == "U+202E");
}

TEST_CASE("noncharacters and a byte order mark inside text are faults") {
  for (const std::string& bytes :
       {"\uFEFF"s, "\uFDD0"s, "\uFFFE"s, "\uFFFF"s, "\U0001FFFE"s, "\U0010FFFF"s}) {
    CHECK(fault_of("a" + bytes).code == Code::control_character);
  }
  CHECK(is_text("\uFFFD"));
}

TEST_CASE("malformed UTF-8 is a fault with its place") {
  const Text::Fault fault = fault_of("電\xFF");
  CHECK(fault.code == Code::invalid_utf8);
  CHECK(fault.offset == 3);
  CHECK(fault.size >= 1);
  CHECK(fault_of("\x82\xA0").code == Code::invalid_utf8);      // Shift_JIS
  CHECK(fault_of("\xED\xA0\x80").code == Code::invalid_utf8);  // a surrogate
  CHECK(fault_of("\xE9\x9B").code == Code::invalid_utf8);      // cut off
}

TEST_CASE("the first fault is the one that is given") {
  CHECK(fault_of("a\x01\x02").offset == 1);
}

TEST_CASE("text of several lines may have line ends of any system") {
  CHECK_FALSE(find_fault("a\nb\r\nc\n", false));
  CHECK_FALSE(find_fault("", false));
  REQUIRE(find_fault("a\rb", false));
  CHECK(find_fault("a\rb", false)->offset == 1);
  CHECK(find_fault("a\r", false));
}

TEST_CASE("tabs are sound in text of several lines only where they are allowed") {
  CHECK_FALSE(find_fault("a\tb", true));
  REQUIRE(find_fault("a\tb", false));
  CHECK(find_fault("a\tb", false)->name == "U+0009");
  CHECK(find_fault("a\t\x0B", true)->offset == 2);
}

TEST_CASE("faults of text of several lines are those of one line") {
  CHECK(find_fault("a\n\xFF", true)->code == Code::invalid_utf8);
  CHECK(find_fault("a\n\u202E", true)->code == Code::control_character);
}
