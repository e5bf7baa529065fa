#include "pages/links_across.h"

#include <utility>

#include "model/crossings.h"
#include "model/find.h"
#include "pages/pieces.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

/// What a relation is called at one of its ends; its id where the plan does not name it.
Value relation_name(const model::Plan& plan, const model::RelationId& id, bool is_inverse,
                    const Context& context) {
  const model::LinkRelation* relation = model::find_by_id(plan.link_relations, id);
  if (relation == nullptr) return Value::text(id.str());
  return spoken(is_inverse ? relation->inverse : relation->name, context);
}

/// The end of a link that is a card or a goal of `plan`; both null where it is not published.
Object end_of(const model::Plan* plan, const model::Initiative* card, const model::Goal* goal,
              const std::string& id, const routes::Place& here, const Context& context) {
  Object end;
  Value number = Value::text(id), title, url;
  if (card != nullptr) {
    number = card->number_printed;
    title = spoken(card->title, context);
    url = link(here, routes::card(context.folder(*plan), card->id), context);
  } else if (goal != nullptr) {
    number = goal_number(*goal, *plan, context);
    title = spoken(goal->title, context);
    url = link(here, routes::goal(context.folder(*plan), goal->id), context);
  }
  end.set("number", std::move(number))
      .set("title", std::move(title))
      .set("url", std::move(url))
      .set("plan", plan != nullptr ? spoken(plan->title, context) : Value());
  return end;
}

Value stated_link(const model::Plan& plan, const model::Link& stated, const routes::Place& here,
                  const Context& context) {
  const model::Plan* there = model::plan_of(context.catalogue, plan, stated.plan);
  const model::Initiative* card = nullptr;
  const model::Goal* goal = nullptr;
  if (there != nullptr && stated.is_goal) {
    goal = there->find_goal(model::GoalId(stated.id));
  } else if (there != nullptr) {
    card = there->find_initiative(model::InitiativeId(stated.id));
  }
  const std::string id = there == nullptr ? stated.plan.str() + "/" + stated.id : stated.id;
  return end_of(there, card, goal, id, here, context)
      .set("relation", relation_name(plan, stated.relation, false, context))
      .set("source", spoken(stated.source, context));
}

Value result(std::vector<Value> links, std::vector<Value> teams) {
  if (links.empty() && teams.empty()) return {};
  const bool has_links = !links.empty();
  const bool has_teams = !teams.empty();
  return Object()
      .set("links", std::move(links))
      .set("has_links", has_links)
      .set("teams", std::move(teams))
      .set("has_teams", has_teams);
}

}  // namespace

std::vector<Value> links_across(const model::Plan& plan, const std::vector<model::Link>& stated,
                                bool is_goal, const std::string& id, const routes::Place& here,
                                const Context& context) {
  std::vector<Value> list;
  for (const model::Link& each : stated) list.push_back(stated_link(plan, each, here, context));
  for (const model::Origin& origin : links_to(context.catalogue, plan, is_goal, id)) {
    list.push_back(
        end_of(origin.plan, origin.initiative, origin.goal, "", here, context)
            .set("relation", relation_name(*origin.plan, origin.link->relation, true, context))
            .set("source", spoken(origin.link->source, context)));
  }
  return list;
}

std::vector<Value> teams_of_card(const model::Plan& plan, const model::InitiativeId& card,
                                 const routes::Place& here, const Context& context) {
  std::vector<Value> list;
  for (const model::TeamOfPlan& each : teams_of(context.catalogue, plan, card)) {
    const routes::Place page = routes::teams(context.folder(*each.plan));
    list.push_back(Object()
                       .set("title", spoken(each.team->title, context))
                       .set("url", link(here, page, context, each.team->id.str()))
                       .set("plan", spoken(each.plan->title, context))
                       .set("source", spoken(each.plan->edition().source, context)));
  }
  return list;
}

Value crossings(const model::Plan& plan, const model::Initiative& card, const routes::Place& here,
                const Context& context) {
  return result(links_across(plan, card.links, false, card.id.str(), here, context),
                teams_of_card(plan, card.id, here, context));
}

Value crossings(const model::Plan& plan, const model::Goal& goal, const routes::Place& here,
                const Context& context) {
  return result(links_across(plan, goal.links, true, goal.id.str(), here, context), {});
}

}  // namespace kohyo::pages
