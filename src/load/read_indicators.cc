#include "load/read_indicators.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "load/fields.h"
#include "load/read_indicator_values.h"
#include "model/plan_indicators.h"

namespace kohyo::load {
namespace {

using base::Code;
using model::Series;
using yaml::Node;

std::optional<model::IndicatorKind> read_kind(const Node& node, const Reading& reading) {
  const auto choice =
      read_choice(node, "kind", {"output", "outcome", "kpi", "background"}, reading);
  if (!choice) return {};
  return static_cast<model::IndicatorKind>(*choice);
}

std::vector<model::Component> read_components(const Node& node, const Reading& reading) {
  std::vector<model::Component> components;
  for (const Node& item : read_list(node, "components", reading)) {
    Fields fields(item, "components", reading);
    const Node* name_node = fields.require("name");
    const Node* unit_node = fields.require("unit");
    fields.finish();
    auto name = read_optional_local_text(name_node, "name", reading);
    auto unit = read_optional_local_text(unit_node, "unit", reading);
    if (name && unit) components.push_back({*std::move(name), *std::move(unit)});
  }
  return components;
}

/// The nodes of all series, asked for before they can be read: how many figures a value holds is
/// known when the map was read to its end.
struct SeriesNode {
  Series series;
  const Node* node;
};

std::vector<SeriesNode> find_series(Fields& fields) {
  constexpr std::array all = {Series::original,  Series::revised, Series::actual,
                              Series::baseline,  Series::target,  Series::former_target,
                              Series::projection};
  std::vector<SeriesNode> found;
  for (const Series series : all) {
    const Node* node = fields.find(name_of(series));
    if (node != nullptr) found.push_back({series, node});
  }
  return found;
}

std::vector<model::IndicatorValue> read_all(const std::vector<SeriesNode>& nodes,
                                            const ValueContext& context, const Reading& reading) {
  std::vector<model::IndicatorValue> all;
  for (const auto& [series, node] : nodes) {
    std::vector<model::IndicatorValue> values = is_stated_once(series)
                                                    ? read_single(*node, series, context, reading)
                                                    : read_yearly(*node, series, context, reading);
    std::ranges::move(values, std::back_inserter(all));
  }
  return all;
}

/// The unit of a single figure. What is stated in words alone may do without.
std::optional<model::LocalText> read_unit(const Node* node, const Fields& fields,
                                          const std::vector<model::IndicatorValue>& values) {
  const Reading& reading = fields.reading();
  if (node != nullptr) return read_local_text(*node, "unit", reading);
  const bool has_figure = std::ranges::any_of(
      values, [](const model::IndicatorValue& value) { return value.value.has_value(); });
  if (!has_figure) return model::LocalText(reading.languages.front(), text::Text());
  reading.diagnostics.report(Code::key_missing, fields.span(), {"unit"});
  return {};
}

std::optional<model::Indicator> read_indicator(const Node& node, const model::Plan& plan,
                                               const Reading& reading) {
  Fields fields(node, "indicators", reading);
  const Node* id_node = fields.require("id");
  const Node* number_node = fields.find("number");
  const Node* kind_node = fields.require("kind");
  const Node* name_node = fields.require("name");
  const Node* components_node = fields.find("components");
  const Node* unit_node = components_node == nullptr ? fields.find("unit") : nullptr;
  const std::vector<SeriesNode> series = find_series(fields);
  const Node* note_node = fields.find("note");
  const Node* source_note_node = fields.find("source_note");
  fields.finish();
  std::optional<text::Text> number;
  if (number_node != nullptr) number = read_text(*number_node, "number", reading);
  auto note = read_optional_local_text(note_node, "note", reading);
  auto source_note = read_optional_local_text(source_note_node, "source_note", reading);
  auto name = read_optional_local_text(name_node, "name", reading);
  std::vector<model::Component> components;
  if (components_node != nullptr) components = read_components(*components_node, reading);
  if (!id_node || !kind_node) return {};
  auto id = read_id<model::IndicatorId>(*id_node, "id", reading);
  const auto kind = read_kind(*kind_node, reading);
  if (!id || !name || !kind || (components_node != nullptr && components.empty())) return {};
  const std::size_t figures = components_node == nullptr ? 1 : components_node->items.size();
  auto values = read_all(series, {plan, *kind, figures}, reading);
  if (figures != std::max<std::size_t>(components.size(), 1)) return {};
  auto unit = components.empty() ? read_unit(unit_node, fields, values) : components.front().unit;
  if (!unit) return {};
  const text::Text printed = number.value_or(text::Text::from_program(id->str()));
  return model::Indicator{*std::move(id),    printed,          *kind,
                          *std::move(name),  *std::move(unit), std::move(components),
                          std::move(values), std::move(note),  std::move(source_note),
                          id_node->span};
}

}  // namespace

std::vector<model::Indicator> read_indicators(const Node& node, const model::Plan& plan,
                                              const Reading& reading) {
  std::vector<model::Indicator> indicators;
  for (const Node& item : read_list(node, "indicators", reading)) {
    std::optional<model::Indicator> indicator = read_indicator(item, plan, reading);
    if (indicator) indicators.push_back(*std::move(indicator));
  }
  return indicators;
}

}  // namespace kohyo::load
