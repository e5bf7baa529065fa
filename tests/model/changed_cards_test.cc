#include "model/changed_cards.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/values.h"

using namespace kohyo;
using namespace kohyo::model;

namespace {

using Ids = std::vector<std::string>;

Ids ids(const std::vector<const Initiative*>& cards) {
  Ids all;
  for (const Initiative* card : cards) all.push_back(card->id.str());
  return all;
}

Change change(std::string_view id, ChangeKind kind, Shift shift = Shift::none) {
  return {std::string(id) + ":title",
          Scope::initiative,
          std::string(id),
          "title",
          "",
          {},
          kind,
          shift,
          std::nullopt,
          std::nullopt};
}

/// A new card, one moved both ways, one of which it is only known that it changed, one whose
/// spelling changed, and one that stayed.
Plan plan() {
  Plan plan =
      test::plan({test::card("new", "1"), test::card("moved", "1"), test::card("noted", "1"),
                  test::card("spelt", "2"), test::card("same", "2")});
  plan.initiatives[0].revision.is_new = true;
  plan.initiatives[1].revision.is_revised = true;
  plan.initiatives[2].revision.is_revised = true;
  const auto add = [&](std::vector<Change> changes) {
    const InitiativeId id(changes.front().scope_id);
    plan.revision.cards.emplace(id, CardRevision{std::move(changes), {}});
  };
  add({change("new", ChangeKind::fresh), change("new", ChangeKind::revised)});
  add({change("moved", ChangeKind::revised, Shift::forward),
       change("moved", ChangeKind::figure, Shift::back)});
  add({change("noted", ChangeKind::unspecified)});
  add({change("spelt", ChangeKind::editorial)});
  return plan;
}

}  // namespace

TEST_CASE("cards stand in every list that fits, in the order of the plan") {
  const Plan all = plan();
  const ChangedCards changed = changed_cards(all);
  CHECK(ids(changed.fresh) == Ids{"new"});
  CHECK(ids(changed.revised) == Ids{"moved", "noted"});
  CHECK(ids(changed.forward) == Ids{"moved"});
  CHECK(ids(changed.back) == Ids{"moved"});
  CHECK(changed_cards(all, all.initiatives_of(GoalId("2"))).revised.empty());
}

TEST_CASE("a card counts once: as new, else as revised, else as said to be revised") {
  const Plan all = plan();
  const ChangeCounts counts = count_changes(all, all.all_initiatives());
  CHECK(counts.fresh == 1);
  CHECK(counts.revised == 1);
  CHECK(counts.unspecified == 1);
}

TEST_CASE("changed fields are counted by kind, and by direction where something moved") {
  const Plan all = plan();
  CHECK(count_kinds(all) == std::map<ChangeKind, std::size_t>{{ChangeKind::fresh, 1},
                                                              {ChangeKind::revised, 2},
                                                              {ChangeKind::figure, 1},
                                                              {ChangeKind::editorial, 1},
                                                              {ChangeKind::unspecified, 1}});
  CHECK(count_shifts(all) == std::map<Shift, std::size_t>{{Shift::forward, 1}, {Shift::back, 1}});
  CHECK(any_changed(all, all.initiatives_of(GoalId("1"))));
  CHECK_FALSE(any_changed(all, {&all.initiatives.back()}));
}

TEST_CASE("what ended are items; a goal that is gone is none") {
  Plan all = plan();
  CHECK(count_ended(all) == 0);
  all.revision.endings.push_back(change("gone", ChangeKind::ended));
  all.revision.endings.push_back(change("3", ChangeKind::ended));
  all.revision.endings.back().scope = Scope::goal;
  CHECK(count_ended(all) == 1);
}

TEST_CASE("an edition tells changes that it explains or that a comparison found") {
  Plan all = plan();
  CHECK(tells_changes(all));
  all.revision = {};
  CHECK_FALSE(tells_changes(all));
  all.revision.before = EditionId("2024-03");
  CHECK(tells_changes(all));
}
