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

}  // namespace kohyo::opendata
