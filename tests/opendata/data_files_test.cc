#include "opendata/data_files.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>
#include <string>
#include <vector>

#include "base/fingerprint.h"
#include "base/json.h"
#include "opendata/csv.h"
#include "opendata/csv_reader.h"
#include "opendata/json_rows.h"
#include "opendata/table_definitions.h"
#include "opendata/tables.h"
#include "support/catalogue.h"

using namespace kohyo;
using namespace kohyo::opendata;
using namespace kohyo::test;
using base::Json;

namespace {

std::vector<DataFile> files_of(const model::Catalogue& catalogue) {
  std::vector<DataFile> files;
  const std::vector<Coverage> all = coverages(catalogue);
  for (const Encoding& encoding : encodings(catalogue, all)) {
    for (DataFile& file : encode(encoding)) files.push_back(std::move(file));
  }
  return files;
}

std::string text_of(const Json& value) {
  if (value.is_null()) return "";
  return value.is_string() ? value.get<std::string>() : value.dump();
}

/// Checks that CSV and JSON of one table say the same, cell by cell.
void check_same_cells(const Table& table) {
  INFO(table.name);
  const auto records = CsvReader::read(to_csv(table));
  const Json rows = base::parse_json(to_json(table));
  REQUIRE(records);
  REQUIRE(records->size() == rows.size() + 1);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::vector<std::string> names;
    std::vector<std::string> cells;
    for (const auto& [name, value] : rows[i].items()) {
      names.push_back(name);
      cells.push_back(text_of(value));
    }
    REQUIRE(names == records->front());
    REQUIRE(cells == (*records)[i + 1]);
  }
}

}  // namespace

TEST_CASE("every table of every plan and of all plans is there, and both have all in one file") {
  std::set<std::string> paths;
  for (const DataFile& file : files_of(small_catalogue())) {
    paths.insert(file.path);
    paths.insert(file.copies.begin(), file.copies.end());
  }
  CHECK(paths.size() == (table_definitions().size() * 2 + 2) * 3);
  for (const char* path :
       {"data/smart/editions/2025-03/goals.csv", "data/smart/editions/2025-03.xlsx",
        "data/smart/goals.csv", "data/smart/goals.json", "data/all/goals.csv",
        "data/all/goals.json", "data/smart.xlsx", "data/smart.sqlite", "data/all.xlsx",
        "data/all.sqlite"}) {
    INFO(path);
    CHECK(paths.contains(path));
  }
}

TEST_CASE("of a single plan, the tables of all plans are its own; of two, the rows of both") {
  CHECK(coverages(small_catalogue()).size() == 2);  // with that of its edition
  model::Catalogue two = small_catalogue();
  two.plans.push_back(other_catalogue().plans.front());
  const std::vector<Coverage> all = coverages(two);
  REQUIRE(all.size() == 5);  // with those of the editions
  CHECK(all[2].folders == std::vector<std::string>{"all"});
  CHECK(all[2].plan == nullptr);
  for (std::size_t i = 0; i < table_definitions().size(); ++i) {
    if (table_definitions()[i].name.starts_with("family")) continue;  // the same for every plan
    CHECK(table_of_all(two, i).rows.size() ==
          table_of(two, two.plans[0], two.plans[0].id, i).rows.size() +
              table_of(two, two.plans[1], two.plans[1].id, i).rows.size());
  }
}

TEST_CASE("without a plan there are no files but the catalogue and the metadata") {
  model::Catalogue none = small_catalogue();
  none.plans.clear();
  CHECK(files_of(none).empty());
  CHECK(descriptions(none, {}).size() == 2);
}

TEST_CASE("every folder has its descriptors, and there is one catalogue and one metadata file") {
  std::set<std::string> paths;
  for (const DataFile& file : descriptions(small_catalogue(), files_of(small_catalogue())))
    paths.insert(file.path);
  CHECK(paths == std::set<std::string>{
                     "data/smart/datapackage.json", "data/smart/csv-metadata.json",
                     "data/all/datapackage.json", "data/smart/editions/2025-03/datapackage.json",
                     "data/smart/editions/2025-03/csv-metadata.json", "data/all/csv-metadata.json",
                     "data/catalog.jsonld", "data/metadata.json"});
}

