#include "text/partial_date.h"

#include <catch2/catch.hpp>

using namespace kohyo::text;

TEST_CASE("a date may be as precise as the source is") {
  for (const char* iso : {"2021", "2021-12", "2021-12-31"})
    CHECK(to_iso(*parse_partial_date(iso)) == iso);
  CHECK_FALSE(parse_partial_date("2021")->month);
  CHECK(parse_partial_date("2021-12")->month == 12);
  CHECK_FALSE(parse_partial_date("2021-12")->day);
}

TEST_CASE("what is no date is refused") {
  for (const char* iso : {"", "21", "2021-", "2021-13", "2021-02-30", "2021-12-3", "令和3年"})
    CHECK_FALSE(parse_partial_date(iso));
}

TEST_CASE("a month and a year are named with their era") {
  const Language ja("ja");
  const Language en("en");
  CHECK(label(*parse_partial_date("2021-12"), ja) == "令和3年（2021年）12月");
  CHECK(label(*parse_partial_date("2019-04"), ja) == "平成31年（2019年）4月");
  CHECK(label(*parse_partial_date("2019-05"), ja) == "令和元年（2019年）5月");
  CHECK(label(*parse_partial_date("2019"), ja) == "令和元年（2019年）");
  CHECK(label(*parse_partial_date("2021-12-31"), ja) == "令和3年（2021年）12月31日");
  CHECK(label(*parse_partial_date("2021-12"), en) == "December 2021");
  CHECK(label(*parse_partial_date("2021"), en) == "2021");
}
