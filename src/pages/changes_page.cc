#include "pages/changes_page.h"

#include <algorithm>
#include <map>
#include <utility>

#include "pages/pieces.h"
#include "pages/plan_page.h"
#include "revision/declared_changes.h"

namespace kohyo::pages {

using model::Change;
using model::ChangeKind;
using render::Object;
using render::Value;

namespace {

const model::Task* task_of(const model::Initiative& initiative, const Change& change) {
  const auto same = [&](const model::Task& task) { return task.id.str() == change.part_id; };
  const auto task = std::ranges::find_if(initiative.schedule, same);
  return task == initiative.schedule.end() ? nullptr : &*task;
}

Value shift_name(const Change& change, const Context& context) {
  if (change.shift == model::Shift::none) return {};
  return context.words["shift." + std::string(name_of(change.shift))];
}

/// A change in words: what, in which year, before, after.
Object change_entry(const Change& change, const model::Initiative& initiative,
                    const Context& context) {
  const model::Task* task = task_of(initiative, change);
  Value year;
  if (change.year) year = Value::text(label(*change.year, context.language()));
  Value fragment;
  if (task != nullptr) fragment = markup::Url::from_program("#task-" + task->id.str());
  return Object()
      .set("task", task != nullptr ? spoken(task->name, context) : Value())
      .set("task_url", fragment)
      .set("year", year)
      .set("is_new", change.kind == ChangeKind::fresh)
      .set("is_unspecified", change.kind == ChangeKind::unspecified)
      .set("is_added_task", change.field == "task")
      .set("before", spoken(change.before, context))
      .set("after", change.only_moved ? Value() : spoken(change.after, context))
      .set("kept", change.only_moved ? spoken(change.after, context) : Value())
      .set("is_unknown", !change.former_is_on_record)
      .set("is_added", change.former_is_on_record && !change.before)
      .set("is_removed", change.before && !change.after)
      .set("moved", moved(change.was_year, change.now_year, context))
      .set("shift", shift_name(change, context));
}

Value count(std::size_t number) {
  return Value::text(std::to_string(number));
}

/// Numbers of cards by what happened to them.
struct Counts {
  std::size_t fresh = 0;
  std::size_t revised = 0;
  std::size_t unspecified = 0;

