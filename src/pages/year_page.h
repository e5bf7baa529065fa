// What happens in one fiscal year, over all cards.
#pragma once

#include "pages/page.h"

namespace kohyo::pages {

Content years_page(const model::Plan& plan, const Context& context);
Content year_page(const model::Plan& plan, text::FiscalYear year, const Context& context);

}  // namespace kohyo::pages
