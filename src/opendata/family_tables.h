// All plans of the municipality at a glance, and how they belong together.
#pragma once

#include "model/catalogue.h"
#include "opendata/table.h"

namespace kohyo::opendata {

/// The plans of the family, in its order. It is the same in the data of every plan.
Table family_table(const model::Catalogue& catalogue);
/// Their relations, likewise.
Table family_relations_table(const model::Catalogue& catalogue);

}  // namespace kohyo::opendata
