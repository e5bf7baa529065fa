// Everything that was read, as plain values. Nothing in it changes after loading.
#pragma once

#include <vector>

#include "model/accessibility.h"
#include "model/plan.h"

namespace kohyo::model {

struct Catalogue {
  Site site;
  std::vector<Term> terms;    ///< of all plans that are published, in the order of their readings
  std::vector<Page> pages;    ///< by id
  std::vector<Plan> plans;    ///< the edition of each that is published, in the order of site.yml
  std::vector<Plan> earlier;  ///< the other editions on record: by plan, the oldest first

  PlanFamily family = {};  ///< all plans at a glance
  Accessibility accessibility = {};

  const Plan* find_plan(const PlanId& id) const;
  /// The editions of a plan on record, the oldest first, the published one last.
  std::vector<const Plan*> editions_of(const PlanId& id) const;
};

}  // namespace kohyo::model
