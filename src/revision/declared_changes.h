// The changes that the content declares, for plans whose former edition is not on record.
#pragma once

#include <vector>

#include "model/change.h"
#include "model/plan.h"

namespace kohyo::revision {

/// Every declared change of a plan, in the order of the cards, and within a card: the card itself,
/// then tasks and cells from the top. A new item is one change, and so is a card of which the
/// source says only that something changed. Every other card with a note has its changed tasks and
/// cells, or, where none is marked, one change of the card.
std::vector<model::Change> declared_changes(const model::Plan& plan);

/// The same for one card.
std::vector<model::Change> declared_changes(const model::Initiative& initiative);

}  // namespace kohyo::revision
