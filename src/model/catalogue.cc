#include "model/catalogue.h"

#include <algorithm>

namespace kohyo::model {
namespace {

template <typename Item, typename IdType>
const Item* find(const std::vector<Item>& items, const IdType& id) {
  const auto found = std::ranges::find(items, id, &Item::id);
  return found == items.end() ? nullptr : &*found;
}

}  // namespace

const Department* Catalogue::find_department(const DepartmentId& id) const {
  return find(departments, id);
}
const Term* Catalogue::find_term(const TermId& id) const {
  return find(terms, id);
}
const Stage* Catalogue::find_stage(const StageId& id) const {
  return find(stages, id);
}
const Plan* Catalogue::find_plan(const PlanId& id) const {
  return find(plans, id);
}

}  // namespace kohyo::model
