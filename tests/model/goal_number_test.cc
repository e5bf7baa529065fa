#include "model/goal_number.h"

#include <catch2/catch.hpp>

#include "support/values.h"

using namespace kohyo;
using namespace kohyo::test;

namespace {

/// The number in English of a goal of the kind `view` ("Viewpoint").
std::string in_english(std::string_view id, std::string_view printed) {
  model::Plan of_views = plan({});
  of_views.goal_kinds = {{model::KindId("view"), both("視点", "Viewpoint")}};
  model::Goal view = goal(id);
  view.kind = "view";
  view.number_printed = line(printed);
  return model::number_of(view, of_views).in(english()).value.str();
}

}  // namespace

TEST_CASE("a number ends in digits, of half or full width") {
  CHECK(in_english("v-4", "視点４") == "Viewpoint 4");
  CHECK(in_english("v-10", "視点１０") == "Viewpoint 10");
  CHECK(in_english("v", "視点１－２") == "Viewpoint 1-2");
  CHECK(in_english("v", "第４章２") == "Viewpoint 2");
  CHECK(in_english("v", "視点-3") == "Viewpoint 3");
}

TEST_CASE("a number is digits and brackets alone, or begins with them") {
  CHECK(in_english("v", "3") == "Viewpoint 3");
  CHECK(in_english("v", "（１）") == "Viewpoint (1)");
  CHECK(in_english("v", "（１）01") == "Viewpoint (1)01");
  CHECK(in_english("v", "（４）重点") == "Viewpoint (4)");
  CHECK(in_english("v", "４章") == "Viewpoint 4");
}

TEST_CASE("a number without digits is told by the id, without the name of the kind") {
  CHECK(in_english("view-4", "Ⅳ") == "Viewpoint 4");
  CHECK(in_english("last", "結び") == "Viewpoint last");
}
