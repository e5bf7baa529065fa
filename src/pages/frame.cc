#include "pages/frame.h"

#include <algorithm>
#include <utility>

#include "markup/ruby.h"
#include "pages/pieces.h"
#include "pages/plans_page.h"
#include "pages/readings.h"
#include "pages/structured_data.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

markup::Url absolute(const text::Language& language, const routes::Place& place,
                     const Context& context) {
  return routes::absolute(context.catalogue.site.base_url, routes::in(language, place));
}

/// The same page in other languages: for the links that search engines read, which know no partial
/// language.
Value alternates(const routes::Place& here, const Context& context) {
  std::vector<Value> list;
  if (context.is_easy()) return list;
  for (const text::Language& language : context.catalogue.site.languages) {
    list.push_back(Object()
                       .set("tag", Value::text(language.tag()))
                       .set("absolute_url", absolute(language, here, context)));
  }
  return list;
}

/// The same page in every language that has it: for the switch that readers see.
Value languages(const routes::Place& here, const Context& context) {
  std::vector<Value> list;
  const routes::SitePath from = routes::in(context.language(), here);
  std::vector<const model::Words*> all;
  for (const model::Words& words : context.all_words) all.push_back(&words);
  if (context.has_easy(here)) all.push_back(&context.easy->words);
  for (const model::Words* words : all) {
    const text::Language& language = words->language();
    list.push_back(Object()
                       .set("tag", Value::text(language.tag()))
                       .set("name", (*words)["language.name"])
                       .set("url", routes::link(from, routes::in(language, here)))
                       .set("is_current", language == context.language()));
  }
  return list;
}

Value navigation(const routes::Place& here, const Context& context) {
  std::vector<Value> list;
  const auto add = [&](Value name, const routes::Place& place) {
    list.push_back(Object()
                       .set("name", std::move(name))
                       .set("url", link(here, place, context))
                       .set("is_current", place == here));
  };
  add(context.words["nav.home"], routes::home());
  if (context.is_easy()) {
    for (const model::Plan& plan : context.catalogue.plans) {
      if (context.has_easy(routes::plan(plan.id)))
        add(easy_title(plan.easy_title, plan.title, context), routes::plan(plan.id));
    }
    return list;
  }
  // Many plans have a page of their own, in the place of a line each.
  constexpr std::size_t most_plans = 2;
  const bool is_family =
      context.catalogue.plans.size() > most_plans && has_family(context.catalogue);
  if (is_family) add(context.words["plans.title"], routes::plans());
  for (const model::Plan& plan : context.catalogue.plans) {
    if (is_family) break;
    add(context.catalogue.plans.size() == 1 ? Value(context.words["nav.plan"])
                                            : spoken(plan.title, context),
        routes::plan(context.folder(plan)));
  }
  if (context.catalogue.plans.size() == 1) {
    add(context.words["nav.changes"], routes::changes(context.catalogue.plans.front().id));
  }
  add(context.words["glossary.title"], routes::glossary());
  add(context.words["open-data.title"], routes::open_data());
  for (const model::Page& page : context.catalogue.pages)
    add(spoken(page.title, context), routes::page(page.id));
  return list;
}

/// The way from home to the page above this one.
Value crumbs(const routes::Place& here, std::vector<Crumb> way, const Context& context) {
  std::vector<Value> list;
  if (here == routes::home()) return list;
  list.push_back(Object()
                     .set("title", context.words["nav.home"])
                     .set("url", link(here, routes::home(), context)));
  for (Crumb& crumb : way) {
    list.push_back(
        Object().set("title", std::move(crumb.title)).set("url", link(here, crumb.place, context)));
  }
  return list;
}

/// Whether the site shows what nobody has decided yet.
bool has_drafts(const model::Catalogue& catalogue) {
  return std::ranges::any_of(catalogue.plans, [](const model::Plan& plan) {
    return plan.edition().status == model::EditionStatus::draft;
  });
}

/// On pages at a permanent place: which edition they show, whether it is an earlier one, and the
/// way to what is published.
Value edition(const Layout& layout, const Context& context) {
  const model::Plan* plan = layout.permanent;
  if (plan == nullptr || !layout.current) return {};
  const bool is_earlier = plan != context.catalogue.find_plan(plan->id);
  return Object()
      .set("title", spoken(plan->edition().title, context))
      .set("is_earlier", is_earlier)
      .set("url", link(layout.place, *layout.current, context));
}

/// Which edition a page shows, for its title: no other page has the same. Empty for what is
/// published.
std::string edition_name(const Layout& layout, const Context& context) {
  if (layout.permanent == nullptr || !layout.current) return {};
  return " | " + plain(layout.permanent->edition().title, context);
}

