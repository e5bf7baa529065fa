#include "model/identifiers.h"

#include <catch2/catch.hpp>
#include <string>
#include <type_traits>

#include "model/contract_tables.h"

using namespace kohyo::model;

TEST_CASE("identifiers are groups of lower-case letters and digits joined by one hyphen") {
  for (const char* id : {"a", "7", "2-25", "5-13-1", "dx-roadmap", "a1-b2-c3"}) {
    INFO(id);
    CHECK(is_id(id));
  }
}

TEST_CASE("everything else is no identifier") {
  for (const char* id : {"", "-", "-a", "a-", "a--b", "A", "a b", "a_b", "a.b", "a/b", "..", "2‐25",
                         "５", "①", "ａ", "a\n"}) {
    INFO(id);
    CHECK_FALSE(is_id(id));
  }
}

TEST_CASE("identifiers have at most 60 characters") {
  CHECK(is_id(std::string(60, 'a')));
  CHECK_FALSE(is_id(std::string(61, 'a')));
}

TEST_CASE("an identifier with a NUL in it is none") {
  CHECK_FALSE(is_id(std::string_view("a\0b", 3)));
}

TEST_CASE("the names of the site's own pages and folders are reserved") {
  for (const char* id : {"index",     "404",           "editions",
                         "goals",     "departments",   "methods",
                         "years",     "budgets",       "indicators",
                         "print",     "text",          "feed",
                         "changes",   "all",           "data",
                         "assets",    "search",        "about",
                         "glossary",  "accessibility", "accessibility-results",
                         "open-data", "dictionary",    "plans",
                         "sitemap",   "data-audit"}) {
    INFO(id);
    CHECK(is_reserved(id));
  }
}

TEST_CASE("other identifiers are not reserved") {
  for (const char* id : {"1-9", "transition", "finance", "indexes", "404-a", ""}) {
    INFO(id);
    CHECK_FALSE(is_reserved(id));
  }
}

TEST_CASE("every table of the data contract that could be a name of a plan is reserved") {
  for (const char* name : kohyo::test::contract_tables) {
    INFO(name);
    // A name with an underscore is no identifier at all.
    CHECK((is_reserved(name) || !is_id(name)));
  }
}

TEST_CASE("an identifier of one kind does not stand for one of another") {
  CHECK_FALSE(std::is_convertible_v<GoalId, InitiativeId>);
  CHECK_FALSE(std::is_convertible_v<std::string, GoalId>);
  CHECK(GoalId("1") == GoalId("1"));
  CHECK(GoalId("1") != GoalId("2"));
}
