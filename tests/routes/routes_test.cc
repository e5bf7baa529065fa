#include "routes/routes.h"

#include <catch2/catch.hpp>
#include <set>
#include <string>
#include <vector>

using namespace kohyo;
using text::Language;

namespace {

const model::PlanId plan("smart");

std::string relative(const std::string& from, const std::string& to,
                     std::string_view fragment = {}) {
  return routes::link(from, to, fragment).str();
}

/// Where a relative link of the page `from` leads, as a browser resolves it.
std::string resolved(const std::string& from, std::string target) {
  std::string folder = from.substr(0, from.rfind('/') + 1);
  while (target.starts_with("../")) {
    REQUIRE_FALSE(folder.empty());
    target.erase(0, 3);
    folder.pop_back();
    folder.erase(folder.rfind('/') + 1);
  }
  return folder + target;
}

}  // namespace

TEST_CASE("a language has a folder of its tag, without the mark of private use") {
  CHECK(routes::folder_of(Language("ja")) == "ja");
  CHECK(routes::folder_of(Language("en")) == "en");
  CHECK(routes::folder_of(Language("ja-x-easy")) == "ja-easy");
  CHECK(routes::folder_of(Language("zh-Hans")) == "zh-Hans");
}

TEST_CASE("a place is in the folder of each language") {
  CHECK(routes::in(Language("ja"), routes::home()) == "ja/index.html");
  CHECK(routes::in(Language("ja-x-easy"), routes::glossary()) == "ja-easy/glossary.html");
}

TEST_CASE("every address of the design is as the design has it") {
  CHECK(routes::home() == "index.html");
  CHECK(routes::open_data() == "open-data.html");
  CHECK(routes::dictionary() == "dictionary.html");
  CHECK(routes::data_audit() == "data-audit.html");
  CHECK(routes::data_audit_report() == "data/audit.json");
  CHECK(routes::glossary() == "glossary.html");
  CHECK(routes::not_found() == "404.html");
  CHECK(routes::page(model::PageId("about")) == "about.html");
  CHECK(routes::plan(plan) == "smart/index.html");
  CHECK(routes::goal(plan, model::GoalId("1")) == "smart/goals/1.html");
  CHECK(routes::card(plan, model::InitiativeId("1-9")) == "smart/1-9.html");
  CHECK(routes::departments(plan) == "smart/departments/index.html");
  CHECK(routes::department(plan, model::DepartmentId("finance")) ==
        "smart/departments/finance.html");
  CHECK(routes::methods(plan) == "smart/methods/index.html");
  CHECK(routes::method(plan, model::MethodId("digital")) == "smart/methods/digital.html");
  CHECK(routes::years(plan) == "smart/years/index.html");
  CHECK(routes::year(plan, {2025}) == "smart/years/2025.html");
  CHECK(routes::budgets(plan) == "smart/budgets.html");
  CHECK(routes::effects(plan) == "smart/effects.html");
}

TEST_CASE("the pages of an edition have a permanent place, in a folder of the edition") {
  const routes::PlanFolder published(plan);
  const routes::PlanFolder permanent(plan, model::EditionId("2025-03"));
  CHECK(published.str() == "smart");
  CHECK(permanent.str() == "smart/editions/2025-03");
  CHECK(routes::plan(permanent) == "smart/editions/2025-03/index.html");
  CHECK(routes::goal(permanent, model::GoalId("1")) == "smart/editions/2025-03/goals/1.html");
  CHECK(routes::card(permanent, model::InitiativeId("1-9")) == "smart/editions/2025-03/1-9.html");
  CHECK(routes::compare(permanent, model::InitiativeId("1-9")) ==
        "smart/editions/2025-03/1-9.compare.html");
  CHECK(routes::departments(permanent) == "smart/editions/2025-03/departments/index.html");
  CHECK(routes::department(permanent, model::DepartmentId("finance")) ==
        "smart/editions/2025-03/departments/finance.html");
  CHECK(routes::methods(permanent) == "smart/editions/2025-03/methods/index.html");
  CHECK(routes::method(permanent, model::MethodId("digital")) ==
        "smart/editions/2025-03/methods/digital.html");
  CHECK(routes::years(permanent) == "smart/editions/2025-03/years/index.html");
  CHECK(routes::year(permanent, {2025}) == "smart/editions/2025-03/years/2025.html");
  CHECK(routes::budgets(permanent) == "smart/editions/2025-03/budgets.html");
  CHECK(routes::glossary(permanent) == "smart/editions/2025-03/glossary.html");
}

TEST_CASE("every page of an edition stands below its folder as it stands below the plan") {
  const routes::PlanFolder permanent(plan, model::EditionId("2025-03"));
  const std::string tail = routes::card(plan, model::InitiativeId("1-9")).substr(plan.str().size());
  CHECK(routes::card(permanent, model::InitiativeId("1-9")) == permanent.str() + tail);
}

