// What the site says of its accessibility: the policy, and the results of the test on record.
#pragma once

#include "pages/page.h"

namespace kohyo::pages {

Content accessibility_page(const Context& context);
/// Of each success criterion what programs found and what a person confirmed. It never says that
/// the site conforms: a person decides that.
Content accessibility_results_page(const Context& context);

}  // namespace kohyo::pages
