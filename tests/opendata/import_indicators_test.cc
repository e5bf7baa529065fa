#include "opendata/import_indicators.h"

#include <catch2/catch.hpp>

#include "opendata/text_tables.h"

using namespace kohyo;
using namespace kohyo::opendata;
using test::Cells;

namespace {

Cells classes() {
  return {{"indicator_id", "output-1"}, {"scope", "initiative"}, {"scope_id", "1-1"},
          {"number_printed", "1-1①"},   {"kind", "output"},      {"name_ja", "講座の参加者"},
          {"name_en", "Participants"},  {"unit_ja", "人"},       {"unit_en", "people"}};
}

Cells value(const std::string& series, const std::string& year, const Cells& more) {
  Cells cells{{"indicator_id", "output-1"},
              {"series", series},
              {"fiscal_year", year},
              {"component_no", "1"}};
  cells.insert(more.begin(), more.end());
  return cells;
}

std::string lines(const Cells& indicator, const std::vector<Cells>& values) {
  const TextTables tables =
      test::text_tables({{"indicators", {indicator}}, {"indicator_values", values}});
  return yaml::entry_lines({"indicators", indicators_of("initiative", "1-1", ItemRows(tables))}, 0);
}

}  // namespace

TEST_CASE("figures by year, a total, a dash and what is undecided") {
  CHECK(
      lines(classes(), {value("original", "2022", {{"value", "1000"}, {"value_status", "figure"}}),
                        value("original", "2023", {{"value_status", "undecided"}}),
                        value("original", "", {{"value", "2500"}, {"is_total", "true"}}),
                        value("revised", "2022", {{"value_status", "dash"}})}) ==
      "indicators:\n"
      "  - id: output-1\n"
      "    number: 1-1①\n"
      "    kind: output\n"
      "    name:\n"
      "      ja: 講座の参加者\n"
      "      en: Participants\n"
      "    unit:\n"
      "      ja: 人\n"
      "      en: people\n"
      "    original:\n"
      "      R4: 1000\n"
      "      R5: 未定\n"
      "      total: 2500\n"
      "    revised:\n"
      "      R4: ―\n");
}

TEST_CASE("a target has its year, and what else is said of it") {
  const std::string all = lines(classes(), {value("target", "2023",
                                                  {{"value", "80.0"},
                                                   {"value_status", "figure"},
                                                   {"qualifier", "cumulative"},
                                                   {"as_of", "2021-12"},
                                                   {"value_printed", "約80％"},
                                                   {"reason_ja", "見直した"}})});
  CHECK(all.find("    target:\n"
                 "      value: 80.0\n"
                 "      year: R5\n"
                 "      printed: 約80％\n"
                 "      qualifier: cumulative\n"
                 "      as_of: 2021-12\n"
                 "      reason:\n"
                 "        ja: 見直した\n") != std::string::npos);
}

TEST_CASE("words stand in the place of a figure") {
  const std::string all = lines(
      classes(), {value("original", "2022", {{"words_ja", "基本設計"}, {"words_en", "Design"}})});
  CHECK(all.find("    original:\n"
                 "      R4:\n"
                 "        words:\n"
                 "          ja: 基本設計\n"
                 "          en: Design\n") != std::string::npos);
}

TEST_CASE("several figures in one value are a list, in the order of their numbers") {
  const auto component = [](const std::string& number, const std::string& figure) {
    Cells cells =
        value("actual", "2022",
              {{"value", figure}, {"component_ja", "区分" + number}, {"component_unit_ja", "件"}});
    cells["component_no"] = number;
    return cells;
  };
  const std::string all = lines(classes(), {component("2", "7"), component("1", "5")});
  CHECK(all.find("    components:\n"
                 "      - name:\n"
                 "          ja: 区分1\n"
                 "        unit:\n"
                 "          ja: 件\n"
                 "      - name:\n"
                 "          ja: 区分2\n"
                 "        unit:\n"
                 "          ja: 件\n"
                 "    actual:\n"
                 "      R4: [5, 7]\n") != std::string::npos);
  CHECK(all.find("\n    unit:\n") == std::string::npos);
}

TEST_CASE("a printed number that is the id is left out; a row that states nothing too") {
  Cells plain = classes();
  plain["number_printed"] = "output-1";
  const std::string all = lines(plain, {value("actual", "2022", {})});
  CHECK(all.find("number:") == std::string::npos);
  CHECK(all.find("actual:") == std::string::npos);
}

TEST_CASE("an item without rows has no indicators") {
  const TextTables tables = test::text_tables({{"indicators", {classes()}}});
  CHECK(indicators_of("goal", "1-1", ItemRows(tables)).empty());
  CHECK(indicators_of("initiative", "1-2", ItemRows(tables)).empty());
}
