#include "search/documents.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "support/catalogue.h"

using namespace kohyo;
using namespace kohyo::search;
using namespace kohyo::test;

namespace {

const Document& document_at(const std::vector<Document>& all, std::string_view address) {
  const auto found = std::ranges::find(all, address, &Document::address);
  REQUIRE(found != all.end());
  return *found;
}

const std::vector<Passage>& field(const Document& document, Field field) {
  return document.fields[static_cast<std::size_t>(field)];
}

bool passes(const Document& document, std::string_view filter) {
  return std::ranges::find(document.filters, filter) != document.filters.end();
}

}  // namespace

TEST_CASE("plans, goals, cards, terms and pages can be found, plan by plan, terms and pages last") {
  const std::vector<Document> all = documents(small_catalogue(), text::Language("ja"));
  const auto count = [&](Kind kind) { return std::ranges::count(all, kind, &Document::kind); };
  CHECK(count(Kind::card) == 4);
  CHECK(count(Kind::goal) == 2);
  CHECK(count(Kind::term) == 3);
  CHECK(count(Kind::page) == 2);
  CHECK(all.front().address == "smart/index.html");
  CHECK(all[1].address == "smart/goals/1.html");
  CHECK(all.back().address == "about.html");
}

TEST_CASE("a card passes the filters of what it says") {
  const std::vector<Document> all = documents(real_catalogue(), text::Language("ja"));
  const Document& card = document_at(all, "transition/5-13-1.html");
  for (const char* filter : {"plan=transition", "goal=transition/5", "department=crisis-management",
                             "method=transition/collaboration", "year=2025", "change=revised"}) {
    INFO(filter);
    CHECK(passes(card, filter));
  }
  CHECK_FALSE(passes(card, "change=new"));
  CHECK_FALSE(passes(card, "goal=transition/1"));
  CHECK_FALSE(passes(card, "department=finance"));
}

TEST_CASE("a text is in the language of the page, or in the main one and says so") {
  const std::vector<Document> all = documents(real_catalogue(), text::Language("en"));
  const Document& goal = document_at(all, "transition/goals/1.html");
  CHECK(goal.number.text == "Goal 1");
  CHECK(goal.title.language == text::Language("en"));
  const std::vector<Document> small = documents(small_catalogue(), text::Language("en"));
  const Document& term = document_at(small, "glossary.html#dx");
  CHECK(term.title.language == text::Language("ja"));
}

TEST_CASE("a term is found by its reading and by its name in the other language") {
  const std::vector<Document> all = documents(small_catalogue(), text::Language("ja"));
  const std::vector<Passage>& names = field(document_at(all, "glossary.html#pilot"), Field::names);
  REQUIRE(names.size() == 2);
  CHECK(names[0].text == "しこう");
  CHECK(names[1].text == "pilot");
  CHECK(names[1].language == text::Language("en"));
}

TEST_CASE("what an edition took out is not found") {
  const Document card =
      document_at(documents(small_catalogue(), text::Language("ja")), "smart/1-2.html");
  const model::Plan& plan = small_catalogue().plans.front();
  std::size_t current = 0;
  for (const model::Task& task : plan.find_initiative(model::InitiativeId("1-2"))->schedule) {
    for (const model::Cell& cell : task.cells) {
      for (const model::CellItem& item : cell.items) {
        const bool is_there = std::ranges::any_of(
            field(card, Field::schedule),
            [&](const Passage& passage) { return passage.text == item.text.main().str(); });
        CHECK(is_there == item.is_current());
        current += item.is_current() ? 1 : 0;
      }
    }
  }
  CHECK(current > 0);
}

TEST_CASE("teams are found by their topics and members, timetables by their steps") {
  const std::vector<Document> all = documents(two_plans_catalogue(), text::Language("ja"));
  const model::Plan& plan = *two_plans_catalogue().find_plan(model::PlanId("roadmap"));
  const model::Team& team = plan.teams.front();
  const Document& found = document_at(all, "roadmap/teams.html#" + team.id.str());
  CHECK(found.title.text == team.title.main().str());
  CHECK(field(found, Field::prose).size() == team.topics.size());
  CHECK(passes(found, "plan=roadmap"));
  const model::Timetable& timetable = plan.timetables.front();
  const Document& steps = document_at(all, "roadmap/timetables.html#" + timetable.id.str());
  CHECK(field(steps, Field::schedule).size() == timetable.rows.size());
}

TEST_CASE("measures are found on the page of effects, the plan by its own prose") {
  const std::vector<Document> all = documents(other_catalogue(), text::Language("ja"));
  CHECK(document_at(all, "policies/effects.html#measure-berth-fee").number.text == "１");
  const std::vector<Passage>& prose = field(document_at(all, "policies/index.html"), Field::prose);
  CHECK(prose.size() > 1);  // the summary, and the prose of the plan
}
