#include "pages/year_page.h"

#include <algorithm>
#include <utility>

#include "pages/kinds.h"
#include "pages/marked.h"
#include "pages/pieces.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

Value tasks_in(const model::Initiative& initiative, text::FiscalYear year, const Context& context) {
  std::vector<Value> tasks;
  for (const model::Task& task : initiative.schedule) {
    const auto found = std::ranges::find(task.cells, year, &model::Cell::year);
    if (found == task.cells.end()) continue;
    tasks.push_back(
        Object().set("name", spoken(task.name, context)).set("value", cell(*found, context)));
  }
  return tasks;
}

Value cards_in(const model::Goal& goal, text::FiscalYear year, const routes::Place& here,
               const model::Plan& plan, const Context& context) {
  std::vector<Value> cards;
  for (const model::Initiative* initiative : plan.initiatives_of(goal.id)) {
    if (initiative->schedule.empty()) continue;
    cards.push_back(Object()
                        .set("card", card_entry(*initiative, here, plan, context))
                        .set("tasks", tasks_in(*initiative, year, context)));
  }
  return cards;
}

Value year_links(const model::Plan& plan, const routes::Place& here,
                 std::optional<text::FiscalYear> shown, const Context& context) {
  std::vector<Value> years;
  for (const text::FiscalYear year : plan.years()) {
    years.push_back(year_labels(year, plan, context)
                        .set("url", link(here, routes::year(context.folder(plan), year), context))
                        .set("is_shown", shown == year));
  }
  return years;
}

}  // namespace

bool has_schedule(const std::vector<const model::Initiative*>& cards) {
  return std::ranges::any_of(cards, [](const auto* card) { return !card->schedule.empty(); });
}

Content years_page(const model::Plan& plan, const Context& context) {
  Object values;
  values.set("years", year_links(plan, routes::years(context.folder(plan)), {}, context));
  return {context.words["years.title"].str(),
          context.words["years.description"].str(),
          {plan_crumb(plan, context)},
          is_in_language(values, context),
          std::move(values)};
}

Content year_page(const model::Plan& plan, text::FiscalYear year, const Context& context) {
  const routes::Place here = routes::year(context.folder(plan), year);
  std::vector<Value> goals;
  for (const model::Goal& goal : plan.goals) {
    if (!has_schedule(plan.initiatives_of(goal.id))) continue;
    goals.push_back(Object()
                        .set("goal", goal_entry(goal, here, plan, context))
                        .set("cards", cards_in(goal, year, here, plan, context)));
  }
  Object values;
  values.set("year", year_labels(year, plan, context))
      .set("years", year_links(plan, here, year, context))
      .set("goals", std::move(goals));
  const std::string name = label(year, context.language());
  return {context.words.format("year.title", {{"year", name}}).str(),
          kind_text("year.description", plan.all_initiatives(), plan, context,
                    {{"year", long_label(year, context.language())}}),
          {plan_crumb(plan, context),
           {context.words["years.title"], routes::years(context.folder(plan))}},
          is_in_language(values, context),
          std::move(values)};
}

}  // namespace kohyo::pages
