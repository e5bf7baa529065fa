#include "revision/declared_changes.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "revision/shifts.h"

namespace kohyo::revision {
namespace {

using model::Change;
using model::ChangeKind;
using model::Shift;
using Kind = model::ItemRevision::Kind;

Change change_of(const model::Initiative& initiative, std::string_view field,
                 const std::string& place) {
  const std::string id =
      initiative.id.str() + ":" + std::string(field) + (place.empty() ? "" : ":" + place);
  return {id,
          initiative.id,
          std::string(field),
          {},
          {},
          ChangeKind::revised,
          Shift::none,
          {},
          {},
          {},
          {},
          false,
          false,
          model::ChangeSource::declared,
          initiative.revision.note};
}

/// Whether every former wording in a task is on record, so that its stages before and after can be
/// compared.
bool is_on_record(const model::Task& task) {
  const auto is_known = [](const model::CellItem& item) {
    return !item.revision || item.revision->kind == Kind::added ||
           item.revision->kind == Kind::removed || item.revision->was;
  };
  return std::ranges::all_of(task.cells, [&](const model::Cell& cell) {
    return std::ranges::all_of(cell.items, is_known);
  });
}

void append(const std::vector<model::StageId>& stages, std::vector<model::StageId>& to) {
  to.insert(to.end(), stages.begin(), stages.end());
}

/// The shift of a task as a whole, from the stages of all of its cells.
Shift shift_of(const model::Task& task) {
  if (!is_on_record(task)) return Shift::none;
  std::vector<Stated> before;
  std::vector<Stated> after;
  for (const model::Cell& cell : task.cells) {
    Stated former{cell.year, {}};
    Stated present{cell.year, {}};
    for (const model::CellItem& item : cell.items) {
      const bool is_added = item.revision && item.revision->kind == Kind::added;
      const bool is_reworded = item.revision && item.revision->kind == Kind::reworded;
      if (item.is_current()) append(item.stages, present.stages);
      if (is_reworded) {
        append(item.revision->was_stages, former.stages);
      } else if (!is_added) {
        append(item.stages, former.stages);
      }
    }
    before.push_back(std::move(former));
    after.push_back(std::move(present));
  }
  return classify(before, after);
}

/// A move states its own direction; additions and removals are what they are; the rest follows the
/// task.
Shift shift_of(const model::ItemRevision& revision, text::FiscalYear year, Shift of_task) {
  if (revision.was_year && *revision.was_year != year)
    return year < *revision.was_year ? Shift::forward : Shift::back;
  if (revision.now_year && *revision.now_year != year)
    return *revision.now_year < year ? Shift::forward : Shift::back;
  switch (revision.kind) {
    case Kind::added:
      return Shift::added;
    case Kind::removed:
      return Shift::dropped;
    default:
      return of_task;
  }
}

Change change_of_item(const model::Initiative& initiative, const model::Task& task,
                      const model::Cell& cell, std::size_t item_no, Shift of_task) {
  const model::CellItem& item = cell.items[item_no - 1];
  const model::ItemRevision& revision = *item.revision;
  const std::string place =
      task.id.str() + ":" + std::to_string(cell.year.start) + ":" + std::to_string(item_no);
  Change change = change_of(initiative, "schedule", place);
  change.part_id = task.id.str();
  change.year = cell.year;
  change.shift = shift_of(revision, cell.year, of_task);
  change.only_moved = revision.kind == Kind::moved;
  change.was_year = revision.was_year;
  change.now_year = revision.now_year;
  change.before = revision.was;
  change.after = item.text;
  if (revision.kind == Kind::removed) change.before = std::exchange(change.after, std::nullopt);
  change.former_is_on_record = revision.kind == Kind::added || change.before.has_value();
  return change;
}

void add_task(const model::Initiative& initiative, const model::Task& task,
              std::vector<Change>& changes) {
  if (task.is_added) {
    Change change = change_of(initiative, "task", task.id.str());
    change.part_id = task.id.str();
    change.shift = Shift::added;
    change.after = task.name;
    change.former_is_on_record = true;
    changes.push_back(std::move(change));
  }
  const Shift of_task = shift_of(task);
  for (const model::Cell& cell : task.cells) {
    for (std::size_t i = 0; i < cell.items.size(); ++i) {
      if (cell.items[i].revision)
        changes.push_back(change_of_item(initiative, task, cell, i + 1, of_task));
    }
  }
}

}  // namespace

std::vector<Change> declared_changes(const model::Initiative& initiative) {
  std::vector<Change> changes;
  if (initiative.revision.is_new) {
    Change change = change_of(initiative, "card", "");
    change.kind = ChangeKind::fresh;
    change.after = initiative.title;
    change.former_is_on_record = true;
    return {std::move(change)};
  }
  for (const model::Task& task : initiative.schedule) add_task(initiative, task, changes);
  const bool only_of_card = changes.empty() && initiative.revision.note;
  if (initiative.revision.is_of_whole_card || only_of_card) {
    Change change = change_of(initiative, "card", "");
    change.kind = ChangeKind::unspecified;
    changes.insert(changes.begin(), std::move(change));
  }
  return changes;
}

std::vector<Change> declared_changes(const model::Plan& plan) {
  std::vector<Change> all;
  for (const model::Initiative& initiative : plan.initiatives) {
    std::ranges::move(declared_changes(initiative), std::back_inserter(all));
  }
  return all;
}

}  // namespace kohyo::revision
