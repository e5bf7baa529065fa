#include "revision/settle_editions.h"

#include <catch2/catch.hpp>
#include <string>

#include "revision/editions.h"

using namespace kohyo;
using namespace kohyo::revision;
using model::InitiativeId;
using test::only;
using Kind = model::ItemRevision::Kind;

namespace {

model::Initiative card(std::string_view id, std::string_view title = "題") {
  model::Initiative made = test::card(id, "1");
  made.title = only(title);
  return made;
}

struct Settled {
  model::Catalogue catalogue;
  Lines reports;
};

/// The editions as they are read: the frozen ones, then the one in hand.
Settled settled(std::vector<model::Plan> frozen, model::Plan in_hand, Show show = Show::adopted) {
  base::Diagnostics diagnostics;
  model::Catalogue read{test::site(), {}, {}, {std::move(in_hand)}, std::move(frozen)};
  model::Catalogue catalogue = settle_editions(std::move(read), show, diagnostics);
  return {std::move(catalogue), lines_of(diagnostics)};
}

/// The editions that are left, the published one in brackets: `2024-03 [2025-03]`.
std::string editions_of(const Settled& result) {
  std::string all;
  for (const model::Plan& plan : result.catalogue.earlier) all += plan.edition().id.str() + " ";
  for (const model::Plan& plan : result.catalogue.plans) all += "[" + plan.edition().id.str() + "]";
  return all;
}

Lines changes_of(const model::Plan& plan) {
  return lines_of(plan, plan.revision);
}

model::Plan draft(model::Plan plan) {
  plan.editions.back().status = model::EditionStatus::draft;
  return plan;
}

const model::Plan first = edition("2024-03", {card("1-1", "甲"), card("1-2")});
const model::Plan second = next_edition(first, "2025-03", {card("1-1", "乙"), card("1-2")});
const model::Plan third = next_edition(second, "2026-03", {card("1-1", "丙"), card("1-2")});

}  // namespace

TEST_CASE("each edition is compared with the one before it") {
  const Settled result = settled({first, second}, third);
  CHECK(result.reports.empty());
  CHECK(editions_of(result) == "2024-03 2025-03 [2026-03]");
  CHECK(changes_of(result.catalogue.earlier[0]).empty());
  CHECK(changes_of(result.catalogue.earlier[1]) == Lines{"1-1:title revised: 甲 -> 乙"});
  CHECK(changes_of(result.catalogue.plans[0]) == Lines{"1-1:title revised: 乙 -> 丙"});
}

TEST_CASE("an edition whose past is not on record says what it declares") {
  model::Plan unknown_past = second;
  unknown_past.initiatives[0].former =
      model::FormerHeading{only("旧"), unknown_past.initiatives[0].goal.id};
  const Settled result = settled({}, unknown_past);
  CHECK(result.reports.empty());
  CHECK_FALSE(result.catalogue.plans[0].revision.before);
  CHECK(changes_of(result.catalogue.plans[0]) == Lines{"1-1:title revised: 旧 -> 乙"});
}

TEST_CASE("an edition behind one that is not on record is compared with none further back") {
  const Settled result = settled({first}, third);
  CHECK(changes_of(result.catalogue.plans[0]).empty());
  CHECK_FALSE(result.catalogue.plans[0].revision.before);
}

TEST_CASE("marks stand in the revision, the cards say what the edition says") {
  model::Plan read = second;
  read.initiatives[1].schedule = {task("calls", "電話", {"実施"})};
  read.initiatives[1].schedule[0].cells[0].items.push_back(item("検討"));
  read.initiatives[1].schedule[0].cells[0].items[1].revision =
      model::ItemRevision{Kind::removed, {}, {}, {}, {}};
  const Settled result = settled({}, read);
  const model::Plan& plan = result.catalogue.plans[0];
  CHECK(plan.initiatives[1].schedule[0].cells[0].items.size() == 1);
  REQUIRE(plan.revision.marked(InitiativeId("1-2")) != nullptr);
  CHECK(plan.revision.marked(InitiativeId("1-2"))->schedule[0].cells[0].items.size() == 2);
}

TEST_CASE("badges follow from the changes") {
  model::Plan next = next_edition(first, "2025-03", {card("1-1", "乙"), card("1-2"), card("1-3")});
  next.initiatives[1].source_note = only("注");
  const Settled result = settled({first}, next);
  const model::Plan& plan = result.catalogue.plans[0];
  const auto badge = [&](std::string_view id) {
    const model::Revision& revision = plan.find_initiative(InitiativeId(id))->revision;
    return std::string(revision.is_new ? "new" : "") + (revision.is_revised ? "revised" : "");
  };
  CHECK(badge("1-1") == "revised");
  CHECK(badge("1-2").empty());  // only listed
  CHECK(badge("1-3") == "new");
  CHECK(plan.revision.marked(InitiativeId("1-1"))->revision.is_revised);
}

