#include "load/read_effects.h"

#include "load/desk.h"

using namespace kohyo;
using model::ValueStatus;
using test::Desk;
using test::Lines;

namespace {

const std::string measure =
    "measures:\n  - id: 2-7\n    number: ２－７\n    title:\n      ja: 寄附\n    kind: revenue\n"
    "    goal: view-2\n    unit: 千円\n    amounts:\n      total: 366\n      R7: 214\n      R6: "
    "152\n";

}  // namespace

TEST_CASE("measures are read with their amounts by year, the sum last") {
  Desk desk;
  const model::Effects effects = load::read_effects(
      desk.yaml(
          "note:\n  ja: 見込み\n" + measure +
          "  - id: paper\n    title:\n      ja: 紙\n    kind: unstated\n    relisted: true\n "
          "   unit: 千円\n    amounts:\n      R6: ―\n      R7: 未定\n      R8: 0\n"
          "totals:\n  - kind: revenue\n    unit: 千円\n    amounts:\n      R6: 152\n"
          "  - unit: 百万円\n    amounts:\n      total: 1\n    source_note:\n      ja: 端数\n"),
      test::small_plan(), desk.reading());
  CHECK(desk.is_silent());
  REQUIRE(effects.measures.size() == 2);
  const model::Measure& first = effects.measures[0];
  CHECK(first.number_printed.str() == "２－７");
  CHECK(first.kind == model::EffectKind::revenue);
  CHECK(first.goal->id.str() == "view-2");
  CHECK_FALSE(first.is_relisted);
  REQUIRE(first.amounts.size() == 3);
  CHECK(first.amounts[0].year == text::FiscalYear{2024});
  CHECK(first.amounts[0].amount->yen == 152000);
  CHECK_FALSE(first.amounts[2].year.has_value());
  const model::Measure& second = effects.measures[1];
  CHECK(second.is_relisted);
  CHECK(second.number_printed.str() == "paper");
  CHECK(second.amounts[0].status == ValueStatus::dash);
  CHECK(second.amounts[1].status == ValueStatus::undecided);
  CHECK(second.amounts[2].amount->yen == 0);
  REQUIRE(effects.totals.size() == 2);
  CHECK(id_of(effects.totals[0]) == "total-revenue");
  CHECK(id_of(effects.totals[1]) == "total");
  CHECK(effects.totals[1].source_note.has_value());
}

TEST_CASE("mistakes in effects are told where they stand") {
  const auto reports = [](const std::string& from, const std::string& to) {
    Desk desk;
    std::string text = measure;
    text.replace(text.find(from), from.size(), to);
    load::read_effects(desk.yaml(text), test::small_plan(), desk.reading());
    return desk.reports();
  };
  CHECK(reports("R7: 214", "R5: 214") == Lines{"year-outside-period 11:7 [R5] R5, R6, R9"});
  CHECK(reports("R7: 214", "2024: 214") == Lines{"id-duplicate 12:7 [R6] 2024, content/x.yml:11"});
  CHECK(reports("R7: 214", "year: 214") == Lines{"year-invalid 11:7 [year] year"});
  CHECK(reports("R7: 214", "R7: 2,14") == Lines{"number-invalid 11:11 [2,14] 2,14"});
  CHECK(reports("kind: revenue", "kind: income").front().starts_with("choice-unknown 6:11"));
  CHECK(reports("    unit: 千円\n", "") == Lines{"key-missing 2:5 [id] unit"});
}

TEST_CASE("a total is there once, and no measure has its id in the data") {
  Desk desk;
  std::string text = measure;
  text.replace(text.find("2-7"), 3, "total");
  const std::string total = "  - unit: 千円\n    amounts:\n      R6: 1\n";
  load::read_effects(desk.yaml(text + "totals:\n" + total), test::small_plan(), desk.reading());
  REQUIRE(desk.reports().size() == 1);
  CHECK(desk.reports()[0].starts_with("id-duplicate 14:5"));
}
