#include "pages/plan_page.h"

#include <algorithm>
#include <utility>

#include "pages/changed_cards.h"
#include "pages/citation.h"
#include "pages/pieces.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

Value goals_with_cards(const model::Plan& plan, const routes::Place& here, const Context& context) {
  std::vector<Value> goals;
  for (const model::Goal& goal : plan.goals) {
    goals.push_back(
        Object()
            .set("goal", goal_entry(goal, here, plan, context))
            .set("cards", card_entries(plan.initiatives_of(goal.id), here, plan, context)));
  }
  return goals;
}

std::size_t count_items(const model::Plan& plan) {
  std::vector<std::string> items;
  for (const model::Initiative& initiative : plan.initiatives) items.push_back(initiative.item);
  std::ranges::sort(items);
  return items.size() - std::ranges::unique(items).size();
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
  const ChangedCards changed = changed_cards(plan);
  Object values;
  values.set("title", spoken(plan.title, context))
      .set("summary", spoken(plan.summary, context))
      .set("edition", spoken(plan.edition().title, context))
      .set("source", spoken(plan.edition().source, context))
      .set("citation", citation(plan, context))
      .set("item_count", count(count_items(plan)))
      .set("card_count", count(plan.initiatives.size()))
      .set("new_cards", card_entries(changed.fresh, here, plan, context))
      .set("has_new_cards", !changed.fresh.empty())
      .set("goals", goals_with_cards(plan, here, context))
      .set("departments_url", link(here, routes::departments(context.folder(plan)), context))
      .set("methods_url", link(here, routes::methods(context.folder(plan)), context))
      .set("years_url", link(here, routes::years(context.folder(plan)), context))
      .set("glossary_url", link(here, glossary_of(plan, context), context))
      .set("budgets_url", link(here, routes::budgets(context.folder(plan)), context))
      .set("csv_url",
           file_link(here, routes::data_table(context.folder(plan).str(), "initiatives", "csv"),
                     context));
  return {plain(plan.title, context),
          plain(plan.summary, context),
          {},
          is_in_language(values, context),
          std::move(values)};
}

Content departments_page(const model::Plan& plan, const Context& context) {
  const routes::Place here = routes::departments(context.folder(plan));
  std::vector<Value> list;
  for (const model::Department* department : departments_of(plan)) {
    list.push_back(
        Object()
            .set("name", spoken(department->name, context))
            .set("url",
                 link(here, routes::department(context.folder(plan), department->id), context))
            .set("count", count(plan.initiatives_of(department->id).size())));
  }
  Object values;
  values.set("departments", std::move(list));
  return {context.words["departments.title"].str(),
          context.words["departments.description"].str(),
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
      .set("cards", card_entries(cards, here, plan, context));
  const std::string name = plain(department.name, context);
  return {context.words.format("department.title", {{"name", name}}).str(),
          context.words
              .format("department.description",
                      {{"name", name}, {"count", std::to_string(cards.size())}})
              .str(),
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
  values.set("methods", std::move(list));
  return {context.words["methods.title"].str(),
          context.words["methods.description"].str(),
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
      .set("cards", card_entries(cards, here, plan, context));
  const std::string name = plain(method.name, context);
  return {
      context.words.format("method.title", {{"name", name}}).str(),
      context.words
          .format("method.description", {{"name", name}, {"count", std::to_string(cards.size())}})
          .str(),
      {plan_crumb(plan, context),
       {context.words["methods.title"], routes::methods(context.folder(plan))}},
      is_in_language(values, context),
      std::move(values)};
}

}  // namespace kohyo::pages
