#include <algorithm>
#include <string>
#include <utility>

#include "revision/change_list.h"
#include "revision/compare_cards.h"
#include "revision/compare_sections.h"
#include "revision/join_texts.h"
#include "revision/printed.h"

namespace kohyo::revision {
namespace {

using model::Budget;
using model::ChangeKind;
using model::Presence;

using Goal = InPlan<model::Goal>;

std::optional<model::LocalText> hours_of(const model::Goal& goal) {
  if (!goal.hours) return {};
  return printed_hours(goal.hours->hours, goal.hours->is_approximate);
}

bool is_same_place(const Budget& a, const Budget& b) {
  return a.year == b.year && a.stage == b.stage;
}

/// A dash where nothing was stated, or the reverse, is no wording to be shown in red.
ChangeKind kind_of(const BothTexts& amounts) {
  return kind_between(amounts.first, amounts.second).value_or(ChangeKind::editorial);
}

void compare_budgets(const std::vector<Budget>& before, std::vector<Budget>& after,
                     ChangeList& changes) {
  const auto place = [](const Budget& budget) {
    return ChangePlace{"budgets", std::string(name_of(budget.stage)), budget.year};
  };
  const std::vector<Budget> now = after;
  for (Budget& budget : after) {
    const auto old = std::ranges::find_if(
        before, [&](const Budget& each) { return is_same_place(each, budget); });
    const auto present = printed(budget.status, budget.amount);
    if (old == before.end()) {
      const BothTexts texts{std::nullopt, present};
      if (changes.add(place(budget), kind_of(texts), texts).is_marked())
        budget.presence = Presence::added;
      continue;
    }
    const bool is_same = old->status == budget.status && old->amount == budget.amount;
    const BothTexts texts{printed(old->status, old->amount), present};
    if (!is_same && changes.add(place(budget), kind_of(texts), texts).is_marked())
      budget.former = model::FormerAmount{old->status, old->amount};
    changes.compare_quietly({"budget_note", std::string(name_of(budget.stage)), budget.year},
                            old->note, budget.note);
  }
  for (const Budget& budget : before) {
    const bool is_kept =
        std::ranges::any_of(now, [&](const Budget& each) { return is_same_place(each, budget); });
    if (is_kept) continue;
    const BothTexts texts{printed(budget.status, budget.amount), std::nullopt};
    if (!changes.add(place(budget), kind_of(texts), texts).is_marked()) continue;
    Budget gone = budget;
    gone.presence = Presence::removed;
    after.insert(std::ranges::upper_bound(after, gone.year, {}, &Budget::year), std::move(gone));
  }
}

/// The goal that this one is a part of.
std::optional<model::LocalText> parent_of(const Goal& goal) {
  if (!goal.item.parent) return {};
  const model::Goal* parent = goal.plan.find_goal(goal.item.parent->id);
  if (parent != nullptr) return numbered(parent->number_printed, parent->title);
  return model::LocalText(text::Language("ja"),
                          text::Text::from_program(goal.item.parent->id.str()));
}

std::optional<model::GoalId> parent_id(const Goal& goal) {
  if (!goal.item.parent) return {};
  return goal.item.parent->id;
}

}  // namespace

model::GoalRevision compare_goals(const Goal& before, const Goal& after) {
  ChangeList changes(model::Scope::goal, after.item.id.str(), model::ChangeSource::computed,
                     after.item.span);
  const auto text = [&](const std::string& value) {
    return same_in_all(value, after.item.title.languages());
  };
  model::Goal marked = after.item;
  const bool title_is_marked = changes.compare({"title"}, before.item.title, after.item.title);
  if (before.item.number_printed != after.item.number_printed)
    changes.add({"number"}, ChangeKind::renumbered,
                {text(before.item.number_printed.str()), text(after.item.number_printed.str())});
  if (before.item.kind != after.item.kind)
    changes.add({"kind"}, ChangeKind::editorial, {text(before.item.kind), text(after.item.kind)});
  if (parent_id(before) != parent_id(after))
    changes.add({"parent"}, ChangeKind::revised, {parent_of(before), parent_of(after)});
  marked.sections = compare_sections(before.item.sections, after.item.sections,
                                     after.plan.goal_sections, changes);
  compare_budgets(before.item.budgets, marked.budgets, changes);
  bool hours_are_marked = false;
  if (before.item.hours != after.item.hours) {
    const BothTexts hours{hours_of(before.item), hours_of(after.item)};
    const auto kind = kind_between(hours.first, hours.second);
    hours_are_marked =
        changes.add({"hours"}, kind.value_or(ChangeKind::editorial), hours).is_marked();
  }
  changes.compare_quietly({"source_note"}, before.item.source_note, after.item.source_note);
  if (title_is_marked || hours_are_marked)
    marked.former = model::FormerGoal{before.item.title, before.item.hours};
  model::GoalRevision revision{std::move(changes).take(), {}};
  if (std::ranges::any_of(revision.changes, &model::Change::is_marked))
    revision.marked = std::move(marked);
  return revision;
}

}  // namespace kohyo::revision
