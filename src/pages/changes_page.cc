#include "pages/changes_page.h"

#include <algorithm>
#include <map>
#include <utility>

#include "pages/bar_chart.h"
#include "pages/change_entries.h"
#include "pages/changed_cards.h"
#include "pages/errata.h"
#include "pages/goal_tree.h"
#include "pages/kinds.h"
#include "pages/pieces.h"
#include "pages/plan_page.h"

namespace kohyo::pages {

using model::Change;
using model::ChangeKind;
using render::Object;
using render::Value;

namespace {

Value count(std::size_t number) {
  return Value::text(std::to_string(number));
}

Object counts_row(Value name, Value url, const model::Plan& plan,
                  const std::vector<const model::Initiative*>& initiatives) {
  const model::ChangeCounts counts = count_changes(plan, initiatives);
  return Object()
      .set("name", std::move(name))
      .set("url", std::move(url))
      .set("new", count(counts.fresh))
      .set("revised", count(counts.revised))
      .set("unspecified", count(counts.unspecified))
      .set("all", count(initiatives.size()));
}

/// The goals with a changed card, in the order of the tree.
std::vector<const model::Goal*> changed_goals(const model::Plan& plan) {
  std::vector<const model::Goal*> goals;
  for (const model::GoalAtLevel& each : goal_tree(plan)) {
    if (any_changed(plan, plan.initiatives_of(each.goal->id))) goals.push_back(each.goal);
  }
  return goals;
}

Value goal_counts(const model::Plan& plan, const routes::Place& here, const Context& context) {
  std::vector<Value> rows;
  for (const model::Goal* each : changed_goals(plan)) {
    const model::Goal& goal = *each;
    Value name = joined({goal_number(goal, plan, context), spoken(goal.title, context)}, context);
    rows.push_back(counts_row(std::move(name),
                              link(here, routes::goal(context.folder(plan), goal.id), context),
                              plan, plan.initiatives_of(goal.id)));
  }
  return rows;
}

/// Departments without a changed card are left out.
Value department_counts(const model::Plan& plan, const routes::Place& here,
                        const Context& context) {
  std::vector<Value> rows;
  for (const model::Department* department : departments_of(plan)) {
    if (!any_changed(plan, plan.initiatives_of(department->id))) continue;
    rows.push_back(
        counts_row(spoken(department->name, context),
                   link(here, routes::department(context.folder(plan), department->id), context),
                   plan, plan.initiatives_of(department->id)));
  }
  return rows;
}

/// How many changes there are of each kind; kinds that do not occur are left out.
Value kinds_of_changes(const model::Plan& plan, const Context& context) {
  std::vector<Value> rows;
  for (const auto& [kind, number] : count_kinds(plan)) {
    const std::string id(name_of(kind));
    rows.push_back(Object()
                       .set("name", context.words["kind." + id])
                       .set("meaning", context.words["kind-meaning." + id])
                       .set("count", count(number)));
  }
  return rows;
}

/// How many changes of cells and tasks moved in which direction; directions that do not occur are
/// left out.
Value shifts_of_changes(const model::Plan& plan, const Context& context) {
  std::vector<Value> rows;
  for (const auto& [shift, number] : count_shifts(plan)) {
    const std::string id(name_of(shift));
    rows.push_back(Object()
                       .set("name", context.words["shift." + id])
                       .set("meaning", context.words["shift-meaning." + id])
                       .set("count", count(number)));
  }
  return rows;
}

/// How many cards of each goal are new, revised, or said to be revised, as bars.
Value goal_chart(const model::Plan& plan, const routes::Place& here, const Context& context) {
  std::vector<BarGroup> groups;
  for (const model::Goal* each : changed_goals(plan)) {
    const model::Goal& goal = *each;
    const model::ChangeCounts counts = count_changes(plan, plan.initiatives_of(goal.id));
    std::vector<Bar> bars;
    const auto bar = [&](std::string_view name, std::size_t number, int series) {
      if (number == 0) return;
      const std::string figure = std::to_string(number);
      bars.push_back({context.words[name].str(), static_cast<std::int64_t>(number),
                      context.words.format("chart.cards", {{"count", figure}}).str(), series});
    };
    bar("chart.new", counts.fresh, 3);
    bar("chart.revised", counts.revised, 1);
    bar("chart.noted", counts.unspecified, 2);
    Value name = joined({goal_number(goal, plan, context), spoken(goal.title, context)}, context);
    groups.push_back({std::move(name), plain(goal.title, context),
                      link(here, routes::goal(context.folder(plan), goal.id), context),
                      std::move(bars)});
  }
  return bar_chart("counts", groups, context);
}

/// The cards with changes of one goal, each with its changes and the reason.
Value cards_with_changes(const model::Plan& plan, const model::Goal& goal,
                         const routes::Place& here, const Context& context) {
  std::vector<Value> cards;
  for (const model::Initiative* initiative : plan.initiatives_of(goal.id)) {
    const std::vector<const Change*> changes = beside_results(plan.revision.of(initiative->id));
    if (changes.empty()) continue;
    const routes::Place compare = routes::compare(context.folder(plan), initiative->id);
    cards.push_back(Object()
                        .set("card", card_entry(*initiative, here, plan, context))
                        .set("compare_url", link(here, compare, context))
                        .set("changes", change_entries(changes, plan, false, Around::all, context))
                        .set("reason", spoken(initiative->revision.note, context)));
  }
  return cards;
}

/// A goal with its own changes and those of its cards; none where nothing changed.
Value changed_goal(const model::Plan& plan, const model::Goal& goal, const routes::Place& here,
                   const Context& context) {
  Value cards = cards_with_changes(plan, goal, here, context);
  Value changes =
      change_entries(pointers(plan.revision.of(goal.id)), plan, false, Around::all, context);
  if (!cards.opens_section() && !changes.opens_section()) return {};
  const bool has_changes = changes.opens_section();
  return Object()
      .set("goal", goal_entry(goal, here, plan, context))
      .set("has_goal_changes", has_changes)
      .set("goal_changes", std::move(changes))
      .set("cards", std::move(cards));
}

/// Changes of the plan itself, its departments and its terms, each under the name of what it is of.
Value plan_changes(const model::Plan& plan, const Context& context) {
  std::vector<Value> entries;
  for (const Change& change : plan.revision.plan_changes) {
    Value of;
    if (change.scope == model::Scope::department)
      of =
          spoken(plan.records.find_department(model::DepartmentId(change.scope_id))->name, context);
    if (change.scope == model::Scope::term)
      of = spoken(plan.records.find_term(model::TermId(change.scope_id))->name, context);
    Value changes = change_entries({&change}, plan, false, Around::all, context);
    if (!changes.opens_section()) continue;
    entries.push_back(Object().set("of", std::move(of)).set("changes", std::move(changes)));
  }
  return entries;
}

/// The cards on which something moved that way, each with the changes that did.
Value moved_cards(const model::Plan& plan, const std::vector<const model::Initiative*>& cards,
                  model::Shift shift, const routes::Place& here, const Context& context) {
  std::vector<Value> entries;
  for (const model::Initiative* card : cards) {
    std::vector<const Change*> moves;
    for (const Change& change : plan.revision.of(card->id)) {
      if (change.shift == shift) moves.push_back(&change);
    }
    entries.push_back(
        Object()
            .set("card", card_entry(*card, here, plan, context))
            .set("changes", change_entries(moves, plan, false, Around::some, context)));
  }
  return entries;
}

/// Items and goals that ended, each with the page that says so.
Value endings(const model::Plan& plan, const routes::Place& here, const Context& context) {
  std::vector<Value> entries;
  for (const Change& change : plan.revision.endings) {
    const bool is_goal = change.scope == model::Scope::goal;
    Value url;
    if (!is_goal)
      url = link(here, routes::card(plan.id, model::InitiativeId(change.scope_id)), context);
    entries.push_back(Object()
                          .set("id", Value::text(change.scope_id))
                          .set("title", spoken(change.before, context))
                          .set("url", url)
                          .set("reason", spoken(change.reason, context)));
  }
  return entries;
}

/// An edition of the list; `on_record` is its text, if it is there.
Value edition_entry(const model::Edition& edition, const model::Plan* on_record,
                    const routes::Place& here, const Context& context) {
  Value url, pages;
  if (on_record != nullptr) {
    url = link(here, routes::changes(on_record->id, edition.id), context);
    pages = link(here, routes::plan({on_record->id, edition.id}), context);
  }
  return Object()
      .set("title", spoken(edition.title, context))
      .set("source", spoken(edition.source, context))
      .set("url", url)
      .set("pages", pages);
}

/// How many results the edition recorded, and where they stand; none where it recorded none.
Value recorded_results(const model::Plan& plan, const routes::Place& here, const Context& context) {
  const std::vector<const Change*> changes = plan.changes();
  const auto number = std::ranges::count_if(changes, is_result);
  if (number == 0) return {};
  return Object()
      .set("count", count(static_cast<std::size_t>(number)))
      .set("url", link(here, routes::progress(context.folder(plan)), context));
}

/// What the page of an edition says beside its counts.
void add_changes(Object& values, const model::Plan& plan, const routes::Place& here,
                 const Context& context) {
  std::vector<Value> goals;
  for (const model::GoalAtLevel& each : goal_tree(plan)) {
    Value changed = changed_goal(plan, *each.goal, here, context);
    if (changed.opens_section()) goals.push_back(std::move(changed));
  }
  Value of_plan = plan_changes(plan, context);
  Value ended = endings(plan, here, context);
  const model::ChangedCards changed = changed_cards(plan);
  const bool has_plan_changes = of_plan.opens_section();
  constexpr std::size_t few = 12;  // as many as a reader passes over without losing the cards
  const bool is_long = has_plan_changes && of_plan.as_list().size() > few;
  const bool has_endings = ended.opens_section();
  values.set("goals", std::move(goals))
      .set("plan_changes", std::move(of_plan))
      .set("results", recorded_results(plan, here, context))
      .set("has_plan_changes", has_plan_changes)
      .set("plan_changes_are_many", is_long)
      .set("errata", errata(plan, {}, here, context))
      .set("has_errata", !plan.errata.empty())
      .set("endings", std::move(ended))
      .set("has_endings", has_endings)
      .set("new_cards", card_entries(changed.fresh, here, plan, context))
      .set("has_new_cards", !changed.fresh.empty())
      .set("revised_count", count(changed.revised.size()))
      .set("forward_count", count(changed.forward.size()))
      .set("back_count", count(changed.back.size()))
      .set("forward", moved_cards(plan, changed.forward, model::Shift::forward, here, context))
      .set("back", moved_cards(plan, changed.back, model::Shift::back, here, context))
      .set("has_forward", !changed.forward.empty())
      .set("has_back", !changed.back.empty());
}

}  // namespace

Content compare_page(const model::Plan& plan, const model::Initiative& initiative,
                     const Context& context) {
  const routes::Place here = routes::compare(context.folder(plan), initiative.id);
  Object values;
  values.set("card", card_entry(initiative, here, plan, context))
      .set("changes", change_entries(initiative, plan, false, Around::all, context))
      .set("reason", spoken(initiative.revision.note, context))
      .set("previous", plan.previous() ? spoken(plan.previous()->title, context) : Value())
      .set("edition", spoken(plan.edition().title, context));
  const std::string title =
      initiative.number_printed.str() + " " + plain(initiative.title, context);
  Value crumb = joined({initiative.number_printed, spoken(initiative.title, context)}, context);
  return {context.words.format("compare.title", {{"card", title}}).str(),
          context.words.format("compare.description", {{"card", title}}).str(),
          {plan_crumb(plan, context),
           {std::move(crumb), routes::card(context.folder(plan), initiative.id), title}},
          is_in_language(values, context),
          std::move(values)};
}

Content changes_page(const model::Plan& plan, const Context& context) {
  const routes::Place here = routes::changes(plan.id);
  const std::vector<const model::Plan*> on_record = context.catalogue.editions_of(plan.id);
  std::vector<Value> editions;
  for (const model::Edition& edition : plan.editions) {
    const auto text = std::ranges::find_if(
        on_record, [&](const model::Plan* each) { return each->edition().id == edition.id; });
    const model::Plan* found = text == on_record.end() ? nullptr : *text;
    editions.insert(editions.begin(), edition_entry(edition, found, here, context));
  }
  Object values;
  values.set("editions", std::move(editions));
  return {context.words["changes.title"].str(),
          context.words["changes.description"].str(),
          {plan_crumb(plan, context)},
          is_in_language(values, context),
          std::move(values)};
}

namespace {

/// What an edition without any word on changes says instead.
Value nothing_to_tell(const model::Plan& plan, const Context& context) {
  if (tells_changes(plan)) return {};
  const bool is_first = plan.previous() == nullptr;
  return context.words[is_first ? "edition-changes.first" : "edition-changes.no-record"];
}

/// The tables of counts; none of what has nothing to count.
void add_counts(Object& values, const model::Plan& plan, const routes::Place& here,
                const Context& context) {
  const std::vector<const Change*> changes = plan.changes();
  Value departments = department_counts(plan, here, context);
  Value shifts = shifts_of_changes(plan, context);
  const std::string number = std::to_string(changes.size());
  Value whole = link(here, routes::plan({plan.id, plan.edition().id}), context);
  values
      .set("totals", counts_row(context.words["edition-changes.of-plan"], std::move(whole), plan,
                                plan.all_initiatives()))
      .set("ended_count", count(count_ended(plan)))
      .set("fields", context.words.format("edition-changes.fields", {{"count", number}}))
      .set("goal_counts", goal_counts(plan, here, context))
      .set("goal_chart", goal_chart(plan, here, context))
      .set("has_departments", departments.opens_section())
      .set("department_counts", std::move(departments))
      .set("has_changes", !changes.empty())
      .set("kinds", kinds_of_changes(plan, context))
      .set("has_shifts", shifts.opens_section())
      .set("shifts", std::move(shifts));
}

}  // namespace

Content edition_changes_page(const model::Plan& plan, const Context& context) {
  const routes::Place here = routes::changes(plan.id, plan.edition().id);
  const model::Edition* previous = plan.previous();
  const auto data = [&](std::string_view table, std::string_view extension) {
    const std::string folder = context.folder(plan).str();
    return file_link(here, routes::data_table(folder, table, extension), context);
  };
  Value nothing = nothing_to_tell(plan, context);
  const std::string description =
      nothing.opens_section()
          ? nothing.as_text().str()
          : kind_text("edition-changes.description", plan.all_initiatives(), plan, context);
  Object values;
  values.set("edition", spoken(plan.edition().title, context))
      .set("source", spoken(plan.edition().source, context))
      .set("previous", previous ? spoken(previous->title, context) : Value())
      .set("previous_source", previous ? spoken(previous->source, context) : Value())
      .set("is_computed", plan.revision.before.has_value())
      .set("tells_changes", !nothing.opens_section())
      .set("edition_url", link(here, routes::plan({plan.id, plan.edition().id}), context))
      .set("feed_url", link(here, routes::feed(plan.id), context))
      .set("counts_csv", data("aggregates", "csv"))
      .set("csv_url", data("revisions", "csv"))
      .set("json_url", data("revisions", "json"));
  add_counts(values, plan, here, context);
  add_changes(values, plan, here, context);
  values.set("description", Value::text(description))
      .set("new_heading", kind_word("edition-changes.new", plan, context))
      .set("revised_heading", kind_word("home.revised-count", plan, context))
      .set("forward_heading", kind_word("home.forward-count", plan, context))
      .set("back_heading", kind_word("home.back-count", plan, context))
      .set("ended_heading", kind_word("edition-changes.ended", plan, context))
      .set("new_cards_heading", kind_word("plan.new-cards", plan, context))
      .set("by_goal_heading", kind_word("edition-changes.by-goal", plan, context));
  const std::string edition = plain(plan.edition().title, context);
  return {context.words.format("edition-changes.title", {{"edition", edition}}).str(),
          description,
          {plan_crumb(plan, context), {context.words["changes.title"], routes::changes(plan.id)}},
          is_in_language(values, context),
          std::move(values)};
}

}  // namespace kohyo::pages
