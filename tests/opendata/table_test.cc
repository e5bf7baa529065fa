#include "opendata/table.h"

#include <catch2/catch.hpp>
#include <optional>

#include "support/values.h"

using namespace kohyo;
using namespace kohyo::opendata;

TEST_CASE("a text fills the column of its language") {
  CHECK(cell(test::both("計画", "Plan"), "ja") == Cell("計画"));
  CHECK(cell(test::both("計画", "Plan"), "en") == Cell("Plan"));
}

TEST_CASE("a missing translation is an empty cell, not the text of another language") {
  CHECK(cell(test::only("計画"), "en") == Cell());
}

TEST_CASE("a text that is not there is an empty cell") {
  CHECK(cell(std::optional<model::LocalText>(), "ja") == Cell());
  CHECK(cell(std::optional(test::only("注")), "ja") == Cell("注"));
  CHECK(cell(text::Text()) == Cell());
  CHECK(cell(test::line("かな")) == Cell("かな"));
}

TEST_CASE("a table is built row by row") {
  TableBuilder builder("t", {{"a", Type::text, true}, {"b", Type::integer}});
  builder.add({"1", std::int64_t{2}});
  const Table table = std::move(builder).take();
  CHECK(table.name == "t");
  CHECK(table.columns.size() == 2);
  CHECK((table.rows == Rows{{"1", std::int64_t{2}}}));
}
