#include "opendata/import_items.h"

#include <catch2/catch.hpp>

#include "opendata/text_tables.h"
#include "support/catalogue.h"

using namespace kohyo;
using namespace kohyo::opendata;
using test::Cells;

namespace {

Items items(const std::map<std::string, std::vector<Cells>>& tables) {
  return items_of(test::text_tables(tables), test::small_catalogue().plans.front(), {{}, {}, true});
}

std::string fields_of(const Items& items, const std::string& path) {
  REQUIRE(items.contains(path));
  return yaml::map_lines(items.at(path).fields, 0);
}

Cells card(const Cells& more) {
  Cells cells{{"initiative_id", "1-1"}, {"goal_id", "1"}, {"title_ja", "題"}};
  for (const auto& [column, text] : more) cells[column] = text;
  return cells;
}

const text::Language ja("ja");
const model::SectionId direction("direction");

Cells block(const std::string& number, const std::string& text, const std::string& markdown = "") {
  return {{"scope", "initiative"}, {"scope_id", "1-1"}, {"section_id", "direction"},
          {"block_no", number},    {"text_ja", text},   {"markdown_ja", markdown}};
}

}  // namespace

TEST_CASE("a card and a goal from their rows") {
  const Items all =
      items({{"goals",
              {{{"goal_id", "1"},
                {"title_ja", "到達点"},
                {"kind", "goal"},
                {"parent_goal_id", "0"},
                {"source_note_ja", "注"}}}},
             {"initiatives",
              {card({{"printed_page", "12"},
                     {"updated_on", "2025-04-01"},
                     {"revision_scope", "card"},
                     {"is_new", "true"},
                     {"editorial_changes", "title schedule:a"}})}},
             {"initiative_departments",
              {{{"initiative_id", "1-1"}, {"position", "2"}, {"department_id", "parks"}},
               {{"initiative_id", "1-1"}, {"position", "1"}, {"department_id", "finance"}}}},
             {"initiative_methods",
              {{{"initiative_id", "1-1"}, {"method_id", "digital"}, {"basis", "our_reading"}}}}});
  CHECK(fields_of(all, "goals/1.md") ==
        "id: 1\nnumber: 1\nkind: goal\ntitle:\n  ja: 到達点\nparent: 0\nsource_note:\n  ja: 注\n");
  CHECK(fields_of(all, "initiatives/1-1.md") ==
        "id: 1-1\ntitle:\n  ja: 題\ngoal: 1\ndepartments: [finance, parks]\nmethods: [digital]\n"
        "methods_basis: our_reading\nrevision:\n  new: true\n  scope: card\n"
        "  editorial: [title, schedule:a]\nprinted_page: 12\nupdated_on: 2025-04-01\n");
}

TEST_CASE("a printed number is stated where it does not follow from the id") {
  CHECK(
      fields_of(items({{"initiatives", {card({{"number_printed", "1-1"}})}}}), "initiatives/1-1.md")
          .find("number") == std::string::npos);
  const Cells part{{"initiative_id", "5-13-1"},
                   {"item_id", "5-13"},
                   {"part_no", "1"},
                   {"number_printed", "5-13①"},
                   {"title_ja", "題"}};
  CHECK(fields_of(items({{"initiatives", {part}}}), "initiatives/5-13-1.md") ==
        "id: 5-13-1\nitem: 5-13\npart: 1\ntitle:\n  ja: 題\n");
  CHECK(fields_of(items({{"initiatives", {card({{"number_printed", "（１）"}})}}}),
                  "initiatives/1-1.md")
            .find("number: （１）\n") != std::string::npos);
}

TEST_CASE("blocks of prose in the order of their numbers; text without Markdown is a paragraph") {
  const Items all =
      items({{"initiatives", {card({})}},
             {"texts", {block("10", "三"), block("2", "二", "* 二"), block("1", "1. 一 *")}}});
  CHECK(all.at("initiatives/1-1.md").prose.at(ja).at(direction) == "1\\. 一 \\*\n\n* 二\n\n三");
}

TEST_CASE("the prose of the plan is a file of its own, without fields") {
  const std::string plan = test::small_catalogue().plans.front().id.str();
  const Items all = items({{"texts",
                            {{{"scope", "plan"},
                              {"scope_id", plan},
                              {"section_id", "direction"},
                              {"block_no", "1"},
                              {"text_ja", "一"}}}}});
  CHECK(all.at("overview.md").fields.empty());
  CHECK(all.at("overview.md").prose.at(ja).at(direction) == "一");
}
