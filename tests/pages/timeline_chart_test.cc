#include "pages/timeline_chart.h"

#include <catch2/catch.hpp>

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using render::Object;
using render::Value;

namespace {

Object line_of(Workbench& bench, std::string_view card, std::size_t task, const Context& context) {
  const model::Initiative& found = bench.card(card);
  return task_line(bench.plan(), found, found.schedule[task], context);
}

}  // namespace

TEST_CASE("the years of a plan share the width, and this year is marked") {
  Workbench bench = small_bench();
  const Object years = Object().set("years", timeline_years(bench.plan(), bench.en()));
  CHECK(each(years, "years", "short_label") == Strings{"FY2024", "FY2025", "FY2026"});
  CHECK(each(years, "years", "is_current") == Strings{"false", "true", "false"});
  CHECK(each(years, "years", "x") == Strings{"0", "33.33", "66.66"});
}

TEST_CASE("a step has the level and the name of its stage") {
  Workbench bench = small_bench();
  const Object line = line_of(bench, "1-1", 0, bench.ja());
  CHECK(each(line, "steps", "first") == Strings{"検討", "実施", "実施"});
  CHECK(each(line, "steps", "level") == Strings{"1", "2", "2"});
  CHECK(text_at(line, "said") == "令和6年度: 検討、令和7年度: 実施、令和8年度: 実施");
  CHECK(text_at(line, "id") == "line-forms");
}

TEST_CASE("two stages stand in two lines, text without a stage says where to read it") {
  Workbench bench = small_bench();
  const Object both = line_of(bench, "2-1-2", 0, bench.ja());
  CHECK(each(both, "steps", "first") == Strings{"検討", "検討"});
  CHECK(each(both, "steps", "second") == Strings{"(none)", "実施"});
  const Object text = line_of(bench, "2-1-1", 0, bench.ja());
  CHECK(each(text, "steps", "level") == Strings{"1", "0", "0"});
  CHECK(text_at(text, "steps.1.first") == project_words()[0]["timeline.text-only"].str());
}

TEST_CASE("years without a plan have no step, and the words say why") {
  Workbench bench = small_bench();
  const Object line = line_of(bench, "1-2", 1, bench.ja());
  CHECK(each(line, "steps", "x") == Strings{"66.66"});
  CHECK(text_at(line, "said").find("令和6年度: 未定、") == 0);
}

TEST_CASE("what the edition changed is framed and told in words") {
  Workbench bench = small_bench();
  const Object line = line_of(bench, "1-2", 0, bench.ja());
  CHECK(each(line, "steps", "is_changed") == Strings{"false", "true"});
  CHECK(text_at(line, "said").find("実施（改定）") != std::string::npos);
  CHECK(size_at(line, "moves") > 0);
}

TEST_CASE("a long name is broken at a space") {
  Workbench bench = small_bench();
  model::LocalText& name = bench.plan().records.stages[0].name;
  name = model::LocalText(text::Language("ja"), text::Text::from_program("検討"));
  name.add(text::Language("en"), text::Text::from_program("Partly in place"));
  const Object line = line_of(bench, "1-1", 0, bench.en());
  CHECK(text_at(line, "steps.0.first") == "Partly");
  CHECK(text_at(line, "steps.0.second") == "in place");
  CHECK(text_at(line, "steps.1.first") == "In place");
  CHECK(text_at(line, "steps.1.second") == "(none)");
}

TEST_CASE("a card has the furthest stage of its tasks in each year") {
  Workbench bench = small_bench();
  const Object line = card_line(bench.plan(), bench.card("1-2"), bench.ja());
  CHECK(text_at(line, "said").find("令和6年度: 実施（改定）、") == 0);
  CHECK(each(line, "steps", "first") == Strings{"実施", "実施", "実施"});
}

TEST_CASE("where the tasks of a card stand is counted, the furthest stage first") {
  Workbench bench = small_bench();
  model::Initiative& card = bench.card("1-1");
  card.schedule.push_back(card.schedule.front());
  card.schedule.back().cells[1].items[0].stages = {model::StageId("study")};
  const Object now =
      Object().set("stages", standing(bench.plan(), card, text::FiscalYear{2025}, bench.en()));
  CHECK(each(now, "stages", "name") == Strings{"In place", "Study"});
}

TEST_CASE("the timeline of a goal has a row for each card with a schedule") {
  Workbench bench = small_bench();
  bench.card("1-1").schedule.clear();
  const auto cards = bench.plan().initiatives_of(model::GoalId("1"));
  const Value chart = timeline(bench.plan(), cards, "smart/goals/1.html", bench.ja());
  CHECK(each(chart.as_object(), "rows", "card.number") == Strings{"1-2"});
  CHECK(each(chart.as_object(), "rows.0.cells", "year") ==
        Strings{"令和6年度", "令和7年度", "令和8年度"});
  bench.card("1-2").schedule.clear();
  CHECK(timeline(bench.plan(), cards, "smart/goals/1.html", bench.ja()).kind() ==
        render::Kind::none);
}
