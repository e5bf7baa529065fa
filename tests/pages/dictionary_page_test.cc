#include "pages/dictionary_page.h"

#include <catch2/catch.hpp>
#include <set>

#include "opendata/table_definitions.h"
#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using opendata::table_definitions;
using opendata::TableDefinition;
using render::Object;

namespace {

/// The place of a table, or of one of its columns, in the values of the page.
std::string place_of(std::string_view name) {
  for (std::size_t i = 0; i < table_definitions().size(); ++i) {
    if (table_definitions()[i].name == name) return "tables." + std::to_string(i);
  }
  FAIL("no table " << name);
  return {};
}

std::string place_of(std::string_view table, std::string_view column) {
  const auto& columns = opendata::definition_of(table).columns;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i].name == column) return place_of(table) + ".columns." + std::to_string(i);
  }
  FAIL("no column " << column);
  return {};
}

/// An explanation without what marks Japanese in it.
std::string without_marks(std::string text) {
  for (const std::string mark : {"<span lang=\"ja\">", "</span>"}) {
    for (std::size_t at = text.find(mark); at != text.npos; at = text.find(mark))
      text.erase(at, mark.size());
  }
  return text;
}

}  // namespace

TEST_CASE("every table and column of the contract is explained in the language of the page") {
  const Workbench bench = small_bench();
  const Object ja = dictionary_page(bench.ja()).values;
  const Object en = dictionary_page(bench.en()).values;
  REQUIRE(size_at(en, "tables") == table_definitions().size());
  for (const TableDefinition& table : table_definitions()) {
    const std::string place = place_of(table.name);
    INFO(table.name);
    CHECK(text_at(en, place + ".id") == "table-" + std::string(table.name));
    CHECK(text_at(ja, place + ".label") == table.label.ja);
    CHECK(text_at(en, place + ".label") == table.label.en);
    CHECK(text_at(ja, place + ".about") == table.about.ja);
    CHECK(without_marks(text_at(en, place + ".about")) == table.about.en);
    REQUIRE(size_at(en, place + ".columns") == table.columns.size());
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const std::string column = place + ".columns." + std::to_string(i);
      INFO(table.columns[i].name);
      CHECK(text_at(en, column + ".name") == table.columns[i].name);
      CHECK(text_at(ja, column + ".label") == table.columns[i].label.ja);
      CHECK(text_at(en, column + ".label") == table.columns[i].label.en);
      CHECK(without_marks(text_at(en, column + ".about")) == table.columns[i].about.en);
      CHECK_FALSE(text_at(en, column + ".type").empty());
      CHECK((text_at(en, column + ".unit") == "(none)") == table.columns[i].unit.empty());
    }
  }
}

TEST_CASE("a column tells its type, its unit, its words and the table that it refers to") {
  const Workbench bench = small_bench();
  const Object values = dictionary_page(bench.en()).values;
  const model::Words& words = project_words()[1];
  const std::string amount = place_of("budgets", "amount_yen");
  CHECK(text_at(values, amount + ".type") == words["column-type.integer"].str());
  CHECK(text_at(values, amount + ".unit") == words["column-unit.yen"].str());
  CHECK(text_at(values, amount + ".reference") == "(none)");
  CHECK(text_at(values, amount + ".is_limited") == "false");
  const std::string shift = place_of("revisions", "shift");
  CHECK(text_at(values, shift + ".is_limited") == "true");
  CHECK(text_at(values, shift + ".is_required") == "true");
  CHECK(each(values, shift + ".allowed", "").front() == "forward");
  const std::string edition = place_of("revisions", "edition_id");
  CHECK(text_at(values, edition + ".is_key") == "true");
  CHECK(text_at(values, edition + ".is_required") == "false");  // said by the key
  CHECK(text_at(values, edition + ".reference.url") == "dictionary.html#table-editions");
}

TEST_CASE("an example in Japanese is marked, and no reason to call the page untranslated") {
  const Workbench bench = small_bench();
  const Content content = dictionary_page(bench.en());
  std::size_t marked = 0;
  for (const TableDefinition& table : table_definitions()) {
    for (const opendata::Column& column : table.columns) {
      const bool is_japanese =
          column.example.find_first_of("\xE3\xE4\xE5\xE6\xE7\xE8\xE9") != std::string_view::npos;
      const std::string place = place_of(table.name, column.name) + ".example";
      INFO(place);
      if (is_japanese) CHECK(language_at(content.values, place) == "ja");
      if (is_japanese) ++marked;
    }
  }
  CHECK(marked > 0);
  CHECK(content.is_translated);
}

TEST_CASE("a page in a language that the contract does not have says so") {
  const Workbench bench = small_bench();
  const model::Words korean(text::Language("ko"), project_words()[1].all());
  const Context context{bench.catalogue, korean, project_words(), bench.data};
  CHECK_FALSE(dictionary_page(context).is_translated);
}

TEST_CASE("Japanese in an English explanation and among allowed values is marked") {
  const Workbench bench = small_bench();
  const Object values = dictionary_page(bench.en()).values;
  const std::string unit = place_of("budgets", "unit_printed");
  CHECK(text_at(values, unit + ".about")
            .starts_with("<span lang=\"ja\">円</span> (yen), <span lang=\"ja\">千円</span>"));
  CHECK(language_at(values, unit + ".allowed.0") == "ja");
  CHECK(text_at(dictionary_page(bench.ja()).values, unit + ".about").find('<') ==
        std::string::npos);
}

TEST_CASE("every reference leads to a table of the page, and no id stands twice") {
  const Workbench bench = small_bench();
  const Object values = dictionary_page(bench.ja()).values;
  std::set<std::string> ids;
  for (const std::string& id : each(values, "tables", "id")) CHECK(ids.insert(id).second);
  const std::set<std::string> tables = ids;
  for (std::size_t i = 0; i < tables.size(); ++i) {
    const std::string columns = "tables." + std::to_string(i) + ".columns";
    for (const std::string& id : each(values, columns, "id")) CHECK(ids.insert(id).second);
    for (std::size_t j = 0; j < size_at(values, columns); ++j) {
      const render::Value& reference = at(values, columns + "." + std::to_string(j) + ".reference");
      if (!reference.opens_section()) continue;
      const std::string url = text_at(reference.as_object(), "url");
      CHECK(tables.contains(url.substr(url.find('#') + 1)));
    }
  }
}

TEST_CASE("the dictionary stands below the page of open data") {
  const Workbench bench = small_bench();
  const Content content = dictionary_page(bench.ja());
  REQUIRE(content.way.size() == 1);
  CHECK(content.way.front().place == routes::open_data());
  CHECK(content.is_translated);
}
