// What the content of a plan adds up to: the figures that pages show and that no file states.
#pragma once

#include "model/catalogue.h"
#include "opendata/table.h"

namespace kohyo::opendata {

/// Counts of cards, goals, changes and results, and sums of money: of the plan, then of its goals,
/// departments and methods. Each figure follows from the rows of other tables. Zero has a row where
/// a page shows it; where nothing is counted there is none.
Table aggregates_table(const model::Catalogue& catalogue, const model::Plan& plan);

}  // namespace kohyo::opendata
