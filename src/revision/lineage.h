// Where the items of one edition are in the next.
#pragma once

#include <map>
#include <vector>

#include "base/diagnostic.h"
#include "model/plan.h"

namespace kohyo::revision {

/// What an item of the new edition comes from.
struct Origin {
  model::Relation relation;               ///< same, renumbered, split or merged; new: see below
  std::vector<model::InitiativeId> from;  ///< empty for a new item
};

/// The origin of every card of `after` among those of `before`. `merged` for a card that kept its
/// id and took in others: `from` then begins with itself. Reports cards that continue what `before`
/// has not.
std::map<model::InitiativeId, Origin> origins(const model::Plan& before, const model::Plan& after,
                                              base::Diagnostics& diagnostics);

/// For every item of `before`, in its order, where it went: one entry for each card that goes on
/// with it, or one without a target.
std::vector<model::Lineage> lineage(const model::Plan& before, const model::Plan& after,
                                    const std::map<model::InitiativeId, Origin>& origins);

}  // namespace kohyo::revision
