#include "pages/plans_page.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "model/changed_cards.h"
#include "model/results.h"
#include "pages/kinds.h"
#include "pages/pieces.h"
#include "pages/results.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

/// The fiscal years from the first of any plan to the last.
struct Scale {
  int first;
  int count;
};

Scale scale_of(const std::vector<model::FamilyPlan>& plans) {
  const auto first = std::ranges::min(plans, {}, &model::FamilyPlan::first_year).first_year;
  const auto last = std::ranges::max(plans, {}, &model::FamilyPlan::last_year).last_year;
  return {first.start, last.start - first.start + 1};
}

/// Hundredths of a per cent keep 40 years apart: 12.5%.
Value place(int years, const Scale& scale) {
  const int hundredths = years * 10000 / scale.count;
  const std::string rest = std::to_string(hundredths % 100);
  const std::string digits = rest.size() < 2 ? "0" + rest : rest;
  return Value::text(std::to_string(hundredths / 100) + "." + digits + "%");
}

/// Halfway through a year.
Value middle(int years, const Scale& scale) {
  return place(2 * years + 1, {2 * scale.first, 2 * scale.count});
}

Value ticks(const Scale& scale, const Context& context) {
  std::vector<Value> list;
  const text::FiscalYear now = text::fiscal_year_of(context.catalogue.site.as_of);
  for (int i = 0; i < scale.count; ++i) {
    const text::FiscalYear year{scale.first + i};
    list.push_back(Object()
                       .set("x", place(i, scale))
                       .set("width", place(1, scale))
                       .set("is_current", year == now));
  }
  return list;
}

/// The years above the periods: that of today, and every fifth one that leaves it room.
Value year_labels_of(const Scale& scale, const Context& context) {
  constexpr int apart = 5;
  constexpr int room = 2;
  std::vector<Value> list;
  const text::FiscalYear now = text::fiscal_year_of(context.catalogue.site.as_of);
  for (int i = 0; i < scale.count; ++i) {
    const text::FiscalYear year{scale.first + i};
    const bool is_now = year == now;
    const bool is_near = std::abs(year.start - now.start) <= room;
    if (!is_now && (is_near || year.start % apart != 0)) continue;
    list.push_back(Object()
                       .set("label", Value::text(short_label(year, context.language())))
                       .set("is_current", is_now)
                       .set("middle", middle(i, scale)));
  }
  return list;
}

/// What the site holds of a plan: `url`, `counts`, editions, the ways in.
Object held(const model::Plan& plan, const routes::Place& here, const Context& context) {
  const routes::PlanFolder folder = context.folder(plan);
  const auto way = [&](bool is_there, const routes::Place& page) {
    return is_there ? link(here, page, context) : Value();
  };
  return Object()
      .set("url", link(here, routes::plan(folder), context))
      .set("edition", spoken(plan.edition().title, context))
      .set("counts", kind_counts(plan, context))
      .set("edition_count", Value::text(std::to_string(plan.editions.size())))
      .set("changes_url", way(tells_changes(plan), routes::changes(plan.id)))
      .set("progress_url", way(expects_results(plan), routes::progress(folder)))
      .set("has_results", has_results(plan))
      .set("teams_url", way(!plan.teams.empty(), routes::teams(folder)))
      .set("timetables_url", way(!plan.timetables.empty(), routes::timetables(folder)));
}

Value plan_entry(const model::FamilyPlan& member, const Scale& scale, const routes::Place& here,
                 const Context& context) {
  const model::Plan* plan = member.is_here ? context.catalogue.find_plan(member.id) : nullptr;
  Value held_values;
  if (plan != nullptr) held_values = held(*plan, here, context);
  const int years = member.last_year.start - member.first_year.start + 1;
  return Object()
      .set("id", Value::text("plan-" + member.id.str()))
      .set("title", spoken(plan != nullptr ? plan->title : member.title, context))
      .set("period", Value::text(period(member.first_year, member.last_year, context)))
      .set("note", spoken(member.note, context))
      .set("held", std::move(held_values))
      .set("ticks", ticks(scale, context))
      .set("x", place(member.first_year.start - scale.first, scale))
      .set("width", place(years, scale));
}

Value name_of(const model::PlanId& id, const Context& context) {
  if (const model::Plan* plan = context.catalogue.find_plan(id))
    return spoken(plan->title, context);
  const auto& plans = context.catalogue.family.plans;
  const auto found = std::ranges::find(plans, id, &model::FamilyPlan::id);
  return found == plans.end() ? Value::text(id.str()) : spoken(found->title, context);
}

Value relations(const Context& context) {
  std::vector<Value> list;
  for (const model::PlanRelation& relation : context.catalogue.family.relations) {
    list.push_back(Object()
                       .set("from", name_of(relation.from, context))
                       .set("to", name_of(relation.to, context))
                       .set("text", spoken(relation.text, context))
                       .set("source", spoken(relation.source, context)));
  }
  return list;
}

}  // namespace

bool has_family(const model::Catalogue& catalogue) {
  return catalogue.family.plans.size() > 1;
}

Content plans_page(const Context& context) {
  const routes::Place here = routes::plans();
  const std::vector<model::FamilyPlan>& plans = context.catalogue.family.plans;
  const Scale scale = scale_of(plans);
  const text::Language& language = context.language();
  std::vector<Value> list;
  for (const model::FamilyPlan& plan : plans)
    list.push_back(plan_entry(plan, scale, here, context));
  Object values;
  values.set("plans", std::move(list))
      .set("years", year_labels_of(scale, context))
      .set("now", Value::text(label(text::fiscal_year_of(context.catalogue.site.as_of), language)))
      .set("relations", relations(context))
      .set("has_relations", !context.catalogue.family.relations.empty())
      .set("csv", file_link(here, routes::data_table("all", "family", "csv"), context));
  return {context.words["plans.title"].str(),
          context.words["plans.description"].str(),
          {},
          is_in_language(values, context),
          std::move(values)};
}

}  // namespace kohyo::pages
