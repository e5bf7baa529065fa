// The tables of the data contract, from the catalogue.
#pragma once

#include <vector>

#include "model/catalogue.h"
#include "opendata/table.h"
#include "routes/routes.h"

namespace kohyo::opendata {

/// Every table of one plan, in the order of the contract, with the addresses of its pages in
/// `folder`. A table without rows is there, with its columns.
std::vector<Table> tables_of(const model::Catalogue& catalogue, const model::Plan& plan,
                             const routes::PlanFolder& folder);

/// The tables of all plans together: the rows of each plan one after another.
std::vector<Table> tables_of_all(const model::Catalogue& catalogue);

}  // namespace kohyo::opendata
