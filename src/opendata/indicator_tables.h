// Indicators and their values as tables.
#pragma once

#include "model/catalogue.h"
#include "opendata/table.h"

namespace kohyo::opendata {

/// Those of the plan itself, of its goals, of its cards, each in the order of the content.
Table indicators_table(const model::Catalogue& catalogue, const model::Plan& plan);
/// By indicator in that order, then by series and fiscal year, totals last.
Table indicator_values_table(const model::Catalogue& catalogue, const model::Plan& plan);

}  // namespace kohyo::opendata
