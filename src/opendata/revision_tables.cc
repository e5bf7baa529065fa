#include "opendata/revision_tables.h"

#include <utility>

#include "opendata/plan_tables.h"
#include "revision/declared_changes.h"

namespace kohyo::opendata {

Table revisions_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("revisions");
  Cell previous;
  if (plan.previous) previous = plan.previous->id.str();
  for (const model::Change& change : revision::declared_changes(plan)) {
    Cell year;
    if (change.year) year = std::int64_t{change.year->start};
    Cell part;
    if (!change.part_id.empty()) part = change.part_id;
    table.add(record(
        catalogue, plan,
        {change.id, previous, "initiative", change.initiative.str(), change.field, part, year,
         std::string(name_of(change.kind)), std::string(name_of(change.shift)),
         cell(change.before, "ja"), cell(change.before, "en"), cell(change.after, "ja"),
         cell(change.after, "en"), change.former_is_on_record ? "on_record" : "not_on_record",
         change.source == model::ChangeSource::declared ? "declared" : "computed",
         cell(change.reason, "ja"), cell(change.reason, "en")}));
  }
  return std::move(table).take();
}

Table lineage_table(const model::Catalogue&, const model::Plan&) {
  return TableBuilder("lineage").take();
}

Table errata_table(const model::Catalogue&, const model::Plan&) {
  return TableBuilder("errata").take();
}

}  // namespace kohyo::opendata
