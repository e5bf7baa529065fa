#include "pipeline/difference.h"

#include <algorithm>
#include <utility>

#include "base/diagnostic.h"
#include "revision/compare_editions.h"

namespace kohyo::pipeline {
namespace {

const model::Plan* find(const std::vector<const model::Plan*>& editions,
                        const model::EditionId& id) {
  const auto found = std::ranges::find_if(
      editions, [&](const model::Plan* plan) { return plan->edition().id == id; });
  return found == editions.end() ? nullptr : *found;
}

/// The edition without what it says of its own revision; where it is the older one, also without
/// where its items came from.
model::Plan without_words(model::Plan plan, bool is_older) {
  for (model::Initiative& card : plan.initiatives) {
    card.revision = {card.revision.is_new, false, {}};
    if (is_older) card.continues.clear();
  }
  if (is_older) plan.ended.clear();
  return plan;
}

bool is_older(const model::Plan& plan, const model::Plan& than) {
  return plan.editions.size() < than.editions.size();
}

}  // namespace

std::optional<Difference> difference(const model::Catalogue& catalogue, const model::PlanId& plan,
                                     const model::EditionId& before,
                                     const model::EditionId& after) {
  const std::vector<const model::Plan*> editions = catalogue.editions_of(plan);
  const model::Plan* const old_edition = find(editions, before);
  const model::Plan* const new_edition = find(editions, after);
  if (new_edition == nullptr) return {};
  const model::Edition* const previous = new_edition->previous();
  if (previous != nullptr && previous->id == before)
    return Difference{before, *new_edition, old_edition == nullptr};
  if (old_edition == nullptr) return {};
  model::Plan compared = without_words(*new_edition, is_older(*new_edition, *old_edition));
  base::Diagnostics ignored;  // about the way from the edition before, which was checked
  compared.revision = revision::compare_editions(*old_edition, compared, ignored);
  return Difference{before, std::move(compared), false};
}

}  // namespace kohyo::pipeline
