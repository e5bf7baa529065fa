#include "pages/citation.h"

#include <string>

#include "pages/data_links.h"
#include "pages/pieces.h"

namespace kohyo::pages {

using render::Value;

namespace {

Value address(const routes::Place& place, const Context& context) {
  const routes::SitePath path = routes::in(context.language(), place);
  return Value::text(routes::absolute(context.catalogue.site.base_url, path).str());
}

}  // namespace

Value citation(const model::Plan& plan, const model::Initiative& initiative,
               const Context& context) {
  const routes::PlanFolder folder(plan.id, plan.edition().id);
  const opendata::DataFile* data = data_at(routes::data_card(folder, initiative.id), context);
  if (data == nullptr) return {};
  return phrase("card.cite",
                {{"municipality", spoken(context.catalogue.site.municipality.name, context)},
                 {"plan", spoken(plan.title, context)},
                 {"edition", spoken(plan.edition().title, context)},
                 {"number", initiative.number_printed},
                 {"title", spoken(initiative.title, context)},
                 {"url", address(routes::card(folder, initiative.id), context)},
                 {"sha256", Value::text(data->sha256)}},
                context);
}

Value citation(const model::Plan& plan, const Context& context) {
  const routes::PlanFolder folder(plan.id, plan.edition().id);
  const opendata::DataFile* data = data_at(routes::data_checksums(folder), context);
  if (data == nullptr) return {};
  return phrase("plan.cite",
                {{"municipality", spoken(context.catalogue.site.municipality.name, context)},
                 {"plan", spoken(plan.title, context)},
                 {"edition", spoken(plan.edition().title, context)},
                 {"url", address(routes::plan(folder), context)},
                 {"sha256", Value::text(data->sha256)}},
                context);
}

}  // namespace kohyo::pages
