#include "pages/goal_tree.h"

#include <algorithm>
#include <utility>

#include "pages/kinds.h"
#include "pages/pieces.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

Value counts_below(const model::Goal& goal, const model::Plan& plan, const Context& context) {
  const model::Below all = below(goal, plan);
  std::vector<Value> list;
  const auto add = [&](Value name, std::ptrdiff_t count) {
    if (count == 0) return;
    list.push_back(
        Object().set("name", std::move(name)).set("count", Value::text(std::to_string(count))));
  };
  for (const model::Kind& kind : plan.goal_kinds) {
    add(spoken(kind.name, context),
        std::ranges::count(all.goals, kind.id.str(), &model::Goal::kind));
  }
  for (const model::Kind& kind : plan.initiative_kinds) {
    const auto is_it = [&](const auto* card) { return plan.kind_of(*card) == &kind; };
    add(spoken(kind.name, context), std::ranges::count_if(all.cards, is_it));
  }
  if (plan.initiative_kinds.empty())
    add(context.words["kind-name.card"], static_cast<std::ptrdiff_t>(all.cards.size()));
  return list;
}

std::vector<Crumb> crumbs_above(const model::Goal& goal, const model::Plan& plan,
                                const Context& context) {
  std::vector<Crumb> way{plan_crumb(plan, context)};
  for (const model::Goal* above : goals_above(goal, plan))
    way.push_back({spoken(above->title, context), routes::goal(context.folder(plan), above->id)});
  return way;
}

Value tree_entries(const model::Plan& plan, const routes::Place& here, const Context& context) {
  std::vector<Value> entries;
  for (const model::GoalAtLevel& each : goal_tree(plan)) {
    const model::Goal& goal = *each.goal;
    Value cards = card_entries(plan.initiatives_of(goal.id), here, plan, context);
    const bool has_cards = cards.opens_section();
    Value counts = counts_below(goal, plan, context);
    const bool has_counts = counts.opens_section();
    entries.push_back(Object()
                          .set("goal", goal_entry(goal, here, plan, context))
                          .set("is_level_1", each.level == 0)
                          .set("is_level_2", each.level == 1)
                          .set("is_level_3", each.level > 1)
                          .set("counts", std::move(counts))
                          .set("has_counts", has_counts)
                          .set("has_cards", has_cards)
                          .set("cards", std::move(cards)));
  }
  return entries;
}

Value children(const model::Goal& goal, const model::Plan& plan, const routes::Place& here,
               const Context& context) {
  std::vector<Value> list;
  for (const model::Goal* child : plan.goals_below(goal.id)) {
    list.push_back(Object()
                       .set("goal", goal_entry(*child, here, plan, context))
                       .set("counts", counts_below(*child, plan, context)));
  }
  return list;
}

}  // namespace kohyo::pages
