// Everything that one part of the catalogue says of another.
#pragma once

#include "base/diagnostic.h"
#include "model/catalogue.h"

namespace kohyo::load {

/// Reports every reference to a goal, department, method, card, term or plan that does not exist, with the nearest
/// one that does, in fields and in the links of prose; and parts of an item without their siblings.
void check_references(const model::Catalogue& catalogue, base::Diagnostics& diagnostics);

}  // namespace kohyo::load
