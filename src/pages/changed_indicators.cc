#include "pages/changed_indicators.h"

#include <algorithm>
#include <utility>

#include "model/plan_indicators.h"
#include "pages/indicators.h"
#include "revision/compare_indicators.h"
#include "revision/join_texts.h"

namespace kohyo::pages {

using model::Change;
using model::Indicator;

namespace {

const Indicator* find_indicator(const Change& change, const model::Plan& plan) {
  const std::string id = change.part_id.substr(0, change.part_id.find(':'));
  for (const model::PlacedIndicator& placed : indicators_of(plan)) {
    if (placed.indicator->id.str() == id) return placed.indicator;
  }
  return nullptr;
}

}  // namespace

bool has_marked_figures(const std::vector<Change>& changes) {
  return std::ranges::any_of(changes, [](const Change& change) {
    const bool is_of_figure = change.field == "indicators" || change.field == "indicator" ||
                              change.field == "projections" || change.field == "targets" ||
                              change.field == "baselines";
    return is_of_figure && change.is_marked();
  });
}

std::optional<ChangedIndicator> changed_indicator(const Change& change, const model::Plan& plan) {
  constexpr std::string_view fields[] = {"indicator",   "indicator_unit", "indicators",
                                         "projections", "targets",        "baselines",
                                         "actuals",     "indicator_note", "indicator_source_note"};
  if (std::ranges::find(fields, change.field) == std::end(fields)) return {};
  const Indicator* indicator = find_indicator(change, plan);
  if (indicator == nullptr) return {};
  model::LocalText name = revision::numbered(indicator->number_printed, indicator->name);
  const std::size_t colon = change.part_id.find(':');
  if (colon != std::string::npos) {
    const auto component = static_cast<std::size_t>(std::stoi(change.part_id.substr(colon + 1)));
    if (component <= indicator->components.size())
      name = revision::joined({name, indicator->components[component - 1].name}, " ");
  }
  const bool is_target = change.field == "targets" || change.field == "baselines";
  const bool is_in_targets = is_target || !is_yearly(*indicator);
  return ChangedIndicator{std::move(name),
                          (is_in_targets ? "#target-" : "#indicator-") + indicator->id.str()};
}

}  // namespace kohyo::pages
