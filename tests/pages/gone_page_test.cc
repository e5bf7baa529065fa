#include "pages/gone_page.h"

#include <catch2/catch.hpp>
#include <string>

#include "pages/editions.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using render::Object;

namespace {

std::vector<Gone> gone_of(Workbench& bench) {
  return gone_items(bench.plan(), bench.catalogue);
}

Object first_page(Workbench& bench, const Context& context) {
  const std::vector<Gone> gone = gone_of(bench);
  REQUIRE_FALSE(gone.empty());
  return gone_page(bench.plan(), gone.front(), context).values;
}

std::string word(std::string_view key) {
  return project_words()[1][key].str();
}

/// Another card that goes on with these items.
void add_card(model::Plan& plan, std::string_view id,
              const std::vector<std::string_view>& continues) {
  model::Initiative added = card_in(plan, "1-1");
  added.id = model::InitiativeId(id);
  added.item = id;
  added.number_printed = line(id);
  added.title = both("続き" + std::string(id), "Follower " + std::string(id));
  for (const std::string_view from : continues)
    added.continues.push_back(reference<model::InitiativeId>(from));
  plan.initiatives.push_back(std::move(added));
}

}  // namespace

TEST_CASE("a plan that has all its items has no page for any that is gone") {
  Workbench bench = two_editions([](model::Plan&) {});
  CHECK(gone_of(bench).empty());
  Workbench first = small_bench();
  CHECK(gone_of(first).empty());
}

TEST_CASE("an item that ended says since when, why, and where it was last") {
  Workbench bench = two_editions([](model::Plan& plan) {
    remove_card(plan, "1-2");
    plan.ended = {{model::InitiativeId("1-2"), both("完了した", "It is done"), nowhere}};
  });
  const Object values = first_page(bench, bench.en());
  CHECK(text_at(values, "number") == "1-2");
  CHECK(text_at(values, "title") == "A larger reminder call centre");
  CHECK(text_at(values, "edition") == "Revision of March 2026");
  CHECK(text_at(values, "reason") == "It is done");
  CHECK(each(values, "ways", "word") == Strings{word("relation.ended")});
  CHECK(text_at(values, "ways.0.card") == "(none)");
  CHECK(text_at(values, "last.edition") == "Revision of March 2025");
  CHECK(text_at(values, "last.url") == "editions/2025-03/1-2.html");
  CHECK(text_at(values, "changes_url") == "changes/2026-03.html");
  CHECK(text_at(values, "plan_url") == "index.html");
}

TEST_CASE("an ending without a reason has none") {
  Workbench bench = two_editions([](model::Plan& plan) { remove_card(plan, "1-2"); });
  CHECK(text_at(first_page(bench, bench.en()), "reason") == "(none)");
}

TEST_CASE("an item that was renumbered leads to its new number") {
  Workbench bench = two_editions([](model::Plan& plan) {
    add_card(plan, "1-7", {"1-2"});
    remove_card(plan, "1-2");
  });
  const Object values = first_page(bench, bench.en());
  CHECK(each(values, "ways", "word") == Strings{word("relation.renumbered")});
  CHECK(text_at(values, "ways.0.card.number") == "1-7");
  CHECK(text_at(values, "ways.0.card.title") == "Follower 1-7");
  CHECK(text_at(values, "ways.0.card.url") == "1-7.html");
}

TEST_CASE("an item that was split leads to each of its parts") {
  Workbench bench = two_editions([](model::Plan& plan) {
    add_card(plan, "1-7", {"1-2"});
    add_card(plan, "1-8", {"1-2"});
    remove_card(plan, "1-2");
  });
  const Object values = first_page(bench, bench.en());
  CHECK(each(values, "ways", "card.number") == Strings{"1-7", "1-8"});
  CHECK(text_at(values, "ways.1.word") == word("relation.split"));
}

TEST_CASE("items that were merged each lead to the one that they became") {
  Workbench bench = two_editions([](model::Plan& plan) {
    add_card(plan, "1-9", {"1-2", "2-1-1"});
    remove_card(plan, "1-2");
    remove_card(plan, "2-1-1");
  });
  const std::vector<Gone> gone = gone_of(bench);
  REQUIRE(gone.size() == 2);
  CHECK(gone[0].id.str() == "1-2");
  CHECK(gone[1].id.str() == "2-1-1");
  const Object values = gone_page(bench.plan(), gone[1], bench.en()).values;
  CHECK(text_at(values, "ways.0.word") == word("relation.merged"));
  CHECK(text_at(values, "ways.0.card.number") == "1-9");
}

TEST_CASE("an item of an edition that is not on record has its number, and no text to look at") {
  Workbench bench = small_bench();
  bench.plan().revision.lineage = {{model::EditionId("2024-03"), model::InitiativeId("3-1"),
                                    model::EditionId("2025-03"), model::InitiativeId("1-1"),
                                    model::Relation::renumbered}};
  const Object values = first_page(bench, bench.en());
  CHECK(text_at(values, "number") == "3-1");
  CHECK(text_at(values, "title") == "(none)");
  CHECK(text_at(values, "last") == "(none)");
  CHECK(text_at(values, "ways.0.card.number") == "1-1");
}

TEST_CASE("the page is titled by the number and the title that the item had last") {
  Workbench bench = two_editions([](model::Plan& plan) { remove_card(plan, "1-2"); });
  const std::vector<Gone> gone = gone_of(bench);
  const Content content = gone_page(bench.plan(), gone.front(), bench.en());
  const std::string name = "1-2 A larger reminder call centre";
  CHECK(content.title == project_words()[1].format("gone.title", {{"name", name}}).str());
  REQUIRE(content.way.size() == 1);
}
