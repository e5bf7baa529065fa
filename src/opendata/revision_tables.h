// The red ink as data.
#pragma once

#include "model/catalogue.h"
#include "opendata/table.h"

namespace kohyo::opendata {

/// One row a changed field, in the order of the cards.
Table revisions_table(const model::Catalogue& catalogue, const model::Plan& plan);
/// Which initiatives of the edition before the cards come from.
Table lineage_table(const model::Catalogue& catalogue, const model::Plan& plan);
/// Corrections made after the edition was decided.
Table errata_table(const model::Catalogue& catalogue, const model::Plan& plan);

}  // namespace kohyo::opendata
