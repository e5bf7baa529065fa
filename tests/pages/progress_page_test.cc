#include "pages/progress_page.h"

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using render::Object;

TEST_CASE("the page of results lists what is on record and what is overdue") {
  const Workbench bench(two_plans_catalogue());
  const model::Plan& roadmap = *bench.catalogue.find_plan(model::PlanId("roadmap"));
  const Object values = progress_page(roadmap, bench.ja()).values;
  CHECK(each(values, "overdue", "year.label") == Strings{"令和5年度", "令和6年度"});
  CHECK(each(values, "overdue.0.cards", "title") == Strings{"案内表示の更新"});
  CHECK(each(values, "overdue.1.cards", "url") == Strings{"forms.html", "signs.html"});
  // by status, the best first; each leads to what it is a result of
  CHECK(each(values, "statuses", "name") == Strings{"実施した", "遅れている"});
  CHECK(text_at(values, "plan.note") == "実績は毎年5月に公表する。");
  CHECK(text_at(values, "csv") == "../../data/roadmap/progress.csv");
}

TEST_CASE("a plan that expects results and has none lists none") {
  Workbench bench = small_bench();
  bench.plan().results_due = 12;
  const Object values = progress_page(bench.plan(), bench.en()).values;
  CHECK(size_at(values, "overdue") == 0);
  CHECK(size_at(values, "statuses") == 0);
  CHECK(text_at(values, "plan.has_results") == "false");
}
