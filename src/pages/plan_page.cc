#include "pages/plan_page.h"

#include <algorithm>
#include <utility>

#include "pages/changed_cards.h"
#include "pages/citation.h"
#include "pages/effects_page.h"
#include "pages/goal_page.h"
#include "pages/goal_tree.h"
#include "pages/history.h"
#include "pages/indicators.h"
#include "pages/kinds.h"
#include "pages/pieces.h"
#include "pages/readings.h"
#include "pages/results.h"
#include "pages/year_page.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

/// Words for the filter, parted by spaces.
void add_word(const std::string& word, std::string& words) {
  words += (words.empty() ? "" : " ") + word;
}

/// The fiscal years for which a card states anything.
std::string stated_years(const model::Plan& plan, const model::Initiative& card) {
  std::string words;
  for (const text::FiscalYear year : plan.years()) {
    const auto states = [&](const model::Task& task) {
      const auto cell = std::ranges::find(task.cells, year, &model::Cell::year);
      return cell != task.cells.end() && cell->status == model::ValueStatus::figure;
    };
    if (std::ranges::any_of(card.schedule, states)) add_word(std::to_string(year.start), words);
  }
  return words;
}

/// A card of the index: a card entry with the ids by which readers may filter.
Value index_entry(const model::Plan& plan, const model::Initiative& card, const routes::Place& here,
                  const Context& context) {
  std::string departments, methods, change;
  for (const auto& department : card.departments) add_word(department.id.str(), departments);
  for (const auto& method : card.methods.ids) add_word(method.id.str(), methods);
  if (card.revision.is_new) add_word("new", change);
  if (card.revision.is_revised) add_word("revised", change);
  Object entry = card_entry(card, here, plan, context).as_object();
  return std::move(entry)
      .set("name", name_with_reading(card.title, card.kana, context))
      .set("department_ids", Value::text(departments))
      .set("method_ids", Value::text(methods))
      .set("year_ids", Value::text(stated_years(plan, card)))
      .set("change_ids", Value::text(change));
}

Value goals_with_cards(const model::Plan& plan, const routes::Place& here, const Context& context) {
  std::vector<Value> goals;
  for (const model::Goal& goal : plan.goals) {
    std::vector<Value> cards;
    for (const model::Initiative* card : plan.initiatives_of(goal.id))
      cards.push_back(index_entry(plan, *card, here, context));
    const bool has_cards = !cards.empty();
    goals.push_back(Object()
                        .set("goal", goal_entry(goal, here, plan, context))
                        .set("has_cards", has_cards)
                        .set("cards", std::move(cards)));
  }
  return goals;
}

/// A choice of a filter.
Value choice(const std::string& id, const model::LocalText& name, const Context& context) {
  return Object()
      .set("id", Value::text(id))
      .set("name", Value::text(plain(name, context)))
      .set("lang", language_of_plain(name, context));
}

/// What readers may filter the index by: `departments`, `methods` and `years`, each with `id` and
/// `name`, and whether there are any; goals stand in the index itself.
Object filter_choices(const model::Plan& plan, const Context& context) {
  std::vector<Value> departments, methods, years;
  for (const model::Department* department : by_name(departments_of(plan), context))
    departments.push_back(choice(department->id.str(), department->name, context));
  for (const model::Method& method : plan.methods) {
    if (plan.initiatives_of(method.id).empty()) continue;
    methods.push_back(choice(method.id.str(), method.name, context));
  }
  if (has_schedule(plan.all_initiatives())) {
    for (const text::FiscalYear year : plan.years())
      years.push_back(Object()
                          .set("id", Value::text(std::to_string(year.start)))
                          .set("name", Value::text(label(year, context.language()))));
  }
  return Object()
      .set("goal_label", spoken(plan.goal_kind, context))
      .set("has_departments", !departments.empty())
      .set("has_methods", !methods.empty())
      .set("has_years", !years.empty())
      .set("departments", std::move(departments))
      .set("methods", std::move(methods))
      .set("years", std::move(years));
}

/// The glossary of the edition beside its permanent pages, else that of the site.
routes::Place glossary_of(const model::Plan& plan, const Context& context) {
  const bool has_its_own = &plan == context.permanent && !plan.records.terms.empty();
  return has_its_own ? routes::glossary(context.folder(plan)) : routes::glossary();
}

Value count(std::size_t number) {
  return Value::text(std::to_string(number));
}

/// Feeds are of what is published: none for a department that has no card there.
Value feed_url(const model::Plan& plan, const model::Department& department,
               const routes::Place& here, const Context& context) {
  const model::Plan* published = context.catalogue.find_plan(plan.id);
  if (published == nullptr || published->initiatives_of(department.id).empty()) return {};
  return link(here, routes::feed(plan.id, department.id), context);
}

