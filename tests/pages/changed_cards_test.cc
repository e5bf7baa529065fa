#include "pages/changed_cards.h"

#include <catch2/catch.hpp>

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using render::Object;

namespace {

Strings numbers(const std::vector<const model::Initiative*>& cards) {
  Strings all;
  for (const model::Initiative* card : cards) all.push_back(card->number_printed.str());
  return all;
}

}  // namespace

TEST_CASE("cards stand in every list that fits, in the order of the plan") {
  Workbench bench = small_bench();
  auto& changes = bench.plan().revision.cards.at(model::InitiativeId("1-2")).changes;
  changes.front().shift = model::Shift::forward;
  changes.push_back(changes.front());
  changes.back().shift = model::Shift::back;
  const ChangedCards cards = changed_cards(bench.plan());
  CHECK(cards.fresh.size() == 1);
  CHECK(cards.revised.size() == 2);
  CHECK(numbers(cards.forward) == Strings{"1-2"});
  CHECK(numbers(cards.back) == Strings{"1-2"});
}

TEST_CASE("an edition tells changes that it explains or that a comparison found") {
  Workbench bench = small_bench();
  CHECK(tells_changes(bench.plan()));
  bench.plan().revision = {};
  CHECK_FALSE(tells_changes(bench.plan()));
  bench.plan().revision.before = model::EditionId("2024-03");
  CHECK(tells_changes(bench.plan()));
}

TEST_CASE("each direction is told once; changes that moved nothing tell none") {
  Workbench bench = small_bench();
  model::Change change = bench.plan().revision.of(model::InitiativeId("1-2")).front();
  change.shift = model::Shift::forward;
  model::Change other = change;
  other.shift = model::Shift::none;
  const Object words = Object().set("moves", moves_of({&change, &change, &other}, bench.en()));
  CHECK(each(words, "moves", "word") == Strings{"brought forward"});
}

TEST_CASE("the summary of a card counts changed fields, or says what is known") {
  Workbench bench = small_bench();
  const auto summary = [&](std::string_view id) {
    return change_summary(bench.plan(), bench.card(id), bench.ja()).as_object();
  };
  CHECK(text_at(summary("1-1"), "is_unchanged") == "true");
  CHECK(text_at(summary("1-1"), "count") == "(none)");
  CHECK(text_at(summary("1-2"), "count").find("か所を修正") != std::string::npos);
  CHECK(text_at(summary("2-1-1"), "is_unspecified") == "true");
  CHECK(text_at(summary("2-1-2"), "is_new") == "true");
}
