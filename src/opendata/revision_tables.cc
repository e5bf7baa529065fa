#include "opendata/revision_tables.h"

#include <map>
#include <string>
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
  TableBuilder table("revisions");
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

Table lineage_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("lineage");
  for (const model::Plan* edition : catalogue.editions_of(plan.id)) {
    for (const model::Lineage& way : edition->revision.lineage) {
      const model::InitiativeId& to = way.to ? *way.to : way.from;
      table.add(record(catalogue, plan,
                       {way.from_edition.str(), way.from.str(), way.to_edition.str(), to.str(),
                        std::string(name_of(way.relation))}));
    }
    if (edition->edition().id == plan.edition().id) break;
  }
  return std::move(table).take();
}

Table errata_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("errata");
  std::map<std::string, int> numbers;  // of the corrections of one field on one day
  for (const model::Erratum& erratum : plan.errata) {
    const std::string day = text::to_iso(erratum.published_on);
    const std::string place = day + ":" + erratum.scope_id + ":" + erratum.field;
    const std::string id = place + ":" + std::to_string(++numbers[place]);
    table.add(record(
        catalogue, plan,
        {id, std::string(name_of(erratum.scope)), erratum.scope_id, erratum.field, day,
         cell(erratum.before, "ja"), cell(erratum.before, "en"), cell(erratum.after, "ja"),
         cell(erratum.after, "en"), cell(erratum.reason, "ja"), cell(erratum.reason, "en")}));
  }
  return std::move(table).take();
}

}  // namespace kohyo::opendata
