#include "pages/indicators_page.h"

#include <iterator>
#include <utility>

#include "pages/goal_tree.h"
#include "pages/indicators.h"
#include "pages/pieces.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

/// The plan's own, which belong to no goal.
std::vector<ShownIndicator> of_plan(const model::Plan& plan) {
  return shown(plan.indicators, plan.revision.plan_changes);
}

std::vector<ShownIndicator> of_goal(const model::Goal& goal, const model::Plan& plan,
                                    const routes::Place& here, const Context& context) {
  std::vector<ShownIndicator> all = shown(goal.indicators, plan.revision.of(goal.id));
  for (const model::Initiative* card : plan.initiatives_of(goal.id)) {
    for (const model::Indicator& indicator : card->indicators)
      all.push_back(
          {&indicator, &plan.revision.of(card->id), card_entry(*card, here, plan, context)});
  }
  return all;
}

}  // namespace

Content indicators_page(const model::Plan& plan, const Context& context) {
  const routes::Place here = routes::indicators(context.folder(plan));
  std::vector<Value> parts;
  for (const model::GoalAtLevel& each : goal_tree(plan)) {
    Value found = indicators(of_goal(*each.goal, plan, here, context), plan, context);
    if (!found.opens_section()) continue;
    parts.push_back(Object()
                        .set("goal", goal_entry(*each.goal, here, plan, context))
                        .set("indicators", std::move(found)));
  }
  const auto file = [&](std::string_view table) {
    const std::string folder = context.folder(plan).str();
    return file_link(here, routes::data_table(folder, table, "csv"), context);
  };
  Object values;
  values.set("own", indicators(of_plan(plan), plan, context))
      .set("parts", std::move(parts))
      .set("indicators_csv", file("indicators"))
      .set("values_csv", file("indicator_values"));
  return {context.words["indicators.title"].str(),
          context.words["indicators.description"].str(),
          {plan_crumb(plan, context)},
          is_in_language(values, context),
          std::move(values)};
}

}  // namespace kohyo::pages
