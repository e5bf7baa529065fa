// An edition as it stands, without what it took out.
#pragma once

#include "model/plan.h"

namespace kohyo::revision {

/// The card with every mark of change accepted: what was added or reworded stands as it is now,
/// what was removed is gone. The note on the revision stays.
model::Initiative present(model::Initiative initiative);
model::Goal present(model::Goal goal);
/// The same for all of an edition: its own prose and amounts, its goals and its cards.
model::Plan present(model::Plan plan);

/// Whether the card or goal holds a mark of change in any of its fields.
bool has_marks(const model::Initiative& initiative);
bool has_marks(const model::Goal& goal);

}  // namespace kohyo::revision
