// Declared red never lies, and unmarked changes never slip through.
#pragma once

#include "base/diagnostic.h"
#include "model/plan.h"

namespace kohyo::revision {

/// Marks and words that stand on a card as they stood in the edition before are left over from it:
/// true where a card of `plan` has any.
bool has_leftovers(const model::Plan& plan, const model::Initiative& card,
                   const model::Plan& before);

/// Compares what the cards of an edition declare with what was computed for it: `declared` holds
/// the cards with their marks, `revision` the result of the comparison, `before` that of the
/// edition before. Marks that are left over from there count as none, with one report a card.
/// Reports marks that the comparison does not bear out, changes without a mark on cards that have
/// any, notes on the revision of cards that did not change, words about changes that are not there,
/// and translations that stayed as they were.
void check_declared(const model::Plan& declared, const model::EditionRevision& revision,
                    const model::Plan& before, base::Diagnostics& diagnostics);

}  // namespace kohyo::revision
