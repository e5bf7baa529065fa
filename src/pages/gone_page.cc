#include "pages/gone_page.h"

#include <algorithm>
#include <string>
#include <utility>

#include "pages/pieces.h"
#include "text/collate.h"

namespace kohyo::pages {

using model::Lineage;
using model::Relation;
using render::Object;
using render::Value;

namespace {

/// The last edition before `edition` that has the item.
const model::Plan* last_with(const model::InitiativeId& id, const model::Plan& edition,
                             const model::Catalogue& catalogue) {
  const model::Plan* last = nullptr;
  for (const model::Plan* each : catalogue.editions_of(edition.id)) {
    if (each == &edition) break;
    if (each->find_initiative(id) != nullptr) last = each;
  }
  return last;
}

/// Where the way of an item leads: a card of the published edition, or another page of this kind.
Value way_entry(const Lineage& way, const model::Plan& edition, const model::Plan& published,
                const routes::Place& here, const Context& context) {
  const std::string relation(name_of(way.relation));
  Object entry;
  entry.set("word", context.words["relation." + relation]);
  if (!way.to) return entry.set("card", Value());
  const model::Initiative* card = published.find_initiative(*way.to);
  if (card == nullptr) card = edition.find_initiative(*way.to);
  return entry.set("card",
                   Object()
                       .set("number", card->number_printed)
                       .set("title", spoken(card->title, context))
                       .set("url", link(here, routes::card(published.id, *way.to), context)));
}

const model::Change* ending_of(const Gone& gone) {
  for (const model::Change& change : gone.edition->revision.endings) {
    if (change.scope == model::Scope::initiative && change.scope_id == gone.id.str())
      return &change;
  }
  return nullptr;
}

}  // namespace

std::vector<Gone> gone_items(const model::Plan& published, const model::Catalogue& catalogue) {
  std::vector<Gone> items;
  for (const model::Plan* edition : catalogue.editions_of(published.id)) {
    for (const Lineage& way : edition->revision.lineage) {
      if (way.relation == Relation::same || published.find_initiative(way.from) != nullptr)
        continue;
      const auto known = std::ranges::find(items, way.from, &Gone::id);
      if (known == items.end()) {
        items.push_back({way.from, edition, last_with(way.from, *edition, catalogue), {way}});
      } else if (known->edition == edition) {
        known->ways.push_back(way);
      }
    }
  }
  std::vector<std::string> ids;
  for (const Gone& item : items) ids.push_back(item.id.str());
  std::vector<Gone> sorted;
  for (const std::size_t i : text::dictionary_order(ids)) sorted.push_back(std::move(items[i]));
  return sorted;
}

Content gone_page(const model::Plan& published, const Gone& gone, const Context& context) {
  const routes::Place here = routes::card(published.id, gone.id);
  std::vector<Value> ways;
  for (const Lineage& way : gone.ways)
    ways.push_back(way_entry(way, *gone.edition, published, here, context));
  const model::Initiative* card =
      gone.last != nullptr ? gone.last->find_initiative(gone.id) : nullptr;
  const model::Change* ending = ending_of(gone);
  Value last, title, number;
  std::string name = gone.id.str();
  if (card != nullptr) {
    const routes::PlanFolder folder(published.id, gone.last->edition().id);
    last = Object()
               .set("edition", spoken(gone.last->edition().title, context))
               .set("url", link(here, routes::card(folder, gone.id), context));
    title = spoken(card->title, context);
    name = card->number_printed.str() + " " + plain(card->title, context);
  }
  Object values;
  values.set("number", Value::text(card != nullptr ? card->number_printed.str() : gone.id.str()))
      .set("title", title)
      .set("edition", spoken(gone.edition->edition().title, context))
      .set("ways", std::move(ways))
      .set("reason", ending != nullptr ? spoken(ending->reason, context) : Value())
      .set("last", std::move(last))
      .set("plan_url", link(here, routes::plan(published.id), context))
      .set("changes_url",
           link(here, routes::changes(published.id, gone.edition->edition().id), context));
  return {context.words.format("gone.title", {{"name", name}}).str(),
          context.words.format("gone.description", {{"name", name}}).str(),
          {plan_crumb(published, context)},
          is_in_language(values, context),
          std::move(values)};
}

}  // namespace kohyo::pages
