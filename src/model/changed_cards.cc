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

}  // namespace kohyo::model
