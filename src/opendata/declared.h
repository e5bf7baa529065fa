// The marks of change that a card or goal states itself.
#pragma once

#include "model/plan.h"

namespace kohyo::opendata {

/// The card or goal of `plan` with the marks that it declares itself; those found by comparing are
/// no part of it.
template <typename Item>
const Item& declared(const model::Plan& plan, const Item& item) {
  const Item* marked = plan.revision.marked(item.id);
  return plan.revision.before || marked == nullptr ? item : *marked;
}

}  // namespace kohyo::opendata
