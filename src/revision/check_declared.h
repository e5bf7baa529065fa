// Declared red never lies, and unmarked changes never slip through.
#pragma once

#include "base/diagnostic.h"
#include "model/plan.h"

namespace kohyo::revision {

/// Compares what the cards of an edition declare with what was computed for it: `declared` holds
/// the cards with their marks, `revision` the result of the comparison. Reports marks that the
/// comparison does not bear out, changes without a mark on cards that have any, notes on the
/// revision of cards that did not change, words about changes that are not there, and translations
/// that stayed as they were.
void check_declared(const model::Plan& declared, const model::EditionRevision& revision,
                    base::Diagnostics& diagnostics);

}  // namespace kohyo::revision
