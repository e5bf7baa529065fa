#include "opendata/aggregate_tables.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "opendata/rows.h"
#include "support/catalogue.h"

using namespace kohyo;
using namespace kohyo::test;

namespace {

using Cells = std::map<std::string, opendata::Cell>;

bool has(const NamedRow& row, const Cells& cells) {
  return std::ranges::all_of(cells,
                             [&](const auto& cell) { return row.at(cell.first) == cell.second; });
}

/// The value of the one row with these cells; -1 where there is none.
std::int64_t value(const std::vector<NamedRow>& rows, const Cells& cells) {
  const auto found = std::ranges::find_if(rows, [&](const auto& row) { return has(row, cells); });
  if (found == rows.end()) return -1;
  CHECK(std::ranges::count_if(rows, [&](const auto& row) { return has(row, cells); }) == 1);
  return std::get<std::int64_t>(found->at("value"));
}

}  // namespace

TEST_CASE("cards are counted for the plan, its goals, departments and methods") {
  const auto rows = rows_of(small_catalogue(), "aggregates");
  const model::Plan& plan = small_catalogue().plans.front();
  const auto cards = static_cast<std::int64_t>(plan.initiatives.size());
  check_row(rows[0], {{"scope", "plan"},
                      {"scope_id", plan.id.str()},
                      {"measure", "initiatives"},
                      {"category", "all"},
                      {"fiscal_year", nothing},
                      {"value", cards},
                      {"unit", "initiative"}});
  CHECK(value(rows, {{"measure", "items"}}) == cards - 1);  // 2-1 has two parts
  for (const model::Goal& goal : plan.goals) {
    const auto own = static_cast<std::int64_t>(plan.initiatives_of(goal.id).size());
    CHECK(
        value(rows, {{"scope", "goal"}, {"scope_id", goal.id.str()}, {"measure", "initiatives"}}) ==
        own);
  }
  for (const model::Department& department : plan.records.departments) {
    const auto own = static_cast<std::int64_t>(plan.initiatives_of(department.id).size());
    CHECK(value(rows, {{"scope", "department"},
                       {"scope_id", department.id.str()},
                       {"measure", "initiatives"}}) == (own == 0 ? -1 : own));
  }
}

TEST_CASE("what an edition changed is counted with its zeros; nothing where it does not tell") {
  const auto rows = rows_of(small_catalogue(), "aggregates");
  const model::Plan& plan = small_catalogue().plans.front();
  CHECK(value(rows, {{"scope", "plan"}, {"measure", "new"}}) == 1);
  CHECK(value(rows, {{"scope", "plan"}, {"measure", "revised"}}) == 2);
  CHECK(value(rows, {{"scope", "plan"}, {"measure", "ended"}}) == 0);
  CHECK(value(rows, {{"measure", "changes"}, {"category", "all"}}) ==
        static_cast<std::int64_t>(plan.changes().size()));
  CHECK(value(rows, {{"scope", "goal"}, {"scope_id", "1"}, {"measure", "new"}}) == 0);
  model::Catalogue untold = small_catalogue();
  untold.plans.front().revision = {};
  CHECK(value(rows_of(untold, "aggregates"), {{"scope", "plan"}, {"measure", "new"}}) == -1);
}

TEST_CASE("kinds and levels are counted apart, below each goal") {
  const auto rows = rows_of(other_catalogue(), "aggregates");
  CHECK(
      value(rows,
            {{"scope", "goal"}, {"scope_id", "1"}, {"measure", "goals"}, {"category", "policy"}}) ==
      2);
  CHECK(value(rows, {{"scope", "goal"},
                     {"scope_id", "1"},
                     {"measure", "initiatives"},
                     {"category", "practice"}}) == 1);
  CHECK(value(rows, {{"measure", "initiatives"}, {"category", "all"}, {"scope", "plan"}}) == -1);
}

TEST_CASE("results are counted by year and status, those that are missing beside them") {
  // In FY2023 one of two cards has a result of the whole, which counts alone; in FY2024 none has.
  const auto rows = rows_of(roadmap_first(), "aggregates");
  const auto in = [&](std::string_view measure, std::string_view category, std::int64_t year) {
    return value(rows, {{"scope", "plan"},
                        {"measure", std::string(measure)},
                        {"category", std::string(category)},
                        {"fiscal_year", year}});
  };
  CHECK(in("results", "done", 2023) == 1);
  CHECK(in("results", "behind", 2023) == 0);
  CHECK(in("results_missing", "all", 2023) == 1);
  CHECK(in("results", "done", 2024) == 0);
  CHECK(in("results_missing", "all", 2024) == 2);
}

TEST_CASE("sums are in yen") {
  const auto rows = rows_of(other_catalogue(), "aggregates");
  const auto effects = [&](const opendata::Cell& year) {
    return value(rows, {{"measure", "effects"}, {"fiscal_year", year}, {"unit", "yen"}});
  };
  CHECK(effects(std::int64_t{2018}) == 300'000);
  CHECK(effects(std::int64_t{2019}) == 570'000);
  CHECK(effects(nothing) == 750'000);
  CHECK(value(rows_of(small_catalogue(), "aggregates"),
              {{"measure", "budgets"}, {"fiscal_year", std::int64_t{2024}}}) == 79'000'000);
}
