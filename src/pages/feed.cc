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

/// One entry: what it is about, when it changed, and how.
struct Entry {
  std::string title;
  routes::Place page;
  text::Date updated;
  Value reason;
  Value changes;
};

Value entry_value(Entry entry, const model::Plan& plan, const Context& context) {
  const markup::Url url = absolute(entry.page, context);
  return Object()
      .set("title", Value::text(entry.title))
      .set("url", url)
      .set("id", Value::text(url.str() + "#" + plan.edition().id.str()))
      .set("updated", Value::text(timestamp(entry.updated)))
      .set("reason", std::move(entry.reason))
      .set("changes", std::move(entry.changes));
}

Entry entry(const model::Plan& plan, const model::Goal& goal, const Context& context) {
  return {goal.number_printed.str() + " " + plain(goal.title, context),
          routes::goal(plan.id, goal.id),
          context.catalogue.site.as_of,
          {},
          change_entries(pointers(plan.revision.of(goal.id)), plan, false, Around::all, context)};
}

Entry entry(const model::Plan& plan, const model::Initiative& card, const Context& context) {
  return {card.number_printed.str() + " " + plain(card.title, context),
          routes::card(plan.id, card.id), card.updated_on.value_or(context.catalogue.site.as_of),
          spoken(card.revision.note, context),
          change_entries(card, plan, false, Around::all, context)};
}

Entry entry(const model::Plan& plan, const model::Change& ending, const Context& context) {
  return {ending.scope_id + " " + plain(*ending.before, context),
          routes::card(plan.id, model::InitiativeId(ending.scope_id)), context.catalogue.site.as_of,
          spoken(ending.reason, context),
          change_entries({&ending}, plan, false, Around::all, context)};
}

}  // namespace

Content feed(const model::Plan& plan, const FeedTopic& topic, const Context& context) {
  std::vector<Value> entries;
  const auto add = [&](const auto& item) {
    entries.push_back(entry_value(entry(plan, item, context), plan, context));
  };
  for (const model::Goal* goal : topic.goals) {
    if (!plan.revision.of(goal->id).empty()) add(*goal);
  }
  for (const model::Initiative* card : topic.cards) {
    if (!plan.revision.of(card->id).empty()) add(*card);
  }
  for (const model::Change* ending : topic.endings) {
    if (ending->scope == model::Scope::initiative) add(*ending);
  }
  const std::string title =
      context.words.format("feed.title", {{"name", plain(topic.name, context)}}).str();
  Object values;
  values.set("feed_title", Value::text(title))
      .set("self", absolute(topic.here, context))
      .set("html", absolute(topic.page, context))
      .set("updated", Value::text(timestamp(context.catalogue.site.as_of)))
      .set("entries", std::move(entries));
  return {title, title, {}, true, std::move(values)};
}

}  // namespace kohyo::pages
