// The changes that the content declares, for plans whose former edition is not on record.
#pragma once

#include <vector>

#include "model/plan.h"

namespace kohyo::revision {

/// Every change that one card of `plan` declares: the card itself, its heading, its prose, then
/// tasks and cells from the top. A new item is one change, and so is a card of which the source
/// says only that something changed. Every other card with a note has its marked fields or, where
/// none is marked, one change of the card.
std::vector<model::Change> declared_changes(const model::Plan& plan,
                                            const model::Initiative& initiative);

/// The same for a goal: its title, amounts with `was`, and hours with their former figure.
std::vector<model::Change> declared_changes(const model::Goal& goal);

/// The revision of an edition as its cards declare it, with those cards as they are marked. What
/// cards continue, and what plan.yml says to have ended, is told by numbers alone: the edition
/// before is not on record.
model::EditionRevision declared_revision(const model::Plan& plan);

}  // namespace kohyo::revision
