// 年次別計画: what happens in which fiscal year.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "model/money.h"
#include "model/site.h"

namespace kohyo::model {

/// One of the things that a cell states.
struct CellItem {
  LocalText text;
  std::vector<StageId> stages;  ///< in the order of progress; empty: unclassified
};

/// What a task states for one fiscal year. `items` are there exactly when `status` is `figure`, which here means text.
struct Cell {
  text::FiscalYear year;
  ValueStatus status;
  std::vector<CellItem> items;
};

/// A row of the schedule.
struct Task {
  TaskId id;
  LocalText name;
  std::vector<LocalText> details;  ///< lines printed below the name, as ①委託・業務改善
  std::optional<LocalText> group;  ///< joins rows, as ①
  std::vector<Cell> cells;         ///< one for each year of the plan, in order
};

}  // namespace kohyo::model
