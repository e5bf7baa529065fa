#include "pages/card_page.h"

#include <algorithm>
#include <utility>

#include "pages/change_entries.h"
#include "pages/changed_cards.h"
#include "pages/changed_indicators.h"
#include "pages/citation.h"
#include "pages/costs.h"
#include "pages/errata.h"
#include "pages/goal_tree.h"
#include "pages/indicators.h"
#include "pages/kinds.h"
#include "pages/links_across.h"
#include "pages/pieces.h"
#include "pages/print_size.h"
#include "pages/readings.h"
#include "pages/results.h"
#include "pages/roadmap.h"
#include "pages/timeline_chart.h"
#include "revision/present.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

/// What an id of an edition, or of the one before it, means.
template <typename Find>
auto find_in_editions(const model::Plan& plan, const Context& context, Find find) {
  auto found = find(plan);
  for (const model::Plan& other : context.catalogue.earlier) {
    const bool is_before = found == nullptr && other.id == plan.id && plan.revision.before &&
                           other.edition().id == *plan.revision.before;
    if (is_before) found = find(other);
  }
  return found;
}

const model::Department* department_of(const model::Plan& plan, const model::DepartmentId& id,
                                       const Context& context) {
  return find_in_editions(plan, context,
                          [&](const model::Plan& in) { return in.records.find_department(id); });
}

const model::Method* method_of(const model::Plan& plan, const model::MethodId& id,
                               const Context& context) {
  return find_in_editions(plan, context, [&](const model::Plan& in) { return in.find_method(id); });
}

/// The departments in charge; those that the edition took out have no page of their own.
Value departments(const model::Plan& plan, const model::Initiative& initiative,
                  const routes::Place& here, const Context& context) {
  std::vector<Value> list;
  for (const auto& reference : initiative.departments) {
    const model::Department* department = department_of(plan, reference.id, context);
    if (department == nullptr) continue;
    const bool is_gone = reference.presence == model::Presence::removed;
    const routes::Place page = routes::department(context.folder(plan), reference.id);
    Value telephone, contact, url;
    if (department->telephone) telephone = *department->telephone;
    if (department->contact) contact = *department->contact;
    if (!is_gone) url = link(here, page, context);
    list.push_back(Object()
                       .set("name", marked_text(department->name, reference.presence, context))
                       .set("url", url)
                       .set("is_current", !is_gone)
                       .set("telephone", telephone)
                       .set("contact", contact));
  }
  return list;
}

Value methods(const model::Plan& plan, const model::Initiative& initiative,
              const routes::Place& here, const Context& context) {
  std::vector<Value> list;
  for (const auto& reference : initiative.methods.ids) {
    const model::Method* method = method_of(plan, reference.id, context);
    if (method == nullptr) continue;
    const bool is_gone = reference.presence == model::Presence::removed;
    Value url;
    if (!is_gone) url = link(here, routes::method(context.folder(plan), reference.id), context);
    list.push_back(Object()
                       .set("name", marked_text(method->name, reference.presence, context))
                       .set("url", url));
  }
  return list;
}

Value years(const model::Plan& plan, const Context& context) {
  std::vector<Value> list;
  for (const text::FiscalYear year : plan.years()) list.push_back(year_labels(year, plan, context));
  return list;
}

/// The cells of a row, each with the labels of its year: on a phone the row becomes a list that
/// keeps its headers.
Value cells(const model::Initiative& card, const model::Task& task, const model::Plan& plan,
            const Context& context) {
  std::vector<Value> list;
  for (const model::Cell& each : task.cells) {
    list.push_back(Object()
                       .set("year", year_labels(each.year, plan, context))
                       .set("result", cell_result(card, each.year, task.id, plan, context))
                       .set("value", marked_cell(each, task.presence, context)));
  }
  return list;
}

