#include "pages/all_pages.h"

#include <utility>

#include "pages/card_page.h"
#include "pages/changes_page.h"
#include "pages/feed.h"
#include "pages/goal_page.h"
#include "pages/pieces.h"
#include "pages/plan_page.h"
#include "pages/site_pages.h"
#include "pages/year_page.h"
#include "revision/declared_changes.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

void add_feed(const model::Plan& plan, std::vector<const model::Initiative*> initiatives,
              const model::LocalText& title, const routes::Place& page, const routes::Place& here,
              std::vector<Layout>& layouts) {
  const auto content = [&plan, initiatives = std::move(initiatives), &title, page,
                        here](const Context& c) {
    const std::string name = c.words.format("feed.title", {{"name", plain(title, c)}}).str();
    return feed(plan, initiatives, name, page, here, c);
  };
  layouts.push_back({"feed", here, content});
}

void add_feeds(const model::Plan& plan, const model::Catalogue& catalogue,
               std::vector<Layout>& layouts) {
  const model::PlanId& id = plan.id;
  std::vector<const model::Initiative*> all;
  for (const model::Initiative& initiative : plan.initiatives) all.push_back(&initiative);
  add_feed(plan, all, plan.title, routes::changes(id), routes::feed(id), layouts);
  for (const model::Goal& goal : plan.goals) {
    add_feed(plan, plan.initiatives_of(goal.id), goal.title, routes::goal(id, goal.id),
             routes::feed(id, goal.id), layouts);
  }
  for (const model::Department* department : departments_of(plan, catalogue)) {
    add_feed(plan, plan.initiatives_of(department->id), department->name,
             routes::department(id, department->id), routes::feed(id, department->id), layouts);
  }
}

void add_plan(const model::Plan& plan, const model::Catalogue& catalogue,
              std::vector<Layout>& layouts) {
  const model::PlanId& id = plan.id;
  layouts.push_back(
      {"plan", routes::plan(id), [&](const Context& c) { return plan_page(plan, c); }});
  for (const model::Goal& goal : plan.goals) {
    layouts.push_back({"goal", routes::goal(id, goal.id),
                       [&](const Context& c) { return goal_page(plan, goal, c); }});
  }
  for (const model::Initiative& card : plan.initiatives) {
    layouts.push_back({"card", routes::card(id, card.id),
                       [&](const Context& c) { return card_page(plan, card, c); }});
  }
  for (const model::Initiative& card : plan.initiatives) {
    if (revision::declared_changes(card).empty()) continue;
    layouts.push_back({"compare", routes::compare(id, card.id),
                       [&](const Context& c) { return compare_page(plan, card, c); },
                       routes::card(id, card.id)});
  }
  layouts.push_back(
      {"changes", routes::changes(id), [&](const Context& c) { return changes_page(plan, c); }});
  layouts.push_back({"edition-changes", routes::changes(id, plan.edition.id),
                     [&](const Context& c) { return edition_changes_page(plan, c); }});
  add_feeds(plan, catalogue, layouts);
  layouts.push_back({"departments", routes::departments(id),
                     [&](const Context& c) { return departments_page(plan, c); }});
  for (const model::Department* department : departments_of(plan, catalogue)) {
    layouts.push_back(
        {"department", routes::department(id, department->id),
         [&plan, department](const Context& c) { return department_page(plan, *department, c); }});
  }
  layouts.push_back(
      {"methods", routes::methods(id), [&](const Context& c) { return methods_page(plan, c); }});
  for (const model::Method& method : plan.methods) {
    layouts.push_back({"method", routes::method(id, method.id),
                       [&](const Context& c) { return method_page(plan, method, c); }});
  }
  layouts.push_back(
      {"years", routes::years(id), [&](const Context& c) { return years_page(plan, c); }});
  for (const text::FiscalYear year : plan.years()) {
    layouts.push_back({"year", routes::year(id, year),
                       [&plan, year](const Context& c) { return year_page(plan, year, c); }});
  }
  layouts.push_back(
      {"budgets", routes::budgets(id), [&](const Context& c) { return budgets_page(plan, c); }});
}

