#include "load/read_accessibility.h"

#include "load/desk.h"

using namespace kohyo;
using test::Desk;
using test::Lines;

namespace {

const std::string policy =
    "announced: 2025-04-01\nlevel: AA\ndegree: partial\nscope:\n  ja: すべて\n"
    "contact:\n  ja: 広報課\n";

const std::string record =
    "first_day: 2025-03-01\nlast_day: 2025-03-14\ntools:\n  - axe-core 4\n"
    "browsers:\n  - Firefox 153\nstates:\n  - light 1280 px\nseed: 7\npage_count: 120\n"
    "selected:\n  - index.html\nat_random:\n  - ja/about.html\nresults:\n"
    "  - criterion: 1.4.3\n    by:\n      - axe-core\n    applied: 2\n    findings: 1\n";

Lines reports_of_policy(const std::string& text) {
  Desk desk;
  load::read_policy(desk.yaml(text), desk.reading());
  return desk.reports();
}

Lines reports_of_record(const std::string& text) {
  Desk desk;
  CHECK_FALSE(load::read_record(desk.yaml(text), desk.reading()).has_value());
  return desk.reports();
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("a policy needs its day, its aim, its scope and whom to ask") {
  Desk desk;
  const auto read = load::read_policy(desk.yaml(policy), desk.reading());
  CHECK(desk.is_silent());
  REQUIRE(read);
  CHECK(read->level == "AA");
  CHECK(read->degree == model::Degree::partial);
  CHECK_FALSE(read->due.has_value());
  CHECK(read->exceptions.empty());
  CHECK(read->confirmations.empty());
  CHECK(reports_of_policy(replaced(policy, "level: AA\n", "")).size() == 1);
  CHECK(reports_of_policy(replaced(policy, "partial", "conformed")).size() == 1);
}

TEST_CASE("what a person confirmed is kept with its day") {
  Desk desk;
  const auto read = load::read_policy(
      desk.yaml(policy +
                "confirmations:\n  - criterion: 1.4.3\n    result: not_met\n    on: 2025-03-20\n"
                "    note:\n      ja: 図の文字\n  - criterion: 1.2.4\n"
                "    result: not_applicable\n    on: 2025-03-20\n"),
      desk.reading());
  CHECK(desk.is_silent());
  REQUIRE(read);
  REQUIRE(read->confirmations.size() == 2);
  CHECK(read->confirmations[0].judgement == model::Judgement::not_met);
  CHECK(read->confirmations[0].note.has_value());
  CHECK(read->confirmations[1].judgement == model::Judgement::not_applicable);
}

TEST_CASE("a criterion is one of the standard, and is confirmed once") {
  const std::string head = policy + "confirmations:\n";
  const auto entry = [](const std::string& number) {
    return "  - criterion: " + number + "\n    result: met\n    on: 2025-03-20\n";
  };
  CHECK(reports_of_policy(head + entry("1.4.33")) ==
        Lines{"criterion-unknown 9:16 [1.4.33] 1.4.33, 1.4.3"});
  CHECK(reports_of_policy(head + entry("1.4.6")).size() == 1);  // level AAA
  CHECK(reports_of_policy(head + entry("1.4.3") + entry("1.4.3")).front().find("id-duplicate") !=
        std::string::npos);
}

TEST_CASE("a record holds the period, the pages and what was found") {
  Desk desk;
  const auto read = load::read_record(desk.yaml(record), desk.reading());
  CHECK(desk.is_silent());
  REQUIRE(read);
  CHECK(read->last_day == text::Date{2025, 3, 14});
  CHECK(read->page_count == 120);
  CHECK(read->selected.size() == 1);
  CHECK(read->at_random.size() == 1);
  REQUIRE(read->results.size() == 1);
  CHECK(read->results[0].criterion == "1.4.3");
  CHECK(read->results[0].applied == 2);
  CHECK(read->results[0].findings == 1);
}

TEST_CASE("a record whose period ends before it begins is refused") {
  const Lines told = reports_of_record(replaced(record, "2025-03-14", "2025-02-14"));
  REQUIRE(told.size() == 1);
  CHECK(told.front() == "dates-reversed 2:11 [2025-02-14] 2025-03-01, 2025-02-14");
}

TEST_CASE("without the files there is neither policy nor record") {
  Desk desk;
  const model::Accessibility none = load::read_accessibility(desk.files, desk.reading());
  CHECK_FALSE(none.policy.has_value());
  CHECK_FALSE(none.record.has_value());
  desk.add("accessibility.yml", policy);
  desk.add("accessibility-record.yml", record);
  const model::Accessibility both = load::read_accessibility(desk.files, desk.reading());
  CHECK(desk.is_silent());
  CHECK(both.policy.has_value());
  CHECK(both.record.has_value());
}
