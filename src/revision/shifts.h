// How a change moves a task in time.
#pragma once

#include <vector>

#include "model/change.h"
#include "model/schedule.h"

namespace kohyo::revision {

/// When a task reaches a stage: the first fiscal year in which a cell states it.
struct StageYear {
  model::StageId stage;
  text::FiscalYear year;
};

/// The schedule of one task before and after: what is stated in which year.
struct Stated {
  text::FiscalYear year;
  std::vector<model::StageId> stages;
};

/// The first year of each stage, in the order of the years. Study, prepare, pilot, partial and
/// in_place follow one another: whoever states a later one has reached the earlier ones as well, so
/// a study that goes on beside the work is no step back.
std::vector<StageYear> first_years(const std::vector<Stated>& stated);

/// Compares the first year in which each stage is reached. `forward`: some stage that both state
/// comes earlier and none later; `back`: the reverse; `reworded`: neither, or some earlier and some
/// later.
model::Shift classify(const std::vector<Stated>& before, const std::vector<Stated>& after);

}  // namespace kohyo::revision
