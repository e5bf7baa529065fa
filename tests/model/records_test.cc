#include "model/records.h"

#include <catch2/catch.hpp>

#include "support/values.h"

using namespace kohyo;

namespace {

model::Records records() {
  return {{test::department("finance", "財政課", "Finance"),
           test::department("parks", "公園課", "Parks")},
          {{model::TermId("pilot"),
            test::both("試行", "pilot"),
            {},
            test::both("試すこと", "A try"),
            test::nowhere}},
          {{model::StageId("in_place"), test::both("実施", "In place")}}};
}

}  // namespace

TEST_CASE("departments, terms and stages are found by their ids") {
  const model::Records r = records();
  CHECK(r.find_department(model::DepartmentId("parks")) == &r.departments[1]);
  CHECK(r.find_term(model::TermId("pilot")) == &r.terms[0]);
  CHECK(r.find_stage(model::StageId("in_place")) == &r.stages[0]);
}

TEST_CASE("an id that the records do not have finds nothing") {
  const model::Records r = records();
  CHECK(r.find_department(model::DepartmentId("pilot")) == nullptr);
  CHECK(r.find_term(model::TermId("parks")) == nullptr);
  CHECK(r.find_stage(model::StageId("study")) == nullptr);
  CHECK(model::Records{}.find_department(model::DepartmentId("parks")) == nullptr);
}
