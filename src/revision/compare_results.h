// What an edition says of results and of links to other plans: listed where it changed, never red,
// for neither is wording of the plan.
#pragma once

#include <vector>

#include "model/plan.h"
#include "revision/change_list.h"

namespace kohyo::revision {

/// A change for each task and year whose result differs, in the order of the years.
void compare_progress(const std::vector<model::Progress>& before, const model::Plan& plan_before,
                      const std::vector<model::Progress>& after, const model::Plan& plan_after,
                      ChangeList& changes);

/// One change where the links differ.
void compare_links(const std::vector<model::Link>& before, const model::Plan& plan_before,
                   const std::vector<model::Link>& after, const model::Plan& plan_after,
                   ChangeList& changes);

}  // namespace kohyo::revision
