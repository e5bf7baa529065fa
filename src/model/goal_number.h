// What a goal is called by its number.
#pragma once

#include "model/plan.h"

namespace kohyo::model {

/// 到達点１ as printed; "Goal 1" in each other language in which the plan says what it calls that
/// kind of goals.
LocalText number_of(const Goal& goal, const Plan& plan);

}  // namespace kohyo::model
