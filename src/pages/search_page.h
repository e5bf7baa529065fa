// Search: the form with its filters, and the lists for those who would rather look through them.
#pragma once

#include "pages/page.h"

namespace kohyo::pages {

Content search_page(const Context& context);

}  // namespace kohyo::pages
