#include "model/records.h"

#include <algorithm>

namespace kohyo::model {
namespace {

template <typename Item, typename IdType>
const Item* find(const std::vector<Item>& items, const IdType& id) {
  const auto found = std::ranges::find(items, id, &Item::id);
  return found == items.end() ? nullptr : &*found;
}

}  // namespace

const Department* Records::find_department(const DepartmentId& id) const {
  return find(departments, id);
}
const Term* Records::find_term(const TermId& id) const {
  return find(terms, id);
}
const Stage* Records::find_stage(const StageId& id) const {
  return find(stages, id);
}

}  // namespace kohyo::model
