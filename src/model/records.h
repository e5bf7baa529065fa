// What the cards of a plan refer to by id: the departments, terms and stages of one edition.
#pragma once

#include <vector>

#include "model/site.h"

namespace kohyo::model {

/// As they stood when the edition was made: an earlier edition keeps its own.
struct Records {
  std::vector<Department> departments;  ///< in the order of their readings
  std::vector<Term> terms;              ///< in the order of their readings
  std::vector<Stage> stages;            ///< in the order of progress

  const Department* find_department(const DepartmentId& id) const;
  const Term* find_term(const TermId& id) const;
  const Stage* find_stage(const StageId& id) const;
};

}  // namespace kohyo::model
