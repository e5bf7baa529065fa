#include "opendata/plan_template.h"

#include <algorithm>
#include <array>
#include <utility>

#include "opendata/check_book.h"
#include "opendata/dictionary.h"
#include "opendata/tables.h"
#include "opendata/xlsx.h"

namespace kohyo::opendata {

std::string plan_template(const model::Catalogue& catalogue, const model::Plan& plan) {
  constexpr std::array lists = {"sections", "methods", "stages", "departments"};
  std::vector<Sheet> sheets{to_sheet(dictionary_table(), 1)};
  for (Table& table : tables_of(catalogue, plan, plan.id)) {
    const bool is_list = std::ranges::find(lists, table.name) != lists.end();
    if (!is_list && !is_imported(table.name)) continue;
    if (!is_list && table.name != "goals") table.rows.clear();
    sheets.push_back(to_sheet(table, sheets.size() + 1));
  }
  return to_xlsx(std::move(sheets), {catalogue.site.municipality.name.main().str(), {}});
}

}  // namespace kohyo::opendata
