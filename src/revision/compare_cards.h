// What changed between two editions of one card, or of one goal.
#pragma once

#include "model/plan.h"

namespace kohyo::revision {

/// An item of one edition, with the plan that its references are looked up in.
template <typename Item>
struct InPlan {
  const model::Plan& plan;
  const Item& item;
};

/// Every changed field of a card from its top to its end, and the card with marks of change. The
/// cards hold no marks, and may differ in their ids: then the card was renumbered. The day of the
/// last update is no part of the text.
model::CardRevision compare_cards(const InPlan<model::Initiative>& before,
                                  const InPlan<model::Initiative>& after);

/// The same for a goal: title, kind, parent, prose, budgets by year and stage, hours.
model::GoalRevision compare_goals(const InPlan<model::Goal>& before,
                                  const InPlan<model::Goal>& after);

}  // namespace kohyo::revision
