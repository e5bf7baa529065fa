#include "opendata/effect_tables.h"

#include <string>
#include <utility>

#include "opendata/plan_tables.h"

namespace kohyo::opendata {
namespace {

/// What the rows of one measure or total have in common.
struct Subject {
  std::string id;
  Cell title_ja;
  Cell title_en;
  Cell kind;
  bool is_relisted;
  bool is_total;
  Cell number;
  Cell note_ja;
  Cell note_en;
};

void add_amounts(TableBuilder& table, const model::Catalogue& catalogue, const model::Plan& plan,
                 const Subject& subject, const std::vector<model::EffectAmount>& amounts) {
  for (const model::EffectAmount& amount : amounts) {
    Cell yen;
    if (amount.amount) yen = amount.amount->yen;
    Cell year;
    if (amount.year) year = std::int64_t{amount.year->start};
    table.add(record(
        catalogue, plan,
        {subject.id, year, subject.title_ja, subject.title_en, subject.kind, yen,
         std::string(name_of(amount.status)), subject.is_relisted, subject.is_total || !amount.year,
         subject.number, subject.note_ja, subject.note_en}));
  }
}

}  // namespace

Table kinds_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("kinds");
  const auto add = [&](const std::string& scope, const std::vector<model::Kind>& kinds) {
    std::int64_t position = 0;
    for (const model::Kind& kind : kinds) {
      table.add(
          record(catalogue, plan,
                 {scope, kind.id.str(), ++position, cell(kind.name, "ja"), cell(kind.name, "en")}));
    }
  };
  add("goal", plan.goal_kinds);
  add("initiative", plan.initiative_kinds);
  return std::move(table).take();
}

Table effects_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("effects");
  for (const model::Measure& measure : plan.effects.measures) {
    const Subject subject{measure.id.str(),
                          cell(measure.title, "ja"),
                          cell(measure.title, "en"),
                          std::string(name_of(measure.kind)),
                          measure.is_relisted,
                          false,
                          cell(measure.number_printed),
                          cell(measure.note, "ja"),
                          cell(measure.note, "en")};
    add_amounts(table, catalogue, plan, subject, measure.amounts);
  }
  for (const model::EffectTotal& total : plan.effects.totals) {
    Cell kind;
    if (total.kind) kind = std::string(name_of(*total.kind));
    const Subject subject{id_of(total),
                          {},
                          {},
                          kind,
                          false,
                          true,
                          {},
                          cell(total.source_note, "ja"),
                          cell(total.source_note, "en")};
    add_amounts(table, catalogue, plan, subject, total.amounts);
  }
  return std::move(table).take();
}

}  // namespace kohyo::opendata
