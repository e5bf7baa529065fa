// 年次別計画: what happens in which fiscal year.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "model/money.h"
#include "model/site.h"

namespace kohyo::model {

/// Whether something stands in both editions, or in one only.
enum class Presence { kept, added, removed };

/// What this edition changed in one thing that a cell states.
struct ItemRevision {
  enum class Kind {
    reworded,  ///< `was` or, where it is empty, wording that is not on record
    added,
    removed,  ///< the item holds the former wording; the edition states it no longer
    moved,    ///< from `was_year`; the wording there is not on record
  };
  Kind kind;
  std::optional<LocalText> was;
  std::vector<StageId> was_stages;
  std::optional<text::FiscalYear> was_year;  ///< may lie outside the plan
  std::optional<text::FiscalYear> now_year;  ///< of what was removed: the year that it moved to
  base::Span span = {};
};

/// One of the things that a cell states.
struct CellItem {
  LocalText text;
  std::vector<StageId> stages;  ///< in the order of progress; empty: unclassified
  std::optional<ItemRevision> revision;

  /// False for what only the edition before stated.
  bool is_current() const { return !revision || revision->kind != ItemRevision::Kind::removed; }
};

/// What a task states for one fiscal year. With `status` figure, which here means text, there is at
/// least one current item; with any other status there may be removed ones.
struct Cell {
  text::FiscalYear year;
  ValueStatus status;
  std::vector<CellItem> items;
};

/// What the edition before called a row.
struct FormerTask {
  LocalText name;
  std::vector<LocalText> details;
  std::optional<LocalText> group;
};

/// A row of the schedule.
struct Task {
  TaskId id;
  LocalText name;
  std::vector<LocalText> details;  ///< lines printed below the name, as ①委託・業務改善
  std::optional<LocalText> group;  ///< joins rows, as ①
  std::vector<Cell> cells;         ///< one for each year of the plan, in order
  Presence presence = Presence::kept;  ///< of the whole row
  std::optional<FormerTask> former = {};
  base::Span span = {};
};

}  // namespace kohyo::model
