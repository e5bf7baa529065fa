// A whole plan on one page, to print or to keep.
#pragma once

#include "pages/page.h"

namespace kohyo::pages {

/// Every goal and every card in full, with the marks of change.
Content print_page(const model::Plan& plan, const Context& context);

}  // namespace kohyo::pages
