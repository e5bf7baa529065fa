#include "pages/open_data_page.h"

#include <catch2/catch.hpp>

#include "pages/editions.h"
#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using render::Object;

TEST_CASE("open data lists the tables of each plan, CSV beside JSON, and no other files") {
  Workbench bench = small_bench();
  bench.data = {{"data/smart/goals.csv", std::string(1025, 'x'), "abc"},
                {"data/smart/goals.json", "", "def"},
                {"data/smart/initiatives/1-1.json", "", ""},
                {"data/all/plans.csv", "", ""}};
  const Object values = open_data_page(bench.en()).values;
  REQUIRE(size_at(values, "plans.0.tables") == 1);
  CHECK(text_at(values, "plans.0.tables.0.name") == "goals");
  CHECK(text_at(values, "plans.0.tables.0.label") == "Goals");
  CHECK(text_at(values, "plans.0.tables.0.meaning") == "dictionary.html#table-goals");
  CHECK(text_at(values, "plans.0.tables.0.csv.url") == "../data/smart/goals.csv");
  CHECK(text_at(values, "plans.0.tables.0.csv.sha256") == "abc");
  CHECK(text_at(values, "plans.0.tables.0.json.sha256") == "def");
}

TEST_CASE("what holds every table comes before what describes it, for a plan, an edition and all") {
  Workbench bench = small_bench();
  const std::string edition = bench.plan().edition().id.str();
  for (const std::string& folder :
       {std::string("smart"), "smart/editions/" + edition, std::string("all")}) {
    for (const char* ending : {".xlsx", ".sqlite", "/datapackage.json", "/csv-metadata.json"}) {
      bench.data.push_back({"data/" + folder + ending, "", ""});
    }
  }
  bench.data.push_back({"data/smart/editions/" + edition + "/SHA256SUMS", "", "abc"});
  const Object values = open_data_page(bench.en()).values;
  const auto names = [&](const std::string& list) { return each(values, list, "file.name"); };
  CHECK(names("plans.0.files") ==
        Strings{"smart.xlsx", "smart.sqlite", "datapackage.json", "csv-metadata.json"});
  CHECK(names("all_files.files") ==
        Strings{"all.xlsx", "all.sqlite", "datapackage.json", "csv-metadata.json"});
  REQUIRE(size_at(values, "plans.0.editions") == 1);
  CHECK(names("plans.0.editions.0.files") == Strings{edition + ".xlsx", edition + ".sqlite",
                                                     "datapackage.json", "csv-metadata.json",
                                                     "SHA256SUMS"});
  CHECK(text_at(values, "plans.0.editions.0.address") ==
        "https://plans.example/tsukushi/data/smart/editions/" + edition + "/");
  CHECK(text_at(values, "plans.0.citation").find("abc") != std::string::npos);
}

TEST_CASE("every edition on record has its place, the newest first") {
  const Workbench bench = two_editions([](model::Plan&) {});
  const Object values = open_data_page(bench.en()).values;
  CHECK(each(values, "plans.0.editions", "url") ==
        Strings{"smart/editions/2026-03/index.html", "smart/editions/2025-03/index.html"});
}

TEST_CASE("the date is that of the decision, or else that of the site") {
  Workbench bench = small_bench();
  for (model::Edition& edition : bench.plan().editions) edition.decided_on = {{2025, 3, 31}};
  CHECK(text_at(open_data_page(bench.en()).values, "plans.0.date") == "31 March 2025");
  for (model::Edition& edition : bench.plan().editions) edition.decided_on = {};
  CHECK(text_at(open_data_page(bench.en()).values, "plans.0.date") == "1 June 2025");
}

TEST_CASE("the catalogue and the checksums of everything are listed") {
  Workbench bench = small_bench();
  bench.data = {{"data/SHA256SUMS", "", ""}, {"data/catalog.jsonld", "", ""}};
  const Object values = open_data_page(bench.ja()).values;
  CHECK(each(values, "described.files", "file.url") ==
        Strings{"../data/catalog.jsonld", "../data/SHA256SUMS"});
  CHECK(text_at(values, "dictionary_url") == "dictionary.html");
}

TEST_CASE("programs read a dataset for each plan") {
  Workbench bench = small_bench();
  const auto count = [&] {
    const std::string data = open_data_page(bench.en()).data.str();
    std::size_t found = 0;
    for (std::size_t i = data.find("\"Dataset\""); i != data.npos;
         i = data.find("\"Dataset\"", i + 1))
      ++found;
    return found;
  };
  CHECK(count() == 1);
  bench.catalogue.plans.push_back(other_catalogue().plans.front());
  CHECK(count() == 2);
}
