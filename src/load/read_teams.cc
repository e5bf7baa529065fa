#include "load/read_teams.h"

#include <utility>

#include "load/card_path.h"
#include "load/fields.h"
#include "load/unique.h"

namespace kohyo::load {
namespace {

using base::Code;
using yaml::Node;

std::vector<model::LocalText> read_texts(const Node* node, std::string_view key,
                                         const Reading& reading) {
  std::vector<model::LocalText> texts;
  if (node == nullptr) return texts;
  for (const Node& item : read_list(*node, key, reading)) {
    std::optional<model::LocalText> text = read_local_text(item, key, reading);
    if (text) texts.push_back(*std::move(text));
  }
  return texts;
}

std::vector<model::CardReference> read_cards(const Node* node, const Reading& reading) {
  std::vector<model::CardReference> cards;
  if (node == nullptr) return cards;
  UniqueIds unique;
  for (const Node& item : read_list(*node, "cards", reading)) {
    const std::optional<PathInPlan> path = read_path_in_plan(item, "cards", reading);
    if (!path) continue;
    if (path->is_goal) {  // a team serves cards
      reading.diagnostics.report(Code::path_in_plan_invalid, item.span, {item.text});
    } else if (unique.add_word(item.text, item.span, reading.sources, reading.diagnostics)) {
      cards.push_back({path->plan, model::InitiativeId(path->id), item.span});
    }
  }
  return cards;
}

std::optional<model::Team> read_team(const Node& node, UniqueIds& unique, const Reading& reading) {
  Fields fields(node, "teams", reading);
  const Node* id_node = fields.require("id");
  const Node* title_node = fields.require("title");
  const Node* cards_node = fields.find("cards");
  const Node* topics_node = fields.find("topics");
  const Node* secretariat_node = fields.find("secretariat");
  const Node* members_node = fields.find("members");
  const Node* note_node = fields.find("source_note");
  fields.finish();
  std::vector<model::CardReference> cards = read_cards(cards_node, reading);
  std::vector<model::LocalText> topics = read_texts(topics_node, "topics", reading);
  auto secretariat = read_optional_local_text(secretariat_node, "secretariat", reading);
  std::vector<model::LocalText> members = read_texts(members_node, "members", reading);
  auto note = read_optional_local_text(note_node, "source_note", reading);
  if (!id_node || !title_node) return {};
  auto id = read_id<model::TeamId>(*id_node, "id", reading);
  auto title = read_local_text(*title_node, "title", reading);
  if (!id || !title) return {};
  if (!unique.add_word(id->str(), id_node->span, reading.sources, reading.diagnostics)) return {};
  return model::Team{*std::move(id),    *std::move(title),      std::move(cards),
                     std::move(topics), std::move(secretariat), std::move(members),
                     std::move(note),   id_node->span};
}

std::optional<model::TimetableRow> read_row(const Node& node, const Reading& reading) {
  Fields fields(node, "rows", reading);
  const Node* from_node = fields.require("from");
  const Node* until_node = fields.find("until");
  const Node* text_node = fields.require("text");
  fields.finish();
  if (!from_node || !text_node) return {};
  const auto from = read_partial_date(*from_node, "from", reading);
  std::optional<text::PartialDate> until;
  if (until_node != nullptr) until = read_partial_date(*until_node, "until", reading);
  auto text = read_local_text(*text_node, "text", reading);
  if (!from || !text) return {};
  if (until && *until < *from) {
    reading.diagnostics.report(Code::dates_reversed, until_node->span,
                               {from_node->text, until_node->text});
    return {};
  }
  return model::TimetableRow{*from, until, *std::move(text)};
}

std::optional<model::Timetable> read_timetable(const Node& node, UniqueIds& unique,
                                               const Reading& reading) {
  Fields fields(node, "timetables", reading);
  const Node* id_node = fields.require("id");
  const Node* title_node = fields.require("title");
  const Node* rows_node = fields.require("rows");
  const Node* note_node = fields.find("source_note");
  fields.finish();
  std::vector<model::TimetableRow> rows;
  if (rows_node != nullptr) {
    for (const Node& item : read_list(*rows_node, "rows", reading)) {
      std::optional<model::TimetableRow> row = read_row(item, reading);
      if (row) rows.push_back(*std::move(row));
    }
  }
  auto note = read_optional_local_text(note_node, "source_note", reading);
  if (!id_node || !title_node) return {};
  auto id = read_id<model::TimetableId>(*id_node, "id", reading);
  auto title = read_local_text(*title_node, "title", reading);
  if (!id || !title) return {};
  if (!unique.add_word(id->str(), id_node->span, reading.sources, reading.diagnostics)) return {};
  return model::Timetable{*std::move(id), *std::move(title), std::move(rows), std::move(note),
                          id_node->span};
}

}  // namespace

std::vector<model::Team> read_teams(const Node& node, const Reading& reading) {
  std::vector<model::Team> teams;
  UniqueIds unique;
  for (const Node& item : read_list(node, "teams", reading)) {
    std::optional<model::Team> team = read_team(item, unique, reading);
    if (team) teams.push_back(*std::move(team));
  }
  return teams;
}

std::vector<model::Timetable> read_timetables(const Node& node, const Reading& reading) {
  std::vector<model::Timetable> timetables;
  UniqueIds unique;
  for (const Node& item : read_list(node, "timetables", reading)) {
    std::optional<model::Timetable> timetable = read_timetable(item, unique, reading);
    if (timetable) timetables.push_back(*std::move(timetable));
  }
  return timetables;
}

}  // namespace kohyo::load
