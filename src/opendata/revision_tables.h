// The red ink as data.
#pragma once

#include <optional>

#include "model/catalogue.h"
#include "opendata/table.h"

namespace kohyo::opendata {

/// One row a changed field, in the order of the cards.
Table revisions_table(const model::Catalogue& catalogue, const model::Plan& plan);
/// The same of a plan whose revision tells it from the edition `before`, whichever that is.
Table revisions_table(const model::Catalogue& catalogue, const model::Plan& plan,
                      const std::optional<model::EditionId>& before);
/// Which initiatives of the edition before the cards come from.
Table lineage_table(const model::Catalogue& catalogue, const model::Plan& plan);
/// Corrections made after the edition was decided.
Table errata_table(const model::Catalogue& catalogue, const model::Plan& plan);

}  // namespace kohyo::opendata
