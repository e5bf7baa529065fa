#include "pages/teams_page.h"

#include <string>
#include <utility>

#include "model/crossings.h"
#include "pages/pieces.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

/// Texts under `text`, as items of a list.
Value texts(const std::vector<model::LocalText>& all, const Context& context) {
  std::vector<Value> list;
  for (const model::LocalText& each : all)
    list.push_back(Object().set("text", spoken(each, context)));
  return list;
}

/// The cards that a team serves; one that is not published is named by its number.
Value cards(const model::Team& team, const model::Plan& plan, const routes::Place& here,
            const Context& context) {
  std::vector<Value> list;
  for (const model::CardReference& reference : team.cards) {
    const model::Plan* there = model::plan_of(context.catalogue, plan, reference.plan);
    const model::Initiative* card =
        there != nullptr ? there->find_initiative(reference.id) : nullptr;
    Value number = Value::text(reference.id.str()), title, url;
    if (card != nullptr) {
      number = card->number_printed;
      title = spoken(card->title, context);
      url = link(here, routes::card(context.folder(*there), card->id), context);
    }
    list.push_back(Object()
                       .set("number", std::move(number))
                       .set("title", std::move(title))
                       .set("url", std::move(url))
                       .set("plan", there != nullptr ? spoken(there->title, context)
                                                     : Value::text(reference.plan.str())));
  }
  return list;
}

Value team_entry(const model::Team& team, const model::Plan& plan, const routes::Place& here,
                 const Context& context) {
  return Object()
      .set("id", Value::text(team.id.str()))
      .set("title", spoken(team.title, context))
      .set("has_cards", !team.cards.empty())
      .set("cards", cards(team, plan, here, context))
      .set("has_topics", !team.topics.empty())
      .set("topics", texts(team.topics, context))
      .set("secretariat", spoken(team.secretariat, context))
      .set("has_members", !team.members.empty())
      .set("members", texts(team.members, context))
      .set("source_note", spoken(team.source_note, context));
}

Value timetable_entry(const model::Timetable& timetable, const Context& context) {
  std::vector<Value> rows;
  for (const model::TimetableRow& row : timetable.rows) {
    rows.push_back(Object()
                       .set("when", Value::text(time_of(row, context)))
                       .set("text", spoken(row.text, context)));
  }
  return Object()
      .set("id", Value::text(timetable.id.str()))
      .set("title", spoken(timetable.title, context))
      .set("rows", std::move(rows))
      .set("source_note", spoken(timetable.source_note, context));
}

/// A page of one list of a plan; its words are those under `key`.
Content list_page(std::string_view key, std::string_view name, std::string_view table,
                  std::vector<Value> list, const routes::Place& here, const model::Plan& plan,
                  const Context& context) {
  const std::string words(key);
  Object values;
  values.set(name, std::move(list))
      .set("source", spoken(plan.edition().source, context))
      .set("csv",
           file_link(here, routes::data_table(context.folder(plan).str(), table, "csv"), context));
  return {context.words[words + ".title"].str(),
          context.words[words + ".description"].str(),
          {plan_crumb(plan, context)},
          is_in_language(values, context),
          std::move(values)};
}

}  // namespace

std::string time_of(const model::TimetableRow& row, const Context& context) {
  const std::string from = label(row.from, context.language());
  if (!row.until) return from;
  return context.words
      .format("timetables.range",
              {{"from", from}, {"until", label(*row.until, context.language())}})
      .str();
}

Content teams_page(const model::Plan& plan, const Context& context) {
  const routes::Place here = routes::teams(context.folder(plan));
  std::vector<Value> list;
  for (const model::Team& team : plan.teams) list.push_back(team_entry(team, plan, here, context));
  return list_page("teams", "teams", "teams", std::move(list), here, plan, context);
}

Content timetables_page(const model::Plan& plan, const Context& context) {
  const routes::Place here = routes::timetables(context.folder(plan));
  std::vector<Value> list;
  for (const model::Timetable& each : plan.timetables)
    list.push_back(timetable_entry(each, context));
  return list_page("timetables", "timetables", "timetables", std::move(list), here, plan, context);
}

}  // namespace kohyo::pages