/// Whether the methods of any card are a reading of its text, not printed.
bool has_own_reading(const model::Plan& plan) {
  return std::ranges::any_of(
      plan.initiatives, [](const model::Initiative& card) { return card.methods.is_our_reading; });
}

bool shows_readings(const model::Plan& plan, const Context& context) {
  return std::ranges::any_of(plan.initiatives, [&](const model::Initiative& card) {
    return has_reading(card.title, card.kana, context);
  });
}

/// The other views of a plan; no link to what it has nothing to say of.
void add_views(Object& values, const model::Plan& plan, const routes::Place& here,
               const Context& context) {
  const routes::PlanFolder folder = context.folder(plan);
  const auto url = [&](bool is_there, const routes::Place& page) {
    return is_there ? link(here, page, context) : Value();
  };
  values.set("departments_url", url(!departments_of(plan).empty(), routes::departments(folder)))
      .set("methods_url", url(!plan.methods.empty(), routes::methods(folder)))
      .set("years_url", url(has_schedule(plan.all_initiatives()), routes::years(folder)))
      .set("all_changes_url", link(here, routes::changes(plan.id), context))
      .set("glossary_url", link(here, glossary_of(plan, context), context))
      .set("budgets_url", url(has_budgets(plan), routes::budgets(folder)))
      .set("progress_url", url(expects_results(plan), routes::progress(folder)))
      .set("teams_url", url(!plan.teams.empty(), routes::teams(folder)))
      .set("timetables_url", url(!plan.timetables.empty(), routes::timetables(folder)))
      .set("indicators_url", url(has_indicators(plan), routes::indicators(folder)))
      .set("indicators",
           indicators(shown(plan.indicators, plan.revision.plan_changes), plan, context))
      .set("effects_url", url(has_effects(plan), routes::effects(folder)))
      .set("csv_url",
           file_link(here, routes::data_table(folder.str(), "initiatives", "csv"), context));
}

/// Whether the printed plan has a page of its own for any card.
bool has_printed_pages(const model::Plan& plan) {
  return std::ranges::any_of(plan.initiatives, [](const model::Initiative& card) {
    return card.printed_page.has_value();
  });
}

/// What only some plans have: prose of their own, kinds and levels of goals, earlier editions.
void add_shape(Object& values, const model::Plan& plan, const routes::Place& here,
               const Context& context) {
  const bool is_tree = has_levels(plan);
  Value editions = history(plan, here, context);
  const bool has_history = editions.opens_section();
  values.set("sections", sections(plan.plan_sections, plan.overview, here, plan, context))
      .set("has_plain_kinds", has_plain_kinds(plan, context))
      .set("kind_counts", kind_counts(plan, context))
      .set("new_heading", kind_word("plan.new-cards", plan, context))
      .set("index_heading", kind_word("plan.index", plan, context))
      .set("title_heading", kind_word("plan.title", plan, context))
      .set("goals", is_tree ? Value(std::vector<Value>{}) : goals_with_cards(plan, here, context))
      .set("is_list", !is_tree)
      .set("has_changes", tells_changes(plan))
      .set("has_printed_pages", has_printed_pages(plan))
      .set("tree", is_tree ? tree_entries(plan, here, context) : Value(std::vector<Value>{}))
      .set("history", std::move(editions))
      .set("has_history", has_history);
}

}  // namespace

std::vector<const model::Department*> departments_of(const model::Plan& plan) {
  std::vector<const model::Department*> departments;
  for (const model::Department& department : plan.records.departments) {
    if (!plan.initiatives_of(department.id).empty()) departments.push_back(&department);
  }
  return departments;
}

Content plan_page(const model::Plan& plan, const Context& context) {
  const routes::Place here = routes::plan(context.folder(plan));
  const model::ChangedCards changed = changed_cards(plan);
  Object values;
  values.set("title", spoken(plan.title, context))
      .set("summary", spoken(plan.summary, context))
      .set("edition", spoken(plan.edition().title, context))
      .set("source", spoken(plan.edition().source, context))
      .set("citation", citation(plan, context))
      .set("item_count", count(plan.item_count()))
      .set("card_count", count(plan.initiatives.size()))
      .set("changed", changed_counts(plan, plan.all_initiatives(), here, context))
      .set("new_cards", card_entries(changed.fresh, here, plan, context))
      .set("has_new_cards", !changed.fresh.empty())
      .set("has_readings", shows_readings(plan, context))
      .set("filter", filter_choices(plan, context))
      .set("filter_script", file_link(here, routes::asset("filter.js"), context))
      .set("print_url", link(here, routes::print(context.folder(plan)), context))
      .set("text_url", link(here, routes::text_file(context.folder(plan)), context));
  add_views(values, plan, here, context);
  add_shape(values, plan, here, context);
  values.set("plan_results", plan_results(plan, here, context));
  return {plain(plan.title, context),
          plain(plan.summary, context),
          {},
          is_in_language(values, context),
          std::move(values)};
}

