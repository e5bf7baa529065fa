#include "opendata/family_tables.h"

#include <utility>

namespace kohyo::opendata {

Table family_table(const model::Catalogue& catalogue) {
  TableBuilder table("family");
  std::int64_t position = 0;
  for (const model::FamilyPlan& member : catalogue.family.plans) {
    table.add({catalogue.site.municipality.code.str(), member.id.str(), ++position,
               cell(member.title, "ja"), cell(member.title, "en"),
               std::int64_t{member.first_year.start}, std::int64_t{member.last_year.start},
               member.is_here, cell(member.note, "ja"), cell(member.note, "en")});
  }
  return std::move(table).take();
}

Table family_relations_table(const model::Catalogue& catalogue) {
  TableBuilder table("family_relations");
  std::int64_t number = 0;
  for (const model::PlanRelation& relation : catalogue.family.relations) {
    table.add({catalogue.site.municipality.code.str(), ++number, relation.from.str(),
               relation.to.str(), cell(relation.text, "ja"), cell(relation.text, "en"),
               cell(relation.source, "ja"), cell(relation.source, "en")});
  }
  return std::move(table).take();
}

}  // namespace kohyo::opendata
