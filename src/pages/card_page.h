// 個票: everything about one initiative.
#pragma once

#include "pages/page.h"

namespace kohyo::pages {

Content card_page(const model::Plan& plan, const model::Initiative& initiative,
                  const Context& context);

}  // namespace kohyo::pages