TEST_CASE("what changed, and the feeds, are of the plan") {
  CHECK(routes::changes(plan) == "smart/changes.html");
  CHECK(routes::changes(plan, model::EditionId("2025-03")) == "smart/changes/2025-03.html");
  CHECK(routes::feed(plan) == "smart/feed.xml");
  CHECK(routes::feed(plan, model::GoalId("1")) == "smart/goals/1.feed.xml");
  CHECK(routes::feed(plan, model::DepartmentId("finance")) == "smart/departments/finance.feed.xml");
}

TEST_CASE("files that have no language stand at the top, in assets and in data") {
  CHECK(routes::root() == "index.html");
  CHECK(routes::sitemap() == "sitemap.xml");
  CHECK(routes::not_found_of_server() == "404.html");
  CHECK(routes::asset("style.css") == "assets/style.css");
  CHECK(routes::data_table("smart", "goals", "csv") == "data/smart/goals.csv");
  CHECK(routes::data_table("all", "goals", "json") == "data/all/goals.json");
  CHECK(routes::data_card(plan, model::InitiativeId("5-13-1")) ==
        "data/smart/initiatives/5-13-1.json");
  CHECK(routes::data_descriptor("smart", "datapackage.json") == "data/smart/datapackage.json");
  CHECK(routes::data_book("smart", "xlsx") == "data/smart.xlsx");
  CHECK(routes::data_catalog() == "data/catalog.jsonld");
  CHECK(routes::data_metadata() == "data/metadata.json");
  CHECK(routes::data_checksums() == "data/SHA256SUMS");
}

TEST_CASE("the data of an edition stands in a folder of the edition too") {
  const routes::PlanFolder permanent(plan, model::EditionId("2025-03"));
  CHECK(routes::data_table(permanent.str(), "goals", "csv") ==
        "data/smart/editions/2025-03/goals.csv");
  CHECK(routes::data_card(permanent, model::InitiativeId("1-9")) ==
        "data/smart/editions/2025-03/initiatives/1-9.json");
  CHECK(routes::data_checksums(permanent) == "data/smart/editions/2025-03/SHA256SUMS");
}

TEST_CASE("a link to a neighbour is its name") {
  CHECK(relative("ja/smart/1-9.html", "ja/smart/1-10.html") == "1-10.html");
  CHECK(relative("index.html", "404.html") == "404.html");
}

TEST_CASE("a link to the page itself is its name too") {
  CHECK(relative("ja/smart/1-9.html", "ja/smart/1-9.html") == "1-9.html");
}

TEST_CASE("a link climbs out of the folders that are not shared, and descends") {
  CHECK(relative("ja/smart/1-9.html", "ja/index.html") == "../index.html");
  CHECK(relative("ja/smart/1-9.html", "en/smart/1-9.html") == "../../en/smart/1-9.html");
  CHECK(relative("ja/smart/goals/1.html", "assets/style.css") == "../../../assets/style.css");
  CHECK(relative("ja/index.html", "ja/smart/goals/1.html") == "smart/goals/1.html");
  CHECK(relative("index.html", "ja/index.html") == "ja/index.html");
}

TEST_CASE("folders whose names begin alike are not shared") {
  CHECK(relative("ja/a.html", "ja-easy/a.html") == "../ja-easy/a.html");
  CHECK(relative("ja/smart/1.html", "ja/smart-city/1.html") == "../smart-city/1.html");
}

TEST_CASE("a fragment stands behind the file") {
  CHECK(relative("ja/smart/1-9.html", "ja/glossary.html", "pilot") == "../glossary.html#pilot");
  CHECK(relative("ja/a.html", "ja/b.html", "") == "b.html");
}

TEST_CASE("every link leads where it should, from every page to every other") {
  const std::vector<std::string> paths = {"index.html",
                                          "ja/index.html",
                                          "en/index.html",
                                          "ja-easy/index.html",
                                          "ja/smart/index.html",
                                          "ja/smart/1-9.html",
                                          "ja/smart/goals/1.html",
                                          "ja/smart/goals/index.html",
                                          "en/smart/years/2025.html",
                                          "assets/style.css",
                                          "data/smart/goals.csv",
                                          "data/SHA256SUMS"};
  for (const std::string& from : paths) {
    for (const std::string& to : paths) {
      INFO(from << " -> " << to);
      CHECK(resolved(from, relative(from, to)) == to);
    }
  }
}

TEST_CASE("an absolute address is the site's own and the path") {
  CHECK(routes::absolute("https://kohyo.example/", "ja/index.html").str() ==
        "https://kohyo.example/ja/index.html");
  CHECK(routes::absolute("https://plans.example/tsukushi/", "index.html").str() ==
        "https://plans.example/tsukushi/index.html");
}
