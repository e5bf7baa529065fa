#include "load/check_indicators.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "load/unique.h"
#include "model/plan_indicators.h"
#include "text/number.h"

namespace kohyo::load {
namespace {

using base::Code;
using model::Indicator;
using model::IndicatorValue;
using model::Series;

/// A figure with its unit, as messages name it: 1200人.
std::string printed(const Indicator& indicator, const text::Decimal& figure, int component) {
  return figure.str() + unit_of(indicator, component).main().str();
}

/// The years that a series states for one component, with the total; of the revised series those in
/// force.
struct YearValues {
  std::map<text::FiscalYear, const IndicatorValue*> years;
  const IndicatorValue* total = nullptr;
};

YearValues values_of(const Indicator& indicator, Series series, int component) {
  YearValues values;
  for (const IndicatorValue& value : indicator.values) {
    const bool counts =
        value.series == series || (series == Series::revised && value.series == Series::original);
    if (value.component != component || !counts) continue;
    if (value.is_total && value.series == series) values.total = &value;
    if (!value.year) continue;
    const IndicatorValue* in_its_place =
        series == Series::revised ? in_force(indicator, value.year, component) : &value;
    values.years[*value.year] = in_its_place;
  }
  return values;
}

/// The sum of the years; nothing where one is no plain figure. A dash adds nothing.
std::optional<text::Decimal> sum_of(const YearValues& values) {
  std::optional<text::Decimal> total;
  for (const auto& [year, value] : values.years) {
    if (value->status == model::ValueStatus::dash) continue;
    if (!value->value || value->qualifier) return {};
    total = total ? sum(*total, *value->value) : value->value;
    if (!total) return {};
  }
  return total;
}

bool is_less(const text::Decimal& a, const text::Decimal& b) {
  const std::string negative = b.str().starts_with('-') ? b.str().substr(1) : "-" + b.str();
  const auto difference = sum(a, *text::Decimal::parse(negative));
  return difference && difference->str().starts_with('-') &&
         difference->str().find_first_of("123456789") != std::string::npos;
}

class Checker {
 public:
  Checker(const model::Plan& plan, base::Diagnostics& diagnostics)
      : plan_(plan), diagnostics_(diagnostics) {}

  void check(const Indicator& indicator) {
    if (indicator.source_note) return;
    for (int component = 1; component <= components_of(indicator); ++component) {
      check_totals(indicator, component);
      check_direction(indicator, component);
      check_planned(indicator, component);
    }
    check_period(indicator);
    check_components(indicator);
  }

 private:
  void check_totals(const Indicator& indicator, int component) {
    for (const Series series : {Series::original, Series::revised, Series::actual}) {
      const YearValues values = values_of(indicator, series, component);
      if (values.total == nullptr || !values.total->value || values.total->qualifier) continue;
      const std::optional<text::Decimal> total = sum_of(values);
      if (!total) continue;
      if (!is_less(*total, *values.total->value) && !is_less(*values.total->value, *total))
        continue;
      diagnostics_.report(Code::total_differs, values.total->span,
                          {printed(indicator, *values.total->value, component),
                           printed(indicator, *total, component), "source_note"});
    }
  }

  void check_direction(const Indicator& indicator, int component) {
    const IndicatorValue* target = find_value(indicator, Series::target, {}, component);
    const IndicatorValue* baseline = find_value(indicator, Series::baseline, {}, component);
    if (target == nullptr || baseline == nullptr || !target->value || !baseline->value) return;
    if (!is_less(*target->value, *baseline->value)) return;
    diagnostics_.report(Code::target_below_baseline, target->span,
                        {printed(indicator, *target->value, component),
                         printed(indicator, *baseline->value, component)});
  }

  void check_planned(const Indicator& indicator, int component) {
    if (indicator.kind != model::IndicatorKind::output) return;
    for (const IndicatorValue& value : indicator.values) {
      if (value.series != Series::actual || value.component != component || !value.year) continue;
      const IndicatorValue* planned = in_force(indicator, value.year, component);
      if (planned != nullptr && planned->status != model::ValueStatus::dash) continue;
      if (value.status != model::ValueStatus::figure || !is_inside(*value.year)) continue;
      diagnostics_.report(Code::actual_without_plan, value.span, {label_of(*value.year)});
    }
  }

