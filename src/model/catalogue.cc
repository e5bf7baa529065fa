#include "model/catalogue.h"

#include <algorithm>

namespace kohyo::model {

const Plan* Catalogue::find_plan(const PlanId& id) const {
  const auto found = std::ranges::find(plans, id, &Plan::id);
  return found == plans.end() ? nullptr : &*found;
}

std::vector<const Plan*> Catalogue::editions_of(const PlanId& id) const {
  std::vector<const Plan*> editions;
  for (const Plan& plan : earlier) {
    if (plan.id == id) editions.push_back(&plan);
  }
  if (const Plan* published = find_plan(id)) editions.push_back(published);
  return editions;
}

}  // namespace kohyo::model
