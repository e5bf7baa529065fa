#include "revision/join_texts.h"

#include <catch2/catch.hpp>
#include <string>

#include "support/values.h"

using namespace kohyo;
using namespace kohyo::revision;
using test::both;
using test::only;

namespace {

std::string in(const model::LocalText& text, const text::Language& language) {
  return text.has(language) ? text.in(language).value.str() : "(none)";
}

}  // namespace

TEST_CASE("texts are joined in every language that all of them have") {
  const model::LocalText all = joined({both("甲", "a"), both("乙", "b")}, " / ");
  CHECK(in(all, test::japanese()) == "甲 / 乙");
  CHECK(in(all, test::english()) == "a / b");
  const model::LocalText some = joined({both("甲", "a"), only("乙")}, " / ");
  CHECK(in(some, test::japanese()) == "甲 / 乙");
  CHECK(in(some, test::english()) == "(none)");
}

TEST_CASE("one text is joined to itself") {
  CHECK(joined({both("甲", "a")}, " / ") == both("甲", "a"));
  CHECK(listed({only("甲")}) == only("甲"));
}

TEST_CASE("a list has the commas of its language") {
  const model::LocalText list = listed({both("甲", "a"), both("乙", "b"), both("丙", "c")});
  CHECK(in(list, test::japanese()) == "甲、乙、丙");
  CHECK(in(list, test::english()) == "a, b, c");
}

TEST_CASE("a row is printed with the lines below its name") {
  CHECK(printed(both("電話", "Calls"), {}) == both("電話", "Calls"));
  CHECK(in(printed(only("電話"), {only("市税"), only("その他")}), test::japanese()) ==
        "電話 / 市税 / その他");
}

TEST_CASE("a number stands before the text in every language") {
  CHECK(numbered(test::line("1-9"), both("電話", "Calls")) == both("1-9 電話", "1-9 Calls"));
}

TEST_CASE("a text of one more language is added, an empty one is not") {
  std::optional<model::LocalText> text;
  add_text(text, test::japanese(), "");
  CHECK_FALSE(text);
  add_text(text, test::japanese(), "甲");
  add_text(text, test::english(), "");
  REQUIRE(text);
  CHECK_FALSE(text->has(test::english()));
  add_text(text, test::english(), "a\tb");
  CHECK(in(*text, test::english()) == "a b");
}
