#include "opendata/definitions.h"

namespace kohyo::opendata {
namespace {

/// A text in Japanese or English; the Japanese one may be required.
Column words(std::string_view name, Bilingual label, Bilingual about, bool is_required = false) {
  return {.name = name, .label = label, .about = about, .is_required = is_required};
}

Column key(std::string_view name, Bilingual label, Bilingual about, std::string_view example) {
  return {.name = name, .is_key = true, .label = label, .about = about, .example = example};
}

Column source_note(std::string_view language) {
  if (language == "ja")
    return words("source_note_ja", {"出典の注（日本語）", "Note on the source in Japanese"},
                 {"資料についての注です。ないときは空です。",
                  "What is uncertain in the source; empty where nothing is."});
  return words("source_note_en", {"出典の注（英語）", "Note on the source in English"},
               {"英語の注です。訳がないときは空です。",
                "The same in English; empty where there is no translation."});
}

Column row_number(std::string_view name, Bilingual label) {
  return {.name = name,
          .type = Type::integer,
          .is_key = true,
          .label = label,
          .about = {"資料での順番で、1から始まります。", "The order of the source, from 1."},
          .example = "1"};
}

Column team_id(std::string_view references) {
  Column column = key("team_id", {"チームのID", "Team id"},
                      {"チームを表すIDです。", "The id of the team."}, "contact-centre");
  column.references = references;
  return column;
}

TableDefinition teams() {
  return {
      .name = "teams",
      .label = {"チーム", "Teams"},
      .about = {"1行が、部署を越えて取り組む1つのチームです。資料の順に並びます。",
                "One row is one team that works across departments, in the order of the source."},
      .columns = with_origin(
          {team_id({}),
           words("title_ja", {"名称（日本語）", "Title in Japanese"},
                 {"チームの名称です。", "The title in Japanese."}, true),
           words("title_en", {"名称（英語）", "Title in English"},
                 {"英語の名称です。訳がないときは空です。",
                  "The title in English; empty where there is no translation."}),
           words("secretariat_ja", {"事務局（日本語）", "Secretariat in Japanese"},
                 {"事務局の部署です。記載がないときは空です。",
                  "The department that runs it; empty where none is stated."}),
           words("secretariat_en", {"事務局（英語）", "Secretariat in English"},
                 {"英語の名称です。訳がないときは空です。",
                  "The same in English; empty where there is no translation."}),
           words("members_ja", {"構成する部署（日本語）", "Members in Japanese"},
                 {"「、」でつないだ部署です。記載がないときは空です。",
                  "Departments joined by 、; empty where none is stated."}),
           words("members_en", {"構成する部署（英語）", "Members in English"},
                 {"「, 」でつないだ英語の名称です。訳がそろわないときは空です。",
                  "The same in English, joined by a comma; empty where a translation is missing."}),
           source_note("ja"), source_note("en")})};
}

TableDefinition team_topics() {
  return {.name = "team_topics",
          .label = {"チームの検討項目", "Topics of teams"},
          .about = {"1行が、チームの1つの検討項目です。", "One row is one topic of a team."},
          .columns =
              with_origin({team_id("teams"), row_number("topic_no", {"項目の番号", "Topic number"}),
                           words("topic_ja", {"検討項目（日本語）", "Topic in Japanese"},
                                 {"検討項目です。", "The topic in Japanese."}, true),
                           words("topic_en", {"検討項目（英語）", "Topic in English"},
                                 {"英語の検討項目です。訳がないときは空です。",
                                  "The topic in English; empty where there is no translation."})})};
}

TableDefinition team_initiatives() {
  return {.name = "team_initiatives",
          .label = {"チームと取組み", "Initiatives of teams"},
          .about = {"1行が、チームが担う1つの取組みです。",
                    "One row is one initiative that a team works on."},
          .columns = with_origin(
              {team_id("teams"),
               key("initiative_plan_id", {"取組みの計画のID", "Plan of the initiative"},
                   {"取組みがある計画です。", "The plan that has the initiative."}, "transition"),
               key("initiative_id", {"取組みのID", "Initiative id"},
                   {"その計画の取組みです。", "The initiative of that plan."}, "1-4")})};
}

std::vector<Column> timetable_columns() {
  return {key("timetable_id", {"日程のID", "Timetable id"},
              {"日程の表を表すIDです。", "The id of the timetable."}, "proposals"),
          row_number("row_no", {"行の番号", "Row number"}),
          words("title_ja", {"日程の名称（日本語）", "Title in Japanese"},
                {"日程の表の名称です。", "The title of the timetable in Japanese."}, true),
          words("title_en", {"日程の名称（英語）", "Title in English"},
                {"英語の名称です。訳がないときは空です。",
                 "The title in English; empty where there is no translation."}),
          {.name = "from_date",
           .label = {"始まり", "From"},
           .about = {"年、年月、年月日のどれかです。", "A year, a month or a day (ISO 8601)."},
           .example = "2024-04-17",
           .is_required = true},
          {.name = "until_date",
           .label = {"終わり", "Until"},
           .about = {"年、年月、年月日のどれかです。期間でないときは空です。",
                     "A year, a month or a day; empty where it is no period."},
           .example = "2024-06-14"},
          {.name = "text_ja",
           .label = {"内容（日本語）", "Text in Japanese"},
           .about = {"何をするかです。", "What happens, in Japanese."},
           .is_printed_text = true,
           .is_required = true},
          {.name = "text_en",
           .label = {"内容（英語）", "Text in English"},
           .about = {"英語の内容です。訳がないときは空です。",
                     "What happens, in English; empty where there is no translation."},
           .is_printed_text = true},
          source_note("ja"),
          source_note("en")};
}

TableDefinition timetables() {
  return {.name = "timetables",
          .label = {"日程", "Timetables"},
          .about = {"1行が、日程の1つの段階です。資料の順に並びます。",
                    "One row is one step of a timetable, in the order of the source."},
          .columns = with_origin(timetable_columns())};
}

}  // namespace

std::vector<TableDefinition> team_definitions() {
  return {teams(), team_topics(), team_initiatives(), timetables()};
}

}  // namespace kohyo::opendata
