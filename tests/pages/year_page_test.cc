#include "pages/year_page.h"

#include <catch2/catch.hpp>

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using render::Object;

TEST_CASE("the choice of a year has every year of the plan, with this year marked") {
  Workbench bench = small_bench();
  const Object values = years_page(bench.plan(), bench.ja()).values;
  CHECK(each(values, "years", "label") == Strings{"令和6年度", "令和7年度", "令和8年度"});
  CHECK(each(values, "years", "url") == Strings{"2024.html", "2025.html", "2026.html"});
  CHECK(each(values, "years", "is_current") == Strings{"false", "true", "false"});
  CHECK(each(values, "years", "is_shown") == Strings{"false", "false", "false"});
}

TEST_CASE("a year has every card under its goal, and what each of its tasks states") {
  Workbench bench = small_bench();
  const Object values = year_page(bench.plan(), {2025}, bench.en()).values;
  CHECK(each(values, "goals", "goal.id") == Strings{"1", "2"});
  CHECK(each(values, "goals.0.cards", "card.number") == Strings{"1-1", "1-2"});
  CHECK(each(values, "goals.0.cards.1.tasks", "name") ==
        Strings{"Calls", "Text messages", "Letters", "Web"});
  CHECK(each(values, "goals.0.cards.1.tasks.0.value.items", "text") ==
        Strings{"Implement in some divisions", "② Study and implement"});
  CHECK(text_at(values, "goals.0.cards.1.tasks.1.value.is_none") == "true");
  CHECK(text_at(values, "goals.0.cards.0.card.url") == "../1-1.html");
}

TEST_CASE("a year leaves out cards without a schedule, and goals without such cards") {
  Workbench bench = small_bench();
  bench.card("1-1").schedule.clear();
  CHECK(has_schedule({&bench.card("1-1"), &bench.card("1-2")}));
  CHECK_FALSE(has_schedule({&bench.card("1-1")}));
  const Object one = year_page(bench.plan(), {2025}, bench.en()).values;
  CHECK(each(one, "goals.0.cards", "card.number") == Strings{"1-2"});
  bench.card("1-2").schedule.clear();
  const Object none = year_page(bench.plan(), {2025}, bench.en()).values;
  CHECK(each(none, "goals", "goal.id") == Strings{"2"});
}

TEST_CASE("the year that is shown is marked in the choice, on a page below") {
  Workbench bench = small_bench();
  const Object values = year_page(bench.plan(), {2026}, bench.en()).values;
  CHECK(each(values, "years", "is_shown") == Strings{"false", "false", "true"});
  CHECK(text_at(values, "year.long_label") == "FY2026 (April 2026 to March 2027)");
}

TEST_CASE("a year is titled and described by its label") {
  Workbench bench = small_bench();
  const Content content = year_page(bench.plan(), {2026}, bench.ja());
  const model::Words& words = project_words()[0];
  CHECK(content.title == words.format("year.title", {{"year", "令和8年度"}}).str());
  CHECK(content.description ==
        words.format("year.description", {{"year", "令和8年度（2026年度）"}}).str());
}

TEST_CASE("years before and after a change of era have the labels of their eras") {
  const Workbench bench{other_catalogue()};
  const Object values = years_page(bench.catalogue.plans.front(), bench.ja()).values;
  CHECK(each(values, "years", "label") == Strings{"平成30年度", "令和元年度", "令和2年度"});
  CHECK(each(values, "years", "url") == Strings{"2018.html", "2019.html", "2020.html"});
}

TEST_CASE("a year in which a task is not translated says so") {
  Workbench bench = small_bench();
  CHECK_FALSE(year_page(bench.plan(), {2025}, bench.en()).is_translated);
  CHECK(year_page(bench.plan(), {2025}, bench.ja()).is_translated);
  CHECK(years_page(bench.plan(), bench.en()).is_translated);
}
