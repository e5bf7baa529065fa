// Tables about goals, their money and their hours.
#pragma once

#include "model/catalogue.h"
#include "opendata/table.h"
#include "routes/routes.h"

namespace kohyo::opendata {

Table goals_table(const model::Catalogue& catalogue, const model::Plan& plan,
                  const routes::PlanFolder& folder);
Table budgets_table(const model::Catalogue& catalogue, const model::Plan& plan);
Table hours_table(const model::Catalogue& catalogue, const model::Plan& plan);

}  // namespace kohyo::opendata
