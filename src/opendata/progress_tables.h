// What was done, and the words that plans use for results and links, as tables.
#pragma once

#include "model/catalogue.h"
#include "opendata/table.h"

namespace kohyo::opendata {

Table statuses_table(const model::Catalogue& catalogue, const model::Plan& plan);
Table link_relations_table(const model::Catalogue& catalogue, const model::Plan& plan);
/// By goal, then by initiative, then by year; the whole before its tasks.
Table progress_table(const model::Catalogue& catalogue, const model::Plan& plan);
/// Related cards and links between plans: by initiative, then by goal.
Table links_table(const model::Catalogue& catalogue, const model::Plan& plan);

}  // namespace kohyo::opendata
