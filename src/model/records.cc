#include "model/records.h"

#include "model/find.h"

namespace kohyo::model {

const Department* Records::find_department(const DepartmentId& id) const {
  return find_by_id(departments, id);
}
const Term* Records::find_term(const TermId& id) const {
  return find_by_id(terms, id);
}
const Stage* Records::find_stage(const StageId& id) const {
  return find_by_id(stages, id);
}

}  // namespace kohyo::model
