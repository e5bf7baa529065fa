#include "pages/data_audit_page.h"

#include <catch2/catch.hpp>

#include "opendata/audit_rules.h"
#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using opendata::Finding;
using opendata::Verdict;
using render::Object;

namespace {

/// Every rule is met but L1-07, which has an exception, L1-08 and L2-05.
std::vector<Finding> findings(std::size_t place_count) {
  std::vector<Finding> all;
  for (const opendata::AuditRule& rule : opendata::audit_rules())
    all.push_back({rule, Verdict::met, {}, {}});
  all[6].exceptions.push_back({"schedule", "stages", {"理由", "Reason"}});
  all[7].verdict = Verdict::not_met;
  for (std::size_t i = 0; i < place_count; ++i)
    all[7].places.push_back({"data/a/goals.csv", "goals", "title_ja", i + 1, "①"});
  all[19].verdict = Verdict::not_applicable;
  return all;
}

Object page_of(const std::vector<Finding>& all, bool is_english) {
  const Workbench bench = small_bench();
  Context context = is_english ? bench.en() : bench.ja();
  context.findings = all;
  return data_audit_page(context).values;
}

}  // namespace

TEST_CASE("the audit shows every rule at its level, in the language of the page") {
  const std::vector<Finding> all = findings(1);
  for (const bool is_english : {false, true}) {
    const Object values = page_of(all, is_english);
    CHECK(text_at(values, "met_count") == "28");
    CHECK(text_at(values, "not_applicable_count") == "1");
    CHECK(text_at(values, "not_met_count") == "1");
    CHECK(size_at(values, "levels.0.rules") == 15);
    CHECK(size_at(values, "levels.1.rules") == 6);
    CHECK(size_at(values, "levels.2.rules") == 9);
    const opendata::Bilingual& asks = opendata::audit_rules()[15].asks;
    CHECK(text_at(values, "levels.1.rules.0.id") == "L2-01");
    CHECK(text_at(values, "levels.1.rules.0.asks") == (is_english ? asks.en : asks.ja));
  }
}

TEST_CASE("a rule tells its result in words, its exceptions, and where it is not met") {
  const std::vector<Finding> all = findings(25);
  const Object values = page_of(all, true);
  const model::Words& words = project_words()[1];
  CHECK(text_at(values, "levels.0.rules.0.result") == words["data-audit.met"].str());
  const std::string spared = "levels.0.rules.6";
  CHECK(text_at(values, spared + ".result") == words["data-audit.met-with-exceptions"].str());
  CHECK(text_at(values, spared + ".exceptions.0.name") == "schedule.stages");
  CHECK(text_at(values, spared + ".exceptions.0.url") == "dictionary.html#column-schedule-stages");
  CHECK(text_at(values, spared + ".exceptions.0.reason") == "Reason");
  const std::string broken = "levels.0.rules.7";
  CHECK(text_at(values, broken + ".result") == words["data-audit.not-met"].str());
  CHECK(text_at(values, broken + ".place_count") == "25");
  CHECK(size_at(values, broken + ".places") == 20);
  CHECK(text_at(values, broken + ".places.0.row") == "1");
  CHECK(text_at(values, "levels.1.rules.4.result") == words["data-audit.not-applicable"].str());
}
