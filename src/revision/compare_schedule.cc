#include "revision/compare_schedule.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "revision/join_texts.h"
#include "revision/shifts.h"

namespace kohyo::revision {
namespace {

using model::Cell;
using model::CellItem;
using model::ChangeKind;
using model::Presence;
using model::Shift;
using model::Task;
using Kind = model::ItemRevision::Kind;

std::vector<Stated> stated_by(const Task& task) {
  std::vector<Stated> stated;
  for (const Cell& cell : task.cells) {
    Stated in_year{cell.year, {}};
    for (const CellItem& item : cell.items)
      in_year.stages.insert(in_year.stages.end(), item.stages.begin(), item.stages.end());
    stated.push_back(std::move(in_year));
  }
  return stated;
}

/// 未定 as a text that can be taken out and put in.
CellItem undecided() {
  model::LocalText text(text::Language("ja"), text::Text::from_program("未定"));
  text.add(text::Language("en"), text::Text::from_program("Undecided"));
  return {std::move(text), {}, {}};
}

/// What a cell states, 未定 included.
std::vector<CellItem> items_of(const Cell& cell) {
  if (cell.status == model::ValueStatus::undecided) return {undecided()};
  return cell.items;
}

/// An item of the new cell and the item of the old one that it stands for; either may be missing.
struct Pair {
  const CellItem* before;
  const CellItem* after;
};

/// The new items in their order, each with the old one of the same text, or with the next that is
/// left over; old items that are left over in the end stand last.
std::vector<Pair> pairs_of(const std::vector<CellItem>& before,
                           const std::vector<CellItem>& after) {
  std::vector<const CellItem*> left;
  for (const CellItem& item : before) left.push_back(&item);
  std::vector<Pair> pairs;
  for (const CellItem& item : after) {
    const auto same = std::ranges::find_if(
        left, [&](const CellItem* old) { return old->text.main() == item.text.main(); });
    pairs.push_back({same == left.end() ? nullptr : *same, &item});
    if (same != left.end()) left.erase(same);
  }
  for (Pair& pair : pairs) {
    if (pair.before != nullptr || left.empty()) continue;
    pair.before = left.front();
    left.erase(left.begin());
  }
  for (const CellItem* old : left) pairs.push_back({old, nullptr});
  return pairs;
}

/// What stages an item states, in words of the data, for items whose text did not change.
model::LocalText with_stages(const CellItem& item) {
  std::string ids;
  for (const model::StageId& stage : item.stages) ids += (ids.empty() ? "" : " ") + stage.str();
  const text::Language main("ja");
  const std::string text = item.text.in(main).value.str() + "［" + ids + "］";
  return model::LocalText(main, text::Text::from_program(text));
}

class ScheduleComparison {
 public:
  explicit ScheduleComparison(ChangeList& changes) : changes_(changes) {}

  Task compare(const Task& before, const Task& after) {
    Task marked = after;
    if (changes_.compare({"task", after.id.str()}, printed(before.name, before.details),
                         printed(after.name, after.details)))
      marked.former = model::FormerTask{before.name, before.details, after.group};
    if (changes_.compare({"group", after.id.str()}, before.group, after.group)) {
      if (!marked.former) marked.former = model::FormerTask{after.name, after.details, {}};
      marked.former->group = before.group;
    }
    const Shift of_task = shift_of(before, after);
    for (Cell& cell : marked.cells) {
      const auto old = std::ranges::find(before.cells, cell.year, &Cell::year);
      const Cell none{cell.year, model::ValueStatus::none, {}};
      compare_cells(after.id, old == before.cells.end() ? none : *old, cell, of_task);
    }
    for (const Cell& cell : before.cells) {  // years that the table has no longer
      if (std::ranges::find(after.cells, cell.year, &Cell::year) != after.cells.end()) continue;
      Cell none{cell.year, model::ValueStatus::none, {}};
      compare_cells(after.id, cell, none, of_task);
    }
    return marked;
  }

  Task added(const Task& task) {
    model::Change& change = changes_.add({"task", task.id.str()}, ChangeKind::revised,
                                         {std::nullopt, printed(task.name, task.details)});
    if (change.shift == Shift::none) change.shift = Shift::added;
    Task marked = task;
    if (change.is_marked()) marked.presence = Presence::added;
    return marked;
  }

