#include "opendata/import_lists.h"

#include <catch2/catch.hpp>

#include "opendata/text_tables.h"

using namespace kohyo;
using namespace kohyo::opendata;

namespace {

/// The rows of `initiative 1-1`, or of goal 1, of one table.
template <typename Use>
std::string lines(const std::string& table, const std::vector<test::Cells>& rows, Use use) {
  const TextTables tables = test::text_tables({{table, rows}});
  return yaml::entry_lines({"list", use(ItemRows(tables).in(table, "initiative", "1-1"))}, 0);
}

test::Cells of_card(test::Cells cells, const std::string& prefix = "") {
  cells[prefix + "scope"] = "initiative";
  cells[prefix.empty() ? "scope_id" : prefix + "id"] = "1-1";
  return cells;
}

}  // namespace

TEST_CASE("amounts, signs in their place, and what stood there before") {
  CHECK(lines("budgets",
              {of_card({{"fiscal_year", "2024"},
                        {"budget_stage", "initial"},
                        {"amount_printed", "79"},
                        {"unit_printed", "百万円"},
                        {"value_status", "figure"},
                        {"note_ja", "注: 概算"}}),
               of_card({{"fiscal_year", "2025"},
                        {"budget_stage", "plan"},
                        {"value_status", "dash"},
                        {"former_amount_printed", "5"},
                        {"former_unit_printed", "億円"},
                        {"former_value_status", "figure"}}),
               of_card({{"fiscal_year", "2026"},
                        {"budget_stage", "plan"},
                        {"value_status", "undecided"},
                        {"former_value_status", "dash"}})},
              budgets_of) ==
        "list:\n"
        "  - year: R6\n"
        "    stage: initial\n"
        "    amount: 79\n"
        "    unit: 百万円\n"
        "    note:\n"
        "      ja: \"注: 概算\"\n"
        "  - year: R7\n"
        "    stage: plan\n"
        "    was: 5\n"
        "    amount: ―\n"
        "    unit: 億円\n"
        "  - year: R8\n"
        "    stage: plan\n"
        "    was: ―\n"
        "    amount: 未定\n");
}

TEST_CASE("results of the whole and of a task") {
  CHECK(lines("progress",
              {of_card({{"fiscal_year", "2024"},
                        {"task_id", "all"},
                        {"status", "done"},
                        {"actual_ja", "12件"},
                        {"as_of", "2025-03"},
                        {"evidence_url", "https://ward.example/1.pdf"}}),
               of_card({{"fiscal_year", "2024"},
                        {"task_id", "forms"},
                        {"status", "behind"},
                        {"account_en", "Later"},
                        {"account_ja", "遅れた"}})},
              progress_of) ==
        "list:\n"
        "  - year: R6\n"
        "    status: done\n"
        "    actual:\n"
        "      ja: 12件\n"
        "    as_of: 2025-03\n"
        "    evidence: https://ward.example/1.pdf\n"
        "  - year: R6\n"
        "    task: forms\n"
        "    status: behind\n"
        "    account:\n"
        "      ja: 遅れた\n"
        "      en: Later\n");
}

TEST_CASE("links lead to cards and goals of any plan; related cards are a list of their own") {
  const std::vector<test::Cells> rows{
      of_card({{"to_plan_id", "other"},
               {"to_id", "3"},
               {"to_scope", "goal"},
               {"relation", "continues"},
               {"source", "本文"},
               {"source_en", "The text"}},
              "from_"),
      of_card({{"to_plan_id", "other"}, {"to_id", "2-1"}, {"relation", "continues"}}, "from_"),
      of_card({{"to_plan_id", "own"}, {"to_id", "1-2"}, {"relation", "related"}}, "from_")};
  CHECK(lines("links", rows, links_of) ==
        "list:\n"
        "  - to: other/goal:3\n"
        "    relation: continues\n"
        "    source:\n"
        "      ja: 本文\n"
        "      en: The text\n"
        "  - to: other/2-1\n"
        "    relation: continues\n");
  CHECK(lines("links", rows, [](const auto& all) { return related_of(all, "own"); }) ==
        "list: [1-2]\n");
}

TEST_CASE("hours keep how they were printed") {
  const TextTables tables = test::text_tables({{"hours",
                                                {{{"scope", "goal"},
                                                  {"scope_id", "1"},
                                                  {"first_fiscal_year", "2024"},
                                                  {"last_fiscal_year", "2027"},
                                                  {"hours", "96000"},
                                                  {"former_hours", "29000"},
                                                  {"hours_printed", "約9.6万時間"},
                                                  {"is_approximate", "true"},
                                                  {"basis_ja", "積算"}}}}});
  CHECK(yaml::map_lines(hours_of(ItemRows(tables).in("hours", "goal", "1").front()), 0) ==
        "first_year: R6\n"
        "last_year: R9\n"
        "hours: 96000\n"
        "former_hours: 29000\n"
        "printed: 約9.6万時間\n"
        "approximate: true\n"
        "basis:\n"
        "  ja: 積算\n");
}