  void add(const model::Initiative& initiative) {
    const std::vector<Change> changes = revision::declared_changes(initiative);
    const auto is = [&](ChangeKind kind) {
      return std::ranges::find(changes, kind, &Change::kind) != changes.end();
    };
    if (is(ChangeKind::fresh)) {
      ++fresh;
    } else if (is(ChangeKind::revised)) {
      ++revised;
    } else if (is(ChangeKind::unspecified)) {
      ++unspecified;
    }
  }
};

Counts counts_of(const std::vector<const model::Initiative*>& initiatives) {
  Counts counts;
  for (const model::Initiative* initiative : initiatives) counts.add(*initiative);
  return counts;
}

Object counts_row(Value name, Value url, const std::vector<const model::Initiative*>& initiatives) {
  const Counts counts = counts_of(initiatives);
  return Object()
      .set("name", std::move(name))
      .set("url", std::move(url))
      .set("new", count(counts.fresh))
      .set("revised", count(counts.revised))
      .set("unspecified", count(counts.unspecified))
      .set("all", count(initiatives.size()));
}

Value goal_counts(const model::Plan& plan, const routes::Place& here, const Context& context) {
  std::vector<Value> rows;
  for (const model::Goal& goal : plan.goals) {
    Value name = joined({goal_number(goal, plan, context), spoken(goal.title, context)}, context);
    rows.push_back(counts_row(std::move(name), link(here, routes::goal(plan.id, goal.id), context),
                              plan.initiatives_of(goal.id)));
  }
  return rows;
}

Value department_counts(const model::Plan& plan, const routes::Place& here,
                        const Context& context) {
  std::vector<Value> rows;
  for (const model::Department* department : departments_of(plan, context.catalogue)) {
    rows.push_back(counts_row(spoken(department->name, context),
                              link(here, routes::department(plan.id, department->id), context),
                              plan.initiatives_of(department->id)));
  }
  return rows;
}

/// How many changes of cells and tasks moved in which direction; directions that do not occur are
/// left out.
Value shift_counts(const std::vector<Change>& changes, const Context& context) {
  std::map<model::Shift, std::size_t> counts;
  for (const Change& change : changes) {
    if (change.shift != model::Shift::none) ++counts[change.shift];
  }
  std::vector<Value> rows;
  for (const auto& [shift, number] : counts) {
    const std::string id(name_of(shift));
    rows.push_back(Object()
                       .set("name", context.words["shift." + id])
                       .set("meaning", context.words["shift-meaning." + id])
                       .set("count", count(number)));
  }
  return rows;
}

/// The cards with changes of one goal, each with its changes and the reason.
Value changed_cards(const model::Plan& plan, const model::Goal& goal, const routes::Place& here,
                    const Context& context) {
  std::vector<Value> cards;
  for (const model::Initiative* initiative : plan.initiatives_of(goal.id)) {
    if (revision::declared_changes(*initiative).empty()) continue;
    cards.push_back(
        Object()
            .set("card", card_entry(*initiative, here, plan, context))
            .set("compare_url", link(here, routes::compare(plan.id, initiative->id), context))
            .set("changes", change_entries(*initiative, context))
            .set("reason", spoken(initiative->revision.note, context)));
  }
  return cards;
}

Value edition_entry(const model::Edition& edition, const model::Plan& plan,
                    const routes::Place& here, const Context& context) {
  const bool in_hand = edition.record == model::EditionRecord::in_hand;
  return Object()
      .set("title", spoken(edition.title, context))
      .set("source", spoken(edition.source, context))
      .set("url", in_hand ? link(here, routes::changes(plan.id, edition.id), context) : Value());
}

}  // namespace

Value change_entries(const model::Initiative& initiative, const Context& context) {
  std::vector<Value> entries;
  for (const Change& change : revision::declared_changes(initiative)) {
    entries.push_back(change_entry(change, initiative, context));
  }
  return entries;
}

Content compare_page(const model::Plan& plan, const model::Initiative& initiative,
                     const Context& context) {
  const routes::Place here = routes::compare(plan.id, initiative.id);
  Object values;
  values.set("card", card_entry(initiative, here, plan, context))
      .set("changes", change_entries(initiative, context))
      .set("reason", spoken(initiative.revision.note, context))
      .set("previous", plan.previous ? spoken(plan.previous->title, context) : Value())
      .set("edition", spoken(plan.edition.title, context));
  const std::string title =
      initiative.number_printed.str() + " " + plain(initiative.title, context);
  Value crumb = joined({initiative.number_printed, spoken(initiative.title, context)}, context);
  return {context.words.format("compare.title", {{"card", title}}).str(),
          context.words.format("compare.description", {{"card", title}}).str(),
          {plan_crumb(plan, context), {std::move(crumb), routes::card(plan.id, initiative.id)}},
          is_in_language(values, context),
          std::move(values)};
}

Content changes_page(const model::Plan& plan, const Context& context) {
  const routes::Place here = routes::changes(plan.id);
  std::vector<Value> editions{edition_entry(plan.edition, plan, here, context)};
  if (plan.previous) editions.push_back(edition_entry(*plan.previous, plan, here, context));
  Object values;
  values.set("editions", std::move(editions));
  return {context.words["changes.title"].str(),
          context.words["changes.description"].str(),
          {plan_crumb(plan, context)},
          is_in_language(values, context),
          std::move(values)};
}

Content edition_changes_page(const model::Plan& plan, const Context& context) {
  const routes::Place here = routes::changes(plan.id, plan.edition.id);
  const std::vector<Change> changes = revision::declared_changes(plan);
  std::vector<const model::Initiative*> all;
  std::vector<const model::Initiative*> fresh;
  for (const model::Initiative& initiative : plan.initiatives) {
    all.push_back(&initiative);
    if (initiative.revision.is_new) fresh.push_back(&initiative);
  }
  std::vector<Value> goals;
  for (const model::Goal& goal : plan.goals) {
    goals.push_back(Object()
                        .set("goal", goal_entry(goal, here, plan, context))
                        .set("cards", changed_cards(plan, goal, here, context)));
  }
  Object values;
  values.set("edition", spoken(plan.edition.title, context))
      .set("source", spoken(plan.edition.source, context))
      .set("previous", plan.previous ? spoken(plan.previous->title, context) : Value())
      .set("previous_source", plan.previous ? spoken(plan.previous->source, context) : Value())
      .set("totals", counts_row(Value(), Value(), all))
      .set("field_count", count(changes.size()))
      .set("new_cards", card_entries(fresh, here, plan, context))
      .set("goal_counts", goal_counts(plan, here, context))
      .set("department_counts", department_counts(plan, here, context))
      .set("shifts", shift_counts(changes, context))
      .set("goals", std::move(goals))
      .set("feed_url", link(here, routes::feed(plan.id), context))
      .set("csv_url",
           file_link(here, routes::data_table(plan.id.str(), "revisions", "csv"), context))
      .set("json_url",
           file_link(here, routes::data_table(plan.id.str(), "revisions", "json"), context));
  const std::string edition = plain(plan.edition.title, context);
  return {context.words.format("edition-changes.title", {{"edition", edition}}).str(),
          context.words["edition-changes.description"].str(),
          {plan_crumb(plan, context), {context.words["changes.title"], routes::changes(plan.id)}},
          is_in_language(values, context),
          std::move(values)};
}

}  // namespace kohyo::pages