/// The titles of a page, its plan, its edition and the site, in this order: no other page has the
/// same.
std::string full_title(const Content& content, const Layout& layout, const Context& context) {
  const std::string& site = plain(context.catalogue.site.title, context);
  if (layout.place == routes::home()) return site;
  const std::string plan = content.way.empty() ? "" : " | " + name_of(content.way.front());
  return content.title + plan + edition_name(layout, context) + " | " + site;
}

/// What programs read of the page: the way to it, and what it says itself.
markup::Html data(const Content& content, const routes::Place& here, const Context& context) {
  markup::Html data;
  if (here != routes::home()) data += breadcrumbs(content, here, context);
  data += content.data;
  return data;
}

/// The search page has a box of its own; easy Japanese is not searched.
bool has_search_box(const routes::Place& here, const Context& context) {
  return here != routes::search() && !context.is_easy();
}

std::string locale_of(const text::Language& language) {
  if (language.tag().starts_with("ja")) return "ja_JP";
  return language.tag() == "en" ? "en_GB" : language.tag();
}

/// A word as templates print it: in easy Japanese with its readings, where it has any.
Value word_value(const text::Text& word, const text::Language& language) {
  if (language != model::easy_japanese()) return word;
  const text::RubyText parts = text::read_ruby(word.str()).parts;
  const bool has_readings = text::reading_of(parts) != text::base_of(parts);
  return has_readings ? Value(markup::ruby_html(parts)) : Value(word);
}

}  // namespace

Page lay_out(const Layout& layout, const Context& context) {
  Content content = layout.content(context);
  if (content.file)
    return {{}, routes::in(context.language(), layout.place), context.language(), {}, content.file};
  const model::Site& site = context.catalogue.site;
  const text::Language& language = context.language();
  const routes::Place& here = layout.place;
  const bool is_home = here == routes::home();
  const std::string& main = site.languages.front().tag();
  Object page;
  page.set("language", Value::text(language.tag()))
      .set("locale", Value::text(locale_of(language)))
      .set("full_title", Value::text(full_title(content, layout, context)))
      .set("title", Value::text(content.title))
      .set("description", Value::text(content.description))
      .set("url", absolute(language, here, context))
      .set("canonical", absolute(language, layout.canonical.value_or(here), context))
      .set("is_hidden", layout.is_hidden)
      .set("edition", edition(layout, context))
      .set("has_drafts", has_drafts(context.catalogue))
      .set("default_url",
           context.is_easy() ? Value() : Value(routes::absolute(site.base_url, routes::root())))
      .set("alternates", alternates(here, context))
      .set("languages", languages(here, context))
      .set("stylesheet", file_link(here, routes::asset("style.css"), context))
      .set("brand", site.brand ? file_link(here, routes::asset("brand.css"), context) : Value())
      .set("icon", file_link(here, routes::asset("icon.svg"), context))
      .set("view_script", file_link(here, routes::asset("view.js"), context))
      .set("site_title", spoken(site.title, context))
      .set("home", link(here, routes::home(), context))
      .set("accessibility", link(here, routes::accessibility(), context))
      .set("search",
           has_search_box(here, context) ? link(here, routes::search(), context) : Value())
      .set("navigation", navigation(here, context))
      .set("data", data(content, here, context))
      .set("crumbs", crumbs(here, std::move(content.way), context))
      .set("has_crumbs", !is_home)
      .set("notice", spoken(site.notice, context))
      .set("is_untranslated", !content.is_translated)
      .set("main_language", Value::text(main))
      .set("municipality", spoken(site.municipality.name, context))
      .set("licence", spoken(site.licence.name, context))
      .set("licence_url", site.licence.url)
      .set("as_of", Value::text(label(site.as_of, language)));
  content.values.set("page", std::move(page));
  return {layout.template_name, routes::in(language, here), language, std::move(content.values)};
}

Value words_value(const model::Words& words) {
  // Keys are sorted, so the words of one group follow one another.
  Object all;
  Object group;
  std::string group_name;
  const auto close = [&] {
    if (!group_name.empty()) all.set(group_name, std::exchange(group, {}));
  };
  for (const auto& [key, word] : words.all()) {
    const std::size_t dot = key.find('.');
    const std::string name = key.substr(0, dot);
    if (name != group_name) {
      close();
      group_name = name;
    }
    group.set(key.substr(dot + 1), word_value(word, words.language()));
  }
  close();
  return Object().set("words", std::move(all));
}

}  // namespace kohyo::pages
