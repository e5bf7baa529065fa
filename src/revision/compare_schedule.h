// What changed between two schedules of one card: row by row, cell by cell.
#pragma once

#include <vector>

#include "model/schedule.h"
#include "revision/change_list.h"

namespace kohyo::revision {

/// Adds every changed row and cell to `changes` and gives the new schedule with marks of change:
/// rows that are gone stand behind the row that they followed. Rows are matched by their ids, and
/// their order does not count; items of a cell are matched by their text, what is left over in
/// their order.
std::vector<model::Task> compare_schedules(const std::vector<model::Task>& before,
                                           const std::vector<model::Task>& after,
                                           ChangeList& changes);

/// How the task as a whole moves in time, from the stages of all of its cells.
model::Shift shift_of(const model::Task& before, const model::Task& after);

}  // namespace kohyo::revision
