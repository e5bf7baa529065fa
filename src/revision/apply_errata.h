// Corrections of an edition after its publication.
#pragma once

#include "base/diagnostic.h"
#include "model/plan.h"

namespace kohyo::revision {

/// Puts the corrected text in the place of the text that each erratum of `plan` quotes, in every
/// language that it has. In each of them the quoted text must stand exactly once in the field (of
/// the year, if it names one; in prose within one run of text); else that is reported at the
/// erratum and the field stays as it is.
void apply_errata(model::Plan& plan, base::Diagnostics& diagnostics);

}  // namespace kohyo::revision
