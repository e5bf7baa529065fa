// What data there is, and how to use it.
#pragma once

#include "pages/page.h"

namespace kohyo::pages {

Content open_data_page(const Context& context);

}  // namespace kohyo::pages
