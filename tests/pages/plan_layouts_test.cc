#include "pages/plan_layouts.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "pages/editions.h"
#include "pages/frame.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using render::Object;

namespace {

const std::string earlier = "smart/editions/2025-03/";

const Layout& layout_at(const std::vector<Layout>& layouts, const std::string& place) {
  const auto found = std::ranges::find(layouts, place, &Layout::place);
  INFO(place);
  REQUIRE(found != layouts.end());
  return *found;
}

bool has(const std::vector<Layout>& layouts, const std::string& place) {
  return std::ranges::find(layouts, place, &Layout::place) != layouts.end();
}

std::vector<Layout> earlier_layouts(const Workbench& bench) {
  return permanent_layouts(bench.catalogue.earlier.front(), bench.catalogue);
}

std::string canonical_of(const Workbench& bench, const std::string& place) {
  return layout_at(earlier_layouts(bench), place).canonical.value_or("(itself)");
}

void nothing(model::Plan&) {}

}  // namespace

TEST_CASE("an edition has all of its pages at its permanent place, and a glossary of its own") {
  const Workbench bench = two_editions(nothing);
  const std::vector<Layout> layouts = earlier_layouts(bench);
  for (const char* page :
       {"index.html", "1-1.html", "1-2.compare.html", "goals/1.html", "departments/index.html",
        "departments/finance.html", "methods/staff.html", "years/2024.html", "budgets.html",
        "glossary.html"}) {
    layout_at(layouts, earlier + page);
  }
  for (const Layout& layout : layouts) {
    INFO(layout.place);
    CHECK(layout.place.starts_with(earlier));
    CHECK(layout.permanent == &bench.catalogue.earlier.front());
    CHECK(layout.current.has_value());
  }
}

TEST_CASE("the published edition stands at its permanent place too, and is the same page there") {
  const Workbench bench = two_editions(nothing);
  const std::vector<Layout> layouts =
      permanent_layouts(bench.catalogue.plans.front(), bench.catalogue);
  const Layout& card = layout_at(layouts, "smart/editions/2026-03/1-1.html");
  CHECK(card.canonical == "smart/1-1.html");
  CHECK(card.current == "smart/1-1.html");
  CHECK(layout_at(layouts, "smart/editions/2026-03/index.html").canonical == "smart/index.html");
}

TEST_CASE("search engines are led to the published card where it says the same, and only there") {
  const Workbench bench = two_editions([](model::Plan& plan) {
    card_in(plan, "1-1").title = both("新しい題", "New title");
    card_in(plan, "2-1-1").source_note = both("注", "Note");
  });
  CHECK(canonical_of(bench, earlier + "1-1.html") == "(itself)");
  CHECK(canonical_of(bench, earlier + "1-2.html") == "smart/1-2.html");
  CHECK(canonical_of(bench, earlier + "2-1-1.html") == "(itself)");  // listed, but not the same
  CHECK(canonical_of(bench, earlier + "index.html") == "(itself)");
  CHECK(canonical_of(bench, earlier + "goals/1.html") == "(itself)");
}

TEST_CASE("a comparison belongs to its card: the published one where that says the same") {
  const Workbench bench = two_editions(
      [](model::Plan& plan) { card_in(plan, "2-1-2").title = both("新しい題", "New title"); });
  CHECK(canonical_of(bench, earlier + "1-2.compare.html") == "smart/1-2.html");
  CHECK(canonical_of(bench, earlier + "2-1-2.compare.html") == earlier + "2-1-2.html");
}

TEST_CASE("a card does not say the same where its department or its goal has another name") {
  const Workbench renamed = two_editions([](model::Plan& plan) {
    for (model::Department& each : plan.records.departments) {
      if (each.id.str() == "finance") each.name = both("財務課", "Treasury");
    }
  });
  CHECK(canonical_of(renamed, earlier + "1-1.html") == "(itself)");
  CHECK(canonical_of(renamed, earlier + "2-1-2.html") == "smart/2-1-2.html");
  const Workbench retitled =
      two_editions([](model::Plan& plan) { plan.goals[0].title = both("別", "Other"); });
  CHECK(canonical_of(retitled, earlier + "1-1.html") == "(itself)");
  CHECK(canonical_of(retitled, earlier + "2-1-2.html") == "smart/2-1-2.html");
  const Workbench reworded =
      two_editions([](model::Plan& plan) { plan.sections[0].heading = both("目的", "Aim"); });
  CHECK(canonical_of(reworded, earlier + "1-1.html") == "(itself)");
}

