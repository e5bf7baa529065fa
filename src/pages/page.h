// What a page is before it becomes HTML: a place, a template, and the values that the template
// names.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "markup/html.h"
#include "model/catalogue.h"
#include "model/words.h"
#include "opendata/audit.h"
#include "opendata/data_files.h"
#include "render/value.h"
#include "routes/routes.h"

namespace kohyo::pages {

/// A program of `assets/examples`, which the page on open data prints and links.
struct Example {
  routes::SitePath path;
  std::string_view code;
};

/// やさしい日本語 on a site that has it.
struct EasyJapanese {
  model::Words words;
  std::set<routes::Place> places;  ///< those that have a page in it; every one has its main twins
};

/// What every page may ask for. One for each language.
struct Context {
  const model::Catalogue& catalogue;
  const model::Words& words;                   ///< in the language of the page
  const std::vector<model::Words>& all_words;  ///< of every language, in the order of the site's
  const std::vector<opendata::DataFile>&
      data;  ///< encoded before pages are laid out: pages print sizes and checksums
  const model::Plan* permanent = nullptr;  ///< the edition whose permanent pages are laid out
  std::span<const Example> examples = {};
  std::span<const opendata::Finding> findings = {};  ///< of the audit of `data`
  std::string_view search_version = {};              ///< changes with the search index
  /// Bytes of the archive of the whole site; none where it has none, and in the archive itself.
  std::optional<std::size_t> archive_size = {};
  const EasyJapanese* easy = nullptr;  ///< null: the site has none

  /// Where the pages of a plan stand, seen from the page that is laid out.
  routes::PlanFolder folder(const model::Plan& plan) const {
    if (&plan == permanent) return {plan.id, plan.edition().id};
    return {plan.id};
  }
  const text::Language& language() const { return words.language(); }
  bool is_easy() const { return language() == model::easy_japanese(); }
  bool has_easy(const routes::Place& place) const {
    return easy != nullptr && easy->places.contains(place);
  }
  /// The language in which the reader of this page is led to a place: that of the page, unless the
  /// place has none in easy Japanese.
  const text::Language& language_at(const routes::Place& place) const {
    return is_easy() && !has_easy(place) ? catalogue.site.languages.front() : language();
  }
};

/// A step of the way from the site's home to the page.
struct Crumb {
  render::Value title;
  routes::Place place;
  std::string name = {};  ///< the title as text, where `title` is HTML
};

/// What one kind of page says.
struct Content {
  std::string
      title;  ///< for the title bar, in the language of the page or, untranslated, in the main one
  std::string description;  ///< one or two sentences for search engines and previews
  std::vector<Crumb> way;   ///< pages above this one, home left out
  bool is_translated;       ///< false: some of it stands in the main language, and the page says so
  render::Object values;
  markup::Html data = {};  ///< what programs read of it, beside the way to it: JSON-LD
  std::optional<std::string> file = {};  ///< the whole of a page that no template makes
};

/// A page of every language, to be laid out. `content` is a function of its context alone.
struct Layout {
  std::string_view template_name;  ///< empty: no template makes it
  routes::Place place;
  std::function<Content(const Context&)> content;
  /// The page that search engines should show instead.
  std::optional<routes::Place> canonical = {};
  bool is_hidden = false;                  ///< from search engines: it says nothing of its own
  const model::Plan* permanent = nullptr;  ///< of a page at its permanent place: the edition
  /// Of a page at its permanent place: what is published in its place now.
  std::optional<routes::Place> current = {};
};

/// A file of the site, ready for its template.
struct Page {
  std::string_view template_name;
  routes::SitePath path;
  text::Language language;
  render::Value values;
  std::optional<std::string> file = {};  ///< all of it, where no template makes it
};

}  // namespace kohyo::pages