/// The path of the site's root on its server, for the one page that may be shown at any address.
std::string root_path(const std::string& base_url) {
  const std::size_t host = base_url.find("//") + 2;
  return base_url.substr(base_url.find('/', host));
}

/// The languages with their names; `url` starts with `prefix`.
Value language_choice(const model::Catalogue& catalogue, const std::vector<model::Words>& words,
                      const std::string& prefix, std::string_view message) {
  std::vector<Value> list;
  for (const model::Words& each : words) {
    const text::Language& language = each.language();
    const routes::SitePath home = routes::in(language, routes::home());
    list.push_back(Object()
                       .set("tag", Value::text(language.tag()))
                       .set("name", each["language.name"])
                       .set("message", each[message])
                       .set("title", Value::spoken(catalogue.site.title, language))
                       .set("notice", Value::spoken(catalogue.site.notice, language))
                       .set("url", markup::Url::from_program(prefix + home))
                       .set("absolute_url", routes::absolute(catalogue.site.base_url, home)));
  }
  return list;
}

Page choice_page(std::string_view template_name, const routes::SitePath& path,
                 const std::string& prefix, std::string_view message,
                 const model::Catalogue& catalogue, const std::vector<model::Words>& words) {
  const model::Site& site = catalogue.site;
  Object values;
  values.set("main_language", Value::text(site.languages.front().tag()))
      .set("title", site.title.main())
      .set("description", site.notice.main())
      .set("url", routes::absolute(site.base_url, path))
      .set("languages", language_choice(catalogue, words, prefix, message))
      .set("stylesheet", markup::Url::from_program(prefix + routes::asset("style.css")))
      .set("icon", markup::Url::from_program(prefix + routes::asset("icon.svg")));
  return {template_name, path, site.languages.front(), std::move(values)};
}

Page site_map(const model::Catalogue& catalogue, const std::vector<Layout>& layouts) {
  const model::Site& site = catalogue.site;
  std::vector<Value> pages;
  for (const Layout& layout : layouts) {
    const bool is_page = layout.place.ends_with(".html") && layout.place != routes::not_found();
    if (!is_page || layout.canonical) continue;
    std::vector<Value> alternates;
    for (const text::Language& language : site.languages) {
      alternates.push_back(
          Object()
              .set("tag", Value::text(language.tag()))
              .set("url", routes::absolute(site.base_url, routes::in(language, layout.place))));
    }
    for (const text::Language& language : site.languages) {
      pages.push_back(
          Object()
              .set("url", routes::absolute(site.base_url, routes::in(language, layout.place)))
              .set("alternates", alternates));
    }
  }
  return {"sitemap", routes::sitemap(), site.languages.front(),
          Object().set("pages", std::move(pages))};
}

}  // namespace

std::vector<Layout> all_layouts(const model::Catalogue& catalogue) {
  std::vector<Layout> layouts;
  layouts.push_back({"home", routes::home(), home_page});
  for (const model::Plan& plan : catalogue.plans) add_plan(plan, catalogue, layouts);
  layouts.push_back({"glossary", routes::glossary(), glossary_page});
  layouts.push_back({"open-data", routes::open_data(), open_data_page});
  for (const model::Page& page : catalogue.pages) {
    layouts.push_back(
        {"page", routes::page(page.id), [&](const Context& c) { return free_page(page, c); }});
  }
  layouts.push_back({"not-found", routes::not_found(), not_found_page});
  return layouts;
}

std::vector<Page> site_files(const model::Catalogue& catalogue, const std::vector<Layout>& layouts,
                             const std::vector<model::Words>& words) {
  const std::string from_anywhere = root_path(catalogue.site.base_url);
  return {choice_page("root", routes::root(), "", "root.message", catalogue, words),
          choice_page("root-not-found", routes::not_found_of_server(), from_anywhere,
                      "not-found.message", catalogue, words),
          site_map(catalogue, layouts)};
}

}  // namespace kohyo::pages
