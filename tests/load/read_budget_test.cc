#include "load/read_budget.h"

#include <catch2/catch.hpp>

#include "load/desk.h"

using namespace kohyo;
using test::Desk;
using test::Lines;

namespace {

std::vector<model::Budget> budgets_of(Desk& desk, const std::string& text) {
  return load::read_budgets(desk.below(text), test::small_plan(), desk.reading());
}

/// What is said of one amount, with its unit behind a slash, or none.
Lines amount_reports(const std::string& amount, const std::string& unit) {
  Desk desk;
  std::string text = "  - year: R7\n    stage: initial\n    amount: " + amount + "\n";
  if (!unit.empty()) text += "    unit: " + unit + "\n";
  budgets_of(desk, text);
  return desk.reports();
}

std::int64_t yen_of(const std::string& amount, const std::string& unit) {
  Desk desk;
  const auto budgets = budgets_of(desk, "  - year: R7\n    stage: initial\n    amount: " + amount +
                                            "\n    unit: " + unit + "\n");
  REQUIRE(budgets.size() == 1);
  REQUIRE(budgets[0].amount.has_value());
  return budgets[0].amount->yen;
}

Lines hours_reports(const std::string& from, const std::string& to) {
  std::string text =
      "  first_year: R6\n  last_year: R9\n  hours: 100\n  printed: 約100\n  approximate: true\n  "
      "basis:\n    ja: 計\n";
  REQUIRE(text.find(from) != std::string::npos);
  text.replace(text.find(from), from.size(), to);
  Desk desk;
  const bool is_read = load::read_hours(desk.below(text), desk.reading()).has_value();
  CHECK(is_read == desk.is_silent());
  return desk.reports();
}

}  // namespace

TEST_CASE("amounts are exact yen, whatever the unit") {
  CHECK(yen_of("79", "百万円") == 79'000'000);
  CHECK(yen_of("0.5", "千円") == 500);
  CHECK(yen_of("1.05", "億円") == 105'000'000);
  CHECK(yen_of("-12", "千円") == -12'000);
  CHECK(yen_of("0", "円") == 0);
}

TEST_CASE("no figure is told from zero, and needs no unit") {
  Desk desk;
  const auto budgets = budgets_of(desk,
                                  "  - year: R6\n    stage: initial\n    amount: ―\n"
                                  "  - year: R7\n    stage: initial\n    amount: 未定\n");
  CHECK(desk.is_silent());
  REQUIRE(budgets.size() == 2);
  CHECK(budgets[0].status == model::ValueStatus::dash);
  CHECK(budgets[1].status == model::ValueStatus::undecided);
  CHECK_FALSE(budgets[0].amount.has_value());
}

TEST_CASE("amounts are digits; parts of a yen and sums beyond reason are refused") {
  for (const char* amount : {"3,000", "３０００", "1e6", "約3", "1.", "9999999999999999"}) {
    INFO(amount);
    CHECK(amount_reports(amount, "千円") ==
          Lines{"number-invalid 4:13 [" + std::string(amount) + "] " + amount});
  }
  CHECK(amount_reports("0.5", "円") == Lines{"number-invalid 4:13 [0.5] 0.5"});
  CHECK(amount_reports("999999999999999", "億円").size() == 1);
  CHECK(amount_reports("10000001", "億円") == Lines{"number-invalid 4:13 [10000001] 10000001"});
  CHECK(amount_reports("10000000", "億円").empty());
}

TEST_CASE("a figure needs its unit") {
  CHECK(amount_reports("5", "") == Lines{"key-missing 2:5 [year] unit"});
  CHECK(amount_reports("5", "万円") ==
        Lines{"choice-unknown 5:11 [万円] 万円, 円, 円, 千円, 百万円, 億円"});
}

TEST_CASE("an amount that is no text, or a formula, is reported as that") {
  CHECK(amount_reports("[5]", "円") == Lines{"expected-text 4:13 [[5] amount"});
  CHECK(amount_reports("=1+1", "円") == Lines{"text-formula 4:13 [=1+1] ="});
}

TEST_CASE("budgets are sorted by year and lie in the plan") {
  Desk desk;
  const auto budgets = budgets_of(desk,
                                  "  - year: R8\n    stage: plan\n    amount: ―\n"
                                  "  - year: 2024\n    stage: plan\n    amount: ―\n"
                                  "  - year: R5\n    stage: plan\n    amount: ―\n");
  REQUIRE(budgets.size() == 2);
  CHECK(budgets[0].year == text::FiscalYear{2024});
  CHECK(desk.reports() == Lines{"year-outside-period 8:11 [R5] R5, R6, R9"});
}

TEST_CASE("one year and stage has one amount") {
  Desk desk;
  const auto budgets = budgets_of(desk,
                                  "  - year: R6\n    stage: plan\n    amount: ―\n"
                                  "  - year: R6\n    stage: initial\n    amount: ―\n"
                                  "  - year: R6\n    stage: plan\n    amount: ―\n");
  CHECK(budgets.size() == 2);
  CHECK(desk.reports() == Lines{"id-duplicate 8:11 [R6] R6 plan, content/x.yml:2"});
}

TEST_CASE("hours are read, and what is wrong in them is reported") {
  CHECK(hours_reports("R6", "R7").empty());
  CHECK(hours_reports("last_year: R9", "last_year: R5") ==
        Lines{"period-invalid 3:14 [R5] R6, R5, 40"});
  CHECK(hours_reports("hours: 100", "hours: 1,000") == Lines{"number-invalid 4:10 [1,000] 1,000"});
  CHECK(hours_reports("approximate: true", "approximate: about") ==
        Lines{"boolean-invalid 6:16 [about] about"});
  CHECK(hours_reports("  basis:\n    ja: 計\n", "") == Lines{"key-missing 2:3 [first_year] basis"});
  CHECK(hours_reports("  printed: 約100\n", "  printed:\n") ==
        Lines{"value-empty 5:3 [printed] printed"});
}