TEST_CASE("a draft is shown to its authors alone") {
  CHECK(editions_of(settled({first}, draft(second))) == "[2024-03]");
  CHECK(editions_of(settled({first}, draft(second), Show::drafts)) == "2024-03 [2025-03]");
  CHECK(editions_of(settled({first, second}, draft(third))) == "2024-03 [2025-03]");
}

TEST_CASE("a plan that is only a draft is not published, and that is reported") {
  const Settled result = settled({}, draft(first));
  CHECK(editions_of(result).empty());
  CHECK(result.reports == Lines{"plan-unpublished smart"});
  const Settled shown = settled({}, draft(first), Show::drafts);
  CHECK(editions_of(shown) == "[2024-03]");
  CHECK(shown.reports.empty());
}

TEST_CASE("an edition in hand that is frozen as well says the same") {
  const Settled same = settled({first, second}, second);
  CHECK(same.reports.empty());
  CHECK(editions_of(same) == "2024-03 [2025-03]");
  CHECK(changes_of(same.catalogue.plans[0]) == Lines{"1-1:title revised: 甲 -> 乙"});
  model::Plan changed = second;
  changed.initiatives[0].title = only("別");
  CHECK(settled({first, second}, changed).reports == Lines{"edition-is-frozen 2025-03, 1-1:title"});
}

TEST_CASE("what cards continue is no difference to the frozen edition") {
  model::Plan split = next_edition(first, "2025-03", {card("1-1"), card("1-2"), card("1-3")});
  split.initiatives[0].title = only("甲");
  split.initiatives[2].continues = {test::reference<InitiativeId>("1-1")};
  CHECK(settled({first, split}, split).reports.empty());
  model::Plan renumbered = next_edition(first, "2025-03", {card("1-1", "甲"), card("1-4")});
  renumbered.initiatives[1].continues = {test::reference<InitiativeId>("1-2")};
  CHECK(settled({first, renumbered}, renumbered).reports.empty());
}

TEST_CASE("marks that the comparison does not bear out are reported") {
  model::Plan read = second;
  read.initiatives[0].former = model::FormerHeading{only("丁"), read.initiatives[0].goal.id};
  CHECK(settled({first}, read).reports ==
        Lines{"revision-not-found 1-1:title, 丁, 乙", "revision-undeclared 1-1:title, 甲, 乙"});
}

TEST_CASE("plans keep the order of the site, each with its own editions") {
  model::Plan other = edition("2023-03", {card("9-1")});
  other.id = model::PlanId("green");
  base::Diagnostics diagnostics;
  model::Catalogue read{test::site(), {}, {}, {other, second}, {first}};
  const model::Catalogue catalogue = settle_editions(std::move(read), Show::adopted, diagnostics);
  REQUIRE(catalogue.plans.size() == 2);
  CHECK(catalogue.plans[0].id.str() == "green");
  CHECK(catalogue.plans[1].edition().id.str() == "2025-03");
  CHECK(catalogue.editions_of(model::PlanId("smart")).size() == 2);
  CHECK(catalogue.editions_of(model::PlanId("green")).size() == 1);
}

TEST_CASE("the terms of the site are those of what is published, by their readings") {
  const auto term = [](std::string_view id, std::string_view kana, std::string_view explanation) {
    return model::Term{model::TermId(id), only(id), test::line(kana), only(explanation),
                       test::nowhere};
  };
  model::Plan published = first;
  published.records.terms = {term("pilot", "しこう", "試すこと")};
  model::Plan unpublished = draft(second);
  unpublished.records.terms = {term("pilot", "しこう", "未公表の説明"),
                               term("secret", "みこうひょう", "未公表")};
  model::Plan other = edition("2023-03", {card("9-1")});
  other.id = model::PlanId("green");
  other.records.terms = {term("data", "おーぷん", "データ"), term("pilot", "しこう", "別")};
  base::Diagnostics diagnostics;
  model::Catalogue read{
      test::site(), unpublished.records.terms, {}, {unpublished, other}, {published}};
  const model::Catalogue catalogue = settle_editions(std::move(read), Show::adopted, diagnostics);
  REQUIRE(catalogue.terms.size() == 2);
  CHECK(catalogue.terms[0].id.str() == "data");
  CHECK(catalogue.terms[1].explanation.main().str() == "試すこと");
}
