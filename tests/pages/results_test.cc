#include "pages/results.h"

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using render::Object;
using render::Value;

namespace {

/// The roadmap of the golden site: one card with results, one without.
struct Roadmap : Workbench {
  Roadmap() : Workbench(two_plans_catalogue()) {}
  const model::Plan& roadmap() const { return *catalogue.find_plan(model::PlanId("roadmap")); }
  const model::Initiative& item(std::string_view id) const {
    return *roadmap().find_initiative(model::InitiativeId(id));
  }
  std::vector<const model::Initiative*> all() const { return {&item("forms"), &item("signs")}; }
};

}  // namespace

TEST_CASE("a card tells its results, whose each is and what was reached") {
  const Roadmap bench;
  const Value results = card_results(bench.item("forms"), bench.roadmap(), bench.en());
  REQUIRE(results.opens_section());
  const Object& values = results.as_object();
  REQUIRE(size_at(values, "results") == 2);
  CHECK(text_at(values, "results.0.task") == "(none)");
  CHECK(text_at(values, "results.0.status") == "Done");
  CHECK(text_at(values, "results.0.actual") == "12 procedures");
  CHECK(text_at(values, "results.0.as_of") == "March 2024");
  CHECK(text_at(values, "results.1.task") == "Staff training");
  CHECK(text_at(values, "results.1.evidence") == "(none)");
  CHECK(each(values, "overdue", "year.label") == Strings{"FY2024"});
}

TEST_CASE("a card of a plan that expects no results says nothing of them") {
  Workbench bench = small_bench();
  CHECK_FALSE(
      card_results(bench.plan().initiatives.front(), bench.plan(), bench.ja()).opens_section());
}

TEST_CASE("the result of a task stands beside its cell, that of the whole elsewhere") {
  const Roadmap bench;
  const auto result = [&](int year, const std::optional<model::TaskId>& task) {
    return cell_result(bench.item("forms"), {year}, task, bench.roadmap(), bench.ja());
  };
  const Value training = result(2023, model::TaskId("training"));
  REQUIRE(training.opens_section());
  CHECK(text_at(training.as_object(), "status") == "遅れている");
  CHECK_FALSE(result(2023, model::TaskId("base")).opens_section());
  CHECK_FALSE(result(2024, model::TaskId("training")).opens_section());
  CHECK(text_at(result(2023, {}).as_object(), "actual") == "12手続き");
}

TEST_CASE("cards are counted by status and year, once each, those without a result too") {
  const Roadmap bench;
  const Value counts =
      result_counts(bench.all(), bench.roadmap(), routes::progress(bench.roadmap().id), bench.ja());
  REQUIRE(counts.opens_section());
  const Object& values = counts.as_object();
  CHECK(each(values, "statuses", "name") == Strings{"実施した", "遅れている"});
  CHECK(each(values, "rows", "year.label") == Strings{"令和5年度", "令和6年度"});
  CHECK(each(values, "rows.0.counts", "count") == Strings{"1", "0"});
  CHECK(text_at(values, "rows.0.missing") == "1");
  CHECK(each(values, "rows.1.counts", "count") == Strings{"0", "0"});
  CHECK(text_at(values, "rows.1.missing") == "2");
}

TEST_CASE("where only tasks have results, each task counts") {
  Roadmap bench;
  model::Plan& plan = bench.catalogue.plans.back();
  for (model::Initiative& card : plan.initiatives) {
    std::erase_if(card.progress, [](const model::Progress& each) { return !each.task; });
  }
  const Value counts =
      result_counts(bench.all(), bench.roadmap(), routes::progress(bench.roadmap().id), bench.ja());
  CHECK(each(counts.as_object(), "rows.0.counts", "count") == Strings{"0", "1"});
}

TEST_CASE("the index of a plan that expects no results says nothing of them") {
  Workbench bench = small_bench();
  CHECK_FALSE(expects_results(bench.plan()));
  CHECK_FALSE(plan_results(bench.plan(), "smart/index.html", bench.ja()).opens_section());
}

TEST_CASE("results are expected where they are due, told of or on record") {
  Workbench bench = small_bench();
  bench.plan().results_note = both("注", "Note");
  CHECK(expects_results(bench.plan()));
  Roadmap roadmap;
  model::Plan& plan = roadmap.catalogue.plans.back();
  plan.results_due.reset();
  plan.results_note.reset();
  CHECK(expects_results(plan));
}

TEST_CASE("the index of a plan without results says so") {
  Workbench bench = small_bench();
  bench.plan().results_due = 12;
  const Value results = plan_results(bench.plan(), "smart/index.html", bench.ja());
  CHECK(text_at(results.as_object(), "has_results") == "false");
  CHECK_FALSE(at(results.as_object(), "counts").opens_section());
}
