#include "pages/all_pages.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using render::Object;

namespace {

/// The pages that do not stand at the permanent place of an edition.
std::vector<Layout> published(const model::Catalogue& catalogue) {
  std::vector<Layout> layouts = all_layouts(catalogue);
  std::erase_if(layouts, [](const Layout& layout) { return layout.permanent != nullptr; });
  return layouts;
}

Strings places_of(const std::vector<Layout>& layouts, std::string_view template_name) {
  Strings places;
  for (const Layout& layout : layouts) {
    if (layout.template_name == template_name) places.push_back(layout.place);
  }
  return places;
}

const Page& file_of(const std::vector<Page>& files, const std::string& path) {
  const auto found = std::ranges::find(files, path, &Page::path);
  REQUIRE(found != files.end());
  return *found;
}

/// The addresses of the site map.
Strings mapped(const Workbench& bench) {
  const std::vector<Page> files =
      site_files(bench.catalogue, all_layouts(bench.catalogue), project_words());
  return each(file_of(files, "sitemap.xml").values.as_object(), "pages", "url");
}

}  // namespace

TEST_CASE("there is a page for each goal, card, department, method and year") {
  const Workbench bench = small_bench();
  const std::vector<Layout> layouts = published(bench.catalogue);
  CHECK(places_of(layouts, "goal") == Strings{"smart/goals/1.html", "smart/goals/2.html"});
  CHECK(places_of(layouts, "card") ==
        Strings{"smart/1-1.html", "smart/1-2.html", "smart/2-1-1.html", "smart/2-1-2.html"});
  CHECK(places_of(layouts, "department").size() == 4);
  CHECK(places_of(layouts, "method") ==
        Strings{"smart/methods/digital.html", "smart/methods/staff.html"});
  CHECK(places_of(layouts, "year") ==
        Strings{"smart/years/2024.html", "smart/years/2025.html", "smart/years/2026.html"});
  CHECK(places_of(layouts, "page") == Strings{"about.html"});
}

TEST_CASE("there is one of every other page") {
  const Workbench bench = small_bench();
  const std::vector<Layout> layouts = published(bench.catalogue);
  for (const char* name : {"home", "plan", "departments", "methods", "years", "budgets", "glossary",
                           "open-data", "dictionary", "data-audit", "not-found", "changes", "edition-changes"}) {
    INFO(name);
    CHECK(places_of(layouts, name).size() == 1);
  }
}

TEST_CASE("only cards with changes have a comparison, which belongs to the card") {
  const Workbench bench = small_bench();
  const std::vector<Layout> layouts = published(bench.catalogue);
  CHECK(places_of(layouts, "compare") ==
        Strings{"smart/1-2.compare.html", "smart/2-1-1.compare.html", "smart/2-1-2.compare.html"});
  for (const Layout& layout : layouts) {
    INFO(layout.place);
    CHECK(layout.canonical.has_value() == (layout.template_name == "compare"));
  }
}

TEST_CASE("no two pages have one place") {
  for (const model::Catalogue* catalogue :
       {&small_catalogue(), &real_catalogue(), &other_catalogue()}) {
    std::set<std::string> places;
    for (const Layout& layout : all_layouts(*catalogue)) {
      INFO(layout.place);
      CHECK(places.insert(layout.place).second);
    }
  }
}

TEST_CASE("each plan has pages of its own") {
  Workbench bench = small_bench();
  bench.catalogue.plans.push_back(other_catalogue().plans.front());
  CHECK(places_of(published(bench.catalogue), "plan") ==
        Strings{"smart/index.html", "policies/index.html"});
}

TEST_CASE("every page can be laid out in every language") {
  const Workbench bench = small_bench();
  for (const Layout& layout : all_layouts(bench.catalogue)) {
    for (const Context& context : {bench.ja(), bench.en()}) {
      INFO(layout.place);
      const Content content = layout.content(context);
      CHECK_FALSE(content.title.empty());
      CHECK_FALSE(content.description.empty());
    }
  }
}

TEST_CASE("the choice of a language leads to each home, with words in that language") {
  const Workbench bench = small_bench();
  const std::vector<Page> files =
      site_files(bench.catalogue, all_layouts(bench.catalogue), project_words());
  const Page& root = file_of(files, "index.html");
  const Object& values = root.values.as_object();
  CHECK(root.template_name == "root");
  CHECK(each(values, "languages", "url") == Strings{"ja/index.html", "en/index.html"});
  CHECK(each(values, "languages", "title") == Strings{"つくし市の計画", "Plans of Tsukushi City"});
  CHECK(text_at(values, "stylesheet") == "assets/style.css");
  CHECK(text_at(values, "url") == "https://plans.example/tsukushi/index.html");
}

TEST_CASE("search engines may read everything, and learn where the site map is") {
  const Workbench bench = small_bench();
  const std::vector<Page> files = site_files(bench.catalogue, {}, project_words());
  CHECK(file_of(files, "robots.txt").file ==
        "User-agent: *\nDisallow:\nSitemap: https://plans.example/tsukushi/sitemap.xml\n");
}

TEST_CASE("the server's page for what is not found has links that work at any address") {
  Workbench bench = small_bench();
  const std::vector<Page> files = site_files(bench.catalogue, {}, project_words());
  const Object& values = file_of(files, "404.html").values.as_object();
  CHECK(each(values, "languages", "url") ==
        Strings{"/tsukushi/ja/index.html", "/tsukushi/en/index.html"});
  CHECK(text_at(values, "stylesheet") == "/tsukushi/assets/style.css");
  bench.catalogue.site.base_url = "https://kohyo.example/";
  const std::vector<Page> at_root = site_files(bench.catalogue, {}, project_words());
  CHECK(text_at(file_of(at_root, "404.html").values.as_object(), "icon") == "/assets/icon.svg");
}

TEST_CASE(
    "the site map has every page in every language, but not what search engines should not show") {
  const Workbench bench = small_bench();
  const Strings urls = mapped(bench);
  const std::string base = "https://plans.example/tsukushi/";
  CHECK(std::ranges::count(urls, base + "ja/smart/1-1.html") == 1);
  CHECK(std::ranges::count(urls, base + "en/smart/1-1.html") == 1);
  for (const std::string& url : urls) {
    INFO(url);
    CHECK(url.starts_with(base));
    CHECK(url.ends_with(".html"));
    CHECK_FALSE(url.ends_with("404.html"));
    CHECK_FALSE(url.ends_with(".compare.html"));
  }
}

TEST_CASE("each address of the site map names the page in every language") {
  const Workbench bench = small_bench();
  const std::vector<Page> files =
      site_files(bench.catalogue, all_layouts(bench.catalogue), project_words());
  const Object& values = file_of(files, "sitemap.xml").values.as_object();
  CHECK(each(values, "pages.1.alternates", "tag") == Strings{"ja", "en"});
  CHECK(each(values, "pages.1.alternates", "url") ==
        Strings{"https://plans.example/tsukushi/ja/index.html",
                "https://plans.example/tsukushi/en/index.html"});
}
