#include "opendata/revision_tables.h"

#include <catch2/catch.hpp>
#include <set>
#include <string>

#include "opendata/rows.h"
#include "support/catalogue.h"

using namespace kohyo;
using namespace kohyo::test;
using opendata::Cell;

namespace {

NamedRow revision_of(const std::string& id) {
  for (const NamedRow& row : rows_of(small_catalogue(), "revisions")) {
    if (row.at("revision_id") == Cell(id)) return row;
  }
  FAIL("there is no revision " << id);
  return {};
}

}  // namespace

TEST_CASE("every revision belongs to a card or goal and to the edition before") {
  for (const NamedRow& row : rows_of(small_catalogue(), "revisions")) {
    CHECK((row.at("scope") == Cell("initiative") || row.at("scope") == Cell("goal")));
    check_row(row, {{"previous_edition_id", "2024-03"}, {"source", "declared"}});
  }
}

TEST_CASE("without an edition before there is no id of one") {
  model::Catalogue catalogue = small_catalogue();
  std::vector<model::Edition>& editions = catalogue.plans[0].editions;
  editions.erase(editions.begin());
  check_row(rows_of(catalogue, "revisions")[0], {{"previous_edition_id", nothing}});
}

TEST_CASE("a reworded cell has its former and its present wording, and the reason of the card") {
  check_row(revision_of("1-2:schedule:calls:2025:1"),
            {{"scope_id", "1-2"},
             {"field", "schedule"},
             {"part_id", "calls"},
             {"fiscal_year", std::int64_t{2025}},
             {"kind", "revised"},
             {"before_ja", "検討"},
             {"before_en", "Study"},
             {"after_ja", "一部の部署で実施"},
             {"former_wording", "on_record"},
             {"reason_en", "Calls in FY2025 were changed."}});
}

TEST_CASE("an added cell has no former wording, and that is on record") {
  check_row(revision_of("1-2:schedule:calls:2025:2"), {{"before_ja", nothing},
                                                       {"after_ja", "②検討・実施"},
                                                       {"shift", "added"},
                                                       {"former_wording", "on_record"}});
}

TEST_CASE("a wording that is not on record is empty, and says so") {
  check_row(revision_of("1-2:schedule:messages:2026:1"),
            {{"before_ja", nothing},
             {"before_en", nothing},
             {"after_en", "In place for all city taxes"},
             {"shift", "none"},
             {"former_wording", "not_on_record"}});
}

TEST_CASE("what moved to an earlier year is forward, where it left and where it came") {
  check_row(revision_of("1-2:schedule:letters:2024:1"),
            {{"after_ja", "実施"}, {"shift", "forward"}});
  check_row(revision_of("1-2:schedule:letters:2025:1"), {{"before_ja", "実施"},
                                                         {"after_ja", nothing},
                                                         {"shift", "forward"},
                                                         {"former_wording", "on_record"}});
}

TEST_CASE("an added task is one revision, of no year") {
  check_row(revision_of("1-2:task:web"), {{"field", "task"},
                                          {"part_id", "web"},
                                          {"fiscal_year", nothing},
                                          {"after_en", "Web"},
                                          {"shift", "added"}});
}

TEST_CASE("a new card and a card of which only something changed are revisions of the card") {
  check_row(
      revision_of("2-1-2:card"),
      {{"field", "card"}, {"kind", "new"}, {"part_id", nothing}, {"after_ja", "データの活用"}});
  check_row(revision_of("2-1-1:card"), {{"kind", "unspecified"},
                                        {"before_ja", nothing},
                                        {"after_ja", nothing},
                                        {"former_wording", "not_on_record"},
                                        {"reason_ja", "どこが変わったかは資料にない。"},
                                        {"reason_en", nothing}});
}

TEST_CASE("a card without changes is in no revision") {
  for (const NamedRow& row : rows_of(small_catalogue(), "revisions"))
    CHECK((row.at("scope_id") != Cell("1-1")));
}

TEST_CASE(
    "in the real content every revised card has a revision, and every revision is of a card that "
    "says so") {
  std::set<std::string> revised;
  for (const NamedRow& row : rows_of(real_catalogue(), "revisions")) {
    if (row.at("scope") == Cell("initiative"))
      revised.insert(std::get<std::string>(row.at("scope_id")));
  }
  std::set<std::string> marked;
  for (const NamedRow& row : rows_of(real_catalogue(), "initiatives")) {
    const bool is_marked = row.at("is_new") == Cell(true) || row.at("is_revised") == Cell(true);
    if (is_marked) marked.insert(std::get<std::string>(row.at("initiative_id")));
  }
  CHECK(revised.size() > 3);
  CHECK(revised == marked);
}
