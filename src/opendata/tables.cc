#include "opendata/tables.h"

#include <array>
#include <cassert>
#include <optional>
#include <utility>
#include <variant>

#include "opendata/aggregate_tables.h"
#include "opendata/effect_tables.h"
#include "opendata/family_tables.h"
#include "opendata/goal_tables.h"
#include "opendata/indicator_tables.h"
#include "opendata/initiative_tables.h"
#include "opendata/plan_tables.h"
#include "opendata/progress_tables.h"
#include "opendata/revision_tables.h"
#include "opendata/team_tables.h"

namespace kohyo::opendata {

namespace {

using Make = Table (*)(const model::Catalogue&, const model::Plan&);
/// A table that holds addresses of pages.
using MakeLinked = Table (*)(const model::Catalogue&, const model::Plan&,
                             const routes::PlanFolder&);
/// A table that is the same for every plan.
using MakeShared = Table (*)(const model::Catalogue&);
using Maker = std::variant<Make, MakeLinked, MakeShared>;

/// In the order of the contract.
constexpr std::array<Maker, 34> makers = {plans_table,
                                          editions_table,
                                          sections_table,
                                          methods_table,
                                          stages_table,
                                          goals_table,
                                          initiatives_table,
                                          initiative_departments_table,
                                          initiative_methods_table,
                                          departments_table,
                                          texts_table,
                                          schedule_table,
                                          static_cast<Make>(revisions_table),
                                          lineage_table,
                                          budgets_table,
                                          hours_table,
                                          indicators_table,
                                          indicator_values_table,
                                          effects_table,
                                          progress_table,
                                          teams_table,
                                          team_topics_table,
                                          team_initiatives_table,
                                          links_table,
                                          glossary_table,
                                          errata_table,
                                          kinds_table,
                                          statuses_table,
                                          link_relations_table,
                                          timetables_table,
                                          schedule_marks_table,
                                          aggregates_table,
                                          family_table,
                                          family_relations_table};

}  // namespace

Table table_of(const model::Catalogue& catalogue, const model::Plan& plan,
               const routes::PlanFolder& folder, std::size_t number) {
  const Maker& maker = makers.at(number);
  if (const Make* make = std::get_if<Make>(&maker)) return (*make)(catalogue, plan);
  if (const MakeShared* make = std::get_if<MakeShared>(&maker)) return (*make)(catalogue);
  return std::get<MakeLinked>(maker)(catalogue, plan, folder);
}

std::vector<Table> tables_of(const model::Catalogue& catalogue, const model::Plan& plan,
                             const routes::PlanFolder& folder) {
  std::vector<Table> tables;
  for (std::size_t i = 0; i < makers.size(); ++i)
    tables.push_back(table_of(catalogue, plan, folder, i));
  return tables;
}

std::vector<Table> tables_of_all(const model::Catalogue& catalogue) {
  std::vector<Table> all;
  if (catalogue.plans.empty()) return all;
  for (std::size_t i = 0; i < makers.size(); ++i) all.push_back(table_of_all(catalogue, i));
  return all;
}

Table table_of_all(const model::Catalogue& catalogue, std::size_t number) {
  if (const MakeShared* make = std::get_if<MakeShared>(&makers.at(number)))
    return (*make)(catalogue);
  std::optional<Table> all;
  for (const model::Plan& plan : catalogue.plans) {
    Table table = table_of(catalogue, plan, plan.id, number);
    if (all) {
      all->rows.append(table.rows);
    } else {
      all = std::move(table);
    }
  }
  assert(all);
  return *std::move(all);
}

}  // namespace kohyo::opendata
