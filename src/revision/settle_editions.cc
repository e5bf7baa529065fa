#include "revision/settle_editions.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "revision/apply_errata.h"
#include "revision/check_declared.h"
#include "revision/compare_editions.h"
#include "revision/declared_changes.h"
#include "revision/present.h"
#include "text/collate.h"

namespace kohyo::revision {
namespace {

using base::Code;
using model::ChangeKind;
using model::Plan;

/// What a card is called follows from its changes: nobody types a badge.
void give_badges(Plan& plan) {
  for (model::Initiative& card : plan.initiatives) {
    const std::vector<model::Change>& changes = plan.revision.of(card.id);
    const auto is_fresh = [](const model::Change& each) { return each.kind == ChangeKind::fresh; };
    card.revision.is_new = std::ranges::any_of(changes, is_fresh);
    card.revision.is_revised =
        !card.revision.is_new && std::ranges::any_of(changes, &model::Change::is_marked);
    const auto revision = plan.revision.cards.find(card.id);
    if (revision != plan.revision.cards.end() && revision->second.marked)
      revision->second.marked->revision = card.revision;
  }
}

/// An edition as it was read, with its revision against `before`; null for an edition whose past is
/// not on record.
Plan settle(Plan read, const Plan* before, base::Diagnostics& diagnostics) {
  Plan settled = present(read);
  if (before == nullptr) {
    settled.revision = declared_revision(read);
  } else {
    for (std::size_t i = 0; i < read.initiatives.size(); ++i) {
      if (has_leftovers(read, read.initiatives[i], *before))
        settled.initiatives[i].revision = {false, false, {}};
    }
    settled.revision = compare_editions(*before, settled, diagnostics);
    check_declared(read, settled.revision, *before, diagnostics);
  }
  give_badges(settled);
  return settled;
}

/// The settled edition that `plan` is compared with: the one that plan.yml lists before it, if it
/// is on record.
const Plan* before(const Plan& plan, const std::vector<Plan>& settled) {
  const model::Edition* previous = plan.previous();
  if (previous == nullptr) return nullptr;
  const auto found = std::ranges::find_if(
      settled, [&](const Plan& each) { return each.edition().id == previous->id; });
  return found == settled.end() ? nullptr : &*found;
}

bool is_of_records(const model::Change* change) {
  return change->scope == model::Scope::department || change->scope == model::Scope::term;
}

/// The editions of one plan, the oldest first. Where the one in hand is frozen as well, the frozen
/// one stands for both.
std::vector<Plan> settle_all(std::vector<Plan> read, base::Diagnostics& diagnostics) {
  std::vector<Plan> settled;
  for (Plan& plan : read) {
    apply_errata(plan, diagnostics);
    const bool is_again = !settled.empty() && settled.back().edition().id == plan.edition().id;
    if (!is_again) {
      const Plan* const past = before(plan, settled);
      Plan next = settle(std::move(plan), past, diagnostics);
      settled.push_back(std::move(next));
      continue;
    }
    base::Diagnostics ignored;
    Plan in_hand = present(std::move(plan));
    // What cards continue are items of the edition before, not of this one.
    for (model::Initiative& card : in_hand.initiatives) card.continues.clear();
    in_hand.revision = compare_editions(settled.back(), in_hand, ignored);
    std::vector<const model::Change*> changes = in_hand.changes();
    std::erase_if(changes, is_of_records);  // which go on: a new telephone number is no new edition
    if (!changes.empty())
      diagnostics.report(Code::edition_is_frozen, changes.front()->span,
                         {in_hand.edition().id.str(), changes.front()->id});
  }
  return settled;
}

/// The editions that the site shows; the last one is published.
void drop_drafts(std::vector<Plan>& editions, base::Diagnostics& diagnostics) {
  const auto is_draft = [](const Plan& plan) {
    return plan.edition().status == model::EditionStatus::draft;
  };
  if (editions.empty() || !is_draft(editions.back())) return;
  const Plan& draft = editions.back();
  if (editions.size() == 1)
    diagnostics.report(Code::plan_unpublished, draft.edition().span, {draft.id.str()});
  editions.pop_back();
}

/// Each term of the published plans once, as the first plan has it, in the order of the readings.
std::vector<model::Term> terms_of(const std::vector<Plan>& published) {
  std::vector<model::Term> terms;
  for (const Plan& plan : published) {
    for (const model::Term& term : plan.records.terms) {
      if (std::ranges::find(terms, term.id, &model::Term::id) == terms.end()) terms.push_back(term);
    }
  }
  std::vector<std::string> keys;
  for (const model::Term& term : terms)
    keys.push_back(term.kana.empty() ? term.name.main().str() : term.kana.str());
  std::vector<model::Term> sorted;
  for (const std::size_t i : text::dictionary_order(keys)) sorted.push_back(std::move(terms[i]));
  return sorted;
}

}  // namespace

model::Catalogue settle_editions(model::Catalogue catalogue, Show show,
                                 base::Diagnostics& diagnostics) {
  std::vector<Plan> in_hand = std::exchange(catalogue.plans, {});
  std::vector<Plan> frozen = std::exchange(catalogue.earlier, {});
  for (Plan& plan : in_hand) {
    std::vector<Plan> read;
    for (Plan& each : frozen) {
      if (each.id == plan.id) read.push_back(std::move(each));
    }
    std::erase_if(frozen, [&](const Plan& each) { return each.id == plan.id; });
    read.push_back(std::move(plan));
    std::vector<Plan> editions = settle_all(std::move(read), diagnostics);
    if (show == Show::adopted) drop_drafts(editions, diagnostics);
    if (editions.empty()) continue;
    catalogue.plans.push_back(std::move(editions.back()));
    editions.pop_back();
    std::ranges::move(editions, std::back_inserter(catalogue.earlier));
  }
  if (!in_hand.empty()) catalogue.terms = terms_of(catalogue.plans);
  return catalogue;
}

}  // namespace kohyo::revision
