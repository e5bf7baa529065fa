#include "pages/errata.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "pages/marked.h"
#include "pages/pieces.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

/// What the field is called: a section by its heading, others by a word.
Value field_name(const model::Erratum& erratum, const model::Plan& plan, const Context& context) {
  const bool is_goal = erratum.scope == model::Scope::goal;
  for (const model::Section& section : is_goal ? plan.goal_sections : plan.sections) {
    if (section.id.str() == erratum.field) return spoken(section.heading, context);
  }
  return context.words["field." + erratum.field];
}

Object entry(const model::Erratum& erratum, const model::Plan& plan, const routes::Place& here,
             const Context& context) {
  const bool is_goal = erratum.scope == model::Scope::goal;
  const routes::PlanFolder folder = context.folder(plan);
  const routes::Place page = is_goal ? routes::goal(folder, model::GoalId(erratum.scope_id))
                                     : routes::card(folder, model::InitiativeId(erratum.scope_id));
  Value year;
  if (erratum.year) year = Value::text(label(*erratum.year, context.language()));
  return Object()
      .set("date", Value::text(label(erratum.published_on, context.language())))
      .set("of", Value::text(erratum.scope_id))
      .set("url", link(here, page, context))
      .set("where", field_name(erratum, plan, context))
      .set("year", year)
      .set("change", marked_text(erratum.before, erratum.after, Around::all, context))
      .set("reason", spoken(erratum.reason, context));
}

}  // namespace

Value errata(const model::Plan& plan, std::string_view scope_id, const routes::Place& here,
             const Context& context) {
  std::vector<Value> entries;
  for (const model::Erratum& erratum : plan.errata) {
    if (scope_id.empty() || erratum.scope_id == scope_id)
      entries.push_back(entry(erratum, plan, here, context));
  }
  return entries;
}

}  // namespace kohyo::pages
