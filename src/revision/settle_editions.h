// From editions as they were read to editions that know what they changed.
#pragma once

#include "base/diagnostic.h"
#include "model/catalogue.h"

namespace kohyo::revision {

/// Which editions the site shows.
enum class Show {
  adopted,  ///< of each plan the newest adopted one: what the public sees
  drafts,   ///< the newest one on record, draft or not: what the authors see
};

/// Gives every edition its revision: compared with the edition before it where that one is on
/// record, else as its content declares; and takes the marks of change out of the cards and goals,
/// which then say what the edition says. Where both the comparison and marks are there, each
/// difference is reported. An edition in hand that is frozen as well must say the same. Then
/// `plans` holds the editions to be shown, in the order of the site, and `earlier` those before
/// them; a plan without any such edition is left out with a report.
model::Catalogue settle_editions(model::Catalogue catalogue, Show show,
                                 base::Diagnostics& diagnostics);

}  // namespace kohyo::revision
