#include "pages/chart_scale.h"

#include <catch2/catch.hpp>
#include <limits>

#include "pages/laid_out.h"

using namespace kohyo::pages;
using namespace kohyo::test;

TEST_CASE("a part of a whole is per cent with at most two digits, cut off") {
  CHECK(percent(0, 4) == "0");
  CHECK(percent(1, 4) == "25");
  CHECK(percent(3, 8) == "37.5");
  CHECK(percent(1, 3) == "33.33");
  CHECK(percent(1, 50) == "2");
  CHECK(percent(4, 100) == "4");
  CHECK(percent(1, 10000) == "0.01");
}

TEST_CASE("the largest figures have a place") {
  const auto most = std::numeric_limits<std::int64_t>::max();
  CHECK(percent(most, most) == "100");
  CHECK(percent(most / 2, most) == "49.99");
}

TEST_CASE("columns share the width") {
  const auto second = column(1, 4);
  CHECK(text_at(second, "x") == "25");
  CHECK(text_at(second, "width") == "25");
  CHECK(text_at(second, "middle") == "37.5");
}
