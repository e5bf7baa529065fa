#include "pages/plan_layouts.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "pages/card_page.h"
#include "pages/changes_page.h"
#include "pages/effects_page.h"
#include "pages/feed.h"
#include "pages/goal_page.h"
#include "pages/gone_page.h"
#include "pages/indicators.h"
#include "pages/indicators_page.h"
#include "pages/pieces.h"
#include "pages/plan_page.h"
#include "pages/print_page.h"
#include "pages/progress_page.h"
#include "pages/results.h"
#include "pages/site_pages.h"
#include "pages/teams_page.h"
#include "pages/text_edition.h"
#include "pages/year_page.h"

namespace kohyo::pages {
namespace {

void add_feed(const model::Plan& plan, FeedTopic topic, std::vector<Layout>& layouts) {
  routes::Place here = topic.here;
  layouts.push_back({"feed", std::move(here), [&plan, topic = std::move(topic)](const Context& c) {
                       return feed(plan, topic, c);
                     }});
}

template <typename Item>
std::vector<const Item*> pointers_to(const std::vector<Item>& items) {
  std::vector<const Item*> all;
  for (const Item& item : items) all.push_back(&item);
  return all;
}

void add_feeds(const model::Plan& plan, std::vector<Layout>& layouts) {
  const model::PlanId& id = plan.id;
  add_feed(plan,
           {plan.title, routes::changes(id), routes::feed(id), pointers_to(plan.goals),
            pointers_to(plan.initiatives), pointers_to(plan.revision.endings)},
           layouts);
  for (const model::Goal& goal : plan.goals) {
    add_feed(plan,
             {goal.title,
              routes::goal(id, goal.id),
              routes::feed(id, goal.id),
              {&goal},
              plan.initiatives_of(goal.id)},
             layouts);
  }
  for (const model::Department* department : departments_of(plan)) {
    add_feed(plan,
             {department->name,
              routes::department(id, department->id),
              routes::feed(id, department->id),
              {},
              plan.initiatives_of(department->id)},
             layouts);
  }
}

void add_cards(const model::Plan& plan, const routes::PlanFolder& folder,
               std::vector<Layout>& layouts) {
  for (const model::Initiative& card : plan.initiatives) {
    layouts.push_back({"card", routes::card(folder, card.id),
                       [&](const Context& c) { return card_page(plan, card, c); }});
  }
  for (const model::Initiative& card : plan.initiatives) {
    if (plan.revision.of(card.id).empty()) continue;
    layouts.push_back({"compare", routes::compare(folder, card.id),
                       [&](const Context& c) { return compare_page(plan, card, c); },
                       routes::card(folder, card.id), true});
  }
}

void add_lists(const model::Plan& plan, const routes::PlanFolder& folder,
               std::vector<Layout>& layouts) {
  const auto add = [&](std::string_view name, const routes::Place& place,
                       Content (*content)(const model::Plan&, const Context&)) {
    layouts.push_back(
        {name, place, [&plan, content](const Context& c) { return content(plan, c); }});
  };
  const std::vector<const model::Department*> departments = departments_of(plan);
  if (!departments.empty()) add("departments", routes::departments(folder), departments_page);
  for (const model::Department* department : departments) {
    layouts.push_back(
        {"department", routes::department(folder, department->id),
         [&plan, department](const Context& c) { return department_page(plan, *department, c); }});
  }
  if (!plan.methods.empty()) add("methods", routes::methods(folder), methods_page);
  for (const model::Method& method : plan.methods) {
    layouts.push_back({"method", routes::method(folder, method.id),
                       [&](const Context& c) { return method_page(plan, method, c); }});
  }
  if (has_schedule(plan.all_initiatives())) {
    add("years", routes::years(folder), years_page);
    for (const text::FiscalYear year : plan.years()) {
      layouts.push_back({"year", routes::year(folder, year),
                         [&plan, year](const Context& c) { return year_page(plan, year, c); }});
    }
  }
  if (has_budgets(plan)) add("budgets", routes::budgets(folder), budgets_page);
  if (expects_results(plan)) add("progress", routes::progress(folder), progress_page);
  if (!plan.teams.empty()) add("teams", routes::teams(folder), teams_page);
  if (!plan.timetables.empty()) add("timetables", routes::timetables(folder), timetables_page);
  if (has_indicators(plan)) add("all-indicators", routes::indicators(folder), indicators_page);
  if (has_effects(plan)) add("effects", routes::effects(folder), effects_page);
}

/// What an edition has wherever it stands.
std::vector<Layout> layouts_of(const model::Plan& plan, const routes::PlanFolder& folder) {
  std::vector<Layout> layouts;
  layouts.push_back(
      {"plan", routes::plan(folder), [&](const Context& c) { return plan_page(plan, c); }});
  for (const model::Goal& goal : plan.goals) {
    layouts.push_back({"goal", routes::goal(folder, goal.id),
                       [&](const Context& c) { return goal_page(plan, goal, c); }});
  }
  add_cards(plan, folder, layouts);
  add_lists(plan, folder, layouts);
  layouts.push_back({"print",
                     routes::print(folder),
                     [&](const Context& c) { return print_page(plan, c); },
                     {},
                     true});
  layouts.push_back(
      {{}, routes::text_file(folder), [&](const Context& c) { return text_edition(plan, c); }});
  return layouts;
}

/// Whether an edition changed anything that the page of a card shows: the card itself, the names of
/// its goal and of its departments, the words of the plan.
bool is_changed_in(const model::Plan& edition, const model::Initiative& card) {
  const model::EditionRevision& revision = edition.revision;
  if (!revision.of(card.id).empty()) return true;
  const auto is_shown = [&](const model::Change& change) {
    if (change.scope == model::Scope::plan) return true;
    const model::DepartmentId id(change.scope_id);
    return change.scope == model::Scope::department &&
           std::ranges::find(card.departments, id, &model::Reference<model::DepartmentId>::id) !=
               card.departments.end();
  };
  const auto is_of_name = [](const model::Change& change) {
    return change.field == "title" || change.field == "number";
  };
  return std::ranges::any_of(revision.plan_changes, is_shown) ||
         std::ranges::any_of(revision.of(card.goal.id), is_of_name);
}

/// Whether the page of a card of `edition` says to the letter what is published for it.
bool is_unchanged_since(const model::Plan& edition, const model::Initiative& card,
                        const model::Catalogue& catalogue) {
  const model::EditionId* last = nullptr;
  for (const model::Plan* each : catalogue.editions_of(edition.id)) {
    const bool is_later = last != nullptr;
    if (each == &edition || is_later) {
      const bool follows = is_later && each->revision.before == *last;
      if (is_later && (!follows || is_changed_in(*each, card))) return false;
      last = &each->edition().id;
    }
  }
  const model::Plan* published = catalogue.find_plan(edition.id);
  return published != nullptr && published->find_initiative(card.id) != nullptr;
}

/// The places of pages that say in the published edition what they say in `plan`.
std::set<routes::Place> unchanged_places(const model::Plan& plan, const routes::PlanFolder& folder,
                                         const model::Catalogue& catalogue) {
  std::set<routes::Place> places;
  for (const model::Initiative& card : plan.initiatives) {
    if (is_unchanged_since(plan, card, catalogue)) places.insert(routes::card(folder, card.id));
  }
  return places;
}

}  // namespace

std::vector<Layout> published_layouts(const model::Plan& plan, const model::Catalogue& catalogue) {
  std::vector<Layout> layouts = layouts_of(plan, plan.id);
  layouts.push_back({"changes", routes::changes(plan.id),
                     [&](const Context& c) { return changes_page(plan, c); }});
  for (const model::Plan* edition : catalogue.editions_of(plan.id)) {
    layouts.push_back({"edition-changes", routes::changes(plan.id, edition->edition().id),
                       [edition](const Context& c) { return edition_changes_page(*edition, c); }});
    if (edition != &plan) layouts.back().permanent = edition;
  }
  add_feeds(plan, layouts);
  for (const Gone& gone : gone_items(plan, catalogue)) {
    layouts.push_back({"gone", routes::card(plan.id, gone.id),
                       [&plan, gone](const Context& c) { return gone_page(plan, gone, c); }});
  }
  return layouts;
}

std::vector<Layout> permanent_layouts(const model::Plan& plan, const model::Catalogue& catalogue) {
  const routes::PlanFolder folder(plan.id, plan.edition().id);
  const model::Plan* published = catalogue.find_plan(plan.id);
  std::set<routes::Place> places;
  if (published != nullptr) {
    for (const Layout& layout : published_layouts(*published, catalogue))
      places.insert(layout.place);
  }
  const std::set<routes::Place> unchanged = unchanged_places(plan, folder, catalogue);
  std::vector<Layout> layouts = layouts_of(plan, folder);
  if (!plan.records.terms.empty()) {
    layouts.push_back({"glossary", routes::glossary(folder),
                       [&plan](const Context& c) { return glossary_page(plan, c); }});
  }
  const auto counterpart_of = [&](const routes::Place& place) {
    return plan.id.str() + "/" + place.substr(folder.str().size() + 1);
  };
  for (Layout& layout : layouts) {
    layout.permanent = &plan;
    const routes::Place counterpart = counterpart_of(layout.place);
    layout.current = places.contains(counterpart) ? counterpart : routes::plan(plan.id);
    const routes::Place shown = layout.canonical.value_or(layout.place);  // a comparison: its card
    const bool says_the_same = &plan == published || unchanged.contains(shown);
    if (says_the_same && places.contains(counterpart_of(shown)))
      layout.canonical = counterpart_of(shown);
  }
  return layouts;
}

}  // namespace kohyo::pages
