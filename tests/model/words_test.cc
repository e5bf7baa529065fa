#include "model/words.h"

#include <catch2/catch.hpp>

#include "support/values.h"

using namespace kohyo;
using test::line;

namespace {

model::Words words() {
  return {test::english(),
          {{"plain", line("Schedule")},
           {"count", line("Cards: {count}")},
           {"twice", line("{a}, {b} and {a}")},
           {"alone", line("{a}")},
           {"open", line("a { b")},
           {"close", line("a } b")},
           {"empty", line("")}}};
}

}  // namespace

TEST_CASE("a word is found by its key") {
  CHECK(words()["plain"] == line("Schedule"));
  CHECK(words()["empty"].empty());
  CHECK(words().language() == test::english());
}

TEST_CASE("names in braces are replaced by their values, wherever and however often they stand") {
  CHECK(words().format("count", {{"count", "3"}}).str() == "Cards: 3");
  CHECK(words().format("twice", {{"a", "1"}, {"b", "2"}}).str() == "1, 2 and 1");
  CHECK(words().format("alone", {{"a", "令和7年度"}}).str() == "令和7年度");
}

TEST_CASE("a word without names stays as it is") {
  CHECK(words().format("plain", {}).str() == "Schedule");
  CHECK(words().format("empty", {}).str() == "");
}

TEST_CASE("values that the word does not name are not needed") {
  CHECK(words().format("count", {{"other", "x"}, {"count", "3"}}).str() == "Cards: 3");
}

TEST_CASE("a value that looks like a name is text") {
  CHECK(words().format("twice", {{"a", "{b}"}, {"b", "{a}"}}).str() == "{b}, {a} and {b}");
}

TEST_CASE("a brace without its pair is text") {
  CHECK(words().format("open", {}).str() == "a { b");
  CHECK(words().format("close", {}).str() == "a } b");
}
