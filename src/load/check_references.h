// Everything that one part of the catalogue says of another.
#pragma once

#include "base/diagnostic.h"
#include "model/catalogue.h"

namespace kohyo::load {

/// Each edition refers to its own cards and records; only links to other plans lead to the editions
/// in hand.
///
/// Reports every reference to a goal, department, method, card, term or plan that does not exist,
/// with the nearest one that does, in fields and in the links of prose; links to departments
/// without a page, and links to paths; parts of an item without their siblings. `diagnostics` holds
/// what reading found: nothing is said about references to what a file with mistakes may hold.
void check_references(const model::Catalogue& catalogue, const base::Sources& sources,
                      base::Diagnostics& diagnostics);

}  // namespace kohyo::load
