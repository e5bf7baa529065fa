// What happens in one fiscal year, over all cards.
#pragma once

#include "pages/page.h"

namespace kohyo::pages {

/// Whether any of the cards states what happens in which year.
bool has_schedule(const std::vector<const model::Initiative*>& cards);

Content years_page(const model::Plan& plan, const Context& context);
Content year_page(const model::Plan& plan, text::FiscalYear year, const Context& context);

}  // namespace kohyo::pages
