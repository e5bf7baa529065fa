#include "opendata/revision_tables.h"

#include <utility>

#include "opendata/plan_tables.h"

namespace kohyo::opendata {

Table revisions_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  std::optional<model::EditionId> previous;
  if (plan.previous() != nullptr) previous = plan.previous()->id;
  return revisions_table(catalogue, plan, previous);
}

Table revisions_table(const model::Catalogue& catalogue, const model::Plan& plan,
                      const std::optional<model::EditionId>& before) {
  TableBuilder table("revisions", with_origin({{"revision_id", Type::text, true},
                                               {"previous_edition_id"},
                                               {"scope"},
                                               {"scope_id"},
                                               {"field"},
                                               {"part_id"},
                                               {"fiscal_year", Type::integer},
                                               {"kind"},
                                               {"shift"},
                                               {"before_ja"},
                                               {"before_en"},
                                               {"after_ja"},
                                               {"after_en"},
                                               {"former_wording"},
                                               {"source"},
                                               {"reason_ja"},
                                               {"reason_en"}}));
  Cell previous;
  if (before) previous = before->str();
  for (const model::Change* each : plan.changes()) {
    const model::Change& change = *each;
    Cell year;
    if (change.year) year = std::int64_t{change.year->start};
    Cell part;
    if (!change.part_id.empty()) part = change.part_id;
    table.add(record(
        catalogue, plan,
        {change.id, previous, std::string(name_of(change.scope)), change.scope_id, change.field,
         part, year, std::string(name_of(change.kind)), std::string(name_of(change.shift)),
         cell(change.before, "ja"), cell(change.before, "en"), cell(change.after, "ja"),
         cell(change.after, "en"), change.former_is_on_record ? "on_record" : "not_on_record",
         change.source == model::ChangeSource::declared ? "declared" : "computed",
         cell(change.reason, "ja"), cell(change.reason, "en")}));
  }
  return std::move(table).take();
}

}  // namespace kohyo::opendata
