#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "base/fingerprint.h"
#include "base/json.h"
#include "opendata/data_files.h"
#include "support/catalogue.h"
#include "support/values.h"

using namespace kohyo;
using namespace kohyo::test;
using base::Json;

namespace {

Json document_of(const model::Catalogue& catalogue, std::string_view id) {
  const model::Plan& plan = catalogue.plans.front();
  const model::Initiative* card = plan.find_initiative(model::InitiativeId(id));
  REQUIRE(card != nullptr);
  return base::parse_json(opendata::card_document(catalogue, plan, plan.id, *card).bytes.str());
}

}  // namespace

TEST_CASE("a card's document has its address and the checksum of its bytes") {
  const model::Plan& plan = small_catalogue().plans.front();
  const opendata::DataFile file =
      opendata::card_document(small_catalogue(), plan, plan.id, plan.initiatives.front());
  CHECK(file.path == "data/smart/initiatives/1-1.json");
  CHECK(file.sha256 == base::sha256(file.bytes.str()));
  CHECK(file.bytes.str().ends_with("}\n"));
}

TEST_CASE("in an edition, a card's document has the addresses of that edition") {
  const model::Plan& plan = small_catalogue().plans.front();
  const routes::PlanFolder folder(plan.id, plan.edition().id);
  const opendata::DataFile file =
      opendata::card_document(small_catalogue(), plan, folder, plan.initiatives.front());
  CHECK(file.path == "data/smart/editions/2025-03/initiatives/1-1.json");
  CHECK(base::parse_json(file.bytes.str())["url"]["en"] ==
        "https://plans.example/tsukushi/en/smart/editions/2025-03/1-1.html");
}

TEST_CASE("a card's document says where it belongs, and keeps its printed number") {
  const Json card = document_of(small_catalogue(), "2-1-2");
  CHECK(card["municipality_code"] == "990019");
  CHECK(card["plan_id"] == "smart");
  CHECK(card["edition_id"] == "2025-03");
  CHECK(card["initiative_id"] == "2-1-2");
  CHECK(card["item_id"] == "2-1");
  CHECK(card["part_no"] == 2);
  CHECK(card["number_printed"] == "2-1②");
  CHECK(card["goal_id"] == "2");
}

TEST_CASE("a card's document has each text in each language that it has") {
  CHECK(document_of(small_catalogue(), "1-2")["title"] ==
        Json({{"ja", "電話催告センターの拡充"}, {"en", "A larger reminder call centre"}}));
  CHECK(document_of(small_catalogue(), "2-1-1")["title"] == Json({{"ja", "データの公開"}}));
}

TEST_CASE("a card's document tells whom to ask, in the order of the card") {
  const Json departments = document_of(small_catalogue(), "1-2")["departments"];
  REQUIRE(departments.size() == 2);
  CHECK(departments[0]["department_id"] == "general-affairs");
  CHECK(departments[0]["telephone"].is_null());
  CHECK(departments[0]["contact"].is_null());
  CHECK(departments[1]["name"]["en"] == "Finance Division");
  CHECK(departments[1]["telephone"] == "000-0000-0000");
  CHECK(departments[1]["contact"] == "https://plans.example/contact?to=finance&lang=ja");
}

TEST_CASE("a card's document has the schedule, each cell with its year, its status and its items") {
  const Json schedule = document_of(small_catalogue(), "1-2")["schedule"];
  REQUIRE(schedule.size() == 4);
  CHECK(schedule[0]["task_id"] == "calls");
  CHECK(schedule[0]["group"]["ja"] == "①");
  CHECK(schedule[0]["details"][1]["en"] == "other claims");
  const Json& cells = schedule[0]["cells"];
  REQUIRE(cells.size() == 3);
  CHECK(cells[1]["fiscal_year"] == 2025);
  CHECK(cells[1]["items"].size() == 2);
  CHECK(cells[1]["items"][1]["stages"] == Json({"study", "in_place"}));
  CHECK(cells[2]["value_status"] == "dash");
  CHECK(cells[2]["items"].empty());
  CHECK(schedule[1]["cells"][0]["value_status"] == "undecided");
  CHECK(schedule[1]["cells"][1]["value_status"] == "none");
}

TEST_CASE(
    "a card's document has its sections in the order of the plan, a block for each paragraph") {
  const Json sections = document_of(small_catalogue(), "1-2")["sections"];
  REQUIRE(sections.size() == 2);
  CHECK(sections[0]["section_id"] == "direction");
  CHECK(sections[0]["heading"]["en"] == "Direction");
  CHECK(sections[1]["blocks"]["ja"] == Json({"未納を減らす", "手間を減らす"}));
}

TEST_CASE("what a card does not have is null or an empty list") {
  const Json card = document_of(small_catalogue(), "1-1");
  for (const char* name :
       {"part_no", "revision_note", "printed_page", "updated_on", "source_note"}) {
    INFO(name);
    CHECK(card.contains(name));
    CHECK(card[name].is_null());
  }
  CHECK(card["related"].is_array());
  CHECK(card["related"].empty());
  CHECK(card["methods_basis"] == "printed");
  CHECK(document_of(small_catalogue(), "2-1-1")["methods"].empty());
}

TEST_CASE("a card's document tells whether it is new or revised, and what was revised") {
  const Json revised = document_of(small_catalogue(), "1-2");
  CHECK(revised["is_new"] == false);
  CHECK(revised["is_revised"] == true);
  CHECK(revised["revision_note"]["en"] == "Calls in FY2025 were changed.");
  CHECK(revised["updated_on"] == "2025-05-20");
  CHECK(revised["printed_page"] == 12);
  CHECK(revised["related"] == Json({"2-1-2", "1-1"}));
  CHECK(revised["methods_basis"] == "our_reading");
  const Json fresh = document_of(small_catalogue(), "2-1-2");
  CHECK(fresh["is_new"] == true);
  CHECK(fresh["is_revised"] == false);
}

TEST_CASE("a card's document has its address in each language of the site, and in no other") {
  CHECK(document_of(small_catalogue(), "1-2")["url"] ==
        Json({{"ja", "https://plans.example/tsukushi/ja/smart/1-2.html"},
              {"en", "https://plans.example/tsukushi/en/smart/1-2.html"}}));
  CHECK(document_of(other_catalogue(), "berth-repair")["url"] ==
        Json({{"ja", "https://minato.example/ja/policies/berth-repair.html"}}));
}

TEST_CASE("a card's document carries the notice and the licence of the site") {
  const Json card = document_of(small_catalogue(), "1-1");
  CHECK(card["notice"]["en"] == "This is a city that does not exist, made for a test.");
  CHECK(card["licence"] == "https://creativecommons.org/licenses/by/4.0/");
  CHECK(card["source"]["ja"] == "つくし市「スマート市役所プラン」");
}
