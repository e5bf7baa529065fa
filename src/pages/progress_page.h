// The results of a plan: counts, what is overdue, and every result on record.
#pragma once

#include "pages/page.h"

namespace kohyo::pages {

Content progress_page(const model::Plan& plan, const Context& context);

}  // namespace kohyo::pages
