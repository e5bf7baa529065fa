// Totals against their parts.
#pragma once

#include "base/diagnostic.h"
#include "model/plan.h"

namespace kohyo::load {

/// Warns, where it stands, of a total that is not the sum of its parts and that no note explains:
/// - an amount of the plan, against the narrowest goals that state one for the same year and stage
///   (`totals_note` explains it);
/// - an effect in total, against the measures of its kind that are not listed again (its
///   `source_note` explains it), and the sum of a measure, against its years (its `note` does).
/// Where nothing states a part, there is nothing to compare.
void check_totals(const model::Plan& plan, base::Diagnostics& diagnostics);

}  // namespace kohyo::load
