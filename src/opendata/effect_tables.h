// What measures save or bring in, and the kinds of things that a plan names, as tables.
#pragma once

#include "model/catalogue.h"
#include "opendata/table.h"

namespace kohyo::opendata {

Table kinds_table(const model::Catalogue& catalogue, const model::Plan& plan);
/// By measure in the order of the plan, then by year; the totals last.
Table effects_table(const model::Catalogue& catalogue, const model::Plan& plan);

}  // namespace kohyo::opendata
