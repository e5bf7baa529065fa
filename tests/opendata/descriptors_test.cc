// The descriptors agree with the definitions and the files; tests/opendata/validators holds them to
// their standards.
#include <catch2/catch.hpp>
#include <string>

#include "base/fingerprint.h"
#include "base/json.h"
#include "opendata/csvw.h"
#include "opendata/data_package.h"
#include "opendata/datasette.h"
#include "opendata/dcat.h"
#include "opendata/table_definitions.h"
#include "support/catalogue.h"

using namespace kohyo;
using namespace kohyo::opendata;
using base::Json;

namespace {

const std::vector<DataFile>& files() {
  static const std::vector<DataFile> encoded = [] {
    std::vector<DataFile> each;
    const std::vector<Coverage> all = coverages(test::small_catalogue());
    for (const Encoding& encoding : encodings(test::small_catalogue(), all)) {
      for (DataFile& file : encode(encoding)) each.push_back(std::move(file));
    }
    return each;
  }();
  return encoded;
}

std::vector<Publication> all_publications() {
  return publications(test::small_catalogue());
}

Json package() {
  return base::parse_json(data_package(all_publications().front(), files()));
}

/// The member of a list whose `key` is `value`.
Json found(const Json& list, const std::string& key, const std::string& value) {
  for (const Json& one : list) {
    if (one.at(key) == value) return one;
  }
  FAIL("there is no " << value);
  return {};
}

}  // namespace

TEST_CASE("a package says what it is, of when, by whom, and under which licence") {
  const Json described = package();
  CHECK(described["name"] == "smart");
  CHECK(described["title"] == "スマート市役所プラン");
  CHECK(described["translations"]["en"]["title"] == "Smart City Hall Plan");
  CHECK(described["version"] == "2025-03");
  CHECK(described["created"] == "2025-03-28T00:00:00Z");
  CHECK(described["licenses"][0]["path"] == test::small_catalogue().site.licence.url.str());
  CHECK(described["sources"][0]["title"] == "つくし市「スマート市役所プラン」");
}

TEST_CASE("a package has a resource for each table, with the size and checksum of its file") {
  const Json resources = package()["resources"];
  REQUIRE(resources.size() == table_definitions().size());
  for (const Json& resource : resources) {
    const DataFile& file = file_at("data/smart/" + resource["path"].get<std::string>(), files());
    CHECK(resource["bytes"] == file.bytes.size());
    CHECK(resource["hash"] == "sha256:" + base::sha256(file.bytes.str()));
  }
}

TEST_CASE("a schema has types, constraints, keys and references, but none that may be empty") {
  const Json goals = found(package()["resources"], "name", "goals")["schema"];
  CHECK(goals["primaryKey"] == Json({"municipality_code", "plan_id", "edition_id", "goal_id"}));
  REQUIRE(goals["foreignKeys"].size() == 1);
  CHECK(goals["foreignKeys"][0]["reference"]["resource"] == "editions");
  const Json budgets = found(package()["resources"], "name", "budgets")["schema"]["fields"];
  const Json amount = found(budgets, "name", "amount_yen");
  CHECK(amount["type"] == "integer");
  CHECK(amount["unit"] == "yen");
  CHECK_FALSE(amount.contains("constraints"));
  const Json status = found(budgets, "name", "value_status");
  CHECK(status["constraints"]["required"] == true);
  CHECK(status["constraints"]["enum"] == Json({"figure", "dash", "none", "undecided"}));
}

TEST_CASE("CSVW has the names of the header as titles, and the labels beside them") {
  const Json group = base::parse_json(csv_metadata(all_publications().front()));
  CHECK(group.begin().key() == "@context");
  CHECK(group["tables"].size() == table_definitions().size());
  const Json goals = found(group["tables"], "url", "goals.csv")["tableSchema"];
  const Json title = found(goals["columns"], "name", "title_ja");
  CHECK(title["titles"] == "title_ja");
  CHECK(title["rdfs:label"][1]["@value"] == "Title in Japanese");
  CHECK(title["required"] == true);
  const Json texts = found(group["tables"], "url", "texts.csv")["tableSchema"];
  CHECK(found(texts["columns"], "name", "block_no")["datatype"] == "integer");
  const Json editions = found(group["tables"], "url", "editions.csv")["tableSchema"];
  CHECK(found(editions["columns"], "name", "status")["datatype"]["format"] == "^(draft|adopted)$");
}

TEST_CASE("DCAT has a dataset for each folder and a distribution for each file of it") {
  const Json catalog =
      base::parse_json(dcat_catalog(test::small_catalogue().site, all_publications(), files()));
  REQUIRE(catalog["dcat:dataset"].size() == 3);
  const Json& dataset = catalog["dcat:dataset"][1];
  CHECK(dataset["dct:identifier"] == "all-2025-03");
  CHECK(dataset["dcat:distribution"].size() == table_definitions().size() * 2 + 2);
  CHECK(dataset["dcat:distribution"][0]["dcat:downloadURL"]["@id"] ==
        test::small_catalogue().site.base_url + "data/all.xlsx");
}

TEST_CASE("a catalogue without plans is sound") {
  const Json catalog = base::parse_json(dcat_catalog(test::small_catalogue().site, {}, {}));
  CHECK(catalog["dcat:dataset"].empty());
}

TEST_CASE("Datasette is told what tables and columns are, in both languages") {
  const Json metadata =
      base::parse_json(datasette_metadata(test::small_catalogue().site, all_publications()));
  const Json& goals = metadata["databases"]["smart"]["tables"]["goals"];
  CHECK(goals["title"] == "到達点・政策など / Goals");
  CHECK(goals["columns"]["goal_id"].get<std::string>().find(" / Goal id: ") != std::string::npos);
  CHECK(metadata["databases"]["all"]["tables"]["budgets"]["units"]["amount_yen"] == "yen");
}

TEST_CASE("a plan without a day of decision has no day in any descriptor") {
  model::Catalogue undated = test::small_catalogue();
  undated.plans.front().editions.back().decided_on.reset();
  const std::vector<Publication> all = publications(undated);
  CHECK_FALSE(base::parse_json(data_package(all.front(), files())).contains("created"));
  CHECK_FALSE(base::parse_json(csv_metadata(all.front())).contains("dc:modified"));
  CHECK(dcat_catalog(undated.site, all, files()).find("dct:modified") == std::string::npos);
}
