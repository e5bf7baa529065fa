#include "revision/lineage.h"

#include <catch2/catch.hpp>
#include <string>

#include "revision/editions.h"

using namespace kohyo;
using namespace kohyo::revision;
using model::InitiativeId;

namespace {

/// A card of that id that continues these items.
model::Initiative card(std::string_view id, const std::vector<std::string_view>& continues = {}) {
  model::Initiative made = test::card(id, "1");
  for (const std::string_view from : continues)
    made.continues.push_back(test::reference<InitiativeId>(from));
  return made;
}

struct Traced {
  Lines origins;  ///< `1-9 renumbered 1-3`
  Lines ways;     ///< `1-3 renumbered 1-9`
  Lines reports;
};

Traced traced(std::vector<model::Initiative> before, std::vector<model::Initiative> after) {
  const model::Plan old_plan = edition("2024-03", std::move(before));
  const model::Plan new_plan = next_edition(old_plan, "2025-03", std::move(after));
  base::Diagnostics diagnostics;
  const auto found = origins(old_plan, new_plan, diagnostics);
  Traced result;
  for (const auto& [id, origin] : found) {
    std::string line = id.str() + " ";
    line += origin.from.empty() ? "new" : std::string(name_of(origin.relation));
    for (const InitiativeId& from : origin.from) line += " " + from.str();
    result.origins.push_back(line);
  }
  for (const model::Lineage& way : lineage(old_plan, new_plan, found)) {
    CHECK(way.from_edition.str() == "2024-03");
    CHECK(way.to_edition.str() == "2025-03");
    std::string line = way.from.str() + " " + std::string(name_of(way.relation));
    if (way.to) line += " " + way.to->str();
    result.ways.push_back(line);
  }
  result.reports = lines_of(diagnostics);
  return result;
}

}  // namespace

TEST_CASE("an item of the same id is the same") {
  const Traced found = traced({card("1-1"), card("1-2")}, {card("1-1"), card("1-2")});
  CHECK(found.origins == Lines{"1-1 same 1-1", "1-2 same 1-2"});
  CHECK(found.ways == Lines{"1-1 same 1-1", "1-2 same 1-2"});
}

TEST_CASE("an item without a past is new, one without a future has ended") {
  const Traced found = traced({card("1-1")}, {card("1-2")});
  CHECK(found.origins == Lines{"1-2 new"});
  CHECK(found.ways == Lines{"1-1 ended"});
}

TEST_CASE("a card that alone continues an item instead of it was renumbered") {
  const Traced found = traced({card("1-1")}, {card("1-7", {"1-1"})});
  CHECK(found.origins == Lines{"1-7 renumbered 1-1"});
  CHECK(found.ways == Lines{"1-1 renumbered 1-7"});
}

TEST_CASE("several cards that continue one item are parts of it") {
  const Traced found = traced({card("1-1")}, {card("1-1-1", {"1-1"}), card("1-1-2", {"1-1"})});
  CHECK(found.origins == Lines{"1-1-1 split 1-1", "1-1-2 split 1-1"});
  CHECK(found.ways == Lines{"1-1 split 1-1-1", "1-1 split 1-1-2"});
}

TEST_CASE("a card split off from one that stays is a part of it, the other is the same") {
  const Traced found = traced({card("1-1")}, {card("1-1"), card("1-2", {"1-1"})});
  CHECK(found.origins == Lines{"1-1 same 1-1", "1-2 split 1-1"});
  CHECK(found.ways == Lines{"1-1 same 1-1", "1-1 split 1-2"});
}

TEST_CASE("a card that continues several items has merged them, its own first") {
  const Traced fresh = traced({card("1-1"), card("1-2")}, {card("1-9", {"1-2", "1-1"})});
  CHECK(fresh.origins == Lines{"1-9 merged 1-2 1-1"});
  CHECK(fresh.ways == Lines{"1-1 merged 1-9", "1-2 merged 1-9"});
  const Traced kept = traced({card("1-1"), card("1-2")}, {card("1-1", {"1-2"})});
  CHECK(kept.origins == Lines{"1-1 merged 1-1 1-2"});
  CHECK(kept.ways == Lines{"1-1 same 1-1", "1-2 merged 1-1"});
}

TEST_CASE("a card that says that it continues itself is the same") {
  CHECK(traced({card("1-1")}, {card("1-1", {"1-1"})}).origins == Lines{"1-1 same 1-1"});
}

TEST_CASE("what a card continues must be in the edition before") {
  const Traced found = traced({card("1-1")}, {card("1-1"), card("1-9", {"1-11"})});
  CHECK(found.origins == Lines{"1-1 same 1-1", "1-9 new"});
  CHECK(found.reports == Lines{"card-unknown 1-11, 1-1"});
}

TEST_CASE("ways stand in the order of the edition before") {
  const Traced found = traced({card("1-2"), card("1-10")}, {card("1-10"), card("1-2")});
  CHECK(found.ways == Lines{"1-2 same 1-2", "1-10 same 1-10"});
}
