#include "revision/declared_changes.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <utility>

#include "markup/marks.h"
#include "revision/change_list.h"
#include "revision/compare_amounts.h"
#include "revision/compare_indicators.h"
#include "revision/join_texts.h"
#include "revision/present.h"
#include "revision/printed.h"
#include "revision/shifts.h"

namespace kohyo::revision {
namespace {

using model::Change;
using model::ChangeKind;
using model::Presence;
using model::Shift;
using Kind = model::ItemRevision::Kind;

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

void add_item(const model::Task& task, const model::Cell& cell, std::size_t item_no, Shift of_task,
              ChangeList& changes) {
  const model::CellItem& item = cell.items[item_no - 1];
  const model::ItemRevision& revision = *item.revision;
  BothTexts texts{revision.was, item.text};
  if (revision.kind == Kind::removed) texts = {item.text, std::nullopt};
  const std::optional<ChangeKind> kind =
      texts.first ? kind_between(texts.first, texts.second) : std::optional(ChangeKind::revised);
  Change& change = changes.add({"schedule", task.id.str(), cell.year, std::to_string(item_no)},
                               kind.value_or(ChangeKind::revised), texts);
  if (change.shift == Shift::none) change.shift = shift_of(revision, cell.year, of_task);
  change.only_moved = revision.kind == Kind::moved;
  change.was_year = revision.was_year;
  change.now_year = revision.now_year;
  change.former_is_on_record = revision.kind == Kind::added || change.before.has_value();
  change.span = revision.span;
}

void add_task(const model::Task& task, ChangeList& changes) {
  const model::LocalText name = printed(task.name, task.details);
  if (task.presence != Presence::kept) {
    const bool is_added = task.presence == Presence::added;
    BothTexts texts{std::nullopt, name};
    if (!is_added) std::swap(texts.first, texts.second);
    Change& change = changes.add({"task", task.id.str()}, ChangeKind::revised, texts);
    if (change.shift == Shift::none) change.shift = is_added ? Shift::added : Shift::dropped;
    change.span = task.span;
    if (!is_added) return;  // its cells went with it
  } else if (task.former) {
    changes.compare({"task", task.id.str()}, printed(task.former->name, task.former->details),
                    name);
  }
  const Shift of_task = shift_of(task);
  for (const model::Cell& cell : task.cells) {
    for (std::size_t i = 0; i < cell.items.size(); ++i) {
      if (cell.items[i].revision) add_item(task, cell, i + 1, of_task, changes);
    }
  }
}

/// The blocks of prose that hold marks, in every language, by the number of the block in the main
/// one.
void add_prose(const std::map<model::SectionId, model::LocalDocument>& sections,
               ChangeList& changes) {
  for (const auto& [section, document] : sections) {
    std::map<std::string, BothTexts> blocks;
    std::vector<std::string> order;
    for (const text::Language& language : document.languages()) {
      for (const markup::MarkedText& text : markup::marked_texts(document.in(language).value)) {
        const auto [block, is_new] = blocks.try_emplace(text.id);
        if (is_new) order.push_back(text.id);
        add_text(block->second.first, language, text.before);
        add_text(block->second.second, language, text.after);
      }
    }
    for (const std::string& id : order) {
      const BothTexts& texts = blocks.at(id);
      const auto kind = kind_between(texts.first, texts.second);
      changes.add({section.str(), id}, kind.value_or(ChangeKind::revised), texts);
    }
  }
}

/// A list of references in which something was added or removed.
template <typename IdType>
void add_list(const std::string& field, const std::vector<model::Reference<IdType>>& references,
              const model::Plan& plan, ChangeList& changes) {
  const auto is_marked = [](const auto& each) { return each.presence != Presence::kept; };
  const auto marked = std::ranges::find_if(references, is_marked);
  if (marked == references.end()) return;
  const BothTexts texts{printed(former_ids(references), plan),
                        printed(present_ids(references), plan)};
  changes.add({field}, ChangeKind::revised, texts).span = marked->span;
}

/// What a card goes on with, where all that is known of it are numbers.
std::optional<ChangeKind> kind_of_origin(const model::Plan& plan,
                                         const model::Initiative& initiative) {
  if (initiative.continues.empty()) return {};
  if (initiative.continues.size() > 1) return ChangeKind::merged;
  const model::InitiativeId& from = initiative.continues.front().id;
  const auto goes_on = std::ranges::count_if(plan.initiatives, [&](const auto& other) {
    const auto& all = other.continues;
    return other.id == from ||
           std::ranges::any_of(all, [&](const auto& each) { return each.id == from; });
  });
  return goes_on > 1 ? ChangeKind::split : ChangeKind::renumbered;
}

model::Relation relation_of(ChangeKind kind) {
  if (kind == ChangeKind::merged) return model::Relation::merged;
  return kind == ChangeKind::split ? model::Relation::split : model::Relation::renumbered;
}

model::LocalText ids_of(const std::vector<model::Reference<model::InitiativeId>>& references) {
  std::vector<model::LocalText> ids;
  for (const auto& reference : references)
    ids.emplace_back(text::Language("ja"), text::Text::from_program(reference.id.str()));
  return listed(ids);
}

void add_origin(const model::Plan& plan, const model::Initiative& card,
                model::EditionRevision& revision) {
  const std::optional<ChangeKind> kind = kind_of_origin(plan, card);
  if (!kind) return;
  ChangeList list(model::Scope::initiative, card.id.str(), model::ChangeSource::declared,
                  card.span);
  list.follow(card.revision);
  list.add({"number"}, *kind, {ids_of(card.continues), numbered(card.number_printed, card.title)});
  std::vector<Change> changes = std::move(list).take();
  std::vector<Change>& all = revision.cards[card.id].changes;
  all.insert(all.begin(), changes.front());
  for (const auto& from : card.continues)
    revision.lineage.push_back(
        {plan.previous()->id, from.id, plan.edition().id, card.id, relation_of(*kind)});
}

void add_ending(const model::Plan& plan, const model::Ended& ended,
                model::EditionRevision& revision) {
  ChangeList list(model::Scope::initiative, ended.id.str(), model::ChangeSource::declared,
                  ended.span);
  const model::LocalText id(text::Language("ja"), text::Text::from_program(ended.id.str()));
  list.add({"card"}, ChangeKind::ended, {id, std::nullopt}).reason = ended.reason;
  revision.endings.push_back(std::move(list).take().front());
  revision.lineage.push_back(
      {plan.previous()->id, ended.id, plan.edition().id, {}, model::Relation::ended});
}

/// Appends what the indicators of a card or goal say of themselves. True if there is anything. They
/// stay out of `declared_changes`: beside an edition on record they state what that one says, too.
template <typename Item>
bool append_figures(model::Scope scope, const model::Plan& plan, const Item& item,
                    std::vector<Change>& changes) {
  ChangeList list(scope, item.id.str(), model::ChangeSource::declared, item.span);
  add_declared_figures({plan, item.indicators}, list);
  std::vector<Change> found = std::move(list).take();
  std::ranges::move(found, std::back_inserter(changes));
  return !found.empty();
}

}  // namespace

std::vector<Change> declared_changes(const model::Plan& plan, const model::Initiative& initiative) {
  ChangeList changes(model::Scope::initiative, initiative.id.str(), model::ChangeSource::declared,
                     initiative.span);
  changes.follow(initiative.revision);
  if (initiative.revision.is_new) {
    changes.add({"card"}, ChangeKind::fresh, {std::nullopt, initiative.title});
    return std::move(changes).take();
  }
  if (initiative.former) changes.compare({"title"}, initiative.former->title, initiative.title);
  add_list("departments", initiative.departments, plan, changes);
  add_list("methods", initiative.methods.ids, plan, changes);
  add_prose(initiative.sections, changes);
  for (const model::Task& task : initiative.schedule) add_task(task, changes);
  add_declared(initiative.budgets, changes);
  std::vector<Change> found = std::move(changes).take();
  if (initiative.revision.is_of_whole_card || (found.empty() && initiative.revision.note)) {
    ChangeList card(model::Scope::initiative, initiative.id.str(), model::ChangeSource::declared,
                    initiative.revision.span);
    card.follow(initiative.revision);
    card.add({"card"}, ChangeKind::unspecified, {}).former_is_on_record = false;
    found.insert(found.begin(), std::move(card).take().front());
  }
  return found;
}

std::vector<Change> declared_changes(const model::Goal& goal) {
  ChangeList changes(model::Scope::goal, goal.id.str(), model::ChangeSource::declared, goal.span);
  if (goal.former) changes.compare({"title"}, goal.former->title, goal.title);
  add_declared(goal.budgets, changes);
  if (goal.hours && goal.hours->former_hours) {
    const model::Hours& hours = *goal.hours;
    changes.compare({"hours"}, printed_hours(*hours.former_hours, hours.is_approximate),
                    printed_hours(hours.hours, hours.is_approximate));
  }
  return std::move(changes).take();
}

model::EditionRevision declared_revision(const model::Plan& plan) {
  model::EditionRevision revision;
  ChangeList of_plan(model::Scope::plan, plan.id.str(), model::ChangeSource::declared,
                     plan.edition().span);
  add_prose(plan.overview, of_plan);
  add_declared(plan.budgets, of_plan);
  add_declared_figures({plan, plan.indicators}, of_plan);
  revision.plan_changes = std::move(of_plan).take();
  for (const model::Initiative& card : plan.initiatives) {
    std::vector<Change> changes = declared_changes(plan, card);
    const bool has_figures = append_figures(model::Scope::initiative, plan, card, changes);
    if (!changes.empty())
      revision.cards.emplace(card.id, model::CardRevision{std::move(changes), {}});
    if (has_marks(card) || has_figures) revision.cards[card.id].marked = card;
    if (plan.previous() != nullptr) add_origin(plan, card, revision);
  }
  for (const model::Goal& goal : plan.goals) {
    model::GoalRevision found{declared_changes(goal), {}};
    const bool has_figures = append_figures(model::Scope::goal, plan, goal, found.changes);
    if (has_marks(goal) || has_figures) found.marked = goal;
    if (!found.changes.empty()) revision.goals.emplace(goal.id, std::move(found));
  }
  if (plan.previous() != nullptr) {
    for (const model::Ended& ended : plan.ended) add_ending(plan, ended, revision);
  }
  return revision;
}

}  // namespace kohyo::revision
