// The index of a plan, and its cards by department, by method and by year.
#pragma once

#include "pages/page.h"

namespace kohyo::pages {

Content plan_page(const model::Plan& plan, const Context& context);
Content departments_page(const model::Plan& plan, const Context& context);
Content department_page(const model::Plan& plan, const model::Department& department,
                        const Context& context);
Content methods_page(const model::Plan& plan, const Context& context);
Content method_page(const model::Plan& plan, const model::Method& method, const Context& context);

/// The departments that lead or take part in a card of the plan, in the order of their readings.
std::vector<const model::Department*> departments_of(const model::Plan& plan);

}  // namespace kohyo::pages
