#include "pages/feed.h"

#include <utility>

#include "pages/change_entries.h"
#include "pages/pieces.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

markup::Url absolute(const routes::Place& place, const Context& context) {
  return routes::absolute(context.catalogue.site.base_url, routes::in(context.language(), place));
}

/// RFC 3339, at the beginning of the day in Japan: a feed knows no other time than the date of the
/// site.
std::string timestamp(text::Date date) {
  return text::to_iso(date) + "T00:00:00+09:00";
}

Value entry(const model::Plan& plan, const model::Initiative& initiative, const Context& context) {
  const model::Site& site = context.catalogue.site;
  const markup::Url url = absolute(routes::card(context.folder(plan), initiative.id), context);
  return Object()
      .set("title",
           Value::text(initiative.number_printed.str() + " " + plain(initiative.title, context)))
      .set("url", url)
      .set("id", Value::text(url.str() + "#" + plan.edition().id.str()))
      .set("updated", Value::text(timestamp(initiative.updated_on.value_or(site.as_of))))
      .set("reason", spoken(initiative.revision.note, context))
      .set("changes", change_entries(initiative, plan, false, Around::all, context));
}

}  // namespace

Content feed(const model::Plan& plan, const std::vector<const model::Initiative*>& initiatives,
             const std::string& title, const routes::Place& page, const routes::Place& here,
             const Context& context) {
  std::vector<Value> entries;
  for (const model::Initiative* initiative : initiatives) {
    if (!plan.revision.of(initiative->id).empty())
      entries.push_back(entry(plan, *initiative, context));
  }
  Object values;
  values.set("feed_title", Value::text(title))
      .set("self", absolute(here, context))
      .set("html", absolute(page, context))
      .set("updated", Value::text(timestamp(context.catalogue.site.as_of)))
      .set("entries", std::move(entries));
  return {title, title, {}, true, std::move(values)};
}

}  // namespace kohyo::pages
