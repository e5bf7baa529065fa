#include "pages/changes_page.h"

#include <catch2/catch.hpp>

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using render::Object;

TEST_CASE("a comparison belongs to its card, and names both editions") {
  Workbench bench = small_bench();
  const Content content = compare_page(bench.plan(), bench.card("1-2"), bench.en());
  CHECK(text_at(content.values, "card.url") == "1-2.html");
  CHECK(text_at(content.values, "previous") == "Plan of March 2024");
  CHECK(text_at(content.values, "edition") == "Revision of March 2025");
  CHECK(text_at(content.values, "reason") == "Calls in FY2025 were changed.");
  CHECK(size_at(content.values, "changes") == 6);
  REQUIRE(content.way.size() == 2);
  CHECK(printed(content.way[1].title) == "1-2 A larger reminder call centre");
}

TEST_CASE("the editions are listed, the one in hand with the page of its changes") {
  Workbench bench = small_bench();
  const Object values = changes_page(bench.plan(), bench.en()).values;
  CHECK(each(values, "editions", "title") ==
        Strings{"Revision of March 2025", "Plan of March 2024"});
  CHECK(each(values, "editions", "url") == Strings{"changes/2025-03.html", "(none)"});
  CHECK(each(values, "editions", "pages") == Strings{"editions/2025-03/index.html", "(none)"});
  bench.plan().editions.erase(bench.plan().editions.begin());
  CHECK(size_at(changes_page(bench.plan(), bench.en()).values, "editions") == 1);
}

TEST_CASE("an edition counts its new, revised and otherwise changed cards, over all and by goal") {
  Workbench bench = small_bench();
  const Object values = edition_changes_page(bench.plan(), bench.en()).values;
  CHECK(text_at(values, "totals.new") == "1");
  CHECK(text_at(values, "totals.revised") == "1");
  CHECK(text_at(values, "totals.unspecified") == "1");
  CHECK(text_at(values, "totals.all") == "4");
  CHECK(text_at(values, "fields") == "Changes on record: 9.");
  CHECK(each(values, "goal_counts", "revised") == Strings{"1", "0"});
  CHECK(each(values, "goal_counts", "new") == Strings{"0", "1"});
  CHECK(each(values, "new_cards", "number") == Strings{"2-1②"});
}

TEST_CASE("an edition counts changes by department, each card for all of its departments") {
  Workbench bench = small_bench();
  const Object values = edition_changes_page(bench.plan(), bench.en()).values;
  CHECK(each(values, "department_counts", "revised") == Strings{"1", "1", "0", "0"});
  CHECK(each(values, "department_counts", "all") == Strings{"2", "1", "2", "1"});
}

TEST_CASE("an edition lists the changed cards under their goals, and no others") {
  Workbench bench = small_bench();
  const Object values = edition_changes_page(bench.plan(), bench.en()).values;
  CHECK(each(values, "goals.0.cards", "card.number") == Strings{"1-2"});
  CHECK(each(values, "goals.1.cards", "card.number") == Strings{"2-1①", "2-1②"});
  CHECK(text_at(values, "goals.0.cards.0.card.url") == "../1-2.html");
  CHECK(text_at(values, "goals.0.cards.0.compare_url") == "../1-2.compare.html");
}

TEST_CASE(
    "a first edition says that it is, and one without a word on changes that none is on record") {
  Workbench bench = small_bench();
  bench.plan().revision = {};
  const Content later = edition_changes_page(bench.plan(), bench.ja());
  CHECK(text_at(later.values, "tells_changes") == "false");
  CHECK(later.description.find("記録はありません") != std::string::npos);
  bench.plan().editions.erase(bench.plan().editions.begin());
  const Content first = edition_changes_page(bench.plan(), bench.ja());
  CHECK(text_at(first.values, "description").starts_with("この計画の最初の版です。"));
}

TEST_CASE("an edition that changed nothing has no tables of changes") {
  Workbench bench = small_bench();
  bench.plan().revision = {};
  bench.plan().revision.before = model::EditionId("2024-03");
  const Object values = edition_changes_page(bench.plan(), bench.en()).values;
  CHECK(text_at(values, "tells_changes") == "true");
  CHECK(text_at(values, "has_changes") == "false");
  CHECK(text_at(values, "has_shifts") == "false");
  CHECK(text_at(values, "has_departments") == "false");
}

TEST_CASE("goals without a changed card are not counted") {
  Workbench bench = small_bench();
  CHECK(size_at(edition_changes_page(bench.plan(), bench.ja()).values, "goal_counts") == 2);
  std::erase_if(bench.plan().revision.cards,
                [](const auto& card) { return card.first.str().starts_with("1-"); });
  const Object values = edition_changes_page(bench.plan(), bench.ja()).values;
  CHECK(each(values, "goal_counts", "all") == Strings{"2"});
}

TEST_CASE("what moved stands with its card, one direction after the other") {
  Workbench bench = small_bench();
  std::vector<model::Change>& changes =
      bench.plan().revision.cards.at(model::InitiativeId("1-2")).changes;
  for (model::Change& change : changes) change.shift = model::Shift::none;
  changes.front().shift = model::Shift::back;
  const Object values = edition_changes_page(bench.plan(), bench.ja()).values;
  CHECK(size_at(values, "forward") == 0);
  REQUIRE(size_at(values, "back") == 1);
  CHECK(text_at(values, "back.0.card.url") == "../1-2.html");
  CHECK(size_at(values, "back.0.changes") == 1);
}

TEST_CASE("results are counted and left to the page of results") {
  Workbench bench = small_bench();
  std::vector<model::Change>& changes =
      bench.plan().revision.cards.at(model::InitiativeId("1-2")).changes;
  const std::size_t others = changes.size() - 1;
  changes.back().field = "progress";
  const Object values = edition_changes_page(bench.plan(), bench.ja()).values;
  CHECK(text_at(values, "results.count") == "1");
  CHECK(size_at(values, "goals.0.cards.0.changes") == others);
}

TEST_CASE("directions of changes are counted, those that do not occur left out") {
  Workbench bench = small_bench();
  const Object values = edition_changes_page(bench.plan(), bench.en()).values;
  const model::Words& words = project_words()[1];
  const Strings names = each(values, "shifts", "name");
  CHECK(std::ranges::count(names, words["shift.added"].str()) == 1);
  CHECK(std::ranges::count(names, words["shift.back"].str()) == 0);
  CHECK(each(values, "shifts", "count").size() == names.size());
}

TEST_CASE("the name of a goal in a count is marked where it is not translated") {
  Workbench bench = small_bench();
  bench.plan().goals[0].title = only("窓口");
  const Object values = edition_changes_page(bench.plan(), bench.en()).values;
  CHECK(text_at(values, "goal_counts.0.name") == "Goal 1 <span lang=\"ja\">窓口</span>");
}
