#include "pages/plans_page.h"

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using render::Object;

TEST_CASE("all plans stand on one scale of fiscal years") {
  const Workbench bench(two_plans_catalogue());
  const Object values = plans_page(bench.en()).values;
  CHECK(each(values, "plans", "title") ==
        Strings{"Tsukushi Basic Plan", "Smart City Hall Plan", "Digital Roadmap"});
  // FY2022 to FY2029: eight years, an eighth of the width each
  CHECK(each(values, "plans", "x") == Strings{"0.00%", "25.00%", "12.50%"});
  CHECK(each(values, "plans", "width") == Strings{"100.00%", "37.50%", "37.50%"});
  CHECK(size_at(values, "plans.0.ticks") == 8);
  CHECK(each(values, "plans.0.ticks", "is_current")[3] == "true");
  CHECK(text_at(values, "plans.1.period") == "FY2024 to FY2026");
}

TEST_CASE("a plan that the site does not carry has no page and no counts") {
  const Workbench bench(two_plans_catalogue());
  const Object values = plans_page(bench.ja()).values;
  CHECK(text_at(values, "plans.0.held") == "(none)");
  CHECK(text_at(values, "plans.1.held.url") == "smart/index.html");
  CHECK(text_at(values, "plans.2.held.teams_url") == "roadmap/teams.html");
  CHECK(text_at(values, "plans.1.held.teams_url") == "(none)");
  CHECK(text_at(values, "plans.1.held.edition_count") == "1");
  CHECK(text_at(values, "plans.1.held.progress_url") == "(none)");
}

TEST_CASE("a plan that expects results leads to them, and says where none is on record") {
  Workbench bench(two_plans_catalogue());
  bench.plan().results_due = 3;
  const Object values = plans_page(bench.ja()).values;
  CHECK(text_at(values, "plans.1.held.progress_url") == "smart/progress.html");
  CHECK(text_at(values, "plans.1.held.has_results") == "false");
  CHECK(text_at(values, "plans.2.held.has_results") == "true");
}

TEST_CASE("relations are told in words with their source") {
  const Workbench bench(two_plans_catalogue());
  const Object values = plans_page(bench.en()).values;
  REQUIRE(size_at(values, "relations") == 2);
  CHECK(text_at(values, "relations.0.from") == "Smart City Hall Plan");
  CHECK(text_at(values, "relations.0.text") == "supports");
  CHECK(text_at(values, "relations.0.to") == "Tsukushi Basic Plan");
  CHECK(text_at(values, "relations.0.source") == "Smart City Hall Plan, page 1");
}

TEST_CASE("a site of one plan has no such page") {
  CHECK_FALSE(has_family(small_catalogue()));
  CHECK(has_family(two_plans_catalogue()));
}
