// The cards of an edition by what it did to them.
#pragma once

#include <cstddef>
#include <map>
#include <vector>

#include "model/plan.h"

namespace kohyo::model {

/// Whether the edition tells what it changed: it is compared with the one before, or the plan
/// explains changes. Else there is nothing to say of changes, not even that there are none.
bool tells_changes(const Plan& plan);

/// In the order of the plan; a card stands in each list that fits.
struct ChangedCards {
  std::vector<const Initiative*> fresh;    ///< new in this edition
  std::vector<const Initiative*> revised;  ///< revised, as its badge says
  std::vector<const Initiative*> forward;  ///< something on it was moved earlier
  std::vector<const Initiative*> back;     ///< something on it was moved later
};
ChangedCards changed_cards(const Plan& plan);
/// The same of these cards alone.
ChangedCards changed_cards(const Plan& plan, const std::vector<const Initiative*>& cards);

/// Numbers of cards by what happened to them; each is counted once.
struct ChangeCounts {
  std::size_t fresh = 0;
  std::size_t revised = 0;      ///< what was revised is known
  std::size_t unspecified = 0;  ///< that it was revised is all that is known
};
ChangeCounts count_changes(const Plan& plan, const std::vector<const Initiative*>& cards);

/// Whether the edition changed anything on one of these cards.
bool any_changed(const Plan& plan, const std::vector<const Initiative*>& cards);

/// Numbers of changed fields of the whole edition; kinds and directions that do not occur are left
/// out, and so are changes that moved nothing.
std::map<ChangeKind, std::size_t> count_kinds(const Plan& plan);
std::map<Shift, std::size_t> count_shifts(const Plan& plan);

/// Items that ended with the edition.
std::size_t count_ended(const Plan& plan);

}  // namespace kohyo::model
