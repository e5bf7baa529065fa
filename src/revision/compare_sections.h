// What changed in the prose of a card or goal.
#pragma once

#include <map>

#include "model/plan.h"
#include "revision/change_list.h"

namespace kohyo::revision {

using Sections = std::map<model::SectionId, model::LocalDocument>;

/// Adds every changed block of prose to `changes`, with the section as field and the block as part,
/// and gives the new prose with marks of change. Sections in the order of `order`. Blocks of the
/// translations belong to those of the main language by their number; where only a translation
/// changed, that is an editorial change.
Sections compare_sections(const Sections& before, const Sections& after,
                          const std::vector<model::Section>& order, ChangeList& changes);

}  // namespace kohyo::revision
