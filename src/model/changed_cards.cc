#include "model/changed_cards.h"

#include <algorithm>

namespace kohyo::model {

bool tells_changes(const Plan& plan) {
  return plan.revision.before.has_value() || !plan.changes().empty();
}

ChangedCards changed_cards(const Plan& plan, const std::vector<const Initiative*>& cards) {
  ChangedCards changed;
  for (const Initiative* card : cards) {
    const auto moved = [&](Shift shift) {
      const std::vector<Change>& changes = plan.revision.of(card->id);
      return std::ranges::find(changes, shift, &Change::shift) != changes.end();
    };
    if (card->revision.is_new) changed.fresh.push_back(card);
    if (card->revision.is_revised) changed.revised.push_back(card);
    if (moved(Shift::forward)) changed.forward.push_back(card);
    if (moved(Shift::back)) changed.back.push_back(card);
  }
  return changed;
}

ChangedCards changed_cards(const Plan& plan) {
  return changed_cards(plan, plan.all_initiatives());
}

ChangeCounts count_changes(const Plan& plan, const std::vector<const Initiative*>& cards) {
  ChangeCounts counts;
  const auto is_told = [](const Change& change) {
    return change.is_marked() && change.kind != ChangeKind::unspecified;
  };
  for (const Initiative* card : cards) {
    const std::vector<Change>& changes = plan.revision.of(card->id);
    const auto is = [&](ChangeKind kind) {
      return std::ranges::find(changes, kind, &Change::kind) != changes.end();
    };
    if (is(ChangeKind::fresh)) {
      ++counts.fresh;
    } else if (std::ranges::any_of(changes, is_told)) {
      ++counts.revised;
    } else if (is(ChangeKind::unspecified)) {
      ++counts.unspecified;
    }
  }
  return counts;
}

bool any_changed(const Plan& plan, const std::vector<const Initiative*>& cards) {
  return std::ranges::any_of(
      cards, [&](const Initiative* card) { return !plan.revision.of(card->id).empty(); });
}

std::map<ChangeKind, std::size_t> count_kinds(const Plan& plan) {
  std::map<ChangeKind, std::size_t> counts;
  for (const Change* change : plan.changes()) ++counts[change->kind];
  return counts;
}

std::map<Shift, std::size_t> count_shifts(const Plan& plan) {
  std::map<Shift, std::size_t> counts;
  for (const Change* change : plan.changes()) {
    if (change->shift != Shift::none) ++counts[change->shift];
  }
  return counts;
}

std::size_t count_ended(const Plan& plan) {
  return static_cast<std::size_t>(
      std::ranges::count(plan.revision.endings, Scope::initiative, &Change::scope));
}

}  // namespace kohyo::model
