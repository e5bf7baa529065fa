// Pages of a plan with levels of goals, kinds of its own, costs, effects and a list of years.
#include <catch2/catch.hpp>

#include "pages/card_page.h"
#include "pages/costs.h"
#include "pages/effects_page.h"
#include "pages/goal_page.h"
#include "pages/goal_tree.h"
#include "pages/history.h"
#include "pages/kinds.h"
#include "pages/laid_out.h"
#include "pages/pieces.h"
#include "pages/plan_page.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using render::Object;

namespace {

Workbench other_bench() {
  return Workbench(other_catalogue());
}

}  // namespace

TEST_CASE("a plan with kinds of its own speaks in them, any other in the words of the interface") {
  Workbench other = other_bench();
  CHECK_FALSE(has_plain_kinds(other.plan(), other.ja()));
  CHECK(printed(kind_word("plan.index", other.plan(), other.ja())) == "計画の内容の一覧");
  CHECK(printed(kind_word("goal.revisions", other.plan().goals[0], other.plan(), other.ja())) ==
        "この柱で変わったこと");
  Workbench small = small_bench();
  CHECK(has_plain_kinds(small.plan(), small.ja()));
  CHECK(has_plain_kinds(small.plan(), small.en()));
  CHECK(printed(kind_word("plan.index", small.plan(), small.ja())) == "取組み項目の一覧");
}

TEST_CASE("the index of a plan counts each kind and shows the tree") {
  Workbench bench = other_bench();
  const Object values = plan_page(bench.plan(), bench.ja()).values;
  CHECK(each(values, "kind_counts", "name") == Strings{"柱", "施策", "事業", "好事例"});
  CHECK(each(values, "kind_counts", "count") == Strings{"1", "2", "1", "1"});
  CHECK(size_at(values, "goals") == 0);
  CHECK(size_at(values, "tree") == 3);
  CHECK(text_at(values, "tree.0.is_level_1") == "true");
  CHECK(text_at(values, "tree.1.is_level_2") == "true");
  CHECK(each(values, "tree", "has_counts") == Strings{"true", "true", "true"});
  CHECK(text_at(values, "tree.0.counts.1.count") == "1");  // projects below the policies
  CHECK(size_at(values, "sections") == 1);
}

TEST_CASE("a goal shows what stands below it and above it") {
  Workbench bench = other_bench();
  const Content pillar = goal_page(bench.plan(), bench.plan().goals[0], bench.ja());
  CHECK(size_at(pillar.values, "children") == 2);
  CHECK(text_at(pillar.values, "has_cards") == "false");
  CHECK(pillar.way.size() == 1);
  const Content policy = goal_page(bench.plan(), bench.plan().goals[1], bench.ja());
  CHECK(policy.way.size() == 2);
  CHECK(size_at(policy.values, "costs.rows") == 2);
  CHECK(text_at(policy.values, "costs.rows.1.amounts.1.amount.is_undecided") == "true");
}

TEST_CASE("a goal is numbered in another language by what its kind is called there") {
  Workbench bench = small_bench();
  model::Plan& plan = bench.plan();
  model::LocalText pillar(text::Language("ja"), text::Text::from_program("柱"));
  pillar.add(text::Language("en"), text::Text::from_program("Pillar"));
  plan.goal_kinds = {{model::KindId("goal"), pillar}};
  CHECK(printed(goal_number(plan.goals[0], plan, bench.en())) == "Pillar 1");
}

TEST_CASE("the table of all costs has the plan's own totals and its note") {
  Workbench bench = other_bench();
  const Object values = budgets_page(bench.plan(), bench.ja()).values;
  CHECK(size_at(values, "all_costs.parts") == 3);
  CHECK(size_at(values, "all_costs.totals") == 2);
  CHECK(text_at(values, "all_costs.totals.0.amounts.1.amount.figure") == "2,100千円");
  CHECK(text_at(values, "all_costs.note").find("一度だけ") != std::string::npos);
  CHECK_FALSE(has_cost_table(small_bench().plan()));
}

TEST_CASE("effects show measures, totals and the sum without what is listed again") {
  Workbench bench = other_bench();
  const Object values = effects_page(bench.plan(), bench.ja()).values;
  CHECK(size_at(values, "columns") == 4);
  CHECK(each(values, "measures", "is_relisted") == Strings{"false", "false", "true"});
  CHECK(text_at(values, "measures.1.url") == "berth-repair.html");
  CHECK(each(values, "sums", "figure") == Strings{"300千円", "570千円", "(none)", "750千円"});
  CHECK(text_at(values, "totals.1.source_note").find("端数") != std::string::npos);
  CHECK_FALSE(has_effects(small_bench().plan()));
}

TEST_CASE("a card may do without departments, methods and a schedule") {
  Workbench bench = other_bench();
  const Object market = card_page(bench.plan(), bench.card("morning-market"), bench.ja()).values;
  CHECK(text_at(market, "kind") == "好事例");
  CHECK(text_at(market, "has_departments") == "false");
  CHECK(text_at(market, "has_table") == "false");
  CHECK(text_at(market, "roadmap") == "(none)");
  CHECK(text_at(market, "now") == "(none)");
  const Object repair = card_page(bench.plan(), bench.card("berth-repair"), bench.ja()).values;
  CHECK(size_at(repair, "roadmap.years") == 2);
  CHECK(size_at(repair, "roadmap.years.1.tasks") == 2);
  CHECK(size_at(repair, "costs.rows") == 1);
}

TEST_CASE("the history of a plan tells of editions that are not on record") {
  Workbench bench = other_bench();
  const Object values = plan_page(bench.plan(), bench.ja()).values;
  CHECK(each(values, "history", "is_on_record") == Strings{"false", "true"});
  CHECK(text_at(values, "history.0.decided_on").find("3月20日") != std::string::npos);
  CHECK(text_at(values, "history.1.decided_on") == "(none)");
}
