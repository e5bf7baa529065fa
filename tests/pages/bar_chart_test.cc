#include "pages/bar_chart.h"

#include <catch2/catch.hpp>

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using render::Object;
using render::Value;

namespace {

BarGroup group(std::string name, std::vector<Bar> bars) {
  return {Value::text(name), name, {}, std::move(bars)};
}

}  // namespace

TEST_CASE("bars are as long as their figures, the longest of all groups fills the space") {
  Workbench bench = small_bench();
  const Value chart = bar_chart("b",
                                {group("Goal 1", {{"R6", 50, "50 yen"}, {"R7", 200, "200 yen", 2}}),
                                 group("Goal 2", {{"R6", 0, "0 yen"}})},
                                bench.en());
  const Object& values = chart.as_object();
  CHECK(each(values, "groups", "id") == Strings{"b-1", "b-2"});
  CHECK(each(values, "groups.0.bars", "width") == Strings{"8.5", "34"});
  CHECK(each(values, "groups.1.bars", "width") == Strings{"0"});
  CHECK(each(values, "groups.0.bars", "series") == Strings{"1", "2"});
  CHECK(text_at(values, "groups.0.size") == "2");
}

TEST_CASE("a group says its figures in words") {
  Workbench bench = small_bench();
  const Value chart =
      bar_chart("b", {group("g", {{"R6", 1, "1円"}, {"R7", 2, "2円"}})}, bench.ja());
  CHECK(text_at(chart.as_object(), "groups.0.said") == "R6: 1円、R7: 2円");
}

TEST_CASE("groups without bars are left out; without any there is no chart") {
  Workbench bench = small_bench();
  const Value some = bar_chart("b", {group("a", {}), group("b", {{"R6", 1, "1"}})}, bench.ja());
  CHECK(each(some.as_object(), "groups", "title") == Strings{"b"});
  CHECK(bar_chart("b", {group("a", {})}, bench.ja()).kind() == render::Kind::none);
}

TEST_CASE("where all figures are zero, bars have no length") {
  Workbench bench = small_bench();
  const Value chart = bar_chart("b", {group("a", {{"R6", 0, "0円"}})}, bench.ja());
  CHECK(each(chart.as_object(), "groups.0.bars", "width") == Strings{"0"});
}
