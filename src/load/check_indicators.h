// What the figures of indicators say of each other.
#pragma once

#include "base/diagnostic.h"
#include "base/source.h"
#include "model/catalogue.h"

namespace kohyo::load {

/// Reports an id that stands twice in one edition of a plan, and a former target that is not the
/// target of the edition before, where that is on record. Warns, where it stands and unless a
/// `source_note` of the indicator answers it, of
/// - a total that is not the sum of its years, if all are plain figures without a qualifier,
/// - a target below its baseline, a result or target of a year outside the period,
/// - a result of an output indicator for which nothing was planned,
/// - a unit that is another in the edition before, or that differs between components of one name.
void check_indicators(const model::Catalogue& catalogue, const base::Sources& sources,
                      base::Diagnostics& diagnostics);

}  // namespace kohyo::load
