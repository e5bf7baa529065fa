// Every indicator of a plan, wherever it stands.
#pragma once

#include <string>
#include <vector>

#include "model/plan.h"

namespace kohyo::model {

/// An indicator and what it belongs to: the plan, a goal or a card.
struct PlacedIndicator {
  Scope scope;
  std::string scope_id;
  const Indicator* indicator;  ///< of the plan that was asked; never null
};

/// Those of the plan itself, then of its goals, then of its cards.
std::vector<PlacedIndicator> indicators_of(const Plan& plan);

/// Whether a series states one value, and not one for each year.
bool is_stated_once(Series series);

/// The value that a series states for a year and component, or null. Without a year it is the
/// total of a series by year, or what is stated once.
const IndicatorValue* find_value(const Indicator& indicator, Series series,
                                 std::optional<text::FiscalYear> year, int component);

/// What is planned for a year, or in total: the revised value if it is a figure, words or
/// undecided, else the original. Null where nothing is stated.
const IndicatorValue* in_force(const Indicator& indicator, std::optional<text::FiscalYear> year,
                               int component);

/// How many figures each of its values holds; 1 or more.
int components_of(const Indicator& indicator);
/// The unit of a component, counted from 1.
const LocalText& unit_of(const Indicator& indicator, int component);

}  // namespace kohyo::model
