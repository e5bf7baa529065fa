#include "opendata/tables.h"

#include <initializer_list>
#include <iterator>
#include <utility>

#include "opendata/goal_tables.h"
#include "opendata/initiative_tables.h"
#include "opendata/plan_tables.h"
#include "opendata/revision_tables.h"

namespace kohyo::opendata {

std::vector<Table> tables_of(const model::Catalogue& catalogue, const model::Plan& plan,
                             const routes::PlanFolder& folder) {
  using Make = Table (*)(const model::Catalogue&, const model::Plan&);
  std::vector<Table> tables;
  const auto add = [&](std::initializer_list<Make> makers) {
    for (const Make make : makers) tables.push_back(make(catalogue, plan));
  };
  tables.push_back(plans_table(catalogue, plan, folder));
  add({editions_table, sections_table, methods_table, stages_table});
  tables.push_back(goals_table(catalogue, plan, folder));
  tables.push_back(initiatives_table(catalogue, plan, folder));
  add({initiative_departments_table, initiative_methods_table, departments_table, texts_table,
       schedule_table, revisions_table, lineage_table, budgets_table, hours_table, links_table,
       glossary_table, errata_table, schedule_marks_table});
  return tables;
}

std::vector<Table> tables_of_all(const model::Catalogue& catalogue) {
  std::vector<Table> all;
  for (const model::Plan& plan : catalogue.plans) {
    std::vector<Table> tables = tables_of(catalogue, plan, plan.id);
    if (all.empty()) {
      all = std::move(tables);
      continue;
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
      std::move(tables[i].rows.begin(), tables[i].rows.end(), std::back_inserter(all[i].rows));
    }
  }
  return all;
}

}  // namespace kohyo::opendata
