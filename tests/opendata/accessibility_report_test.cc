#include "opendata/accessibility_report.h"

#include <catch2/catch.hpp>

#include "base/json.h"
#include "support/values.h"

using namespace kohyo;
using namespace kohyo::test;

namespace {

base::Json report_of(const std::vector<model::Confirmation>& confirmations) {
  model::AccessibilityRecord record{};
  record.first_day = {2025, 4, 1};
  record.last_day = {2025, 4, 2};
  record.tools = {line("axe-core 4")};
  record.page_count = 12;
  record.results = {{"1.1.1", {line("axe-core")}, 7, 1}};
  return base::Json::parse(opendata::accessibility_report(record, confirmations).bytes.str());
}

const base::Json& criterion(const base::Json& report, std::string_view number) {
  for (const base::Json& each : report.at("criteria")) {
    if (each.at("number") == number) return each;
  }
  FAIL("there is no criterion " << number);
  return report;
}

}  // namespace

TEST_CASE("every criterion is told, what nobody examined as null") {
  const base::Json report = report_of({});
  CHECK(report.at("last_day") == "2025-04-02");
  CHECK(report.at("page_count") == 12);
  CHECK(report.at("criteria").size() == model::criteria().size());
  const base::Json& examined = criterion(report, "1.1.1").at("programs");
  CHECK(examined.at("pages_with_subject") == 7);
  CHECK(examined.at("findings") == 1);
  CHECK(criterion(report, "1.2.1").at("programs").is_null());
  CHECK(criterion(report, "1.1.1").at("people").is_null());
  CHECK(criterion(report, "4.1.1").at("is_in_wcag_2_2") == false);
}

TEST_CASE("what people found stands beside it, with its note") {
  const base::Json report =
      report_of({{"1.2.1", model::Judgement::not_applicable, {2025, 4, 3}, only("音声はない")}});
  const base::Json& people = criterion(report, "1.2.1").at("people");
  CHECK(people.at("judgement") == "not_applicable");
  CHECK(people.at("confirmed_on") == "2025-04-03");
  CHECK(people.at("note_ja") == "音声はない");
  CHECK(people.at("note_en").is_null());
}
