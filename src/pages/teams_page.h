// Who works across departments, and when what is due.
#pragma once

#include <string>

#include "pages/page.h"

namespace kohyo::pages {

/// Of a plan that has teams.
Content teams_page(const model::Plan& plan, const Context& context);
/// Of a plan that has timetables.
Content timetables_page(const model::Plan& plan, const Context& context);

/// When a step of a timetable is due: a day, or from one to another.
std::string time_of(const model::TimetableRow& row, const Context& context);

}  // namespace kohyo::pages
