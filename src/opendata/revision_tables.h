// The red ink as data.
#pragma once

#include "model/catalogue.h"
#include "opendata/table.h"

namespace kohyo::opendata {

/// One row a changed field, in the order of the cards.
Table revisions_table(const model::Catalogue& catalogue, const model::Plan& plan);

}  // namespace kohyo::opendata
