#include "pages/easy_pages.h"

#include <algorithm>
#include <utility>

#include "markup/ruby.h"
#include "pages/easy_card_page.h"
#include "pages/pieces.h"
#include "pages/readings.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

bool is_easy(const model::Initiative* card) {
  return card->easy.has_value();
}

bool has_easy_cards(const model::Plan& plan) {
  return std::ranges::any_of(plan.initiatives,
                             [](const model::Initiative& card) { return is_easy(&card); });
}

std::string plain_title(const model::Plan& plan) {
  return plan.easy_title.empty() ? plan.title.main().str() : text::base_of(plan.easy_title);
}

Value entry(const model::Initiative& card, const routes::Place& here, const model::Plan& plan,
            const Context& context) {
  return Object()
      .set("number", card.number_printed)
      .set("title", markup::ruby_html(card.easy->title))
      .set("url", link(here, routes::card(plan.id, card.id), context));
}

/// A goal with its cards that have a text in easy Japanese.
Value goal_with_cards(const model::Goal& goal, const std::vector<const model::Initiative*>& cards,
                      const routes::Place& here, const model::Plan& plan, const Context& context) {
  std::vector<Value> list;
  for (const model::Initiative* card : cards) list.push_back(entry(*card, here, plan, context));
  return Object()
      .set("id", Value::text(goal.id.str()))
      .set("number", goal_number(goal, plan, context))
      .set("title", easy_title(goal.easy_title, goal.title, context))
      .set("cards", std::move(list));
}

}  // namespace

Content easy_home_page(const Context& context) {
  const routes::Place here = routes::home();
  std::vector<Value> plans;
  for (const model::Plan& plan : context.catalogue.plans) {
    if (!has_easy_cards(plan)) continue;
    const auto count = std::ranges::count_if(
        plan.initiatives, [](const model::Initiative& card) { return is_easy(&card); });
    plans.push_back(Object()
                        .set("title", easy_title(plan.easy_title, plan.title, context))
                        .set("url", link(here, routes::plan(plan.id), context))
                        .set("count", Value::text(std::to_string(count))));
  }
  Object values;
  values.set("plans", std::move(plans));
  return {context.words["language.name"].str(),
          context.words["easy.description"].str(),
          {},
          true,
          std::move(values)};
}

Content easy_plan_page(const model::Plan& plan, const Context& context) {
  const routes::Place here = routes::plan(plan.id);
  std::vector<Value> goals;
  for (const model::Goal& goal : plan.goals) {
    std::vector<const model::Initiative*> cards = plan.initiatives_of(goal.id);
    std::erase_if(cards, [](const model::Initiative* card) { return !is_easy(card); });
    if (!cards.empty()) goals.push_back(goal_with_cards(goal, cards, here, plan, context));
  }
  Object values;
  values.set("title", easy_title(plan.easy_title, plan.title, context))
      .set("goals", std::move(goals));
  return {plain_title(plan), context.words["easy.description"].str(), {}, true, std::move(values)};
}

std::vector<Layout> easy_layouts(const model::Catalogue& catalogue) {
  std::vector<Layout> layouts;
  for (const model::Plan& plan : catalogue.plans) {
    if (!has_easy_cards(plan)) continue;
    layouts.push_back({"easy-plan", routes::plan(plan.id),
                       [&](const Context& c) { return easy_plan_page(plan, c); }});
    for (const model::Initiative& card : plan.initiatives) {
      if (!is_easy(&card)) continue;
      layouts.push_back({"easy-card", routes::card(plan.id, card.id),
                         [&](const Context& c) { return easy_card_page(plan, card, c); }});
    }
  }
  if (!layouts.empty()) layouts.push_back({"easy-home", routes::home(), easy_home_page});
  return layouts;
}

EasyJapanese easy_japanese(model::Words words, const std::vector<Layout>& layouts) {
  EasyJapanese easy{std::move(words), {}};
  for (const Layout& layout : layouts) easy.places.insert(layout.place);
  return easy;
}

}  // namespace kohyo::pages
