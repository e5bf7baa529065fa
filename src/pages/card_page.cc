#include "pages/card_page.h"

#include <algorithm>
#include <utility>

#include "pages/changes_page.h"
#include "pages/pieces.h"
#include "revision/declared_changes.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

Value departments(const model::Plan& plan, const model::Initiative& initiative,
                  const routes::Place& here, const Context& context) {
  std::vector<Value> list;
  for (const auto& reference : initiative.departments) {
    const model::Department* department = context.catalogue.find_department(reference.id);
    Value telephone;
    if (department->telephone) telephone = *department->telephone;
    Value contact;
    if (department->contact) contact = *department->contact;
    list.push_back(Object()
                       .set("name", spoken(department->name, context))
                       .set("url", link(here, routes::department(plan.id, reference.id), context))
                       .set("telephone", telephone)
                       .set("contact", contact));
  }
  return list;
}

Value methods(const model::Plan& plan, const model::Initiative& initiative,
              const routes::Place& here, const Context& context) {
  std::vector<Value> list;
  for (const auto& reference : initiative.methods.ids) {
    list.push_back(Object()
                       .set("name", spoken(plan.find_method(reference.id)->name, context))
                       .set("url", link(here, routes::method(plan.id, reference.id), context)));
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
Value cells(const model::Task& task, const model::Plan& plan, const Context& context) {
  std::vector<Value> list;
  for (const model::Cell& each : task.cells) {
    list.push_back(Object()
                       .set("year", year_labels(each.year, plan, context))
                       .set("value", marked_cell(each, context)));
  }
  return list;
}

Value rows(const model::Plan& plan, const model::Initiative& initiative, const Context& context) {
  std::vector<Value> list;
  for (const model::Task& task : initiative.schedule) {
    std::vector<Value> details;
    for (const model::LocalText& detail : task.details) details.push_back(spoken(detail, context));
    list.push_back(Object()
                       .set("id", Value::text("task-" + task.id.str()))
                       .set("name", spoken(task.name, context))
                       .set("group", spoken(task.group, context))
                       .set("details", std::move(details))
                       .set("is_added", task.is_added)
                       .set("cells", cells(task, plan, context)));
  }
  return list;
}

/// What the card states for the current year, task by task: the answer to "what happens now?".
Value current_year(const model::Plan& plan, const model::Initiative& initiative,
                   const Context& context) {
  std::vector<Value> list;
  for (const model::Task& task : initiative.schedule) {
    for (const model::Cell& each : task.cells) {
      if (each.year != this_year(plan, context)) continue;
      list.push_back(
          Object().set("task", spoken(task.name, context)).set("value", cell(each, context)));
    }
  }
  return Object()
      .set("heading",
           context.words.format("card.now",
                                {{"year", label(this_year(plan, context), context.language())}}))
      .set("tasks", std::move(list));
}

Value related(const model::Plan& plan, const model::Initiative& initiative,
              const routes::Place& here, const Context& context) {
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
  return card_entries(cards, here, plan, context);
}

/// The card before and the card after, in the order of the plan; none at its ends.
struct Neighbours {
  Value previous;
  Value next;
};

Neighbours neighbours(const model::Plan& plan, const model::Initiative& initiative,
                      const routes::Place& here, const Context& context) {
  const auto at = std::ranges::find(plan.initiatives, initiative.id, &model::Initiative::id);
  Neighbours result;
  if (at != plan.initiatives.begin())
    result.previous = card_entry(*std::prev(at), here, plan, context);
  if (std::next(at) != plan.initiatives.end())
    result.next = card_entry(*std::next(at), here, plan, context);
  return result;
}

/// The day on which the card was last updated; where no day is on record, the edition that it was
/// made for.
Value updated(const model::Plan& plan, const model::Initiative& initiative,
              const Context& context) {
  if (!initiative.updated_on) return spoken(plan.edition.title, context);
  return Value::text(label(*initiative.updated_on, context.language()));
}

Value printed_page(const model::Initiative& initiative, const Context& context) {
  if (!initiative.printed_page) return {};
  return context.words.format("card.page-of-source",
                              {{"page", std::to_string(*initiative.printed_page)}});
}

/// A citation that names the edition, the address and the checksum of the card's data.
Value citation(const model::Plan& plan, const model::Initiative& initiative,
               const Context& context) {
  const model::Site& site = context.catalogue.site;
  const routes::SitePath page =
      routes::in(context.language(), routes::card(plan.id, initiative.id));
  const routes::SitePath document = routes::data_card(plan.id, initiative.id);
  const auto data = std::ranges::find(context.data, document, &opendata::DataFile::path);
  if (data == context.data.end()) return {};
  return phrase("card.cite",
                {{"municipality", spoken(site.municipality.name, context)},
                 {"plan", spoken(plan.title, context)},
                 {"edition", spoken(plan.edition.title, context)},
                 {"number", initiative.number_printed},
                 {"title", spoken(initiative.title, context)},
                 {"url", Value::text(routes::absolute(site.base_url, page).str())},
                 {"sha256", Value::text(data->sha256)}},
                context);
}

/// Whether anything on the card is marked in red, so that there is something to hide.
bool has_marks(const model::Initiative& initiative) {
  const auto is_marked = [](const model::Cell& cell) {
    return std::ranges::any_of(
        cell.items, [](const model::CellItem& item) { return item.revision.has_value(); });
  };
  return std::ranges::any_of(initiative.schedule, [&](const model::Task& task) {
    return task.is_added || std::ranges::any_of(task.cells, is_marked);
  });
}

}  // namespace

Content card_page(const model::Plan& plan, const model::Initiative& initiative,
                  const Context& context) {
  const routes::Place here = routes::card(plan.id, initiative.id);
  const model::Goal& goal = *plan.find_goal(initiative.goal.id);
  const std::string title = plain(initiative.title, context);
  Value related_cards = related(plan, initiative, here, context);
  const bool has_changes = !revision::declared_changes(initiative).empty();
  const bool has_related = related_cards.opens_section();
  Neighbours neighbour = neighbours(plan, initiative, here, context);
  Object values;
  values.set("number", initiative.number_printed)
      .set("title", spoken(initiative.title, context))
      .set("is_new", initiative.revision.is_new)
      .set("is_revised", initiative.is_revised())
      .set("goal", goal_entry(goal, here, plan, context))
      .set("departments", departments(plan, initiative, here, context))
      .set("methods", methods(plan, initiative, here, context))
      .set("methods_are_our_reading", initiative.methods.is_our_reading)
      .set("sections", sections(plan.sections, initiative.sections, here, plan, context))
      .set("now", current_year(plan, initiative, context))
      .set("years", years(plan, context))
      .set("rows", rows(plan, initiative, context))
      .set("changes", change_entries(initiative, context))
      .set("has_marks", has_marks(initiative))
      .set("compare_url",
           has_changes ? link(here, routes::compare(plan.id, initiative.id), context) : Value())
      .set("revision_note", spoken(initiative.revision.note, context))
      .set("source_note", spoken(initiative.source_note, context))
      .set("contact", spoken(context.catalogue.site.contact, context))
      .set("updated", updated(plan, initiative, context))
      .set("source", spoken(plan.edition.source, context))
      .set("printed_page", printed_page(initiative, context))
      .set("citation", citation(plan, initiative, context))
      .set("data_url", file_link(here, routes::data_card(plan.id, initiative.id), context))
      .set("cards", std::move(related_cards))
      .set("has_related", has_related)
      .set("previous", std::move(neighbour.previous))
      .set("next", std::move(neighbour.next));
  return {
      initiative.number_printed.str() + " " + title,
      summary(plan.sections, initiative.sections, title, context),
      {plan_crumb(plan, context), {spoken(goal.title, context), routes::goal(plan.id, goal.id)}},
      is_in_language(values, context),
      std::move(values)};
}

}  // namespace kohyo::pages
