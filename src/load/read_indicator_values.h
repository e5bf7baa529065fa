// What an indicator states: a figure, words or a mark for each year, component and series.
#pragma once

#include <vector>

#include "load/files.h"
#include "model/plan.h"
#include "yaml/node.h"

namespace kohyo::load {

/// What the values of one indicator share.
struct ValueContext {
  const model::Plan& plan;  ///< its period and its qualifiers
  model::IndicatorKind kind;
  std::size_t components;  ///< how many figures one printed value holds; 1 or more
};

/// A series by fiscal year, as `original`: years, `total`, and for `revised` a `reason`, which goes
/// to every value that states something. Plans may only state years of the period; results and
/// background figures may lie outside it. In the order of the years, the total last.
std::vector<model::IndicatorValue> read_yearly(const yaml::Node& node, model::Series series,
                                               const ValueContext& context, const Reading& reading);

/// A value that is stated once, as `target`: the same forms, and `year` among its keys.
std::vector<model::IndicatorValue> read_single(const yaml::Node& node, model::Series series,
                                               const ValueContext& context, const Reading& reading);

}  // namespace kohyo::load
