#include "load/read_indicators.h"

#include "load/desk.h"

using namespace kohyo;
using model::Indicator;
using model::IndicatorValue;
using model::Series;
using model::ValueStatus;
using test::Desk;
using test::Lines;

namespace {

const std::string head =
    "- id: output-1-1\n  number: 1-1①\n  kind: output\n  name:\n    ja: 防災塾\n    en: Classes\n";
const std::string unit = "  unit:\n    ja: 人\n    en: people\n";
const std::string components =
    "  components:\n    - name:\n        ja: 通知\n      unit:\n        ja: 件\n"
    "    - name:\n        ja: 訪問\n      unit:\n        ja: 回\n";

model::Plan plan_with_qualifier() {
  model::Plan plan = test::small_plan();
  plan.qualifiers.push_back({model::QualifierId("cumulative"), test::local("累計", "cumulative")});
  return plan;
}

std::vector<Indicator> read(Desk& desk, const std::string& text) {
  return load::read_indicators(desk.yaml(text), plan_with_qualifier(), desk.reading());
}

/// `series year component value`, as `revised 2025 2 6000`; `total` for the total, the status where
/// there is no figure.
Lines told(const Indicator& indicator) {
  Lines lines;
  for (const IndicatorValue& value : indicator.values) {
    const std::string year = value.year ? std::to_string(value.year->start)
                                        : std::string(value.is_total ? "total" : "-");
    const std::string what = value.value   ? value.value->str()
                             : value.words ? value.words->main().str()
                                           : std::string(name_of(value.status));
    lines.push_back(std::string(name_of(value.series)) + " " + year + " " +
                    std::to_string(value.component) + " " + what);
  }
  return lines;
}

Lines reports(const std::string& text) {
  Desk desk;
  read(desk, text);
  return desk.reports();
}

}  // namespace

TEST_CASE("an indicator is read with its series by year, totals last") {
  Desk desk;
  const auto indicators =
      read(desk, head + unit +
                     "  original:\n    total: 2500\n    R7: 1500\n    R6: 1000\n"
                     "  revised:\n    R6: ―\n    R7: 未定\n    reason:\n      ja: 感染症\n"
                     "  actual:\n    R6: 950.0\n");
  CHECK(desk.is_silent());
  REQUIRE(indicators.size() == 1);
  const Indicator& indicator = indicators[0];
  CHECK(indicator.number_printed.str() == "1-1①");
  CHECK(indicator.kind == model::IndicatorKind::output);
  CHECK(test::in(indicator.unit, "en") == "people");
  CHECK(told(indicator) == Lines{"original 2024 1 1000", "original 2025 1 1500",
                                 "original total 1 2500", "revised 2024 1 dash",
                                 "revised 2025 1 undecided", "actual 2024 1 950.0"});
  CHECK_FALSE(indicator.values[3].reason.has_value());
  CHECK(indicator.values[4].reason->main().str() == "感染症");
}

TEST_CASE("a value may hold a figure for each component, and one mark stands for all") {
  Desk desk;
  const auto indicators =
      read(desk, head + components +
                     "  original:\n    R6: [5500, ―]\n    R7: ―\n"
                     "  target:\n    value: [1, 2]\n    year: R9\n    qualifier: cumulative\n");
  CHECK(desk.is_silent());
  REQUIRE(indicators.size() == 1);
  CHECK(told(indicators[0]) == Lines{"original 2024 1 5500", "original 2024 2 dash",
                                     "original 2025 1 dash", "original 2025 2 dash",
                                     "target 2027 1 1", "target 2027 2 2"});
  CHECK(indicators[0].values[5].qualifier->str() == "cumulative");
}

TEST_CASE("a value may be words, and say when it was counted, how it is printed and why") {
  Desk desk;
  const auto indicators = read(
      desk,
      head +
          "  original:\n    R6:\n      words:\n        ja: 基本設計\n        en: Basic design\n" +
          unit +
          "  baseline:\n    value: 92\n    as_of: 2021-12\n    printed: 約92\n"
          "  target:\n    value: 300\n    reason:\n      ja: 達成したため\n");
  CHECK(desk.is_silent());
  REQUIRE(indicators.size() == 1);
  const std::vector<IndicatorValue>& values = indicators[0].values;
  REQUIRE(values.size() == 3);
  CHECK(values[0].status == ValueStatus::figure);
  CHECK(test::in(*values[0].words, "en") == "Basic design");
  CHECK(text::to_iso(*values[1].as_of) == "2021-12");
  CHECK(values[1].printed->str() == "約92");
  CHECK(values[2].reason->main().str() == "達成したため");
}

TEST_CASE("what is stated in words alone needs no unit, and a number defaults to the id") {
  Desk desk;
  const auto indicators = read(desk,
                               "- id: design\n  kind: kpi\n  name:\n    ja: 設計\n"
                               "  target:\n    words:\n      ja: 完了\n");
  CHECK(desk.is_silent());
  REQUIRE(indicators.size() == 1);
  CHECK(indicators[0].unit.main().empty());
  CHECK(indicators[0].number_printed.str() == "design");
}

TEST_CASE("background figures may lie outside the period") {
  Desk desk;
  const auto indicators =
      read(desk, "- id: people\n  kind: background\n  name:\n    ja: 人口\n" + unit +
                     "  actual:\n    H29: 900\n  projection:\n    R24: 950\n");
  CHECK(desk.is_silent());
  REQUIRE(indicators.size() == 1);
  CHECK(told(indicators[0]) == Lines{"actual 2017 1 900", "projection 2042 1 950"});
}

TEST_CASE("mistakes in indicators are told where they stand") {
  CHECK(reports(head + unit + "  original:\n    R6: 1,000\n") ==
        Lines{"number-invalid 11:9 [1,000] 1,000"});
  CHECK(reports(head + unit + "  original:\n    R20: 1\n") ==
        Lines{"year-outside-period 11:5 [R20] R20, R6, R9"});
  CHECK(reports(head + unit + "  original:\n    R6: 1\n    2024: 2\n") ==
        Lines{"id-duplicate 12:5 [2024] 2024, content/x.yml:11"});
  CHECK(reports(head + unit + "  actual:\n    reason:\n      ja: x\n") ==
        Lines{"year-invalid 11:5 [reason] reason"});
  CHECK(reports(head + components + "  original:\n    R6: [1, 2, 3]\n") ==
        Lines{"component-count 17:9 [[1, 2, 3] 3, 2"});
  CHECK(reports(head + components + "  original:\n    R6: 5\n") ==
        Lines{"component-count 17:9 [5] 1, 2"});
  CHECK(reports(head + "  original:\n    R6: 5\n") == Lines{"key-missing 1:3 [id] unit"});
  CHECK(reports(head + unit + components + "  original:\n    R6: ―\n") ==
        Lines{"key-unknown 7:3 [unit] unit, "});
}
