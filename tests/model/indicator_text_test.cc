#include "model/indicator_text.h"

#include <catch2/catch.hpp>

#include "model/plan_indicators.h"
#include "support/values.h"

using namespace kohyo;
using namespace kohyo::model;

namespace {

struct Subject {
  Plan plan = test::plan({});
  Indicator indicator{IndicatorId("a"),
                      test::line("1"),
                      IndicatorKind::output,
                      test::both("塾", "Class"),
                      test::both("人", "people"),
                      {},
                      {},
                      {},
                      {}};
  IndicatorValue value{Series::original, {}, 1, false, ValueStatus::figure, {}, {}, {}, {}, {}, {}};

  std::string in(std::string_view language) const {
    const auto text = text_of(plan, indicator, value);
    return text ? text->in(text::Language(language)).value.str() : "(none)";
  }
};

}  // namespace

TEST_CASE("a figure is printed with its unit, digits in groups and kept behind the point") {
  CHECK(grouped(*text::Decimal::parse("-1234567.50")) == "-1,234,567.50");
  Subject subject;
  subject.plan.title = test::both("計画", "Plan");
  subject.value.value = text::Decimal::parse("12000.0");
  CHECK(subject.in("ja") == "12,000.0人");
  CHECK(subject.in("en") == "12,000.0 people");
  subject.indicator.unit = test::both("％", "%");
  CHECK(subject.in("en") == "12,000.0%");
  subject.value.printed = test::line("約12,000％");
  CHECK(subject.in("ja") == "約12,000％");
  CHECK(subject.in("en") == "12,000.0%");
}

TEST_CASE("words, qualifiers and undecided values are told, a dash is not") {
  Subject subject;
  subject.plan.title = test::both("計画", "Plan");
  subject.value.words = test::both("基本設計", "Basic design");
  CHECK(subject.in("en") == "Basic design");
  subject.value.words.reset();
  subject.value.value = text::Decimal::parse("3");
  subject.value.qualifier = QualifierId("cumulative");
  subject.plan.qualifiers = {{QualifierId("cumulative"), test::both("累計", "cumulative")}};
  CHECK(subject.in("ja") == "3人（累計）");
  CHECK(subject.in("en") == "3 people (cumulative)");
  subject.value = {Series::original, {}, 1, false, ValueStatus::undecided, {}, {}, {}, {}, {}, {}};
  CHECK(subject.in("en") == "Undecided");
  subject.value.status = ValueStatus::dash;
  CHECK(subject.in("ja") == "(none)");
}

TEST_CASE("the revised value is in force where it states something") {
  Subject subject;
  const auto add = [&](Series series, ValueStatus status) {
    subject.indicator.values.push_back(
        {series, text::FiscalYear{2024}, 1, false, status, {}, {}, {}, {}, {}, {}});
  };
  add(Series::original, ValueStatus::figure);
  CHECK(in_force(subject.indicator, text::FiscalYear{2024}, 1)->series == Series::original);
  CHECK(in_force(subject.indicator, text::FiscalYear{2025}, 1) == nullptr);
  add(Series::revised, ValueStatus::dash);
  CHECK(in_force(subject.indicator, text::FiscalYear{2024}, 1)->series == Series::original);
  subject.indicator.values[1].status = ValueStatus::undecided;
  CHECK(in_force(subject.indicator, text::FiscalYear{2024}, 1)->series == Series::revised);
}