  /// The row as the edition before had it, or nothing where its end is not to be shown in red.
  std::optional<Task> removed(const Task& task) {
    model::Change& change = changes_.add({"task", task.id.str()}, ChangeKind::revised,
                                         {printed(task.name, task.details), std::nullopt});
    if (change.shift == Shift::none) change.shift = Shift::dropped;
    if (!change.is_marked()) return {};
    Task marked = task;
    marked.presence = Presence::removed;
    return marked;
  }

 private:
  void compare_cells(const model::TaskId& task, const Cell& before, Cell& after, Shift of_task) {
    const std::vector<CellItem> old_items = items_of(before);
    const std::vector<CellItem> new_items = items_of(after);
    if (old_items.empty() && new_items.empty() && before.status != after.status) {
      // A printed dash where nothing was stated, or the reverse: no wording to be shown in red.
      changes_.add({"schedule", task.str(), after.year}, ChangeKind::editorial, {});
    }
    std::vector<CellItem> marked;
    bool is_marked = false;
    std::size_t item_no = 0;
    for (const Pair& pair : pairs_of(old_items, new_items)) {
      const ChangePlace place{"schedule", task.str(), after.year, std::to_string(++item_no)};
      std::optional<CellItem> item = compare_items(place, pair, of_task);
      if (!item) continue;
      is_marked |= item->revision.has_value();
      marked.push_back(*std::move(item));
    }
    if (!is_marked) return;
    after.items = std::move(marked);
    // 未定 is among the items now.
    if (after.status == model::ValueStatus::undecided) after.status = model::ValueStatus::figure;
  }

  /// The item with its mark; nothing for one that went without being shown in red.
  std::optional<CellItem> compare_items(const ChangePlace& place, const Pair& pair, Shift of_task) {
    const bool moves = of_task == Shift::forward || of_task == Shift::back;
    if (pair.before == nullptr) {
      CellItem item = *pair.after;
      if (add(place, {std::nullopt, item.text}, moves ? of_task : Shift::added))
        item.revision = model::ItemRevision{Kind::added, {}, {}, {}, {}};
      return item;
    }
    if (pair.after == nullptr) {
      CellItem item = *pair.before;
      if (!add(place, {item.text, std::nullopt}, moves ? of_task : Shift::dropped)) return {};
      item.revision = model::ItemRevision{Kind::removed, {}, {}, {}, {}};
      return item;
    }
    CellItem item = *pair.after;
    const auto kind = kind_between(pair.before->text, item.text);
    if (!kind) {
      if (pair.before->stages != item.stages)
        changes_.add(place, ChangeKind::editorial, {with_stages(*pair.before), with_stages(item)});
    } else if (*kind == ChangeKind::editorial) {
      changes_.add(place, *kind, {pair.before->text, item.text});
    } else if (add(place, {pair.before->text, item.text}, of_task, *kind)) {
      item.revision =
          model::ItemRevision{Kind::reworded, pair.before->text, pair.before->stages, {}, {}};
    }
    return item;
  }

  bool add(const ChangePlace& place, const BothTexts& texts, Shift shift,
           ChangeKind kind = ChangeKind::revised) {
    model::Change& change = changes_.add(place, kind, texts);
    if (change.shift == Shift::none) change.shift = shift;
    return change.is_marked();
  }

  ChangeList& changes_;
};

}  // namespace

model::Shift shift_of(const Task& before, const Task& after) {
  return classify(stated_by(before), stated_by(after));
}

std::vector<Task> compare_schedules(const std::vector<Task>& before, const std::vector<Task>& after,
                                    ChangeList& changes) {
  ScheduleComparison comparison(changes);
  std::vector<Task> marked;
  for (const Task& task : after) {
    const base::Span card = changes.point_to(task.span);
    const auto old = std::ranges::find(before, task.id, &Task::id);
    marked.push_back(old == before.end() ? comparison.added(task) : comparison.compare(*old, task));
    changes.point_to(card);
  }
  const Task* last = nullptr;  // of the old rows that are shown, the one before the row at hand
  for (const Task& task : before) {
    const bool is_gone = std::ranges::find(after, task.id, &Task::id) == after.end();
    std::optional<Task> shown = is_gone ? comparison.removed(task) : std::nullopt;
    if (is_gone && !shown) continue;
    const Task* const follows = std::exchange(last, &task);
    if (!shown) continue;
    const auto place = follows == nullptr
                           ? marked.begin()
                           : std::next(std::ranges::find(marked, follows->id, &Task::id));
    marked.insert(place, *std::move(shown));
  }
  return marked;
}

}  // namespace kohyo::revision
