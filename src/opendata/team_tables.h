// Teams and timetables as tables.
#pragma once

#include "model/catalogue.h"
#include "opendata/table.h"

namespace kohyo::opendata {

Table teams_table(const model::Catalogue& catalogue, const model::Plan& plan);
Table team_topics_table(const model::Catalogue& catalogue, const model::Plan& plan);
Table team_initiatives_table(const model::Catalogue& catalogue, const model::Plan& plan);
Table timetables_table(const model::Catalogue& catalogue, const model::Plan& plan);

}  // namespace kohyo::opendata
