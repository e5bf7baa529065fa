#include "model/plan.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/values.h"

using namespace kohyo;
using test::reference;

namespace {

std::vector<std::string> ids_of(const std::vector<const model::Initiative*>& cards) {
  std::vector<std::string> ids;
  for (const model::Initiative* card : cards) ids.push_back(card->id.str());
  return ids;
}

using Ids = std::vector<std::string>;

/// Cards 1-1 (finance), 1-2 (finance and parks, digital) and 2-1 (parks).
model::Plan plan() {
  model::Initiative first = test::card("1-1", "1");
  first.departments = {reference<model::DepartmentId>("finance")};
  model::Initiative second = test::card("1-2", "1");
  second.departments = {reference<model::DepartmentId>("parks"),
                        reference<model::DepartmentId>("finance")};
  second.methods.ids = {reference<model::MethodId>("digital")};
  model::Initiative third = test::card("2-1", "2");
  third.departments = {reference<model::DepartmentId>("parks")};
  return test::plan({first, second, third});
}

}  // namespace

TEST_CASE("the years of a plan are all from its first to its last") {
  CHECK(plan().years() == std::vector<text::FiscalYear>{{2024}, {2025}, {2026}});
  model::Plan short_plan = plan();
  short_plan.last_year = short_plan.first_year;
  CHECK(short_plan.years() == std::vector<text::FiscalYear>{{2024}});
}

TEST_CASE("this year is the fiscal year of the day, which begins in April") {
  CHECK(plan().year_at({2025, 3, 31}).start == 2024);
  CHECK(plan().year_at({2025, 4, 1}).start == 2025);
  CHECK(plan().year_at({2026, 1, 1}).start == 2025);
}

TEST_CASE("outside of the plan, this year is the nearest that it covers") {
  CHECK(plan().year_at({2020, 1, 1}).start == 2024);
  CHECK(plan().year_at({2024, 3, 31}).start == 2024);
  CHECK(plan().year_at({2027, 4, 1}).start == 2026);
}

TEST_CASE("goals, cards and methods are found by their ids") {
  const model::Plan p = plan();
  CHECK(p.find_goal(model::GoalId("2")) == &p.goals[1]);
  CHECK(p.find_initiative(model::InitiativeId("1-2")) == &p.initiatives[1]);
  CHECK(p.find_method(model::MethodId("digital")) == &p.methods[0]);
}

TEST_CASE("an id that the plan does not have finds nothing") {
  const model::Plan p = plan();
  CHECK(p.find_goal(model::GoalId("3")) == nullptr);
  CHECK(p.find_initiative(model::InitiativeId("1")) == nullptr);
  CHECK(p.find_method(model::MethodId("staff")) == nullptr);
}

TEST_CASE("cards are selected by goal, department and method, in the order of the plan") {
  CHECK(ids_of(plan().initiatives_of(model::GoalId("1"))) == Ids{"1-1", "1-2"});
  CHECK(ids_of(plan().initiatives_of(model::DepartmentId("finance"))) == Ids{"1-1", "1-2"});
  CHECK(ids_of(plan().initiatives_of(model::DepartmentId("parks"))) == Ids{"1-2", "2-1"});
  CHECK(ids_of(plan().initiatives_of(model::MethodId("digital"))) == Ids{"1-2"});
  CHECK(ids_of(plan().initiatives_of(model::MethodId("staff"))).empty());
}

TEST_CASE("an edition is the last of its list, and the one before it stands before it") {
  model::Plan p = plan();
  CHECK(p.edition().id.str() == "2025-03");
  CHECK(p.previous() == nullptr);
  model::Edition next = p.editions.front();
  next.id = model::EditionId("2026-03");
  p.editions.push_back(next);
  CHECK(p.edition().id.str() == "2026-03");
  REQUIRE(p.previous() != nullptr);
  CHECK(p.previous()->id.str() == "2025-03");
}

TEST_CASE("each round of the budget has its name, and is read by it") {
  for (const char* name : {"original", "revised", "initial", "supplementary", "settled", "estimate",
                           "plan", "actual"}) {
    INFO(name);
    const std::optional<model::BudgetStage> stage = model::parse_budget_stage(name);
    REQUIRE(stage);
    CHECK(model::name_of(*stage) == name);
  }
  CHECK_FALSE(model::parse_budget_stage(""));
  CHECK_FALSE(model::parse_budget_stage("Initial"));
}
