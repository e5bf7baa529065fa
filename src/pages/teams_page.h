// Who works across departments, and when what is due.
#pragma once

#include "pages/page.h"

namespace kohyo::pages {

/// Of a plan that has teams.
Content teams_page(const model::Plan& plan, const Context& context);
/// Of a plan that has timetables.
Content timetables_page(const model::Plan& plan, const Context& context);

}  // namespace kohyo::pages
