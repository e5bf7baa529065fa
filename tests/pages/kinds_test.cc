#include "pages/kinds.h"

#include <catch2/catch.hpp>

#include "pages/laid_out.h"
#include "pages/pieces.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;

TEST_CASE("cards are called by their kind, those of several kinds by a word for any") {
  Workbench bench(other_catalogue());
  const model::Plan& plan = bench.plan();
  const model::Initiative& repair = bench.card("berth-repair");
  const model::Initiative& market = bench.card("morning-market");
  const auto name = [&](const Cards& cards) { return printed(name_of(cards, plan, bench.ja())); };
  CHECK(name({&repair}) == "事業");
  CHECK(name({&market}) == "好事例");
  CHECK(name({&repair, &market}) == "項目");
  CHECK(name({}) == "項目");
}

TEST_CASE("cards of a plan without kinds of them are called by the word of the interface") {
  Workbench bench = small_bench();
  CHECK(printed(name_of(bench.plan().all_initiatives(), bench.plan(), bench.ja())) == "取組み");
  CHECK(printed(name_of({}, bench.plan(), bench.en())) == "Initiative");
}

TEST_CASE("a word speaks of the cards at hand, of a goal's own, or of all of the plan") {
  Workbench bench(other_catalogue());
  const model::Plan& plan = bench.plan();
  const Context ja = bench.ja();
  CHECK(printed(kind_word("card.next", {&bench.card("morning-market")}, plan, ja)) == "次の好事例");
  CHECK(printed(kind_word("goal.cards", *plan.find_goal(model::GoalId("1-1")), plan, ja)) ==
        "この施策の事業");
  CHECK(printed(kind_word("goal.cards", *plan.find_goal(model::GoalId("1-2")), plan, ja)) ==
        "この施策の好事例");
  CHECK(printed(kind_word("plan.title", plan, ja)) == "項目");
  CHECK(kind_text("department.title", {&bench.card("berth-repair")}, plan, ja,
                  {{"name", "港湾課"}}) == "港湾課の事業");
}
