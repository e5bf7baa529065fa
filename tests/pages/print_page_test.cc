#include "pages/print_page.h"

#include <catch2/catch.hpp>

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using render::Object;

TEST_CASE("the print edition holds every goal and card in full, each with an id of its own") {
  Workbench bench = small_bench();
  const Object values = print_page(bench.plan(), bench.ja()).values;
  CHECK(each(values, "goals", "id") == Strings{"goal-1", "goal-2"});
  CHECK(each(values, "goals.0.cards", "id") == Strings{"card-1-1", "card-1-2"});
  CHECK(size_at(values, "goals.0.cards.0.rows") == bench.card("1-1").schedule.size());
  CHECK(text_at(values, "goals.0.cards.0.sections.0.prose.html").find("申請書を書く手間") !=
        std::string::npos);
}

TEST_CASE("the print edition says when some of it is not translated") {
  Workbench bench = small_bench();
  CHECK(print_page(bench.plan(), bench.ja()).is_translated);
  CHECK_FALSE(print_page(bench.plan(), bench.en()).is_translated);
}

TEST_CASE(
    "the print edition has indicators without their pictures, and tables where there are tasks") {
  const Workbench bench{other_catalogue()};
  const Object values = print_page(bench.catalogue.plans.front(), bench.ja()).values;
  CHECK(each(values, "indicators.yearly.indicators", "id") == Strings{"indicator-population"});
  CHECK(text_at(values, "indicators.has_charts") == "false");
  CHECK(text_at(values, "goals.1.indicators.yearly.indicators.0.id") == "indicator-output-berths");
}
