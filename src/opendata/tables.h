// The tables of the data contract, from the catalogue.
#pragma once

#include <cstddef>
#include <vector>

#include "model/catalogue.h"
#include "opendata/table.h"
#include "routes/routes.h"

namespace kohyo::opendata {

/// Every table of one plan, in the order of the contract, with the addresses of its pages in
/// `folder`. A table without rows is there, with its columns.
std::vector<Table> tables_of(const model::Catalogue& catalogue, const model::Plan& plan,
                             const routes::PlanFolder& folder);

/// One of them, by its place in that order.
Table table_of(const model::Catalogue& catalogue, const model::Plan& plan,
               const routes::PlanFolder& folder, std::size_t number);

/// The tables of all plans together: the rows of each plan one after another; none without a plan.
std::vector<Table> tables_of_all(const model::Catalogue& catalogue);
/// One of them; there is a plan.
Table table_of_all(const model::Catalogue& catalogue, std::size_t number);

}  // namespace kohyo::opendata
