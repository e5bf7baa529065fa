// Everything that was read, as plain values. Nothing in it changes after loading.
#pragma once

#include <vector>

#include "model/plan.h"

namespace kohyo::model {

struct Catalogue {
  Site site;
  std::vector<Department> departments;  ///< in the order of their readings
  std::vector<Term> terms;              ///< in the order of their readings
  std::vector<Stage> stages;            ///< in the order of progress
  std::vector<Page> pages;              ///< by id
  std::vector<Plan> plans;              ///< in the order of site.yml

  const Department* find_department(const DepartmentId& id) const;
  const Term* find_term(const TermId& id) const;
  const Stage* find_stage(const StageId& id) const;
  const Plan* find_plan(const PlanId& id) const;
};

}  // namespace kohyo::model
