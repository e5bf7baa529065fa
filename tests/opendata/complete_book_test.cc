#include "opendata/complete_book.h"

#include <catch2/catch.hpp>

#include "opendata/text_tables.h"

using namespace kohyo;
using namespace kohyo::opendata;
using test::Cells;

namespace {

Cells card(const Cells& more) {
  Cells cells{{"initiative_id", "1-1"}, {"goal_id", "1"}, {"title_ja", "題"}};
  for (const auto& [column, text] : more) cells[column] = text;
  return cells;
}

Cells block(const std::string& number, const std::string& text, const std::string& markdown = "",
            const std::string& id = "1-1") {
  return {{"scope", "initiative"}, {"scope_id", id},  {"section_id", "direction"},
          {"block_no", number},    {"text_ja", text}, {"markdown_ja", markdown}};
}

}  // namespace

TEST_CASE("what a book does not have is what the content has") {
  const auto known = [] {
    return test::text_tables(
        {{"goals", {{{"goal_id", "1"}, {"title_ja", "古い"}, {"kind", "goal"}}}},
         {"initiatives", {card({{"title_en", "Title"}})}}});
  };
  TextTables book = test::text_tables({{"initiatives", {card({{"title_ja", "新しい"}})}}});
  TextTable& cards = book.at("initiatives");
  for (std::size_t i = 0; i < cards.is_there.size(); ++i)
    cards.is_there[i] = cards.definition->columns[i].name != "title_en";
  const TextTables whole = completed(std::move(book), known());
  CHECK(whole.at("goals").rows.size() == 1);
  const TextTable& completed_cards = whole.at("initiatives");
  CHECK(completed_cards.value(completed_cards.rows[0], "title_ja") == "新しい");
  CHECK(completed_cards.value(completed_cards.rows[0], "title_en") == "Title");
}

TEST_CASE("the line of a list follows the text that was changed beside it") {
  const TextTables known = test::text_tables({{"texts", {block("1", "古い", "* 古い")}}});
  TextTables book = test::text_tables({{"texts", {block("1", "新しい", "* 古い")}}});
  const TextTables whole = completed(std::move(book), known);
  CHECK(whole.at("texts").value(whole.at("texts").rows[0], "markdown_ja") == "* 新しい");
}

TEST_CASE("digits that a spreadsheet dropped are those of the content") {
  const auto value = [](const std::string& figure) {
    return test::text_tables({{"indicator_values",
                               {{{"indicator_id", "a"},
                                 {"series", "target"},
                                 {"component_no", "1"},
                                 {"value", figure}}}}});
  };
  const TextTables whole = completed(value("80"), value("80.0"));
  CHECK(whole.at("indicator_values").value(whole.at("indicator_values").rows[0], "value") ==
        "80.0");
}

TEST_CASE("of what a book lists a row that is gone is gone; of all else it stays") {
  const TextTables known = test::text_tables(
      {{"initiatives",
        {card({}), card({{"initiative_id", "1-2"}}), card({{"initiative_id", "1-3"}})}},
       {"texts",
        {block("1", "一"), block("1", "二", "", "1-2"), block("1", "三", "", "1-3"),
         block("2", "四", "", "1-3")}}});
  TextTables book = test::text_tables(
      {{"initiatives", {card({})}}, {"texts", {block("1", "新しい三", "", "1-3")}}});
  const TextTables whole = completed(std::move(book), known);
  const TextTable& texts = whole.at("texts");
  std::string all;
  for (const TextTable::Row& row : texts.rows) all += texts.value(row, "text_ja") + " ";
  CHECK(all == "新しい三 二 ");
  CHECK(whole.at("initiatives").rows.size() == 1);
}
