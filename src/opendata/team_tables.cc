#include "opendata/team_tables.h"

#include <string>
#include <utility>

#include "opendata/plan_tables.h"

namespace kohyo::opendata {
namespace {

/// Texts in one cell; empty where one of them has no translation, for half a list would mislead.
Cell joined(const std::vector<model::LocalText>& texts, std::string_view tag,
            std::string_view mark) {
  const text::Language language(tag);
  std::string all;
  for (const model::LocalText& text : texts) {
    if (!text.has(language)) return {};
    all += (all.empty() ? std::string() : std::string(mark)) + text.in(language).value.str();
  }
  return all.empty() ? Cell() : Cell(std::move(all));
}

}  // namespace

Table teams_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("teams");
  for (const model::Team& team : plan.teams) {
    table.add(record(catalogue, plan,
                     {team.id.str(), cell(team.title, "ja"), cell(team.title, "en"),
                      cell(team.secretariat, "ja"), cell(team.secretariat, "en"),
                      joined(team.members, "ja", "、"), joined(team.members, "en", ", "),
                      cell(team.source_note, "ja"), cell(team.source_note, "en")}));
  }
  return std::move(table).take();
}

Table team_topics_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("team_topics");
  for (const model::Team& team : plan.teams) {
    std::int64_t number = 0;
    for (const model::LocalText& topic : team.topics)
      table.add(
          record(catalogue, plan, {team.id.str(), ++number, cell(topic, "ja"), cell(topic, "en")}));
  }
  return std::move(table).take();
}

Table team_initiatives_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("team_initiatives");
  for (const model::Team& team : plan.teams) {
    for (const model::CardReference& card : team.cards)
      table.add(record(catalogue, plan, {team.id.str(), card.plan.str(), card.id.str()}));
  }
  return std::move(table).take();
}

Table timetables_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("timetables");
  for (const model::Timetable& timetable : plan.timetables) {
    std::int64_t number = 0;
    for (const model::TimetableRow& row : timetable.rows) {
      Cell until;
      if (row.until) until = text::to_iso(*row.until);
      table.add(record(
          catalogue, plan,
          {timetable.id.str(), ++number, cell(timetable.title, "ja"), cell(timetable.title, "en"),
           text::to_iso(row.from), until, cell(row.text, "ja"), cell(row.text, "en"),
           cell(timetable.source_note, "ja"), cell(timetable.source_note, "en")}));
    }
  }
  return std::move(table).take();
}

}  // namespace kohyo::opendata
