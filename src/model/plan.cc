#include "model/plan.h"

#include <algorithm>
#include <set>

#include "model/find.h"

namespace kohyo::model {
namespace {

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

const Edition* Plan::previous() const {
  return editions.size() < 2 ? nullptr : &editions[editions.size() - 2];
}

std::vector<const Change*> Plan::changes() const {
  std::vector<const Change*> all;
  const auto add = [&](const std::vector<Change>& changes) {
    for (const Change& change : changes) all.push_back(&change);
  };
  add(revision.plan_changes);
  for (const Goal& goal : goals) add(revision.of(goal.id));
  for (const Initiative& initiative : initiatives) add(revision.of(initiative.id));
  add(revision.endings);
  return all;
}

std::vector<text::FiscalYear> Plan::years() const {
  std::vector<text::FiscalYear> all;
  for (int year = first_year.start; year <= last_year.start; ++year) all.push_back({year});
  return all;
}

text::FiscalYear Plan::year_at(text::Date day) const {
  return std::clamp(text::fiscal_year_of(day), first_year, last_year);
}

std::size_t Plan::item_count() const {
  std::set<std::string> items;
  for (const Initiative& initiative : initiatives) items.insert(initiative.item);
  return items.size();
}

const Goal* Plan::find_goal(const GoalId& goal) const {
  return find_by_id(goals, goal);
}
const Initiative* Plan::find_initiative(const InitiativeId& initiative) const {
  return find_by_id(initiatives, initiative);
}
const Method* Plan::find_method(const MethodId& method) const {
  return find_by_id(methods, method);
}

const std::vector<Section>& Plan::sections_of(Scope scope) const {
  if (scope == Scope::plan) return plan_sections;
  return scope == Scope::goal ? goal_sections : sections;
}

std::size_t Plan::level_of(const Goal& goal) const {
  const auto kind = std::ranges::find(goal_kinds, KindId(goal.kind), &Kind::id);
  return static_cast<std::size_t>(kind - goal_kinds.begin());
}

const Kind* Plan::kind_of(const Initiative& card) const {
  if (initiative_kinds.empty()) return nullptr;
  return card.kind ? find_by_id(initiative_kinds, card.kind->id) : &initiative_kinds.front();
}

std::vector<const Goal*> Plan::goals_below(const GoalId& goal) const {
  std::vector<const Goal*> below;
  for (const Goal& other : goals) {
    if (other.parent && other.parent->id == goal) below.push_back(&other);
  }
  return below;
}

std::vector<const Initiative*> Plan::all_initiatives() const {
  return select(initiatives, [](const Initiative&) { return true; });
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