TEST_CASE("the same catalogue gives the same bytes, binary formats included") {
  const std::vector<DataFile> first = files_of(small_catalogue());
  const std::vector<DataFile> second = files_of(small_catalogue());
  REQUIRE(first.size() == second.size());
  for (std::size_t i = 0; i < first.size(); ++i) {
    INFO(first[i].path);
    CHECK(first[i].sha256 == second[i].sha256);
  }
}

TEST_CASE("CSV and JSON of the real content have the same cells") {
  const std::vector<Table> tables = tables_of_all(real_catalogue());
  for (const Table& table : tables) check_same_cells(table);
}

TEST_CASE("CSV and JSON of hostile content have the same cells") {
  const std::vector<Table> tables = tables_of_all(small_catalogue());
  for (const Table& table : tables) check_same_cells(table);
}

TEST_CASE("text with quotes, commas, tags, Hebrew and emoji reaches the data unchanged") {
  const std::string title = "「申請書」, \"書類\" <b>の</b> 見直し & 'שלום' 🏢";
  std::size_t found = 0;
  for (const DataFile& file : files_of(small_catalogue())) {
    if (file.path != "data/smart/schedule.csv") continue;
    const auto records = CsvReader::read(file.bytes.str());
    REQUIRE(records);
    for (const auto& record : *records)
      found += static_cast<std::size_t>(std::ranges::count(record, title));
  }
  CHECK(found == 3);
}

TEST_CASE("the checksum of a file is that of its bytes") {
  for (const DataFile& file : files_of(small_catalogue()))
    CHECK(file.sha256 == base::sha256(file.bytes.str()));
}

TEST_CASE("SHA256SUMS has a line for each file, as sha256sum reads it in /data/, sorted by path") {
  const std::vector<DataFile> files = files_of(small_catalogue());
  const DataFile sums = checksums(files);
  CHECK(sums.path == "data/SHA256SUMS");
  std::vector<std::string> expected;
  for (const DataFile& file : files) {
    REQUIRE(file.path.starts_with("data/"));
    expected.push_back(file.path.substr(5));
    for (const std::string& copy : file.copies) expected.push_back(copy.substr(5));
  }
  std::ranges::sort(expected);
  std::string all;
  for (const std::string& path : expected) {
    const auto file = std::ranges::find_if(files, [&](const DataFile& one) {
      return one.path == "data/" + path || std::ranges::count(one.copies, "data/" + path) > 0;
    });
    REQUIRE(file != files.end());
    all += base::sha256(file->bytes.str()) + "  " + path + "\n";
  }
  CHECK(sums.bytes == all);
}

TEST_CASE("the files of an edition have checksums of their own, by path below its folder") {
  const std::vector<DataFile> files = files_of(small_catalogue());
  const routes::PlanFolder folder(model::PlanId("smart"), model::EditionId("2025-03"));
  const DataFile sums = checksums(files, folder);
  CHECK(sums.path == "data/smart/editions/2025-03/SHA256SUMS");
  const auto goals =
      std::ranges::find(files, "data/smart/editions/2025-03/goals.csv", &DataFile::path);
  REQUIRE(goals != files.end());
  CHECK(sums.bytes.str().find(goals->sha256 + "  goals.csv\n") != std::string::npos);
  CHECK(std::ranges::count(sums.bytes.str(), '\n') ==
        static_cast<std::ptrdiff_t>(table_definitions().size() * 2));
  CHECK(sums.bytes.str().find("data/") == std::string::npos);
}

TEST_CASE("SHA256SUMS does not depend on the order in which files were encoded") {
  std::vector<DataFile> files = files_of(small_catalogue());
  const std::string sums = checksums(files).bytes.str();
  std::ranges::reverse(files);
  CHECK(checksums(files).bytes == sums);
}

TEST_CASE("without files there is nothing to sum") {
  CHECK(checksums({}).bytes.size() == 0);
}
