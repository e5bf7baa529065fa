#include "pages/print_page.h"

#include <string>
#include <utility>

#include "pages/card_page.h"
#include "pages/indicators.h"
#include "pages/kinds.h"
#include "pages/marked.h"
#include "pages/pieces.h"
#include "pages/roadmap.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

/// Of what a card's own page says, the parts that paper shows. Both pages stand in one folder, so
/// their links are the same.
Object card_values(const model::Plan& plan, const model::Initiative& card,
                   const routes::Place& here, const Context& context) {
  const model::Initiative* with_marks = plan.revision.marked(card.id);
  const model::Initiative& marked = with_marks != nullptr ? *with_marks : card;
  const Content page = card_page(plan, card, context);
  Object values;
  for (const std::string_view name :
       {"number", "title", "is_new", "is_revised", "departments", "has_departments", "methods",
        "has_methods", "years", "has_table", "rows", "whole_results", "revision_note",
        "source_note", "has_marks"}) {
    values.set(name, *page.values.find(name));
  }
  const std::string prefix = "card-" + card.id.str() + "-";
  const PlaceOfProse prose{prefix, 5};
  Value list;
  if (page.values.find("roadmap")->opens_section())
    list = Object().set("years", roadmap(marked, plan, context, prefix));
  return std::move(values)
      .set("roadmap", std::move(list))
      .set("id", Value::text("card-" + card.id.str()))
      .set("place", markup::Url::from_program("#card-" + card.id.str()))
      .set("name", spoken(card.title, context))
      .set("indicators", indicators(shown(card.indicators, plan.revision.of(card.id)), plan,
                                    context, Charts::left_out))
      .set("sections", sections(plan.sections, marked.sections, here, plan, context, prose));
}

Object goal_values(const model::Plan& plan, const model::Goal& goal, const routes::Place& here,
                   const Context& context) {
  const model::Goal* with_marks = plan.revision.marked(goal.id);
  const model::Goal& marked = with_marks != nullptr ? *with_marks : goal;
  std::vector<Value> cards;
  for (const model::Initiative* card : plan.initiatives_of(goal.id))
    cards.push_back(card_values(plan, *card, here, context));
  const PlaceOfProse prose{"goal-" + goal.id.str() + "-", 4};
  return Object()
      .set("id", Value::text("goal-" + goal.id.str()))
      .set("url", markup::Url::from_program("#goal-" + goal.id.str()))
      .set("number", goal_number(goal, plan, context))
      .set("title", spoken(goal.title, context))
      .set("sections", sections(plan.goal_sections, marked.sections, here, plan, context, prose))
      .set("indicators", indicators(shown(goal.indicators, plan.revision.of(goal.id)), plan,
                                    context, Charts::left_out))
      .set("has_cards", !cards.empty())
      .set("cards", std::move(cards));
}

}  // namespace

Content print_page(const model::Plan& plan, const Context& context) {
  const routes::Place here = routes::print(context.folder(plan));
  std::vector<Value> goals;
  for (const model::Goal& goal : plan.goals)
    goals.push_back(goal_values(plan, goal, here, context));
  Object values;
  values.set("title", spoken(plan.title, context))
      .set("summary", spoken(plan.summary, context))
      .set("edition", spoken(plan.edition().title, context))
      .set("source", spoken(plan.edition().source, context))
      .set("sections",
           sections(plan.plan_sections, plan.overview, here, plan, context, {"plan-", 3}))
      .set("indicators", indicators(shown(plan.indicators, plan.revision.plan_changes), plan,
                                    context, Charts::left_out))
      .set("goals", std::move(goals));
  const std::string title = plain(plan.title, context);
  return {context.words.format("print.title", {{"plan", title}}).str(),
          kind_text("print.description", plan.all_initiatives(), plan, context, {{"plan", title}}),
          {plan_crumb(plan, context)},
          is_in_language(values, context),
          std::move(values)};
}

}  // namespace kohyo::pages