/// The lines below the name: those that are new, those that are gone, and the others.
Value task_details(const model::Task& task, const Context& context) {
  std::vector<Value> list;
  const auto contains = [](const std::vector<model::LocalText>& lines,
                           const model::LocalText& line) {
    return std::ranges::find(lines, line) != lines.end();
  };
  if (task.former) {
    for (const model::LocalText& line : task.former->details) {
      if (!contains(task.details, line))
        list.push_back(marked_text(line, model::Presence::removed, context));
    }
  }
  for (const model::LocalText& line : task.details) {
    const bool is_new = task.former && !contains(task.former->details, line);
    const model::Presence presence = is_new ? model::Presence::added : task.presence;
    list.push_back(marked_text(line, presence, context));
  }
  return list;
}

Value task_group(const model::Task& task, const Context& context) {
  const std::optional<model::LocalText>& former = task.former ? task.former->group : task.group;
  if (!former && !task.group) return {};
  return marked_in_place(former, task.group, context);
}

Value rows(const model::Plan& plan, const model::Initiative& marked, const Context& context) {
  std::vector<Value> list;
  for (const model::Task& task : marked.schedule) {
    list.push_back(Object()
                       .set("id", Value::text("task-" + task.id.str()))
                       .set("name", task_name(task, context))
                       .set("group", task_group(task, context))
                       .set("details", task_details(task, context))
                       .set("is_gone", task.presence == model::Presence::removed)
                       .set("cells", cells(marked, task, plan, context)));
  }
  return list;
}

/// The results of the whole card as a row of their own below its tasks; none where there is none.
Value whole_results(const model::Plan& plan, const model::Initiative& card,
                    const Context& context) {
  const bool has_whole = std::ranges::any_of(
      card.progress, [](const model::Progress& progress) { return !progress.task; });
  if (!has_whole) return {};
  std::vector<Value> list;
  for (const text::FiscalYear year : plan.years()) {
    list.push_back(Object()
                       .set("year", year_labels(year, plan, context))
                       .set("result", cell_result(card, year, {}, plan, context)));
  }
  return Object().set("cells", std::move(list));
}

/// What the card states for the current year, task by task: the answer to "what happens now?".
Value current_year(const model::Plan& plan, const model::Initiative& initiative,
                   const Context& context) {
  const std::optional<text::FiscalYear> year = this_year(plan, context);
  if (initiative.schedule.empty() || !year) return {};
  std::vector<Value> list;
  for (const model::Task& task : initiative.schedule) {
    for (const model::Cell& each : task.cells) {
      if (each.year != *year) continue;
      list.push_back(Object()
                         .set("task", spoken(task.name, context))
                         .set("value", cell(each, context))
                         .set("line", task_line(plan, initiative, task, context)));
    }
  }
  Value stages = standing(plan, initiative, *year, context);
  const bool has_stages = stages.opens_section();
  return Object()
      .set("years", timeline_years(plan, context))
      .set("key", timeline_key(plan, context))
      .set("stages", std::move(stages))
      .set("has_stages", has_stages)
      .set("heading",
           context.words.format("card.now", {{"year", label(*year, context.language())}}))
      .set("tasks", std::move(list));
}

std::vector<const model::Initiative*> related(const model::Plan& plan,
                                              const model::Initiative& initiative) {
  std::vector<const model::Initiative*> cards;
  for (const model::Initiative& other :
       plan.initiatives) {  // the other parts of the same item come first
    if (other.item == initiative.item && other.id != initiative.id) cards.push_back(&other);
  }
  for (const auto& reference : initiative.related) {
    const model::Initiative* card = plan.find_initiative(reference.id);
    if (card == &initiative) continue;
    if (std::ranges::find(cards, card) == cards.end()) cards.push_back(card);
  }
  return cards;
}

