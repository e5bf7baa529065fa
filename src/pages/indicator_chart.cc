#include "pages/indicator_chart.h"

#include <set>
#include <utility>

#include "model/indicator_text.h"
#include "model/plan_indicators.h"
#include "pages/bar_chart.h"
#include "pages/pieces.h"

namespace kohyo::pages {

using model::Indicator;
using model::IndicatorValue;
using model::Series;
using render::Object;
using render::Value;

namespace {

/// Thousandths: figures with more digits behind the point have no bar.
std::optional<std::int64_t> length_of(const IndicatorValue* value) {
  if (value == nullptr || !value->value) return {};
  const std::optional<std::int64_t> length = value->value->scaled(1000);
  if (!length || *length < 0) return {};
  return length;
}

std::set<text::FiscalYear> years_of(const Indicator& indicator) {
  std::set<text::FiscalYear> years;
  for (const IndicatorValue& value : indicator.values) {
    if (value.year && value.series == Series::actual) years.insert(*value.year);
  }
  return years;
}

std::vector<BarGroup> groups_of(const Indicator& indicator, const model::Plan& plan,
                                const Context& context) {
  std::vector<BarGroup> groups;
  const auto said = [&](const IndicatorValue& value) {
    return plain(*text_of(plan, indicator, value), context);
  };
  for (const text::FiscalYear year : years_of(indicator)) {
    const IndicatorValue* planned = in_force(indicator, year, 1);
    const IndicatorValue* actual = find_value(indicator, Series::actual, year, 1);
    const auto plan_length = length_of(planned);
    const auto length = length_of(actual);
    if (!plan_length || !length) continue;
    const std::string name = label(year, context.language());
    groups.push_back(
        {Value::text(name),
         name,
         {},
         {{context.words["indicators.bar-plan"].str(), *plan_length, said(*planned), 2},
          {context.words["indicators.bar-result"].str(), *length, said(*actual), 1}}});
  }
  return groups;
}

}  // namespace

Value indicator_charts(const std::vector<ShownIndicator>& shown, const model::Plan& plan,
                       const Context& context) {
  std::vector<Value> list;
  for (const ShownIndicator& each : shown) {
    const Indicator& indicator = *each.indicator;
    if (!indicator.components.empty()) continue;
    Value chart =
        bar_chart("bars-" + indicator.id.str(), groups_of(indicator, plan, context), context);
    if (!chart.opens_section()) continue;
    list.push_back(Object()
                       .set("number", indicator.number_printed)
                       .set("name", spoken(indicator.name, context))
                       .set("chart", std::move(chart)));
  }
  if (list.empty()) return {};
  return list;
}

}  // namespace kohyo::pages
