// What lies between two editions of a plan, whichever they are.
#pragma once

#include <optional>

#include "model/catalogue.h"

namespace kohyo::pipeline {

/// `after.revision` tells `after` from the edition `before`.
struct Difference {
  model::EditionId before;
  model::Plan after;
  bool is_declared;  ///< the text of `before` is not on record: the changes are those that `after`
                     ///< states
};

/// The difference of two editions that the plan lists. What authors say of a revision, as its
/// reason, goes only with the edition before it: any other two are compared by their texts alone.
/// Nothing where a text is not on record that it takes: `after` must be, and `before` unless it is
/// the edition before `after`. An edition differs from itself in nothing.
std::optional<Difference> difference(const model::Catalogue& catalogue, const model::PlanId& plan,
                                     const model::EditionId& before, const model::EditionId& after);

}  // namespace kohyo::pipeline
