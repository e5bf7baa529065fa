#include "revision/compare_indicators.h"

#include <catch2/catch.hpp>

#include "revision/editions.h"

using namespace kohyo;
using namespace kohyo::revision;
using model::Indicator;
using model::IndicatorValue;
using model::Series;
using model::ValueStatus;

namespace {

/// A value: a figure, `―`, `未定`, or words.
IndicatorValue value(Series series, std::optional<int> year, std::string_view text,
                     int component = 1) {
  IndicatorValue result{series, {}, component, false, ValueStatus::figure, {}, {}, {}, {}, {}, {}};
  if (year) result.year = text::FiscalYear{*year};
  if (text == "―") result.status = ValueStatus::dash;
  if (text == "未定") result.status = ValueStatus::undecided;
  result.value = text::Decimal::parse(text);
  if (result.status == ValueStatus::figure && !result.value) result.words = test::only(text);
  return result;
}

IndicatorValue total(Series series, std::string_view text) {
  IndicatorValue result = value(series, {}, text);
  result.is_total = true;
  return result;
}

Indicator indicator(std::vector<IndicatorValue> values, std::string_view name = "塾") {
  return {model::IndicatorId("a"),
          test::line("1①"),
          model::IndicatorKind::output,
          test::only(name),
          test::only("人"),
          {},
          std::move(values),
          {},
          {}};
}

Lines told(const std::vector<Indicator>& before, const std::vector<Indicator>& after) {
  const model::Plan plan = edition("2024-03", {});
  ChangeList changes(model::Scope::goal, "1", model::ChangeSource::computed, {});
  compare_indicators({plan, before}, {plan, after}, changes);
  return lines_of(std::move(changes).take());
}

Lines declared(const Indicator& now) {
  const model::Plan plan = edition("2024-03", {});
  ChangeList changes(model::Scope::goal, "1", model::ChangeSource::declared, {});
  const std::vector<Indicator> all{now};
  add_declared_figures({plan, all}, changes);
  return lines_of(std::move(changes).take());
}

const std::vector<IndicatorValue> originals{value(Series::original, 2024, "1000"),
                                            value(Series::original, 2025, "1500"),
                                            total(Series::original, "2500")};

std::vector<IndicatorValue> with(std::vector<IndicatorValue> values,
                                 const std::vector<IndicatorValue>& more) {
  values.insert(values.end(), more.begin(), more.end());
  return values;
}

}  // namespace

TEST_CASE(
    "what is in force for a year is compared: a dash in the revised plan keeps the original") {
  const Indicator before = indicator(originals);
  CHECK(told({before}, {before}).empty());
  const Indicator kept =
      indicator(with(originals, {value(Series::revised, 2024, "―"),
                                 value(Series::revised, 2025, "―"), total(Series::revised, "―")}));
  CHECK(told({before}, {kept}).empty());
  const Indicator after = indicator(
      with(originals, {value(Series::revised, 2024, "―"), value(Series::revised, 2025, "1800"),
                       total(Series::revised, "2800")}));
  CHECK(told({before}, {after}) == Lines{"goal:1:indicators:a:2025 figure: 1,500人 -> 1,800人",
                                         "goal:1:indicators:a:total figure: 2,500人 -> 2,800人"});
  CHECK(told({after}, {after}).empty());
}

TEST_CASE("words and undecided values in place of figures are revised") {
  const Indicator before = indicator({value(Series::original, 2024, "基本設計")});
  const Indicator after =
      indicator({value(Series::original, 2024, "基本設計"), value(Series::revised, 2024, "未定")});
  CHECK(told({before}, {after}) == Lines{"goal:1:indicators:a:2024 revised: 基本設計 -> 未定"});
}

TEST_CASE("a change has the reason of the new value") {
  const model::Plan plan = edition("2024-03", {});
  IndicatorValue revised = value(Series::revised, 2025, "1800");
  revised.reason = test::only("申込みが増えた");
  const std::vector<Indicator> before{indicator(originals)};
  const std::vector<Indicator> after{indicator(with(originals, {revised}))};
  ChangeList changes(model::Scope::goal, "1", model::ChangeSource::computed, {});
  compare_indicators({plan, before}, {plan, after}, changes);
  const std::vector<model::Change> found = std::move(changes).take();
  REQUIRE(found.size() == 1);
  CHECK(found[0].reason->main().str() == "申込みが増えた");
  CHECK(found[0].year == text::FiscalYear{2025});
  CHECK(found[0].part_id == "a");
}

TEST_CASE("components are compared one by one") {
  Indicator before =
      indicator({value(Series::original, 2024, "5", 1), value(Series::original, 2024, "6", 2)});
  before.components = {{test::only("通知"), test::only("件")},
                       {test::only("訪問"), test::only("回")}};
  Indicator after = before;
  after.values[1].value = text::Decimal::parse("7");
  CHECK(told({before}, {after}) == Lines{"goal:1:indicators:a:2:2024 figure: 6回 -> 7回"});
}

TEST_CASE("targets, baselines and projections are compared, results only where they stood before") {
  const Indicator before =
      indicator({value(Series::actual, 2024, "900"), value(Series::baseline, {}, "92"),
                 value(Series::target, 2025, "200"), value(Series::projection, 2030, "50")});
  const Indicator after =
      indicator({value(Series::actual, 2024, "901"), value(Series::actual, 2025, "950"),
                 value(Series::baseline, {}, "93"), value(Series::target, 2025, "300"),
                 value(Series::projection, 2030, "51")});
  CHECK(told({before}, {after}) == Lines{"goal:1:projections:a:2030 figure: 50人 -> 51人",
                                         "goal:1:baselines:a figure: 92人 -> 93人",
                                         "goal:1:targets:a:2025 figure: 200人 -> 300人",
                                         "goal:1:actuals:a:2024 editorial: 900人 -> 901人"});
}

TEST_CASE("new, removed and renamed indicators and units are told") {
  const Indicator one = indicator(originals);
  CHECK(told({}, {one}) == Lines{"goal:1:indicator:a revised:  -> 1① 塾"});
  CHECK(told({one}, {}) == Lines{"goal:1:indicator:a revised: 1① 塾 -> "});
  Indicator other = indicator({}, "講座");
  other.unit = test::only("回");
  CHECK(told({indicator({})}, {other}) == Lines{"goal:1:indicator:a revised: 塾 -> 講座",
                                                "goal:1:indicator_unit:a revised: 人 -> 回"});
}

TEST_CASE("an edition declares revised values and former targets itself") {
  const Indicator now =
      indicator({value(Series::original, 2024, "1000"), value(Series::original, 2025, "1500"),
                 value(Series::revised, 2024, "―"), value(Series::revised, 2025, "1800"),
                 value(Series::target, {}, "300"), value(Series::former_target, {}, "200")});
  CHECK(declared(now) == Lines{"goal:1:indicators:a:2025 figure: 1,500人 -> 1,800人",
                               "goal:1:targets:a figure: 200人 -> 300人"});
  CHECK(declared(indicator(originals)).empty());
}