/// The cards around one: related ones, the one before and the one after in the order of the plan,
/// none at its ends; each called by its own kind.
void add_neighbours(Object& values, const model::Plan& plan, const model::Initiative& initiative,
                    const routes::Place& here, const Context& context) {
  const auto entry = [&](std::string_view label, const model::Initiative& card) {
    Object entry_values = card_entry(card, here, plan, context).as_object();
    return std::move(entry_values).set("label", kind_word(label, {&card}, plan, context));
  };
  Value previous, next;
  const auto at = std::ranges::find(plan.initiatives, initiative.id, &model::Initiative::id);
  if (at != plan.initiatives.begin()) previous = entry("card.previous", *std::prev(at));
  if (std::next(at) != plan.initiatives.end()) next = entry("card.next", *std::next(at));
  const std::vector<const model::Initiative*> cards = related(plan, initiative);
  values.set("previous", std::move(previous))
      .set("next", std::move(next))
      .set("cards", card_entries(cards, here, plan, context))
      .set("has_related", !cards.empty())
      .set("related_heading", kind_word("card.related", cards, plan, context));
}

/// The day on which the card was last updated; where no day is on record, the edition that it was
/// made for.
Value updated(const model::Plan& plan, const model::Initiative& initiative,
              const Context& context) {
  if (!initiative.updated_on) return spoken(plan.edition().title, context);
  return Value::text(label(*initiative.updated_on, context.language()));
}

Value printed_page(const model::Initiative& initiative, const Context& context) {
  if (!initiative.printed_page) return {};
  return context.words.format("card.page-of-source",
                              {{"page", std::to_string(*initiative.printed_page)}});
}

/// The goal that the card served in the edition before, if it was another.
Value former_goal(const model::Plan& plan, const model::Initiative& marked,
                  const Context& context) {
  if (!marked.former || marked.former->goal == marked.goal.id) return {};
  const model::Goal* goal = find_in_editions(
      plan, context, [&](const model::Plan& in) { return in.find_goal(marked.former->goal); });
  if (goal == nullptr) return {};
  return marked_text(goal->title, model::Presence::removed, context);
}

/// Of a card that is in the plan for longer: nothing. Else the edition in which it was new.
Value new_in(const model::Plan& plan, const model::Initiative& initiative, const Context& context) {
  for (const model::Plan* edition : context.catalogue.editions_of(plan.id)) {
    const model::Initiative* card = edition->find_initiative(initiative.id);
    if (card != nullptr && card->revision.is_new) return spoken(edition->edition().title, context);
    if (edition == &plan) break;
  }
  return {};
}

/// The same card in easy Japanese, from its page in the main language; none where it has none.
Value easy_url(const routes::Place& here, const Context& context) {
  const bool is_main = context.language() == context.catalogue.site.languages.front();
  if (!is_main || !context.has_easy(here)) return {};
  return routes::link(routes::in(context.language(), here),
                      routes::in(model::easy_japanese(), here));
}

/// The summary of the changes, and what the view needs to show or hide their marks.
void add_revision(Object& values, const model::Plan& plan, const model::Initiative& initiative,
                  const routes::Place& here, const Context& context) {
  const model::Initiative* marked = plan.revision.marked(initiative.id);
  const std::vector<model::Change>& all = plan.revision.of(initiative.id);
  const std::vector<const model::Change*> changes = beside_results(all);
  const bool has_changes = !changes.empty();
  const bool tells = tells_changes(plan);
  const routes::Place compare = routes::compare(context.folder(plan), initiative.id);
  values.set("changes", change_entries(changes, plan, true, Around::some, context))
      .set("changed", tells ? change_summary(plan, initiative, context) : Value())
      .set("has_changes", has_changes)
      .set("is_unchanged", tells && !has_changes)
      .set("has_marks",
           (marked != nullptr && revision::has_marks(*marked)) || has_marked_figures(all))
      .set("indicators", indicators(shown(initiative.indicators, all), plan, context))
      .set("compare_url", all.empty() ? Value() : link(here, compare, context))
      .set("is_computed", plan.revision.before.has_value())
      .set("new_in", new_in(plan, initiative, context))
      .set("revision_note", spoken(initiative.revision.note, context));
}