TEST_CASE("the way leads from a page to what is published in its place, else to the plan") {
  const Workbench bench = two_editions([](model::Plan& plan) { remove_card(plan, "1-2"); });
  const std::vector<Layout> layouts = earlier_layouts(bench);
  CHECK(layout_at(layouts, earlier + "1-1.html").current == "smart/1-1.html");
  CHECK(layout_at(layouts, earlier + "goals/1.html").current == "smart/goals/1.html");
  CHECK(layout_at(layouts, earlier + "1-2.html").current == "smart/1-2.html");  // says it is gone
  CHECK(layout_at(layouts, earlier + "1-2.compare.html").current == "smart/index.html");
}

TEST_CASE("an item that is gone keeps its address, and its text in the edition that had it") {
  const Workbench bench = two_editions([](model::Plan& plan) { remove_card(plan, "1-2"); });
  const std::vector<Layout> layouts =
      published_layouts(bench.catalogue.plans.front(), bench.catalogue);
  CHECK(layout_at(layouts, "smart/1-2.html").template_name == "gone");
  CHECK(layout_at(layouts, "smart/1-1.html").template_name == "card");
  CHECK(has(earlier_layouts(bench), earlier + "1-2.html"));
}

TEST_CASE("what each edition changed has one page, whatever is published") {
  const Workbench bench = two_editions(nothing);
  const std::vector<Layout> layouts =
      published_layouts(bench.catalogue.plans.front(), bench.catalogue);
  CHECK(has(layouts, "smart/changes/2025-03.html"));
  CHECK(has(layouts, "smart/changes/2026-03.html"));
  CHECK(layout_at(layouts, "smart/changes/2026-03.html").permanent == nullptr);
  CHECK(layout_at(layouts, "smart/changes/2025-03.html").permanent ==
        &bench.catalogue.earlier.front());
}

TEST_CASE("only pages at a permanent place have a notice of their edition") {
  Workbench bench = two_editions(nothing);
  const Context context = bench.en();
  const auto notice = [&](const Layout& layout) {
    const Context here{bench.catalogue, context.words, context.all_words, bench.data,
                       layout.permanent};
    const render::Value values = lay_out(layout, here).values;
    return text_at(values.as_object(), "page.edition");
  };
  const model::Plan& plan = bench.catalogue.plans.front();
  for (const Layout& layout : published_layouts(plan, bench.catalogue)) {
    if (layout.template_name.empty()) continue;  // a file without a frame
    INFO(layout.place);
    CHECK(notice(layout) == "(none)");
  }
  const Layout card = layout_at(earlier_layouts(bench), earlier + "1-1.html");
  CHECK(notice(card) == "(object)");
}

TEST_CASE("links of a page at its permanent place stay in its edition") {
  Workbench bench = two_editions(nothing);
  const std::vector<Layout> layouts = earlier_layouts(bench);
  const Context ja = bench.ja();
  const Context context{bench.catalogue, ja.words, ja.all_words, bench.data,
                        &bench.catalogue.earlier.front()};
  const Object values = layout_at(layouts, earlier + "1-2.html").content(context).values;
  CHECK(text_at(values, "goal.url") == "goals/1.html");
  CHECK(text_at(values, "previous.url") == "1-1.html");
  CHECK(text_at(values, "compare_url") == "1-2.compare.html");
  CHECK(text_at(values, "data_url") ==
        "../../../../data/smart/editions/2025-03/initiatives/1-2.json");
}

TEST_CASE("a goal or department that is gone has no feed to follow") {
  Workbench bench = two_editions([](model::Plan& plan) {
    remove_card(plan, "1-2");  // the only card of general-affairs
    plan.goals.push_back(goal("3"));
  });
  const Context en = bench.en();
  const Context context{bench.catalogue, en.words, en.all_words, bench.data,
                        &bench.catalogue.earlier.front()};
  const std::vector<Layout> layouts = earlier_layouts(bench);
  const auto feed_of = [&](const std::string& page) {
    return text_at(layout_at(layouts, earlier + page).content(context).values, "feed_url");
  };
  CHECK(feed_of("departments/general-affairs.html") == "(none)");
  CHECK(feed_of("departments/finance.html") == "../../../departments/finance.feed.xml");
  CHECK(feed_of("goals/1.html") == "../../../goals/1.feed.xml");
}

TEST_CASE(
    "a plan without schedules has no pages of years, one that expects no results none of them") {
  Workbench bench = small_bench();
  CHECK(has(published_layouts(bench.plan(), bench.catalogue), "smart/years/2025.html"));
  CHECK_FALSE(has(published_layouts(bench.plan(), bench.catalogue), "smart/progress.html"));
  for (model::Initiative& card : bench.plan().initiatives) card.schedule.clear();
  bench.plan().results_due = 3;
  CHECK_FALSE(has(published_layouts(bench.plan(), bench.catalogue), "smart/years/2025.html"));
  CHECK_FALSE(has(published_layouts(bench.plan(), bench.catalogue), "smart/years/index.html"));
  CHECK(has(published_layouts(bench.plan(), bench.catalogue), "smart/progress.html"));
}