Content departments_page(const model::Plan& plan, const Context& context) {
  const routes::Place here = routes::departments(context.folder(plan));
  std::vector<Value> list;
  for (const model::Department* department : by_name(departments_of(plan), context)) {
    list.push_back(
        Object()
            .set("name", spoken(department->name, context))
            .set("url",
                 link(here, routes::department(context.folder(plan), department->id), context))
            .set("count", count(plan.initiatives_of(department->id).size())));
  }
  Object values;
  const std::string description =
      kind_text("departments.description", plan.all_initiatives(), plan, context);
  values.set("departments", std::move(list))
      .set("description", Value::text(description))
      .set("count_heading", kind_word("departments.count", plan, context));
  return {context.words["departments.title"].str(),
          description,
          {plan_crumb(plan, context)},
          is_in_language(values, context),
          std::move(values)};
}

Content department_page(const model::Plan& plan, const model::Department& department,
                        const Context& context) {
  const routes::Place here = routes::department(context.folder(plan), department.id);
  Value telephone;
  if (department.telephone) telephone = *department.telephone;
  Value contact;
  if (department.contact) contact = *department.contact;
  std::vector<Value> successors;
  for (const model::DepartmentId& id : department.successors) {
    successors.push_back(spoken(plan.records.find_department(id)->name, context));
  }
  const std::vector<const model::Initiative*> cards = plan.initiatives_of(department.id);
  const bool has_successors = !successors.empty();
  Object values;
  values.set("name", spoken(department.name, context))
      .set("has_successors", has_successors)
      .set("telephone", telephone)
      .set("feed_url", feed_url(plan, department, here, context))
      .set("contact_page", contact)
      .set("contact", spoken(context.catalogue.site.contact, context))
      .set("successors", std::move(successors))
      .set("count", count(cards.size()))
      .set("cards", card_entries(cards, here, plan, context))
      .set("cards_heading", kind_word("department.cards", cards, plan, context));
  const std::string name = plain(department.name, context);
  return {kind_text("department.title", cards, plan, context, {{"name", name}}),
          kind_text("department.description", cards, plan, context,
                    {{"name", name}, {"count", std::to_string(cards.size())}}),
          {plan_crumb(plan, context),
           {context.words["departments.title"], routes::departments(context.folder(plan))}},
          is_in_language(values, context),
          std::move(values)};
}

Content methods_page(const model::Plan& plan, const Context& context) {
  const routes::Place here = routes::methods(context.folder(plan));
  std::vector<Value> list;
  for (const model::Method& method : plan.methods) {
    list.push_back(
        Object()
            .set("name", spoken(method.name, context))
            .set("url", link(here, routes::method(context.folder(plan), method.id), context))
            .set("count", count(plan.initiatives_of(method.id).size())));
  }
  Object values;
  const std::string description =
      kind_text("methods.description", plan.all_initiatives(), plan, context);
  values.set("methods", std::move(list))
      .set("description", Value::text(description))
      .set("count_heading", kind_word("departments.count", plan, context))
      .set("is_our_reading", has_own_reading(plan));
  return {context.words["methods.title"].str(),
          description,
          {plan_crumb(plan, context)},
          is_in_language(values, context),
          std::move(values)};
}

Content method_page(const model::Plan& plan, const model::Method& method, const Context& context) {
  const routes::Place here = routes::method(context.folder(plan), method.id);
  const std::vector<const model::Initiative*> cards = plan.initiatives_of(method.id);
  Object values;
  values.set("name", spoken(method.name, context))
      .set("count", count(cards.size()))
      .set("cards", card_entries(cards, here, plan, context))
      .set("cards_heading", kind_word("method.cards", cards, plan, context))
      .set("is_our_reading", has_own_reading(plan));
  const std::string name = plain(method.name, context);
  return {kind_text("method.title", cards, plan, context, {{"name", name}}),
          kind_text("method.description", cards, plan, context,
                    {{"name", name}, {"count", std::to_string(cards.size())}}),
          {plan_crumb(plan, context),
           {context.words["methods.title"], routes::methods(context.folder(plan))}},
          is_in_language(values, context),
          std::move(values)};
}

}  // namespace kohyo::pages