/// What cards of some plans have, or do without: a kind, departments, methods, a schedule as a
/// table or a list, costs.
void add_shape(Object& values, const model::Plan& plan, const model::Initiative& marked,
               const Context& context) {
  const bool has_schedule = !marked.schedule.empty();
  const bool is_list = has_schedule && plan.schedule_is_list;
  Value list;
  if (is_list) list = Object().set("years", roadmap(marked, plan, context));
  values.set("kind", plan.initiative_kinds.empty() ? Value() : kind_of(marked, plan, context))
      .set("has_departments", !marked.departments.empty())
      .set("has_table", has_schedule && !is_list)
      .set("roadmap", std::move(list))
      .set("costs", costs(marked.budgets, plan, context));
}

/// The title of a card in its heading: with its change, or else with its reading.
Value heading(const model::LocalText& former, const model::Initiative& card,
              const Context& context) {
  const std::string& title = plain(card.title, context);
  if (plain(former, context) != title) return marked_in_place(former, card.title, context);
  return unchanged(name_with_reading(card.title, card.kana, context));
}

}  // namespace

Content card_page(const model::Plan& plan, const model::Initiative& initiative,
                  const Context& context) {
  const routes::Place here = routes::card(context.folder(plan), initiative.id);
  const model::Initiative* with_marks = plan.revision.marked(initiative.id);
  const model::Initiative& marked = with_marks != nullptr ? *with_marks : initiative;
  const model::Goal& goal = *plan.find_goal(initiative.goal.id);
  const std::string title = plain(initiative.title, context);
  const model::LocalText& former_title = marked.former ? marked.former->title : marked.title;
  Value now = current_year(plan, initiative, context);
  const bool has_facts = now.opens_section() || !marked.departments.empty() ||
                         !marked.methods.ids.empty() || tells_changes(plan);
  Object values;
  values.set("number", initiative.number_printed)
      .set("title", heading(former_title, initiative, context))
      .set("has_readings", has_reading(initiative.title, initiative.kana, context))
      .set("is_new", initiative.revision.is_new)
      .set("is_revised", initiative.revision.is_revised)
      .set("print_size", print_size(marked, context))
      .set("easy_url", easy_url(here, context))
      .set("goal", goal_entry(goal, here, plan, context))
      .set("former_goal", former_goal(plan, marked, context))
      .set("departments", departments(plan, marked, here, context))
      .set("methods", methods(plan, marked, here, context))
      .set("has_methods", !initiative.methods.ids.empty())
      .set("methods_are_our_reading", initiative.methods.is_our_reading)
      .set("sections", sections(plan.sections, marked.sections, here, plan, context))
      .set("now", std::move(now))
      .set("has_facts", has_facts)
      .set("years", years(plan, context))
      .set("rows", rows(plan, marked, context))
      .set("source_note", spoken(initiative.source_note, context))
      .set("errata", errata(plan, initiative.id.str(), here, context))
      .set("has_errata", errata(plan, initiative.id.str(), here, context).opens_section())
      .set("contact", spoken(context.catalogue.site.contact, context))
      .set("updated", updated(plan, initiative, context))
      .set("source", spoken(plan.edition().source, context))
      .set("printed_page", printed_page(initiative, context))
      .set("citation", citation(plan, initiative, context))
      .set("data_url",
           file_link(here, routes::data_card(context.folder(plan), initiative.id), context));
  add_revision(values, plan, initiative, here, context);
  add_shape(values, plan, marked, context);
  add_neighbours(values, plan, initiative, here, context);
  values.set("whole_results", whole_results(plan, initiative, context))
      .set("results", card_results(initiative, plan, context))
      .set("crossings", crossings(plan, initiative, here, context));
  std::vector<Crumb> way = crumbs_above(goal, plan, context);
  way.push_back({spoken(goal.title, context), routes::goal(context.folder(plan), goal.id)});
  return {initiative.number_printed.str() + " " + title,
          summary(plan.sections, initiative.sections, title, context), std::move(way),
          is_in_language(values, context), std::move(values)};
}

}  // namespace kohyo::pages
