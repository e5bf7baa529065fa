#include "pages/roadmap.h"

#include <algorithm>
#include <set>
#include <utility>

#include "pages/marked.h"
#include "pages/pieces.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

bool states_something(const model::Cell& cell) {
  return cell.status != model::ValueStatus::none || !cell.items.empty();
}

}  // namespace

Value task_name(const model::Task& task, const Context& context) {
  if (task.presence != model::Presence::kept) return marked_text(task.name, task.presence, context);
  return marked_in_place(task.former ? task.former->name : task.name, task.name, context);
}

Value roadmap(const model::Initiative& marked, const model::Plan& plan, const Context& context,
              std::string_view id_prefix) {
  std::vector<Value> years;
  std::set<model::TaskId> named;
  for (const text::FiscalYear year : plan.years()) {
    std::vector<Value> tasks;
    for (const model::Task& task : marked.schedule) {
      const auto cell = std::ranges::find(task.cells, year, &model::Cell::year);
      if (cell == task.cells.end() || !states_something(*cell)) continue;
      Value id;
      if (named.insert(task.id).second)
        id = Value::text(std::string(id_prefix) + "task-" + task.id.str());
      tasks.push_back(Object()
                          .set("id", std::move(id))
                          .set("name", task_name(task, context))
                          .set("value", marked_cell(*cell, task.presence, context)));
    }
    if (!tasks.empty())
      years.push_back(
          Object().set("year", year_labels(year, plan, context)).set("tasks", std::move(tasks)));
  }
  return years;
}

}  // namespace kohyo::pages
