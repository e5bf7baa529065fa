#include "revision/lineage.h"

#include <algorithm>
#include <string>

#include "text/unicode.h"

namespace kohyo::revision {
namespace {

using model::InitiativeId;
using model::Relation;

/// What a card continues that the edition before really has.
std::vector<InitiativeId> known_sources(const model::Plan& before, const model::Initiative& card,
                                        base::Diagnostics& diagnostics) {
  std::vector<InitiativeId> known;
  for (const auto& reference : card.continues) {
    if (before.find_initiative(reference.id) != nullptr) {
      if (reference.id != card.id) known.push_back(reference.id);
      continue;
    }
    std::vector<std::string> all;
    for (const model::Initiative& each : before.initiatives) all.push_back(each.id.str());
    const std::string& id = reference.id.str();
    diagnostics.report(base::Code::card_unknown, reference.span, {id, text::nearest(id, all)});
  }
  return known;
}

/// Where `item` goes on: the cards that continue it, and the one of its own id.
std::vector<InitiativeId> targets_of(const InitiativeId& item,
                                     const std::map<InitiativeId, Origin>& origins) {
  std::vector<InitiativeId> targets;
  for (const auto& [card, origin] : origins) {
    if (std::ranges::find(origin.from, item) != origin.from.end()) targets.push_back(card);
  }
  return targets;
}

}  // namespace

std::map<InitiativeId, Origin> origins(const model::Plan& before, const model::Plan& after,
                                       base::Diagnostics& diagnostics) {
  std::map<InitiativeId, Origin> found;
  for (const model::Initiative& card : after.initiatives) {
    std::vector<InitiativeId> from = known_sources(before, card, diagnostics);
    const bool took_in_others = !from.empty();
    if (before.find_initiative(card.id) != nullptr) from.insert(from.begin(), card.id);
    const bool is_same = from.size() == 1 && !took_in_others;
    found.emplace(card.id, Origin{is_same ? Relation::same : Relation::merged, std::move(from)});
  }
  for (auto& [card, origin] : found) {
    if (origin.relation == Relation::same || origin.from.size() != 1) continue;
    const bool is_only_one = targets_of(origin.from.front(), found).size() == 1;
    origin.relation = is_only_one ? Relation::renumbered : Relation::split;
  }
  return found;
}

std::vector<model::Lineage> lineage(const model::Plan& before, const model::Plan& after,
                                    const std::map<InitiativeId, Origin>& origins) {
  std::vector<model::Lineage> all;
  for (const model::Initiative& item : before.initiatives) {
    const std::vector<InitiativeId> targets = targets_of(item.id, origins);
    for (const InitiativeId& target : targets) {
      const bool is_itself = target == item.id;
      all.push_back({before.edition().id, item.id, after.edition().id, target,
                     is_itself ? Relation::same : origins.at(target).relation});
    }
    if (targets.empty())
      all.push_back({before.edition().id, item.id, after.edition().id, {}, Relation::ended});
  }
  return all;
}

}  // namespace kohyo::revision
