#include "pages/indicators.h"

#include <catch2/catch.hpp>

#include "pages/goal_page.h"
#include "pages/indicators_page.h"
#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using render::Object;

namespace {

Workbench other_bench() {
  return Workbench(other_catalogue());
}

const model::Goal& goal_of(Workbench& bench) {
  return *bench.plan().find_goal(model::GoalId("1-1"));
}

Object tables(Workbench& bench) {
  const model::Goal& goal = goal_of(bench);
  return indicators(shown(goal.indicators, bench.plan().revision.of(goal.id)), bench.plan(),
                    bench.ja())
      .as_object();
}

}  // namespace

TEST_CASE("outputs stand by year and in total: plan, revised plan, result") {
  Workbench bench = other_bench();
  const Object values = tables(bench);
  CHECK(each(values, "yearly.columns", "label") ==
        Strings{"平成30年度", "令和元年度", "令和2年度", "合計"});
  CHECK(each(values, "yearly.indicators", "id") ==
        Strings{"indicator-output-berths", "indicator-output-notices", "indicator-output-plan"});
  CHECK(each(values, "yearly.indicators.0.rows", "series") ==
        Strings{"当初計画", "修正計画", "実績"});
  const std::string rows = "yearly.indicators.0.rows.";
  CHECK(text_at(values, rows + "0.cells.0.shown.text") == "120ｍ");
  CHECK(text_at(values, rows + "1.cells.0.is_unchanged") == "true");
  CHECK(text_at(values, rows + "1.reason") == "資材の納入が遅れたため、R1の一部をR2に移した。");
  CHECK(text_at(values, rows + "2.cells.1.is_blank") == "true");
}

TEST_CASE("a changed figure is marked where the value in force stands") {
  Workbench bench = other_bench();
  const Object values = tables(bench);
  const std::string rows = "yearly.indicators.0.rows.";
  CHECK(text_at(values, rows + "0.cells.1.shown.is_plain") == "true");
  CHECK(text_at(values, rows + "1.cells.1.shown.is_plain") == "false");
  CHECK(text_at(values, "stated.rows.0.target.shown.is_plain") == "false");
  CHECK(text_at(values, "stated.rows.1.target.shown.is_plain") == "true");
}

TEST_CASE("components have rows of their own") {
  Workbench bench = other_bench();
  const Object values = tables(bench);
  CHECK(each(values, "yearly.indicators.1.rows", "component") ==
        Strings{"郵送", "訪問", "郵送", "訪問"});
  CHECK(text_at(values, "yearly.indicators.1.rows.0.cells.1.shown.text") == "1,200通");
  CHECK(text_at(values, "yearly.indicators.1.rows.3.cells.0.is_dash") == "true");
}

TEST_CASE("outcomes stand with their baseline and its date, targets and results") {
  Workbench bench = other_bench();
  const Object values = tables(bench);
  CHECK(each(values, "stated.rows", "id") ==
        Strings{"target-outcome-users", "target-outcome-waiting"});
  CHECK(text_at(values, "stated.rows.0.baseline.as_of") == "平成29年（2017年）12月時点");
  CHECK(text_at(values, "stated.rows.0.target.reason") == "目標を早く達したため。");
  CHECK(text_at(values, "stated.rows.0.result.list.0.shown.text") == "210隻");
  CHECK(text_at(values, "stated.rows.1.result.is_empty") == "true");
  CHECK(text_at(values, "stated.rows.1.source_note") == "減らすことが目標である。");
}

TEST_CASE("a goal shows the indicators of its cards in short") {
  Workbench bench = other_bench();
  const Object values = goal_page(bench.plan(), goal_of(bench), bench.ja()).values;
  CHECK(text_at(values, "card_indicators.rows.0.planned.text") == "100％");
  CHECK(text_at(values, "card_indicators.rows.0.result.text") == "30.0％");
  CHECK(text_at(values, "card_indicators.rows.0.result.when") == "平成30年度");
}

TEST_CASE("the page of all indicators begins with those of the plan, cards named beside theirs") {
  Workbench bench = other_bench();
  const Object values = indicators_page(bench.plan(), bench.ja()).values;
  CHECK(each(values, "own.yearly.indicators", "id") == Strings{"indicator-population"});
  CHECK(each(values, "own.yearly.indicators.0.rows", "series") == Strings{"実績", "推計"});
  CHECK(text_at(values, "parts.0.goal.id") == "1-1");
  CHECK(text_at(values, "parts.0.indicators.stated.rows.2.owner.title") == "岸壁の補修");
}
