#include "pages/all_pages.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "pages/accessibility_page.h"
#include "pages/brand_style.h"
#include "pages/data_audit_page.h"
#include "pages/dictionary_page.h"
#include "pages/open_data_page.h"
#include "pages/pieces.h"
#include "pages/plan_layouts.h"
#include "pages/plans_page.h"
#include "pages/search_page.h"
#include "pages/site_pages.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

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
      .set("brand", site.brand
                        ? Value(markup::Url::from_program(prefix + routes::asset("brand.css")))
                        : Value())
      .set("icon", markup::Url::from_program(prefix + routes::asset("icon.svg")));
  return {template_name, path, site.languages.front(), std::move(values)};
}

Page site_map(const model::Catalogue& catalogue, const std::vector<Layout>& layouts) {
  const model::Site& site = catalogue.site;
  std::vector<Value> pages;
  for (const Layout& layout : layouts) {
    const bool is_page = layout.place.ends_with(".html");
    if (!is_page || layout.canonical || layout.is_hidden) continue;
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

/// Everything may be read; where the list of pages is.
Page robots(const model::Site& site) {
  const markup::Url map = routes::absolute(site.base_url, routes::sitemap());
  return {{},
          routes::robots(),
          site.languages.front(),
          {},
          "User-agent: *\nDisallow:\nSitemap: " + map.str() + "\n"};
}

}  // namespace

std::vector<Layout> all_layouts(const model::Catalogue& catalogue) {
  std::vector<Layout> layouts;
  layouts.push_back({"home", routes::home(), home_page});
  const auto take = [&](std::vector<Layout> more) {
    std::ranges::move(more, std::back_inserter(layouts));
  };
  if (has_family(catalogue)) layouts.push_back({"plans", routes::plans(), plans_page});
  for (const model::Plan& plan : catalogue.plans) take(published_layouts(plan, catalogue));
  for (const auto* editions : {&catalogue.plans, &catalogue.earlier}) {
    for (const model::Plan& plan : *editions) take(permanent_layouts(plan, catalogue));
  }
  layouts.push_back(
      {"glossary", routes::glossary(), [](const Context& c) { return glossary_page(c); }});
  layouts.push_back({"search", routes::search(), search_page});
  layouts.push_back({"open-data", routes::open_data(), open_data_page});
  layouts.push_back({"dictionary", routes::dictionary(), dictionary_page});
  layouts.push_back({"data-audit", routes::data_audit(), data_audit_page});
  layouts.push_back({"accessibility", routes::accessibility(), accessibility_page});
  layouts.push_back(
      {"accessibility-results", routes::accessibility_results(), accessibility_results_page});
  for (const model::Page& page : catalogue.pages) {
    layouts.push_back(
        {"page", routes::page(page.id), [&](const Context& c) { return free_page(page, c); }});
  }
  layouts.push_back({"not-found", routes::not_found(), not_found_page, {}, true});
  return layouts;
}

std::vector<Page> site_files(const model::Catalogue& catalogue, const std::vector<Layout>& layouts,
                             const std::vector<model::Words>& words) {
  const std::string from_anywhere = root_path(catalogue.site.base_url);
  std::vector<Page> files = {
      choice_page("root", routes::root(), "", "root.message", catalogue, words),
      choice_page("root-not-found", routes::not_found_of_server(), from_anywhere,
                  "not-found.message", catalogue, words),
      site_map(catalogue, layouts), robots(catalogue.site)};
  const model::Site& site = catalogue.site;
  if (site.brand)
    files.push_back(
        {{}, routes::asset("brand.css"), site.languages.front(), {}, brand_style(*site.brand)});
  return files;
}

}  // namespace kohyo::pages
