#include "model/catalogue.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/values.h"

using namespace kohyo;

namespace {

model::Edition edition(std::string_view id) {
  return {model::EditionId(id), test::only(id), {}, model::EditionStatus::adopted, true,
          test::only("出典"),   test::nowhere};
}

/// The plan with its editions up to this one.
model::Plan plan_of(std::string_view id, std::vector<model::Edition> editions) {
  model::Plan plan = test::plan({});
  plan.id = model::PlanId(id);
  plan.editions = std::move(editions);
  return plan;
}

/// Two plans, of which `smart` has earlier editions.
model::Catalogue catalogue() {
  const model::Edition first = edition("2023-03");
  const model::Edition second = edition("2024-03");
  const model::Edition third = edition("2025-03");
  return {test::site(),
          {},
          {},
          {plan_of("smart", {first, second, third}), plan_of("green", {third})},
          {plan_of("smart", {first}), plan_of("smart", {first, second})}};
}

std::vector<std::string> editions_in(const model::Catalogue& c, std::string_view plan) {
  std::vector<std::string> ids;
  for (const model::Plan* each : c.editions_of(model::PlanId(plan)))
    ids.push_back(each->id.str() + " " + each->edition().id.str());
  return ids;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("a plan is found by its id, in the edition that is published") {
  const model::Catalogue c = catalogue();
  CHECK(c.find_plan(model::PlanId("smart")) == &c.plans[0]);
  CHECK(c.find_plan(model::PlanId("green")) == &c.plans[1]);
  CHECK(c.find_plan(model::PlanId("transition")) == nullptr);
}

TEST_CASE("the editions of a plan stand from the oldest to the published one") {
  const model::Catalogue c = catalogue();
  CHECK(editions_in(c, "smart") == Ids{"smart 2023-03", "smart 2024-03", "smart 2025-03"});
  CHECK(editions_in(c, "green") == Ids{"green 2025-03"});
  CHECK(editions_in(c, "transition").empty());
}
