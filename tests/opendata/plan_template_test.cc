#include "opendata/plan_template.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "opendata/import_table.h"
#include "opendata/text_table.h"
#include "support/catalogue.h"

using namespace kohyo;
using namespace kohyo::opendata;

namespace {

std::vector<ImportTable> sheets() {
  const model::Catalogue& catalogue = test::small_catalogue();
  auto tables = read_xlsx(plan_template(catalogue, catalogue.plans.front()));
  REQUIRE(tables);
  return *std::move(tables);
}

const ImportTable& sheet(const std::vector<ImportTable>& all, std::string_view name) {
  const auto found = std::ranges::find(all, name, &ImportTable::name);
  REQUIRE(found != all.end());
  return *found;
}

}  // namespace

TEST_CASE("there is a sheet for every table that is read, with every column, and the dictionary") {
  const std::vector<ImportTable> all = sheets();
  CHECK(all.front().name == "dictionary");
  for (const TableDefinition& table : table_definitions()) {
    if (!is_imported(table.name)) continue;
    INFO(table.name);
    CHECK(sheet(all, table.name).columns.size() == table.columns.size());
  }
}

TEST_CASE("goals and the ids that sheets refer to are filled in, cards are not") {
  const std::vector<ImportTable> all = sheets();
  for (const char* filled : {"goals", "departments", "stages", "sections"}) {
    INFO(filled);
    CHECK_FALSE(sheet(all, filled).rows.empty());
  }
  for (const char* blank : {"initiatives", "initiative_departments", "schedule"}) {
    INFO(blank);
    CHECK(sheet(all, blank).rows.empty());
  }
}

TEST_CASE("texts are those of the plan and its goals alone") {
  const std::vector<ImportTable> all = sheets();
  const ImportTable& texts = sheet(all, "texts");
  const auto scope = std::ranges::find(texts.columns, "scope") - texts.columns.begin();
  std::set<std::string> scopes;
  for (const ImportRow& row : texts.rows)
    scopes.insert(row.cells.at(static_cast<std::size_t>(scope)).text);
  CHECK(scopes.contains("goal"));
  CHECK_FALSE(scopes.contains("initiative"));
}
