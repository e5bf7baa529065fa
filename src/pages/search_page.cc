#include "pages/search_page.h"

#include <algorithm>
#include <utility>

#include "model/goal_number.h"
#include "pages/goal_tree.h"
#include "pages/kinds.h"
#include "pages/pieces.h"
#include "pages/plan_page.h"
#include "pages/year_page.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

/// A choice of a filter: `value` as the address carries it, `label` for readers.
Value option(std::string value, std::string label, Value lang = {}) {
  return Object()
      .set("value", Value::text(std::move(value)))
      .set("label", Value::text(std::move(label)))
      .set("lang", std::move(lang));
}

Value option(std::string value, const model::LocalText& name, const Context& context) {
  return option(std::move(value), plain(name, context), language_of_plain(name, context));
}

/// A filter; none where it has nothing to choose from. Options of several plans stand in a group
/// for each.
class Filter {
 public:
  Filter(std::string_view name, const Context& context) : name_(name), context_(context) {}

  void add(std::vector<Value> options) { std::ranges::move(options, std::back_inserter(options_)); }
  void add(const model::Plan& plan, std::vector<Value> options) {
    if (context_.catalogue.plans.size() == 1) return add(std::move(options));
    if (options.empty()) return;
    groups_.push_back(Object()
                          .set("title", Value::text(plain(plan.title, context_)))
                          .set("lang", language_of_plain(plan.title, context_))
                          .set("options", std::move(options)));
  }
  void put_into(std::vector<Value>& filters) && {
    if (options_.empty() && groups_.empty()) return;
    filters.push_back(Object()
                          .set("name", Value::text(name_))
                          .set("label", context_.words["search-filter." + name_])
                          .set("options", std::move(options_))
                          .set("groups", std::move(groups_)));
  }

 private:
  std::string name_;
  const Context& context_;
  std::vector<Value> options_;
  std::vector<Value> groups_;
};

std::vector<Value> goals_of(const model::Plan& plan, const Context& context) {
  std::vector<Value> options;
  for (const model::GoalAtLevel& each : goal_tree(plan)) {
    const model::Goal& goal = *each.goal;
    options.push_back(
        option(plan.id.str() + "/" + goal.id.str(),
               plain(model::number_of(goal, plan), context) + " " + plain(goal.title, context),
               language_of_plain(goal.title, context)));
  }
  return options;
}

std::vector<Value> methods_of(const model::Plan& plan, const Context& context) {
  std::vector<Value> options;
  for (const model::Method& method : plan.methods) {
    if (!plan.initiatives_of(method.id).empty())
      options.push_back(option(plan.id.str() + "/" + method.id.str(), method.name, context));
  }
  return options;
}

/// The departments in charge of a card of any plan, each once.
std::vector<Value> departments(const Context& context) {
  std::vector<const model::Department*> known;
  for (const model::Plan& plan : context.catalogue.plans) {
    for (const model::Department* department : departments_of(plan)) {
      const auto is_it = [&](const model::Department* each) { return each->id == department->id; };
      if (std::ranges::none_of(known, is_it)) known.push_back(department);
    }
  }
  std::vector<Value> options;
  for (const model::Department* department : by_name(known, context))
    options.push_back(option(department->id.str(), department->name, context));
  return options;
}

std::vector<Value> years(const Context& context) {
  std::vector<text::FiscalYear> all;
  for (const model::Plan& plan : context.catalogue.plans) {
    if (has_schedule(plan.all_initiatives()))
      std::ranges::copy(plan.years(), std::back_inserter(all));
  }
  std::ranges::sort(all);
  all.erase(std::unique(all.begin(), all.end()), all.end());
  std::vector<Value> options;
  for (const text::FiscalYear year : all)
    options.push_back(option(std::to_string(year.start), long_label(year, context.language())));
  return options;
}

std::vector<Value> filters(const Context& context) {
  Filter plan("plan", context);
  Filter goal("goal", context);
  Filter department("department", context);
  Filter method("method", context);
  Filter year("year", context);
  Filter change("change", context);
  for (const model::Plan& each : context.catalogue.plans) {
    goal.add(each, goals_of(each, context));
    method.add(each, methods_of(each, context));
    const bool is_choice = context.catalogue.plans.size() > 1;
    if (is_choice) plan.add({option(each.id.str(), each.title, context)});
  }
  department.add(departments(context));
  year.add(years(context));
  change.add({option("new", context.words["badge.new"].str()),
              option("revised", context.words["badge.revised"].str())});
  std::vector<Value> all;
  for (Filter* filter : {&plan, &goal, &department, &method, &year, &change})
    std::move(*filter).put_into(all);
  return all;
}

/// Cards by number, departments and terms by their readings, and other ways to look for a card.
std::vector<Value> lists(const routes::Place& here, const Context& context) {
  std::vector<Value> all;
  const auto add = [&](std::string name, const routes::Place& place) {
    all.push_back(
        Object().set("name", Value::text(std::move(name))).set("url", link(here, place, context)));
  };
  for (const model::Plan& plan : context.catalogue.plans) {
    const std::string in_plan =
        context.catalogue.plans.size() == 1 ? "" : " (" + plain(plan.title, context) + ")";
    const auto add_of_plan = [&](std::string_view word, const routes::Place& place) {
      add(context.words[word].str() + in_plan, place);
    };
    add(kind_text("search.by-number", plan.all_initiatives(), plan, context) + in_plan,
        routes::plan(plan.id));
    if (!departments_of(plan).empty())
      add_of_plan("search.by-department", routes::departments(plan.id));
    if (!plan.methods.empty()) add_of_plan("search.by-method", routes::methods(plan.id));
    if (has_schedule(plan.all_initiatives())) add_of_plan("search.by-year", routes::years(plan.id));
  }
  add(context.words["search.by-term"].str(), routes::glossary());
  return all;
}

}  // namespace

Content search_page(const Context& context) {
  const routes::Place here = routes::search();
  const text::Language& language = context.language();
  Object values;
  values.set("filters", filters(context))
      .set("lists", lists(here, context))
      .set("script", file_link(here, routes::asset("search.js"), context))
      .set("index",
           Value::text(file_link(here, routes::search_index(language, ""), context).as_url().str()))
      .set("version", Value::text(context.search_version));
  return {context.words["search.title"].str(),
          context.words["search.description"].str(),
          {},
          true,
          std::move(values)};
}

}  // namespace kohyo::pages
