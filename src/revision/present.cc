#include "revision/present.h"

#include <algorithm>
#include <map>
#include <utility>

#include "markup/marks.h"

namespace kohyo::revision {
namespace {

using model::Presence;

template <typename Item>
void drop_removed(std::vector<Item>& items) {
  std::erase_if(items, [](const Item& item) { return item.presence == Presence::removed; });
  for (Item& item : items) item.presence = Presence::kept;
}

template <typename Item>
bool any_marked(const std::vector<Item>& items) {
  return std::ranges::any_of(items,
                             [](const Item& item) { return item.presence != Presence::kept; });
}

using Sections = std::map<model::SectionId, model::LocalDocument>;

void accept_prose(Sections& sections) {
  for (auto& [id, document] : sections) {
    const std::vector<text::Language> languages = document.languages();
    model::LocalDocument clean(languages.front(), markup::present(document.main()));
    for (std::size_t i = 1; i < languages.size(); ++i)
      clean.add(languages[i], markup::present(document.in(languages[i]).value));
    document = std::move(clean);
  }
}

bool has_marks(const Sections& sections) {
  return std::ranges::any_of(sections, [](const auto& section) {
    return std::ranges::any_of(section.second.languages(), [&](const text::Language& language) {
      return markup::has_marks(section.second.in(language).value);
    });
  });
}

void accept_budgets(std::vector<model::Budget>& budgets) {
  drop_removed(budgets);
  for (model::Budget& budget : budgets) budget.former.reset();
}

bool has_marks(const std::vector<model::Budget>& budgets) {
  return any_marked(budgets) || std::ranges::any_of(budgets, [](const model::Budget& budget) {
           return budget.former.has_value();
         });
}

bool is_marked(const model::Task& task) {
  if (task.presence != Presence::kept || task.former) return true;
  return std::ranges::any_of(task.cells, [](const model::Cell& cell) {
    return std::ranges::any_of(
        cell.items, [](const model::CellItem& item) { return item.revision.has_value(); });
  });
}

}  // namespace

model::Initiative present(model::Initiative initiative) {
  initiative.former.reset();
  drop_removed(initiative.departments);
  drop_removed(initiative.methods.ids);
  drop_removed(initiative.schedule);
  for (model::Task& task : initiative.schedule) {
    task.former.reset();
    for (model::Cell& cell : task.cells) {
      std::erase_if(cell.items, [](const model::CellItem& item) { return !item.is_current(); });
      for (model::CellItem& item : cell.items) item.revision.reset();
    }
  }
  accept_prose(initiative.sections);
  accept_budgets(initiative.budgets);
  return initiative;
}

model::Goal present(model::Goal goal) {
  goal.former.reset();
  accept_budgets(goal.budgets);
  accept_prose(goal.sections);
  return goal;
}

model::Plan present(model::Plan plan) {
  for (model::Initiative& card : plan.initiatives) card = present(std::move(card));
  for (model::Goal& goal : plan.goals) goal = present(std::move(goal));
  accept_prose(plan.overview);
  accept_budgets(plan.budgets);
  return plan;
}

bool has_marks(const model::Initiative& initiative) {
  return initiative.former || any_marked(initiative.departments) ||
         any_marked(initiative.methods.ids) || has_marks(initiative.sections) ||
         has_marks(initiative.budgets) || std::ranges::any_of(initiative.schedule, is_marked);
}

bool has_marks(const model::Goal& goal) {
  return goal.former || has_marks(goal.budgets) || has_marks(goal.sections);
}

}  // namespace kohyo::revision
