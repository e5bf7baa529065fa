#include "model/revision.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/values.h"

using namespace kohyo;
using model::ChangeKind;
using model::Scope;

namespace {

model::Change change(std::string_view id, Scope scope, std::string_view scope_id) {
  return {
      std::string(id),    scope,        std::string(scope_id), "title", "", {}, ChangeKind::revised,
      model::Shift::none, std::nullopt, std::nullopt};
}

model::Change of_card(std::string_view id) {
  return change(std::string(id) + ":title", Scope::initiative, id);
}

const model::InitiativeId card_1("1-1");
const model::InitiativeId card_2("1-2");
const model::GoalId goal_1("1");

}  // namespace

TEST_CASE("a card or goal that did not change has no changes and no marks") {
  const model::EditionRevision revision;
  CHECK(revision.of(card_1).empty());
  CHECK(revision.of(goal_1).empty());
  CHECK(revision.marked(card_1) == nullptr);
  CHECK(revision.marked(goal_1) == nullptr);
}

TEST_CASE("changes and marks are found by the card and by the goal") {
  model::EditionRevision revision;
  revision.cards.emplace(card_1, model::CardRevision{{of_card("1-1")}, test::card("1-1", "1")});
  revision.goals.emplace(goal_1, model::GoalRevision{{}, test::goal("1")});
  REQUIRE(revision.of(card_1).size() == 1);
  CHECK(revision.of(card_1)[0].id == "1-1:title");
  REQUIRE(revision.marked(card_1) != nullptr);
  CHECK(revision.marked(card_1)->id == card_1);
  CHECK(revision.marked(goal_1)->id == goal_1);
  CHECK(revision.of(card_2).empty());
}

TEST_CASE("a card on which nothing is red has changes without marks") {
  model::EditionRevision revision;
  revision.cards.emplace(card_1, model::CardRevision{{of_card("1-1")}, {}});
  CHECK(revision.of(card_1).size() == 1);
  CHECK(revision.marked(card_1) == nullptr);
}

TEST_CASE("the changes of a plan stand in its order: the plan, goals, cards, endings") {
  model::Plan plan = test::plan({test::card("1-2", "1"), test::card("1-10", "1")});
  plan.revision.cards.emplace(model::InitiativeId("1-10"),
                              model::CardRevision{{of_card("1-10")}, {}});
  plan.revision.cards.emplace(card_2, model::CardRevision{{of_card("1-2"), of_card("1-2")}, {}});
  plan.revision.goals.emplace(goal_1,
                              model::GoalRevision{{change("goal:1:title", Scope::goal, "1")}, {}});
  plan.revision.endings = {of_card("9-9")};
  plan.revision.plan_changes = {change("plan:smart:title", Scope::plan, "smart")};
  std::vector<std::string> ids;
  for (const model::Change* each : plan.changes()) ids.push_back(each->id);
  CHECK(ids == std::vector<std::string>{"plan:smart:title", "goal:1:title", "1-2:title",
                                        "1-2:title", "1-10:title", "9-9:title"});
}

TEST_CASE("only what is editorial is not red") {
  for (const ChangeKind kind :
       {ChangeKind::fresh, ChangeKind::revised, ChangeKind::ended, ChangeKind::renumbered,
        ChangeKind::split, ChangeKind::merged, ChangeKind::figure, ChangeKind::unspecified}) {
    model::Change each = of_card("1-1");
    each.kind = kind;
    INFO(name_of(kind));
    CHECK(each.is_marked());
  }
  model::Change editorial = of_card("1-1");
  editorial.kind = ChangeKind::editorial;
  CHECK_FALSE(editorial.is_marked());
}

TEST_CASE("kinds, shifts, scopes and relations are named as in the data") {
  CHECK(name_of(ChangeKind::fresh) == "new");
  CHECK(name_of(ChangeKind::figure) == "figure");
  CHECK(name_of(ChangeKind::unspecified) == "unspecified");
  CHECK(name_of(model::Shift::forward) == "forward");
  CHECK(name_of(model::Shift::none) == "none");
  CHECK(name_of(Scope::initiative) == "initiative");
  CHECK(name_of(Scope::term) == "term");
  CHECK(name_of(model::Relation::same) == "same");
  CHECK(name_of(model::Relation::merged) == "merged");
  CHECK(name_of(model::Relation::ended) == "ended");
}
