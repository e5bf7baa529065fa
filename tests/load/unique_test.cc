#include "load/unique.h"

#include <catch2/catch.hpp>

#include "load/desk.h"

using namespace kohyo;
using test::Lines;

TEST_CASE("an identifier that stood before is reported with the place of the first") {
  test::Desk desk;
  const base::SourceId id = desk.add("a.yml", "x\ny\nx\n");
  load::UniqueIds unique;
  CHECK(unique.add("x", {id, 0, 1}, desk.sources, desk.diagnostics));
  CHECK(unique.add("y", {id, 2, 3}, desk.sources, desk.diagnostics));
  CHECK_FALSE(unique.add("x", {id, 4, 5}, desk.sources, desk.diagnostics));
  CHECK(desk.reports() == Lines{"id-duplicate 3:1 [x] x, content/a.yml:1"});
}

TEST_CASE(
    "an identifier that is a page of the site is refused, unless it is no part of an address") {
  test::Desk desk;
  const base::SourceId id = desk.add("a.yml", "index\n");
  load::UniqueIds unique;
  CHECK_FALSE(unique.add("index", {id, 0, 5}, desk.sources, desk.diagnostics));
  CHECK(desk.reports() == Lines{"id-reserved 1:1 [index] index"});
  CHECK(unique.add_word("index", {id, 0, 5}, desk.sources, desk.diagnostics));
}
