// All plans at a glance: their periods, what they hold, and how they belong together.
#pragma once

#include "pages/page.h"

namespace kohyo::pages {

/// Whether there is more than one plan to show, those of the family included.
bool has_family(const model::Catalogue& catalogue);
Content plans_page(const Context& context);

}  // namespace kohyo::pages
