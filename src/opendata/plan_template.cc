#include "opendata/plan_template.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

#include "opendata/text_table.h"
#include "opendata/csv.h"
#include "opendata/dictionary.h"
#include "opendata/tables.h"
#include "opendata/xlsx.h"

namespace kohyo::opendata {

namespace {

/// What the cards of a plan do not say: rows of the plan, of its goals and of their indicators.
class Frame {
 public:
  void keep_in(Table& table) {
    if (table.name == "goals") return;
    const std::optional<std::size_t> scope = place_of(table, "scope", "from_scope");
    const std::optional<std::size_t> indicator = place_of(table, "indicator_id", "");
    Rows kept;
    for (const Row& row : table.rows) {
      const bool is_known = indicator && indicators_.contains(text_of(row[*indicator]));
      if (scope ? text_of(row[*scope]) == "initiative" : !is_known) continue;
      if (indicator) indicators_.insert(text_of(row[*indicator]));
      kept.push_back(row);
    }
    table.rows = std::move(kept);
  }

 private:
  static std::optional<std::size_t> place_of(const Table& table, std::string_view name,
                                             std::string_view other) {
    const auto place = std::ranges::find_if(table.columns, [&](const Column& column) {
      return column.name == name || column.name == other;
    });
    if (place == table.columns.end()) return {};
    return static_cast<std::size_t>(place - table.columns.begin());
  }
  static std::string text_of(const Cell& cell) { return csv_text(cell); }

  std::set<std::string> indicators_ = {};
};

}  // namespace

std::string plan_template(const model::Catalogue& catalogue, const model::Plan& plan) {
  constexpr std::array lists = {"sections", "methods",  "stages",        "departments",
                                "kinds",    "statuses", "link_relations"};
  Frame frame;
  std::vector<Sheet> sheets{to_sheet(dictionary_table(), 1)};
  for (Table& table : tables_of(catalogue, plan, plan.id)) {
    const bool is_list = std::ranges::find(lists, table.name) != lists.end();
    if (!is_list && !is_imported(table.name)) continue;
    if (!is_list) frame.keep_in(table);
    sheets.push_back(to_sheet(table, sheets.size() + 1));
  }
  return to_xlsx(std::move(sheets), {catalogue.site.municipality.name.main().str(), {}});
}

}  // namespace kohyo::opendata
