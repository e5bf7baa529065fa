// Random edits of the rows and cells of schedules.
#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "revision/edited_plan.h"

namespace kohyo::revision {

/// Each edit returns false where it found nothing to edit.
class RowEditor : public EditedPlan {
 public:
  using EditedPlan::EditedPlan;

 protected:
  /// A row that nobody edits elsewhere; null where the card has none.
  model::Task* any_task(model::Initiative& card, const std::string& field) {
    if (card.schedule.empty()) return nullptr;
    model::Task& task = any(card.schedule);
    const bool is_free = !fields_.contains(card.id.str() + ":row:" + task.id.str());
    return is_free && claim(card, field + ":" + task.id.str()) ? &task : nullptr;
  }
  bool rename_task() {
    model::Initiative& card = any_card();
    model::Task* task = any_task(card, "task");
    if (task == nullptr) return false;
    task->name = fresh_text();
    expect(card, "task:" + task->id.str());
    return true;
  }
  bool add_task() {
    model::Initiative& card = any_card();
    const std::string id = fresh("added-");
    if (!claim(card, "row:" + id)) return false;
    model::Task added{model::TaskId(id), fresh_text(), {}, {}, {}};
    for (const text::FiscalYear year : plan_.years()) added.cells.push_back(cell(year.start, {}));
    added.cells.back() = cell(plan_.last_year.start, {"実施"});
    const std::size_t place = below(card.schedule.size() + 1);
    card.schedule.insert(card.schedule.begin() + static_cast<std::ptrdiff_t>(place),
                         std::move(added));
    expect(card, "task:" + id);
    return true;
  }
  bool remove_task() {
    model::Initiative& card = any_card();
    if (card.schedule.size() < 2) return false;
    const std::size_t place = below(card.schedule.size());
    const std::string id = card.schedule[place].id.str();
    for (const std::string& field : fields_) {  // nothing else of the row may be edited
      const bool is_row = field.ends_with(":" + id) || field.find(":" + id + ":") != field.npos;
      if (field.starts_with(card.id.str() + ":") && is_row) return false;
    }
    if (!claim(card, "row:" + id)) return false;
    card.schedule.erase(card.schedule.begin() + static_cast<std::ptrdiff_t>(place));
    expect(card, "task:" + id);
    return true;
  }
  bool turn_tasks() {
    model::Initiative& card = any_card();
    if (card.schedule.size() < 2 || !claim(card, "order")) return false;
    std::ranges::reverse(card.schedule);
    return true;
  }

  /// A cell with wording of which nothing is edited.
  std::pair<model::Task*, model::Cell*> any_cell(model::Initiative& card) {
    if (card.schedule.empty()) return {nullptr, nullptr};
    model::Task& task = any(card.schedule);
    model::Cell& one = any(task.cells);
    const std::string field = "cell:" + task.id.str() + ":" + std::to_string(one.year.start);
    const bool is_free = !fields_.contains(card.id.str() + ":row:" + task.id.str());
    if (one.items.empty() || !is_free || !claim(card, field)) return {nullptr, nullptr};
    return {&task, &one};
  }
  void expect_items(const model::Initiative& card, const model::Task& task, text::FiscalYear year,
                    std::size_t count) {
    for (std::size_t i = 1; i <= count; ++i)
      expect(card, "schedule:" + task.id.str() + ":" + std::to_string(year.start) + ":" +
                       std::to_string(i));
  }
  bool reword_cell() {
    model::Initiative& card = any_card();
    const auto [task, one] = any_cell(card);
    if (one == nullptr) return false;
    const std::size_t at = below(one->items.size());
    one->items[at].text = fresh_text();
    expect(card, "schedule:" + task->id.str() + ":" + std::to_string(one->year.start) + ":" +
                     std::to_string(at + 1));
    return true;
  }
  bool empty_cell() {
    model::Initiative& card = any_card();
    const auto [task, one] = any_cell(card);
    if (one == nullptr) return false;
    expect_items(card, *task, one->year, one->items.size());
    *one = cell(one->year.start, {});
    return true;
  }
  bool undecide_cell() {
    model::Initiative& card = any_card();
    const auto [task, one] = any_cell(card);
    if (one == nullptr) return false;
    expect_items(card, *task, one->year, one->items.size());
    *one = cell(one->year.start, {"未定"});
    return true;
  }
  bool move_cell() {
    model::Initiative& card = any_card();
    const auto [task, one] = any_cell(card);
    if (one == nullptr) return false;
    for (model::Cell& other : task->cells) {
      const std::string field = "cell:" + task->id.str() + ":" + std::to_string(other.year.start);
      const bool is_empty = other.items.empty() && other.status == model::ValueStatus::none;
      if (!is_empty || !claim(card, field)) continue;
      expect_items(card, *task, one->year, one->items.size());
      expect_items(card, *task, other.year, one->items.size());
      other.items = std::exchange(one->items, {});
      other.status = std::exchange(one->status, model::ValueStatus::none);
      return true;
    }
    return reword_claimed(card, *task, *one);
  }
  /// There is no free year to move to: the claimed cell is reworded instead.
  bool reword_claimed(model::Initiative& card, const model::Task& task, model::Cell& one) {
    one.items.front().text = fresh_text();
    expect(card, "schedule:" + task.id.str() + ":" + std::to_string(one.year.start) + ":1");
    return true;
  }
};

}  // namespace kohyo::revision
