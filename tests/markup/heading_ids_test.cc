#include "markup/heading_ids.h"

#include <catch2/catch.hpp>
#include <set>

using namespace kohyo::markup;

namespace {

std::string id_of(std::string_view text) {
  return HeadingIds().next(text);
}

}  // namespace

TEST_CASE("an id is the heading's text, with hyphens for white space") {
  CHECK(id_of("改善の方向性") == "改善の方向性");
  CHECK(id_of("Direction of Work") == "direction-of-work");
  CHECK(id_of("令和7年度　予算") == "令和7年度-予算");
  CHECK(id_of("  a \t b  ") == "a-b");
}

TEST_CASE("punctuation is left out") {
  CHECK(id_of("1. 目的・効果（案）") == "1-目的効果案");
  CHECK(id_of("What's new?") == "whats-new");
  CHECK(id_of("a_b-c") == "a_b-c");
  CHECK(id_of("\"><script>") == "script");
}

TEST_CASE("invisible characters are left out") {
  CHECK(id_of("a\u200Bb\u202Ec\u2060d\u0007e") == "abcde");
}

TEST_CASE("a heading without any character has an id all the same") {
  CHECK(id_of("！？") == "heading");
  CHECK(id_of("") == "heading");
}

TEST_CASE("an id never looks like one of a footnote") {
  CHECK(id_of("fn-1") == "heading-fn-1");
  CHECK(id_of("fnref 1") == "heading-fnref-1");
  CHECK(id_of("fn") == "fn");
}

TEST_CASE("equal headings are numbered in order") {
  HeadingIds ids;
  CHECK(ids.next("目的") == "目的");
  CHECK(ids.next("目的") == "目的-2");
  CHECK(ids.next("目的") == "目的-3");
}

TEST_CASE("numbers pass over ids that are taken") {
  HeadingIds ids;
  CHECK(ids.next("a 2") == "a-2");
  CHECK(ids.next("a") == "a");
  CHECK(ids.next("a") == "a-3");
  CHECK(ids.next("a 2") == "a-2-2");
}

TEST_CASE("many equal headings have many ids") {
  HeadingIds ids;
  std::set<std::string> all;
  for (int i = 0; i < 20000; ++i) all.insert(ids.next(i % 3 == 0 ? "a" : "a 2"));
  CHECK(all.size() == 20000);
}
