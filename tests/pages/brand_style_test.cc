#include "pages/brand_style.h"

#include <catch2/catch.hpp>

#include "pages/all_pages.h"
#include "pages/frame.h"
#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;

namespace {

constexpr model::Brand brand{{0x00, 0x60, 0x30}, {0x90, 0xe0, 0xb0}};

}  // namespace

TEST_CASE(
    "the colours of light and dark screens are set, and those of print and forced colours not") {
  const std::string css = brand_style(brand);
  CHECK(css.find("@media screen and (forced-colors: none) { :root { --brand: #006030; } }") == 0);
  CHECK(css.find("(prefers-color-scheme: dark) { :root { --brand: #90e0b0; } }") != css.npos);
}

TEST_CASE("a site with colours of its own has the file, and its pages link it") {
  Workbench bench = small_bench();
  const std::vector<Layout> none;
  const auto count = site_files(bench.catalogue, none, project_words()).size();
  bench.catalogue.site.brand = brand;
  const std::vector<Page> files = site_files(bench.catalogue, none, project_words());
  REQUIRE(files.size() == count + 1);
  CHECK(files.back().path == "assets/brand.css");
  CHECK(files.back().file == brand_style(brand));
  const Page home = lay_out(all_layouts(bench.catalogue).front(), bench.ja());
  CHECK(text_at(home.values.as_object(), "page.brand") == "../assets/brand.css");
}

TEST_CASE("a site without has no such link") {
  Workbench bench = small_bench();
  const Page home = lay_out(all_layouts(bench.catalogue).front(), bench.ja());
  CHECK(text_at(home.values.as_object(), "page.brand") == "(none)");
}
