#include "model/crossings.h"

#include <catch2/catch.hpp>

#include "support/values.h"

using namespace kohyo;
using namespace kohyo::model;

namespace {

Link link_to(std::string_view plan, bool is_goal, std::string_view id) {
  return {PlanId(plan), is_goal, std::string(id), RelationId("carries"), test::only("3ページ")};
}

/// The plans `smart` with the card 1-1, and `roadmap` with the card 1-1 and a team.
Catalogue two_plans() {
  Catalogue catalogue{test::site(), {}, {}, {}, {}};
  catalogue.plans = {test::plan({test::card("1-1", "1")}), test::plan({test::card("1-1", "1")})};
  Plan& roadmap = catalogue.plans.back();
  roadmap.id = PlanId("roadmap");
  roadmap.initiatives.front().links = {link_to("smart", false, "1-1")};
  roadmap.goals.front().links = {link_to("smart", true, "1")};
  Team team{TeamId("counters"), test::only("窓口"), {}, {}, {}, {}, {}};
  team.cards = {{PlanId("smart"), InitiativeId("1-1")}};
  roadmap.teams = {team};
  return catalogue;
}

}  // namespace

TEST_CASE("a card knows the links that lead to it, and from where") {
  const Catalogue catalogue = two_plans();
  const std::vector<Origin> origins = links_to(catalogue, catalogue.plans.front(), false, "1-1");
  REQUIRE(origins.size() == 1);
  CHECK(origins[0].plan->id.str() == "roadmap");
  CHECK(origins[0].initiative == &catalogue.plans.back().initiatives.front());
  CHECK(origins[0].goal == nullptr);
  CHECK(origins[0].link->relation.str() == "carries");
  CHECK(links_to(catalogue, catalogue.plans.back(), false, "1-1").empty());
}

TEST_CASE("a goal and a card of one id are two") {
  const Catalogue catalogue = two_plans();
  const std::vector<Origin> origins = links_to(catalogue, catalogue.plans.front(), true, "1");
  REQUIRE(origins.size() == 1);
  CHECK(origins[0].goal->id.str() == "1");
  CHECK(origins[0].initiative == nullptr);
  CHECK(links_to(catalogue, catalogue.plans.front(), false, "1").empty());
}

TEST_CASE("a card knows the teams of any plan that serve it") {
  const Catalogue catalogue = two_plans();
  const auto teams = teams_of(catalogue, catalogue.plans.front(), InitiativeId("1-1"));
  REQUIRE(teams.size() == 1);
  CHECK(teams[0].plan == &catalogue.plans.back());
  CHECK(teams_of(catalogue, catalogue.plans.back(), InitiativeId("1-1")).empty());
}

TEST_CASE("an edition stands in the place of what is published of its own plan") {
  const Catalogue catalogue = two_plans();
  Plan edition = catalogue.plans.front();
  edition.teams = catalogue.plans.back().teams;
  const auto teams = teams_of(catalogue, edition, InitiativeId("1-1"));
  REQUIRE(teams.size() == 2);
  CHECK(teams[0].plan == &edition);
  CHECK(plan_of(catalogue, edition, edition.id) == &edition);
  CHECK(plan_of(catalogue, edition, PlanId("roadmap")) == &catalogue.plans.back());
  CHECK(plan_of(catalogue, edition, PlanId("gone")) == nullptr);
}
