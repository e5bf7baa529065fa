// What a card says, as one text, to compare cards with and without marks of change.
#pragma once

#include <string>

#include "model/initiative.h"
#include "revision/prose.h"

namespace kohyo::revision {

inline std::string text_of_task(const model::Task& task) {
  std::string all = task.id.str() + " " + task.name.main().str();
  if (task.group) all += " (" + task.group->main().str() + ")";
  for (const model::LocalText& line : task.details) all += " / " + line.main().str();
  for (const model::Cell& cell : task.cells) {
    all += " |";
    for (const model::CellItem& item : cell.items) all += " " + item.text.main().str();
    // Marked as taken out or put in, 未定 is an item.
    if (cell.status == model::ValueStatus::undecided) all += " 未定";
  }
  return all + "\n";
}

/// Title, goal, departments, methods, prose and schedule, in the main language.
inline std::string text_of_card(const model::Initiative& card) {
  std::string all = card.title.main().str() + "\n" + card.goal.id.str() + "\n";
  for (const auto& each : card.departments) all += each.id.str() + " ";
  for (const auto& each : card.methods.ids) all += each.id.str() + " ";
  for (const auto& [id, prose] : card.sections) {
    // A section that is gone leaves an empty one behind.
    const std::string text = shown(side_without(prose.main(), Step::remove));
    if (!text.empty()) all += "\n# " + id.str() + "\n" + text;
  }
  all += "\n";
  for (const model::Task& task : card.schedule) all += text_of_task(task);
  return all;
}

}  // namespace kohyo::revision
