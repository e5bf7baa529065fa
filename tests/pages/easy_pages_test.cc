#include "pages/easy_pages.h"

#include <catch2/catch.hpp>

#include "pages/frame.h"
#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;

namespace {

Strings places(const std::vector<Layout>& layouts) {
  Strings all;
  for (const Layout& layout : layouts) all.push_back(layout.place);
  return all;
}

const render::Object& page_of(const Page& page) {
  return at(page.values.as_object(), "page").as_object();
}

}  // namespace

TEST_CASE("easy Japanese has pages only where there is a text in it") {
  Workbench bench = small_bench();
  CHECK(places(easy_layouts(bench.catalogue)) ==
        Strings{"smart/index.html", "smart/1-1.html", "index.html"});
  bench.card("1-1").easy.reset();
  CHECK(easy_layouts(bench.catalogue).empty());
}

TEST_CASE("its first page lists the plans, and a plan the cards that have a text") {
  const EasyBench bench;
  const Content home = easy_home_page(bench.easy());
  CHECK(each(home.values, "plans", "url") == Strings{"smart/index.html"});
  CHECK(text_at(home.values, "plans.0.count") == "1");
  const Content plan = easy_plan_page(bench.catalogue.plans.front(), bench.easy());
  CHECK(plan.title == "スマート市役所の計画");
  CHECK(each(plan.values, "goals", "id") == Strings{"1"});
  CHECK(language_at(plan.values, "goals.0.title") == "ja");
  CHECK(each(plan.values, "goals.0.cards", "number") == Strings{"1-1"});
  CHECK(text_at(plan.values, "goals.0.cards.0.url") == "1-1.html");
}

TEST_CASE("the switch of languages leads to easy Japanese where that has the page") {
  const EasyBench bench;
  const auto content = [](const Context&) { return Content{"t", "d", {}, true, {}}; };
  const Page card = lay_out({"card", "smart/1-1.html", content}, bench.main());
  CHECK(each(page_of(card), "languages", "url") ==
        Strings{"1-1.html", "../../en/smart/1-1.html", "../../ja-easy/smart/1-1.html"});
  CHECK(each(page_of(card), "alternates", "tag") == Strings{"ja", "en"});
  const Page other = lay_out({"card", "smart/1-2.html", content}, bench.main());
  CHECK(each(page_of(other), "languages", "tag") == Strings{"ja", "en"});
}

TEST_CASE("a page in easy Japanese stands alone for search engines and leads to its own pages") {
  const EasyBench bench;
  const auto content = [](const Context&) { return Content{"t", "d", {}, true, {}}; };
  const Page page = lay_out({"easy-card", "smart/1-1.html", content}, bench.easy());
  CHECK(page.path == "ja-easy/smart/1-1.html");
  CHECK(text_at(page_of(page), "language") == "ja-x-easy");
  CHECK(text_at(page_of(page), "canonical") ==
        "https://plans.example/tsukushi/ja-easy/smart/1-1.html");
  CHECK(size_at(page_of(page), "alternates") == 0);
  CHECK(text_at(page_of(page), "default_url") == "(none)");
  CHECK(text_at(page_of(page), "search") == "(none)");
  CHECK(each(page_of(page), "navigation", "url") == Strings{"../index.html", "index.html"});
}
