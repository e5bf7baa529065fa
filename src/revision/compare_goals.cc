#include <algorithm>
#include <string>
#include <utility>

#include "revision/change_list.h"
#include "revision/compare_amounts.h"
#include "revision/compare_cards.h"
#include "revision/compare_indicators.h"
#include "revision/compare_results.h"
#include "revision/compare_sections.h"
#include "revision/join_texts.h"
#include "revision/printed.h"

namespace kohyo::revision {
namespace {

using model::ChangeKind;

using Goal = InPlan<model::Goal>;

std::optional<model::LocalText> hours_of(const model::Goal& goal) {
  if (!goal.hours) return {};
  return printed_hours(goal.hours->hours, goal.hours->is_approximate);
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
  marked.budgets = compare_budgets(before.item.budgets, std::move(marked.budgets), changes);
  compare_indicators({before.plan, before.item.indicators}, {after.plan, after.item.indicators},
                     changes);
  bool hours_are_marked = false;
  if (before.item.hours != after.item.hours) {
    const BothTexts hours{hours_of(before.item), hours_of(after.item)};
    const auto kind = kind_between(hours.first, hours.second);
    hours_are_marked =
        changes.add({"hours"}, kind.value_or(ChangeKind::editorial), hours).is_marked();
  }
  changes.compare_quietly({"source_note"}, before.item.source_note, after.item.source_note);
  compare_progress(before.item.progress, before.plan, after.item.progress, after.plan, changes);
  compare_links(before.item.links, before.plan, after.item.links, after.plan, changes);
  if (title_is_marked || hours_are_marked)
    marked.former = model::FormerGoal{before.item.title, before.item.hours};
  model::GoalRevision revision{std::move(changes).take(), {}};
  if (std::ranges::any_of(revision.changes, &model::Change::is_marked))
    revision.marked = std::move(marked);
  return revision;
}

}  // namespace kohyo::revision