  /// Years of a plan are read within the period.
  void check_period(const Indicator& indicator) {
    if (indicator.kind == model::IndicatorKind::background) return;
    for (const IndicatorValue& value : indicator.values) {
      const bool may_be_outside = value.series == Series::baseline || value.component > 1;
      if (may_be_outside || !value.year) continue;
      if (is_inside(*value.year)) continue;
      diagnostics_.report(
          Code::value_outside_period, value.span,
          {label_of(*value.year), label_of(plan_.first_year), label_of(plan_.last_year)});
    }
  }

  void check_components(const Indicator& indicator) {
    for (const model::Component& component : indicator.components) {
      const auto first =
          std::ranges::find(indicator.components, component.name, &model::Component::name);
      if (first->unit != component.unit)
        report_unit(indicator, component.unit, first->unit, component.name.main().str());
    }
  }

  void report_unit(const Indicator& indicator, const model::LocalText& now,
                   const model::LocalText& before, const std::string& where) {
    diagnostics_.report(Code::unit_changed, indicator.span,
                        {now.main().str(), before.main().str(), where});
  }

  bool is_inside(text::FiscalYear year) const {
    return plan_.first_year <= year && year <= plan_.last_year;
  }

  std::string label_of(text::FiscalYear year) const {
    return short_label(year, plan_.title.languages().front());
  }

  const model::Plan& plan_;
  base::Diagnostics& diagnostics_;
};

/// Against the indicator of the same id in the edition before.
void check_against(const Indicator& now, const Indicator& before, const model::Plan& former,
                   base::Diagnostics& diagnostics) {
  const std::string edition = former.edition().id.str();
  const int components = std::min(components_of(now), components_of(before));
  for (int component = 1; component <= components; ++component) {
    const model::LocalText& unit = unit_of(now, component);
    const model::LocalText& former_unit = unit_of(before, component);
    if (unit.main() != former_unit.main() && !now.source_note)
      diagnostics.report(Code::unit_changed, now.span,
                         {unit.main().str(), former_unit.main().str(), edition});
    const IndicatorValue* stated = find_value(now, Series::former_target, {}, component);
    const IndicatorValue* target = find_value(before, Series::target, {}, component);
    if (stated == nullptr || target == nullptr || !stated->value || !target->value) continue;
    const IndicatorValue* repeated = find_value(before, Series::former_target, {}, component);
    if (repeated != nullptr && repeated->value == stated->value) continue;
    if (!is_less(*stated->value, *target->value) && !is_less(*target->value, *stated->value))
      continue;
    diagnostics.report(Code::former_target_differs, stated->span,
                       {printed(now, *stated->value, component),
                        printed(before, *target->value, component), edition});
  }
}

void check_plan(const model::Plan& plan, const model::Plan* former, const base::Sources& sources,
                base::Diagnostics& diagnostics) {
  std::map<model::IndicatorId, const Indicator*> before;
  if (former != nullptr) {
    for (const model::PlacedIndicator& placed : indicators_of(*former))
      before.emplace(placed.indicator->id, placed.indicator);
  }
  UniqueIds unique;
  Checker checker(plan, diagnostics);
  for (const model::PlacedIndicator& placed : indicators_of(plan)) {
    const Indicator& indicator = *placed.indicator;
    if (!unique.add_word(indicator.id.str(), indicator.span, sources, diagnostics)) continue;
    checker.check(indicator);
    const auto found = before.find(indicator.id);
    if (found != before.end()) check_against(indicator, *found->second, *former, diagnostics);
  }
}

/// The edition before, if it is on record.
const model::Plan* edition_before(const model::Plan& plan, const model::Catalogue& catalogue) {
  const model::Edition* previous = plan.previous();
  if (previous == nullptr) return nullptr;
  const auto found = std::ranges::find_if(catalogue.earlier, [&](const model::Plan& other) {
    return other.id == plan.id && other.edition().id == previous->id;
  });
  return found == catalogue.earlier.end() ? nullptr : &*found;
}

}  // namespace

void check_indicators(const model::Catalogue& catalogue, const base::Sources& sources,
                      base::Diagnostics& diagnostics) {
  for (const auto* plans : {&catalogue.earlier, &catalogue.plans}) {
    for (const model::Plan& plan : *plans)
      check_plan(plan, edition_before(plan, catalogue), sources, diagnostics);
  }
}

}  // namespace kohyo::load
