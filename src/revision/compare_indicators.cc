#include "revision/compare_indicators.h"

#include <algorithm>
#include <set>
#include <string>
#include <tuple>

#include "model/find.h"
#include "model/indicator_text.h"
#include "model/plan_indicators.h"
#include "revision/join_texts.h"

namespace kohyo::revision {
namespace {

using model::ChangeKind;
using model::Indicator;
using model::IndicatorValue;
using model::Series;

/// A value in its place; null where nothing is stated.
struct Figure {
  const model::Plan& plan;
  const Indicator* indicator;
  const IndicatorValue* value;

  std::optional<model::LocalText> text() const {
    if (value == nullptr) return {};
    return text_of(plan, *indicator, *value);
  }
};

ChangeKind kind_of(const Figure& before, const Figure& after, const BothTexts& texts) {
  const bool are_figures = before.value && after.value && before.value->value &&
                           after.value->value &&
                           unit_of(*before.indicator, before.value->component) ==
                               unit_of(*after.indicator, after.value->component);
  if (are_figures && before.value->value != after.value->value) return ChangeKind::figure;
  return kind_between(texts.first, texts.second).value_or(ChangeKind::editorial);
}

/// Adds the change between two values, if they say something else.
void compare_figures(const std::string& field, const Figure& before, const Figure& after,
                     ChangeList& changes) {
  const BothTexts texts{before.text(), after.text()};
  if (texts.first == texts.second) return;
  const Figure& there = after.value != nullptr ? after : before;
  const IndicatorValue& value = *there.value;
  const ChangePlace place{field, part_of(*there.indicator, value.component), value.year,
                          value.is_total ? "total" : ""};
  model::Change& change = changes.add(place, kind_of(before, after, texts), texts);
  if (after.value != nullptr && after.value->reason) change.reason = after.value->reason;
  change.span = value.span;
}

/// A place of a series by year: years first, then the total, components in their order.
using Place = std::tuple<bool, int, int>;

std::set<Place> places_of(const Indicator& indicator, std::initializer_list<Series> series) {
  std::set<Place> places;
  for (const IndicatorValue& value : indicator.values) {
    if (std::ranges::find(series, value.series) == series.end()) continue;
    places.emplace(value.is_total, value.year ? value.year->start : 0, value.component);
  }
  return places;
}

std::optional<text::FiscalYear> year_of(const Place& place) {
  if (std::get<0>(place)) return {};
  return text::FiscalYear{std::get<1>(place)};
}

class Comparison {
 public:
  Comparison(const model::Plan& old_plan, const Indicator& old, const model::Plan& plan,
             const Indicator& now, ChangeList& changes)
      : old_plan_(old_plan), old_(old), plan_(plan), now_(now), changes_(changes) {}

  void run() {
    compare_names();
    std::set<Place> places = places_of(now_, {Series::original, Series::revised});
    places.merge(places_of(old_, {Series::original, Series::revised}));
    for (const Place& place : places) {
      const auto year = year_of(place);
      const int component = std::get<2>(place);
      compare("indicators", in_force(old_, year, component), in_force(now_, year, component));
    }
    compare_yearly("projections", Series::projection);
    compare_stated("baselines", Series::baseline);
    compare_stated("targets", Series::target);
    compare_results();
  }

 private:
  void compare(const std::string& field, const IndicatorValue* before,
               const IndicatorValue* after) {
    if (before == nullptr && after == nullptr) return;
    compare_figures(field, {old_plan_, &old_, before}, {plan_, &now_, after}, changes_);
  }

  void compare_names() {
    const std::string id = now_.id.str();
    changes_.compare({"indicator", id}, old_.name, now_.name);
    for (int i = 1; i <= std::min(components_of(old_), components_of(now_)); ++i)
      changes_.compare({"indicator_unit", part_of(now_, i)}, unit_of(old_, i), unit_of(now_, i));
    changes_.compare_quietly({"indicator_note", id}, old_.note, now_.note);
    changes_.compare_quietly({"indicator_source_note", id}, old_.source_note, now_.source_note);
  }

  void compare_yearly(const std::string& field, Series series) {
    std::set<Place> places = places_of(now_, {series});
    places.merge(places_of(old_, {series}));
    for (const Place& place : places) {
      const auto year = year_of(place);
      const int component = std::get<2>(place);
      compare(field, find_value(old_, series, year, component),
              find_value(now_, series, year, component));
    }
  }

  void compare_stated(const std::string& field, Series series) {
    for (int i = 1; i <= std::max(components_of(old_), components_of(now_)); ++i)
      compare(field, find_value(old_, series, {}, i), find_value(now_, series, {}, i));
  }

  /// A result that is there now is no change of the plan; one that is another now is told.
  void compare_results() {
    for (const IndicatorValue& value : now_.values) {
      if (value.series != Series::actual) continue;
      const IndicatorValue* before = find_value(old_, Series::actual, value.year, value.component);
      if (before == nullptr) continue;
      changes_.compare_quietly(
          {"actuals", part_of(now_, value.component), value.year, value.is_total ? "total" : ""},
          text_of(old_plan_, old_, *before), text_of(plan_, now_, value));
    }
  }

  const model::Plan& old_plan_;
  const Indicator& old_;
  const model::Plan& plan_;
  const Indicator& now_;
  ChangeList& changes_;
};

model::LocalText name_of(const Indicator& indicator) {
  return numbered(indicator.number_printed, indicator.name);
}

}  // namespace

void compare_indicators(const IndicatorsOf& before, const IndicatorsOf& after,
                        ChangeList& changes) {
  for (const Indicator& indicator : after.indicators) {
    const Indicator* old = model::find_by_id(before.indicators, indicator.id);
    if (old != nullptr) {
      Comparison(before.plan, *old, after.plan, indicator, changes).run();
    } else {
      changes.compare({"indicator", indicator.id.str()}, {}, name_of(indicator));
    }
  }
  for (const Indicator& indicator : before.indicators) {
    if (model::find_by_id(after.indicators, indicator.id) == nullptr)
      changes.compare({"indicator", indicator.id.str()}, name_of(indicator), {});
  }
}

void add_declared_figures(const IndicatorsOf& now, ChangeList& changes) {
  for (const Indicator& indicator : now.indicators) {
    const auto compare = [&](const std::string& field, const IndicatorValue& before,
                             const IndicatorValue& after) {
      compare_figures(field, {now.plan, &indicator, &before}, {now.plan, &indicator, &after},
                      changes);
    };
    for (const IndicatorValue& value : indicator.values) {
      if (value.series == Series::revised && value.status != model::ValueStatus::dash) {
        const auto* original = find_value(indicator, Series::original, value.year, value.component);
        if (original != nullptr) compare("indicators", *original, value);
      } else if (value.series == Series::target) {
        const auto* former = find_value(indicator, Series::former_target, {}, value.component);
        if (former != nullptr) compare("targets", *former, value);
      }
    }
  }
}

std::string part_of(const Indicator& indicator, int component) {
  const std::string& id = indicator.id.str();
  return components_of(indicator) == 1 ? id : id + ":" + std::to_string(component);
}

}  // namespace kohyo::revision
