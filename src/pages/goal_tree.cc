#include "pages/goal_tree.h"

#include <algorithm>
#include <utility>

#include "pages/kinds.h"
#include "pages/pieces.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

void add_below(const model::Plan& plan, const model::Goal& goal, int level,
               std::vector<GoalAtLevel>& tree) {
  tree.push_back({&goal, level});
  for (const model::Goal* below : plan.goals_below(goal.id))
    add_below(plan, *below, level + 1, tree);
}

/// Everything below a goal, its own cards among them.
struct Below {
  std::vector<const model::Goal*> goals;
  std::vector<const model::Initiative*> cards;
};

Below below(const model::Goal& goal, const model::Plan& plan) {
  std::vector<GoalAtLevel> tree;
  add_below(plan, goal, 0, tree);
  Below all;
  for (const GoalAtLevel& each : tree) {
    if (each.level > 0) all.goals.push_back(each.goal);
    for (const model::Initiative* card : plan.initiatives_of(each.goal->id))
      all.cards.push_back(card);
  }
  return all;
}

/// `name` and `count` of each kind that stands below a goal.
Value counts(const model::Goal& goal, const model::Plan& plan, const Context& context) {
  const Below all = below(goal, plan);
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

}  // namespace

std::vector<const model::Initiative*> cards_below(const model::Goal& goal,
                                                  const model::Plan& plan) {
  return below(goal, plan).cards;
}

std::vector<const model::Goal*> widest_goals(const model::Plan& plan) {
  std::vector<const model::Goal*> widest;
  for (const model::Kind& kind : plan.goal_kinds) {
    for (const model::Goal& goal : plan.goals) {
      if (goal.kind == kind.id.str() && !cards_below(goal, plan).empty()) widest.push_back(&goal);
    }
    if (!widest.empty()) break;
  }
  return widest;
}

std::vector<GoalAtLevel> goal_tree(const model::Plan& plan) {
  std::vector<const model::Goal*> roots;
  for (const model::Goal& goal : plan.goals) {
    if (!goal.parent) roots.push_back(&goal);
  }
  const auto level = [&](const model::Goal* goal) { return plan.level_of(*goal); };
  std::ranges::stable_sort(roots, {}, level);
  std::vector<GoalAtLevel> tree;
  for (const model::Goal* root : roots) add_below(plan, *root, 0, tree);
  return tree;
}

bool has_levels(const model::Plan& plan) {
  return std::ranges::any_of(plan.goals,
                             [](const model::Goal& goal) { return goal.parent.has_value(); });
}

std::vector<const model::Goal*> goals_above(const model::Goal& goal, const model::Plan& plan) {
  std::vector<const model::Goal*> above;
  const model::Goal* next = goal.parent ? plan.find_goal(goal.parent->id) : nullptr;
  while (next != nullptr) {
    above.insert(above.begin(), next);
    next = next->parent ? plan.find_goal(next->parent->id) : nullptr;
  }
  return above;
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
  for (const GoalAtLevel& each : goal_tree(plan)) {
    const model::Goal& goal = *each.goal;
    Value cards = card_entries(plan.initiatives_of(goal.id), here, plan, context);
    const bool has_cards = cards.opens_section();
    entries.push_back(Object()
                          .set("goal", goal_entry(goal, here, plan, context))
                          .set("kind", spoken(kind_of(goal, plan), context))
                          .set("is_level_1", each.level == 0)
                          .set("is_level_2", each.level == 1)
                          .set("is_level_3", each.level > 1)
                          .set("counts", counts(goal, plan, context))
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
                       .set("kind", spoken(kind_of(*child, plan), context))
                       .set("goal", goal_entry(*child, here, plan, context))
                       .set("counts", counts(*child, plan, context)));
  }
  return list;
}

}  // namespace kohyo::pages
