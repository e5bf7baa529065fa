#include "model/catalogue.h"

#include <catch2/catch.hpp>

#include "support/values.h"

using namespace kohyo;

namespace {

model::Catalogue catalogue() {
  return {test::site(),
          {test::department("finance", "財政課", "Finance"),
           test::department("parks", "公園課", "Parks")},
          {{model::TermId("pilot"),
            test::both("試行", "pilot"),
            {},
            test::both("試すこと", "A try"),
            test::nowhere}},
          {{model::StageId("in_place"), test::both("実施", "In place")}},
          {},
          {test::plan({})}};
}

}  // namespace

TEST_CASE("departments, terms, stages and plans are found by their ids") {
  const model::Catalogue c = catalogue();
  CHECK(c.find_department(model::DepartmentId("parks")) == &c.departments[1]);
  CHECK(c.find_term(model::TermId("pilot")) == &c.terms[0]);
  CHECK(c.find_stage(model::StageId("in_place")) == &c.stages[0]);
  CHECK(c.find_plan(model::PlanId("smart")) == &c.plans[0]);
}

TEST_CASE("an id that the catalogue does not have finds nothing") {
  const model::Catalogue c = catalogue();
  CHECK(c.find_department(model::DepartmentId("pilot")) == nullptr);
  CHECK(c.find_term(model::TermId("parks")) == nullptr);
  CHECK(c.find_stage(model::StageId("study")) == nullptr);
  CHECK(c.find_plan(model::PlanId("transition")) == nullptr);
}
