#include "pages/history.h"

#include <algorithm>
#include <string>
#include <utility>

#include "pages/pieces.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

/// The edition as a plan, where it is on record.
const model::Plan* find_text(const model::Edition& edition, const model::Plan& plan,
                             const Context& context) {
  for (const model::Plan* each : context.catalogue.editions_of(plan.id)) {
    if (each->edition().id == edition.id) return each;
  }
  return nullptr;
}

}  // namespace

Value history(const model::Plan& plan, const routes::Place& here, const Context& context) {
  if (plan.editions.size() < 2) return {};
  std::vector<Value> list;
  for (const model::Edition& edition : plan.editions) {
    const model::Plan* text = find_text(edition, plan, context);
    Value decided_on, pages, changes, changes_url;
    if (edition.decided_on)
      decided_on = Value::text(label(*edition.decided_on, context.language()));
    if (text != nullptr) {
      pages = link(here, routes::plan(routes::PlanFolder(plan.id, edition.id)), context);
      const std::size_t count = text->changes().size();
      if (count > 0) {
        changes = Value::text(std::to_string(count));
        changes_url = link(here, routes::changes(plan.id, edition.id), context);
      }
    }
    list.push_back(Object()
                       .set("title", spoken(edition.title, context))
                       .set("decided_on", std::move(decided_on))
                       .set("source", spoken(edition.source, context))
                       .set("is_on_record", text != nullptr)
                       .set("pages", std::move(pages))
                       .set("changes", std::move(changes))
                       .set("changes_url", std::move(changes_url)));
  }
  return list;
}

}  // namespace kohyo::pages
