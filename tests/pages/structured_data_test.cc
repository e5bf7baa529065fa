#include "pages/structured_data.h"

#include <catch2/catch.hpp>

#include "base/json.h"
#include "pages/laid_out.h"
#include "pages/pieces.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using base::Json;

namespace {

const std::string base_url = "https://plans.example/tsukushi/";

/// What a program reads in the one script element.
Json read_back(const markup::Html& html) {
  const std::string begin = "<script type=\"application/ld+json\">";
  const std::string end = "</script>";
  REQUIRE(html.str().starts_with(begin));
  REQUIRE(html.str().find(end) == html.str().size() - end.size());
  const Json read = base::parse_json(
      html.str().substr(begin.size(), html.str().size() - begin.size() - end.size()));
  REQUIRE_FALSE(read.is_discarded());
  return read;
}

}  // namespace

TEST_CASE("the way to a page begins at home and ends at the page, each with its address") {
  Workbench bench = small_bench();
  const Content content{"Counters", "", {plan_crumb(bench.plan(), bench.en())}, true, {}};
  const Json list = read_back(breadcrumbs(content, "smart/1-1.html", bench.en()));
  CHECK(list["@context"] == "https://schema.org");
  CHECK(list["@type"] == "BreadcrumbList");
  REQUIRE(list["itemListElement"].size() == 3);
  const Strings names{project_words()[1]["nav.home"].str(), "Smart City Hall Plan", "Counters"};
  const Strings places{"en/index.html", "en/smart/index.html", "en/smart/1-1.html"};
  for (std::size_t i = 0; i < 3; ++i) {
    const Json& item = list["itemListElement"][i];
    CHECK(item["@type"] == "ListItem");
    CHECK(item["position"] == i + 1);
    CHECK(item["name"] == names[i]);
    CHECK(item["item"] == base_url + places[i]);
  }
}

TEST_CASE("a step whose title is HTML has its name, and no text can leave the element") {
  Workbench bench = small_bench();
  const std::string hostile = "</script><script>alert(1)</script>\xE2\x80\xA8&";
  const Content content{hostile,
                        "",
                        {{markup::Html(markup::Html::literal("<b>x</b>")), "a.html", "the name"}},
                        true,
                        {}};
  const Json list = read_back(breadcrumbs(content, "b.html", bench.en()));
  CHECK(list["itemListElement"][1]["name"] == "the name");
  CHECK(list["itemListElement"][2]["name"] == hostile);
}

TEST_CASE("a dataset names its plan, its licence, its period and whose it is") {
  Workbench bench = small_bench();
  const Json data = read_back(dataset(bench.plan(), bench.en()));
  CHECK(data["@type"] == "Dataset");
  CHECK(data["name"] == "Smart City Hall Plan");
  CHECK(data["description"].get<std::string>().starts_with(
      "A plan to rebuild the work of the city hall. "));
  CHECK(data["url"] == base_url + "en/open-data.html#data-smart");
  CHECK(data["license"] == bench.catalogue.site.licence.url.str());
  CHECK(data["temporalCoverage"] == "2024-04-01/2027-03-31");
  CHECK(data["creator"]["name"] == "Tsukushi City");
  CHECK(data["inLanguage"] == Json({"ja", "en"}));
  CHECK(data["version"] == "2025-03");
}

TEST_CASE("a dataset has the day on which it was decided, or none") {
  Workbench bench = small_bench();
  for (model::Edition& edition : bench.plan().editions) edition.decided_on = {{2025, 3, 31}};
  CHECK(read_back(dataset(bench.plan(), bench.en()))["datePublished"] == "2025-03-31");
  for (model::Edition& edition : bench.plan().editions) edition.decided_on = {};
  CHECK_FALSE(read_back(dataset(bench.plan(), bench.en())).contains("datePublished"));
}

TEST_CASE("every file of a plan is a distribution, and no file of another one") {
  Workbench bench = small_bench();
  bench.data = {{"data/smart.xlsx", "12345", "abc"},
                {"data/smart/revisions.csv", "", ""},
                {"data/smart/revisions.json", "", ""},
                {"data/other/revisions.csv", "", ""}};
  const Json files = read_back(dataset(bench.plan(), bench.en()))["distribution"];
  REQUIRE(files.size() == 3);
  CHECK(files[0]["@type"] == "DataDownload");
  CHECK(files[0]["contentUrl"] == base_url + "data/smart.xlsx");
  CHECK(files[0]["contentSize"] == "5 B");
  CHECK(files[0]["sha256"] == "abc");
  CHECK(files[1]["encodingFormat"] == "text/csv");
  CHECK(files[2]["encodingFormat"] == "application/json");
  const Json japanese = read_back(dataset(bench.plan(), bench.ja()));
  CHECK(japanese["distribution"][1]["name"] != files[1]["name"]);
}
