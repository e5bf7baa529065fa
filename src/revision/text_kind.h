// What kind of change lies between two texts.
#pragma once

#include <string_view>

#include "model/change.h"

namespace kohyo::revision {

/// The kind of change between two texts in one language, UTF-8, that differ. `editorial`: they are
/// the same but for width, hyphens and spaces. `figure`: all that `compare_text` removes and
/// inserts are numbers with their units (7,900万円, 69.2%) and labels of fiscal years (R7,
/// FY2025年度), not counting spaces and what stands unchanged between two of them. Else `revised`.
model::ChangeKind kind_of_change(std::string_view before, std::string_view after);

}  // namespace kohyo::revision
