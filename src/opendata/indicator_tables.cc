#include "opendata/indicator_tables.h"

#include <string>
#include <utility>

#include "model/plan_indicators.h"
#include "opendata/plan_tables.h"

namespace kohyo::opendata {
namespace {

Row values_of(const model::Indicator& indicator, const model::IndicatorValue& value) {
  std::optional<model::LocalText> component;
  if (!indicator.components.empty())
    component = indicator.components[static_cast<std::size_t>(value.component - 1)].name;
  Cell year, qualifier, figure, printed, as_of;
  if (value.year) year = std::int64_t{value.year->start};
  if (value.qualifier) qualifier = value.qualifier->str();
  if (value.value) figure = *value.value;
  if (value.printed) printed = value.printed->str();
  if (value.as_of) as_of = text::to_iso(*value.as_of);
  const model::LocalText& unit = unit_of(indicator, value.component);
  return {indicator.id.str(),
          std::string(name_of(value.series)),
          year,
          std::int64_t{value.component},
          cell(component, "ja"),
          cell(component, "en"),
          value.is_total,
          qualifier,
          figure,
          printed,
          as_of,
          std::string(name_of(value.status)),
          cell(value.reason, "ja"),
          cell(value.reason, "en"),
          cell(value.words, "ja"),
          cell(value.words, "en"),
          unit.main().empty() ? Cell() : cell(unit, "ja"),
          unit.main().empty() ? Cell() : cell(unit, "en")};
}

}  // namespace

Table indicators_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("indicators");
  for (const auto& [scope, scope_id, indicator] : indicators_of(plan)) {
    const bool has_unit = !indicator->unit.main().empty();
    table.add(record(catalogue, plan,
                     {indicator->id.str(), std::string(name_of(scope)), scope_id,
                      indicator->number_printed.str(), std::string(name_of(indicator->kind)),
                      cell(indicator->name, "ja"), cell(indicator->name, "en"),
                      has_unit ? cell(indicator->unit, "ja") : Cell(),
                      has_unit ? cell(indicator->unit, "en") : Cell(), cell(indicator->note, "ja"),
                      cell(indicator->note, "en"), cell(indicator->source_note, "ja"),
                      cell(indicator->source_note, "en")}));
  }
  return std::move(table).take();
}

Table indicator_values_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("indicator_values");
  for (const model::PlacedIndicator& placed : indicators_of(plan)) {
    for (const model::IndicatorValue& value : placed.indicator->values)
      table.add(record(catalogue, plan, values_of(*placed.indicator, value)));
  }
  return std::move(table).take();
}

}  // namespace kohyo::opendata
