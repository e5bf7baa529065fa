// What changed between two editions of a plan.
#pragma once

#include "base/diagnostic.h"
#include "model/plan.h"

namespace kohyo::revision {

/// Compares two editions of one plan, field by field; neither holds marks of change. Items are
/// matched by their ids, and by what the new cards say they continue: alone and instead of it, an
/// item was renumbered, and is compared with what it was; several that continue one are parts of
/// it, one that continues several has merged them, and for those only their origin is told. Items
/// that nothing goes on with have ended. Reports, at the new edition, cards that continue what is
/// not there, items that are gone without a word, and words about an end that did not come.
model::EditionRevision compare_editions(const model::Plan& before, const model::Plan& after,
                                        base::Diagnostics& diagnostics);

}  // namespace kohyo::revision
