#include "opendata/import_indicators.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>
#include <vector>

#include "model/plan_indicators.h"

namespace kohyo::opendata {
namespace {

using model::Series;
using yaml::Value;

constexpr std::array all_series = {Series::original,  Series::revised, Series::actual,
                                   Series::baseline,  Series::target,  Series::former_target,
                                   Series::projection};

/// What a row states, for short where that is a figure or sign alone; empty where it states
/// nothing.
Value value_of(const ItemRow& row, bool has_year) {
  const std::string sign = sign_of(row["value_status"]);
  const std::string& figure = sign.empty() ? row["value"] : sign;
  Value value;
  set_text(value, "value", figure);
  set_languages(value, "words", row, "words");
  if (value.empty()) return value;
  if (has_year && !row["fiscal_year"].empty())
    value.set("year", Value::of(year_name(row["fiscal_year"])));
  set_text(value, "printed", row["value_printed"]);
  set_text(value, "qualifier", row["qualifier"]);
  set_text(value, "as_of", row["as_of"]);
  set_languages(value, "reason", row, "reason");
  const bool is_plain = value.entries.size() == 1 && !figure.empty();
  return is_plain ? Value::of(figure) : value;
}

/// The values of all components at one place.
Value joined(std::vector<Value> components) {
  if (components.size() == 1) return components.front();
  return Value::list(std::move(components));
}

/// The rows of one series as the map of years, or as what is stated once.
Value series_of(Series series, const std::vector<ItemRow>& rows) {
  const bool is_once = is_stated_once(series);
  std::vector<std::string> order;
  std::map<std::string, std::vector<Value>> places;
  for (const ItemRow& row : rows) {
    if (row["series"] != name_of(series)) continue;
    const std::string& year = row["fiscal_year"];
    const std::string place = is_once ? "" : year.empty() ? "total" : year_name(year);
    Value value = value_of(row, is_once);
    if (value.empty()) continue;
    if (!places.contains(place)) order.push_back(place);
    places[place].push_back(std::move(value));
  }
  if (is_once) return order.empty() ? Value() : joined(std::move(places[""]));
  Value years;
  for (const std::string& place : order) years.set(place, joined(std::move(places[place])));
  return years;
}

/// `components:` of an indicator whose values hold several figures; empty for all others.
Value components_of(const std::vector<ItemRow>& rows) {
  std::vector<ItemRow> named;
  for (const ItemRow& row : rows) {
    const auto is_same = [&](const ItemRow& other) {
      return other["component_no"] == row["component_no"];
    };
    if (!row["component_ja"].empty() && std::ranges::none_of(named, is_same)) named.push_back(row);
  }
  sort_by_number(named, "component_no");
  Value components = Value::list({});
  for (const ItemRow& row : named) {
    Value component;
    set_languages(component, "name", row, "component");
    set_languages(component, "unit", row, "component_unit");
    components.items.push_back(std::move(component));
  }
  return components;
}

Value indicator_of(const ItemRow& row, std::vector<ItemRow> values) {
  sort_by_number(values, "component_no");
  Value indicator;
  indicator.set("id", Value::of(row["indicator_id"]));
  if (row["number_printed"] != row["indicator_id"])
    set_text(indicator, "number", row["number_printed"]);
  indicator.set("kind", Value::of(row["kind"]));
  set_languages(indicator, "name", row, "name");
  Value components = components_of(values);
  if (components.empty()) {
    set_languages(indicator, "unit", row, "unit");
  } else {
    indicator.set("components", std::move(components));
  }
  for (const Series series : all_series) {
    Value stated = series_of(series, values);
    if (!stated.empty()) indicator.set(std::string(name_of(series)), std::move(stated));
  }
  set_languages(indicator, "note", row, "note");
  set_languages(indicator, "source_note", row, "source_note");
  return indicator;
}

}  // namespace

Value indicators_of(const std::string& scope, const std::string& id, const ItemRows& rows) {
  Value list = Value::list({});
  for (const ItemRow& row : rows.in("indicators", scope, id))
    list.items.push_back(indicator_of(row, rows.of("indicator_values", row["indicator_id"])));
  return list;
}

}  // namespace kohyo::opendata
