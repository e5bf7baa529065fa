#include "markup/link_target.h"

#include <catch2/catch.hpp>

using namespace kohyo::markup;

TEST_CASE("a card is named by its id, with a plan or without") {
  CHECK(parse_link_target("card:2-25") == LinkTarget(CardLink{"", "2-25"}));
  CHECK(parse_link_target("card:dx-roadmap/2-1") == LinkTarget(CardLink{"dx-roadmap", "2-1"}));
}

TEST_CASE("a goal is named by its id, with a plan or without") {
  CHECK(parse_link_target("goal:1") == LinkTarget(GoalLink{"", "1"}));
  CHECK(parse_link_target("goal:plan/1") == LinkTarget(GoalLink{"plan", "1"}));
}

TEST_CASE("terms and departments are named by their ids") {
  CHECK(parse_link_target("term:open-data") == LinkTarget(TermLink{"open-data"}));
  CHECK(parse_link_target("department:finance") == LinkTarget(DepartmentLink{"finance"}));
}

TEST_CASE("an id that is not well formed is no target") {
  const std::string_view text = GENERATE(
      "card:", "card:2‐25", "card:2 25", "card:a/b/c", "card:/2-25", "card:a/", "card:../x",
      "goal:", "goal:1/", "term:", "term:a/b", "department:財政課", "department:a.b");
  CAPTURE(text);
  CHECK_FALSE(parse_link_target(text));
}

TEST_CASE("safe addresses are targets") {
  const std::string_view text =
      GENERATE("https://example.com/a?b=c#d", "http://example.com", "mailto:a@example.com",
               "tel:03-0000-0000", "../transition/1-9.html", "#schedule");
  CAPTURE(text);
  CHECK(parse_link_target(text) == LinkTarget(*Url::parse(text)));
}

TEST_CASE("addresses that run code, hide a host or hold raw Japanese are no targets") {
  const std::string_view text =
      GENERATE("", "javascript:alert(1)", "JavaScript:alert(1)", "data:image/png;base64,AA",
               "vbscript:x", "file:///a", "//example.com", "/\\example.com", "https:example.com",
               "https://example.com/日本", "a b", "Card:2-25");
  CAPTURE(text);
  CHECK_FALSE(parse_link_target(text));
}
