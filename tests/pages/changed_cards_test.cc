#include "pages/changed_cards.h"

#include <catch2/catch.hpp>

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using render::Object;
using render::Value;

TEST_CASE("counts of changed cards stand with their zeros, and lead to the changes") {
  Workbench bench = small_bench();
  const auto counts = [&] {
    Value value = changed_counts(bench.plan(), bench.plan().all_initiatives(),
                                 routes::plan(bench.plan().id), bench.en());
    return Object().set("changed", std::move(value));
  };
  CHECK(each(counts(), "changed.counts", "name") ==
        Strings{"New", "Revised", "Moved earlier", "Moved later"});
  CHECK(each(counts(), "changed.counts", "count")[0] == "1");
  CHECK(each(counts(), "changed.counts", "count")[1] == "2");
  CHECK(text_at(counts(), "changed.url") == "changes/2025-03.html");
  bench.plan().revision = {};
  CHECK(text_at(counts(), "changed") == "(none)");
}

TEST_CASE("each direction is told once; changes that moved nothing tell none") {
  Workbench bench = small_bench();
  model::Change change = bench.plan().revision.of(model::InitiativeId("1-2")).front();
  change.shift = model::Shift::forward;
  model::Change other = change;
  other.shift = model::Shift::none;
  const Object words = Object().set("moves", moves_of({&change, &change, &other}, bench.en()));
  CHECK(each(words, "moves", "word") == Strings{"moved earlier"});
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
