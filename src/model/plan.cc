#include "model/plan.h"

#include <algorithm>
#include <array>

namespace kohyo::model {
namespace {

constexpr std::array<std::string_view, 8> budget_stages = {
    "original", "revised", "initial", "supplementary", "settled", "estimate", "plan", "actual"};

template <typename Item, typename IdType>
const Item* find(const std::vector<Item>& items, const IdType& id) {
  const auto found = std::ranges::find(items, id, &Item::id);
  return found == items.end() ? nullptr : &*found;
}

template <typename Matches>
std::vector<const Initiative*> select(const std::vector<Initiative>& initiatives, Matches matches) {
  std::vector<const Initiative*> selected;
  for (const Initiative& initiative : initiatives) {
    if (matches(initiative)) selected.push_back(&initiative);
  }
  return selected;
}

template <typename IdType>
bool refers_to(const std::vector<Reference<IdType>>& references, const IdType& id) {
  return std::ranges::find(references, id, &Reference<IdType>::id) != references.end();
}

}  // namespace

std::optional<BudgetStage> parse_budget_stage(std::string_view name) {
  const auto found = std::ranges::find(budget_stages, name);
  if (found == budget_stages.end()) return {};
  return static_cast<BudgetStage>(found - budget_stages.begin());
}

std::string_view name_of(BudgetStage stage) {
  return budget_stages[static_cast<std::size_t>(stage)];
}

std::vector<text::FiscalYear> Plan::years() const {
  std::vector<text::FiscalYear> all;
  for (int year = first_year.start; year <= last_year.start; ++year) all.push_back({year});
  return all;
}

text::FiscalYear Plan::year_at(text::Date day) const {
  return std::clamp(text::fiscal_year_of(day), first_year, last_year);
}

const Goal* Plan::find_goal(const GoalId& goal) const {
  return find(goals, goal);
}
const Initiative* Plan::find_initiative(const InitiativeId& initiative) const {
  return find(initiatives, initiative);
}
const Method* Plan::find_method(const MethodId& method) const {
  return find(methods, method);
}

std::vector<const Initiative*> Plan::initiatives_of(const GoalId& goal) const {
  return select(initiatives, [&](const Initiative& i) { return i.goal.id == goal; });
}

std::vector<const Initiative*> Plan::initiatives_of(const DepartmentId& department) const {
  return select(initiatives,
                [&](const Initiative& i) { return refers_to(i.departments, department); });
}

std::vector<const Initiative*> Plan::initiatives_of(const MethodId& method) const {
  return select(initiatives, [&](const Initiative& i) { return refers_to(i.methods.ids, method); });
}

}  // namespace kohyo::model
