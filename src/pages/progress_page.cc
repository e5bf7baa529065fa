#include "pages/progress_page.h"

#include <algorithm>
#include <utility>

#include "model/results.h"
#include "pages/pieces.h"
#include "pages/results.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

/// The years that are due, each with the cards that have no result for it.
Value overdue(const model::Plan& plan, const routes::Place& here, const Context& context) {
  std::vector<Value> years;
  const text::Date as_of = context.catalogue.site.as_of;
  for (const text::FiscalYear year : years_due(plan, as_of)) {
    std::vector<Value> cards;
    for (const model::Initiative& card : plan.initiatives) {
      const auto late = years_overdue(plan, card, as_of);
      if (std::ranges::find(late, year) != late.end())
        cards.push_back(card_entry(card, here, plan, context));
    }
    if (cards.empty()) continue;
    Value count = Value::text(std::to_string(cards.size()));
    years.push_back(Object()
                        .set("id", Value::text("overdue-" + std::to_string(year.start)))
                        .set("year", year_labels(year, plan, context))
                        .set("count", std::move(count))
                        .set("cards", std::move(cards)));
  }
  return years;
}

/// Every goal and card with a result, each with its results.
std::vector<Value> subjects(const model::Plan& plan, const routes::Place& here,
                            const Context& context) {
  std::vector<Value> list;
  const auto add = [&](Value name, Value results) {
    if (!results.as_object().find("has_results")->as_boolean()) return;
    list.push_back(Object().set("subject", std::move(name)).set("all", std::move(results)));
  };
  for (const model::Goal& goal : plan.goals) {
    Value results = goal_results(goal, plan, context);
    if (results.opens_section()) add(goal_entry(goal, here, plan, context), std::move(results));
  }
  for (const model::Initiative& card : plan.initiatives) {
    Value results = card_results(card, plan, context);
    if (results.opens_section()) add(card_entry(card, here, plan, context), std::move(results));
  }
  return list;
}

}  // namespace

Content progress_page(const model::Plan& plan, const Context& context) {
  const routes::Place here = routes::progress(context.folder(plan));
  const text::Language& language = context.language();
  std::vector<Value> list = subjects(plan, here, context);
  Value late = overdue(plan, here, context);
  const bool has_subjects = !list.empty();
  const bool has_overdue = late.opens_section();
  Value rule;
  if (plan.results_due)
    rule = context.words.format("progress.due",
                                {{"months", std::to_string(*plan.results_due)},
                                 {"day", label(context.catalogue.site.as_of, language)}});
  Object values;
  values.set("plan", plan_results(plan, here, context))
      .set("rule", std::move(rule))
      .set("overdue", std::move(late))
      .set("has_overdue", has_overdue)
      .set("subjects", std::move(list))
      .set("has_subjects", has_subjects)
      .set("csv", file_link(here, routes::data_table(context.folder(plan).str(), "progress", "csv"),
                            context));
  return {context.words["progress.title"].str(),
          context.words["progress.description"].str(),
          {plan_crumb(plan, context)},
          is_in_language(values, context),
          std::move(values)};
}

}  // namespace kohyo::pages
