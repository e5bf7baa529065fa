#include "revision/compare_amounts.h"

#include <catch2/catch.hpp>
#include <string>

#include "revision/editions.h"

using namespace kohyo;
using namespace kohyo::revision;
using model::EffectAmount;
using model::ValueStatus;
using test::only;

namespace {

EffectAmount amount(std::optional<int> year, std::string_view figure) {
  std::optional<text::FiscalYear> when;
  if (year) when = text::FiscalYear{*year};
  return {when, ValueStatus::figure,
          model::make_money(*text::Decimal::parse(figure), model::MoneyUnit::thousand_yen)};
}

model::Measure measure(std::string_view id, std::vector<EffectAmount> amounts) {
  return {model::MeasureId(id),
          text::Text::from_program(id),
          only("方策"),
          model::EffectKind::revenue,
          {},
          {},
          false,
          std::move(amounts),
          {}};
}

model::Effects effects(std::vector<model::Measure> measures) {
  return {std::move(measures), {}, {}};
}

Lines told(const model::Effects& before, const model::Effects& after) {
  ChangeList list(model::Scope::plan, "smart", model::ChangeSource::computed, {});
  compare_effects(before, after, list);
  return lines_of(std::move(list).take());
}

}  // namespace

TEST_CASE("equal effects have no changes") {
  const model::Effects same = effects({measure("a", {amount(2024, "3"), amount({}, "3")})});
  CHECK(told(same, same).empty());
}

TEST_CASE("an amount of a measure changes by its year, and the sum of all years by itself") {
  const Lines lines = told(effects({measure("a", {amount(2024, "3"), amount({}, "3")})}),
                           effects({measure("a", {amount(2024, "4"), amount({}, "4")})}));
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].find("effects:a:2024 figure: 3千円 -> 4千円") != std::string::npos);
  CHECK(lines[1].find("effects:a:total figure: 3千円 -> 4千円") != std::string::npos);
}

TEST_CASE("a measure that is new or gone is told with its amounts") {
  const model::Effects none = effects({});
  const model::Effects one = effects({measure("a", {amount(2024, "3")})});
  CHECK(told(none, one).size() == 2);
  CHECK(told(one, none).size() == 2);
}

TEST_CASE("how a measure is counted is listed, never red") {
  model::Effects after = effects({measure("a", {amount(2024, "3")})});
  after.measures[0].is_relisted = true;
  const Lines lines = told(effects({measure("a", {amount(2024, "3")})}), after);
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].find("effect_kind:a editorial: revenue -> revenue relisted") != std::string::npos);
}

TEST_CASE("a total is compared by what it is the total of") {
  model::Effects before = effects({});
  before.totals = {{model::EffectKind::revenue, {amount(2024, "3")}, {}}};
  model::Effects after = before;
  after.totals[0].amounts = {amount(2024, "5")};
  CHECK(told(before, after).front().find("effects:total-revenue:2024 figure") != std::string::npos);
}
