// What changed in money: budgets of a plan, goal or card, and effects.
#pragma once

#include <vector>

#include "model/plan.h"
#include "revision/change_list.h"

namespace kohyo::revision {

/// Adds what changed, year by year and stage by stage, and gives the new amounts with marks of
/// change: what is gone stands among them as removed.
std::vector<model::Budget> compare_budgets(const std::vector<model::Budget>& before,
                                           std::vector<model::Budget> after, ChangeList& changes);

/// The same for amounts that an edition itself says to have changed (`was`).
void add_declared(const std::vector<model::Budget>& budgets, ChangeList& changes);

/// Adds what changed in the amounts of measures and totals, by their ids, and in what measures are
/// called and counted as.
void compare_effects(const model::Effects& before, const model::Effects& after,
                     ChangeList& changes);

}  // namespace kohyo::revision
