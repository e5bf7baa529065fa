#include "load/check_indicators.h"

#include "load/desk.h"
#include "load/read_indicators.h"
#include "support/values.h"

using namespace kohyo;
using test::Desk;
using test::Lines;

namespace {

const std::string unit = "  unit:\n    ja: 人\n";

std::string indicator(const std::string& kind, const std::string& rest) {
  return "- id: a\n  kind: " + kind + "\n  name:\n    ja: 数\n" + unit + rest;
}

/// The codes of what is said of a plan with the indicators of `text`.
Lines codes(const std::string& text) {
  Desk desk;
  model::Plan plan = test::small_plan();
  plan.qualifiers.push_back({model::QualifierId("cumulative"), test::local("累計", "cumulative")});
  plan.indicators = load::read_indicators(desk.yaml(text), plan, desk.reading());
  REQUIRE(desk.is_silent());
  const model::Catalogue catalogue{test::site(), {}, {}, {plan}, {}};
  load::check_indicators(catalogue, desk.sources, desk.diagnostics);
  Lines lines;
  for (const base::Diagnostic& each : desk.diagnostics.all())
    lines.emplace_back(base::name_of(each.code));
  return lines;
}

}  // namespace

TEST_CASE("the total of an indicator is the sum of what is in force in its years") {
  const auto with = [](const std::string& rest) { return codes(indicator("output", rest)); };
  CHECK(with("  original:\n    R6: 10\n    R7: 15\n    total: 25\n").empty());
  CHECK(with("  original:\n    R6: 10\n    R7: ―\n    total: 10\n").empty());
  CHECK(with("  original:\n    R6: 1.5\n    R7: 1.50\n    total: 3\n").empty());
  CHECK(with("  original:\n    R6: 10\n    R7: 15\n    total: 26\n") == Lines{"total-differs"});
  const std::string revised =
      "  original:\n    R6: 10\n    R7: 15\n  revised:\n    R6: ―\n    R7: 20\n";
  CHECK(with(revised + "    total: 30\n").empty());
  CHECK(with(revised + "    total: 20\n") == Lines{"total-differs"});
  CHECK(with(revised + "    total: 20\n  source_note:\n    ja: 原文のまま\n").empty());
  CHECK(with("  original:\n    R6: 10\n    R7: 15\n    total:\n      value: 15\n      qualifier: "
             "cumulative\n")
            .empty());
}

TEST_CASE("a target below its baseline is told, an equal or higher one is not") {
  const auto with = [](const std::string& target) {
    return codes(indicator("outcome", "  baseline: 92.0\n  target: " + target + "\n"));
  };
  CHECK(with("92").empty());
  CHECK(with("92.1").empty());
  CHECK(with("91.9") == Lines{"target-below-baseline"});
  CHECK(with("未定").empty());
}

TEST_CASE("a result needs a plan for its year if it is of an output, and belongs into the period") {
  const std::string rest = "  original:\n    R6: 10\n  actual:\n    R7: 3\n";
  CHECK(codes(indicator("output", rest)) == Lines{"actual-without-plan"});
  CHECK(codes(indicator("outcome", rest)).empty());
  const std::string early = "  original:\n    R6: 10\n  actual:\n    R5: 3\n";
  CHECK(codes(indicator("output", early)) == Lines{"value-outside-period"});
  CHECK(codes(indicator("background", early)).empty());
}

TEST_CASE("an id stands once in a plan") {
  const std::string one = indicator("kpi", "  target: 1\n");
  CHECK(codes(one + one) == Lines{"id-duplicate"});
}
