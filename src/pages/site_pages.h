// Pages that belong to the site and not to one plan.
#pragma once

#include "pages/page.h"

namespace kohyo::pages {

Content home_page(const Context& context);
Content glossary_page(const Context& context);
/// The terms of one edition, for its permanent pages.
Content glossary_page(const model::Plan& plan, const Context& context);
Content free_page(const model::Page& page, const Context& context);
Content not_found_page(const Context& context);

}  // namespace kohyo::pages
