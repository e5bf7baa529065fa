#include "opendata/xlsx.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "opendata/tables.h"
#include "support/catalogue.h"
#include "support/unzip.h"

using namespace kohyo;
using namespace kohyo::opendata;

namespace {

const std::vector<Column> columns = {
    {"name"}, {"count", Type::integer}, {"is_new", Type::boolean}, {"on", Type::date}};

std::map<std::string, std::string> parts_of(Rows rows) {
  const Table table{"things", columns, std::move(rows)};
  return test::unzip(to_xlsx({to_sheet(table, 1)}, {"市 & 区", text::Date{2025, 3, 28}}));
}

/// The XML of the sheet with one row.
std::string sheet_of(Row row) {
  return parts_of({std::move(row)}).at("xl/worksheets/sheet1.xml");
}

bool has(const std::string& xml, std::string_view part) {
  return xml.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a book has the parts that the standard asks for") {
  const auto parts = parts_of({});
  std::vector<std::string> names;
  for (const auto& [name, xml] : parts) {
    names.push_back(name);
    CHECK(xml.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"));
  }
  CHECK(names == std::vector<std::string>{"[Content_Types].xml", "_rels/.rels", "docProps/core.xml",
                                          "xl/_rels/workbook.xml.rels", "xl/styles.xml",
                                          "xl/workbook.xml", "xl/worksheets/sheet1.xml"});
}

TEST_CASE("the only time in a book is the one that it was given") {
  const std::string core = parts_of({}).at("docProps/core.xml");
  CHECK(has(core, ">2025-03-28T00:00:00Z</dcterms:created>"));
  CHECK(has(core, "<dc:creator>市 &amp; 区</dc:creator>"));
  const auto without = test::unzip(to_xlsx({}, {"市", {}}));
  CHECK_FALSE(has(without.at("docProps/core.xml"), "dcterms:created>"));
}

TEST_CASE("cells are typed, and nothing is no cell") {
  const std::string xml = sheet_of({"1-9", std::int64_t{-5}, true, "2025-03-28"});
  CHECK(has(xml, R"(<c r="A2" s="3" t="inlineStr"><is><t xml:space="preserve">1-9</t></is></c>)"));
  CHECK(has(xml, R"(<c r="B2" s="0" t="n"><v>-5</v></c>)"));
  CHECK(has(xml, R"(<c r="C2" s="0" t="b"><v>1</v></c>)"));
  CHECK(has(xml, R"(<c r="D2" s="2" t="n"><v>45744</v></c>)"));
  CHECK(has(sheet_of({{}, {}, {}, {}}), R"(<row r="2"></row>)"));
}

TEST_CASE("dates count as spreadsheets count, and what they count wrongly is text") {
  CHECK(has(sheet_of({{}, {}, {}, "1900-03-01"}), "<v>61</v>"));
  CHECK(has(sheet_of({{}, {}, {}, "2000-02-29"}), "<v>36585</v>"));
  CHECK(has(sheet_of({{}, {}, {}, "1900-02-28"}), ">1900-02-28</t>"));
  CHECK(has(sheet_of({"2025-03-28", {}, {}, {}}), ">2025-03-28</t>"));
}

TEST_CASE("a whole number of more than 15 digits is text") {
  CHECK(has(sheet_of({{}, std::int64_t{999'999'999'999'999}, {}, {}}), "<v>999999999999999</v>"));
  CHECK(has(sheet_of({{}, std::int64_t{1'000'000'000'000'000}, {}, {}}), ">1000000000000000</t>"));
  CHECK(
      has(sheet_of({{}, std::int64_t{-1'000'000'000'000'000}, {}, {}}), ">-1000000000000000</t>"));
}

TEST_CASE("the first row holds the names, stays in view and has filters") {
  const auto parts = parts_of({{"a", {}, {}, {}}, {"b", {}, {}, {}}});
  const std::string& xml = parts.at("xl/worksheets/sheet1.xml");
  CHECK(has(xml, R"(<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">name</t>)"));
  CHECK(has(xml, R"(<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>)"));
  CHECK(has(xml, R"(<autoFilter ref="A1:D3"/>)"));
  CHECK(has(parts.at("xl/workbook.xml"), "things!$A$1:$D$3</definedName>"));
}

TEST_CASE("columns fit their text, wide characters counted twice, within bounds") {
  const auto width = [](const std::string& text) {
    const std::string xml = sheet_of({text, {}, {}, {}});
    const std::size_t begin = xml.find("width=\"") + 7;
    return std::stoi(xml.substr(begin, xml.find('"', begin) - begin));
  };
  CHECK(width("a") == 8);
  CHECK(width("二十年次別計画一覧表") == 21);
  CHECK(width("twenty characters...") == 21);
  CHECK(width(std::string(500, 'x')) == 60);
}

TEST_CASE("the columns behind Z have two letters") {
  Table wide{"wide", {}, {}};
  const std::vector<std::string> names(30, "c");
  for (const std::string& name : names) wide.columns.push_back({name});
  wide.rows.push_back(Row(names.size(), Cell("x")));
  const std::string xml = test::unzip(output::zip({to_sheet(wide, 1).member})).begin()->second;
  for (const char* cell : {"\"Z1\"", "\"AA1\"", "\"AD2\""}) CHECK(has(xml, cell));
}

TEST_CASE("sheets stand in the order in which they were given") {
  const Table first{"first", {{"a"}}, {}};
  const Table second{"second", {{"a"}}, {}};
  const auto parts = test::unzip(to_xlsx({to_sheet(first, 1), to_sheet(second, 2)}, {"", {}}));
  const std::string& book = parts.at("xl/workbook.xml");
  CHECK(has(book, R"(<sheet name="first" sheetId="1" r:id="rId1"/><sheet name="second")"));
  CHECK(has(parts.at("xl/_rels/workbook.xml.rels"), R"(Target="worksheets/sheet2.xml")"));
  CHECK(has(parts.at("[Content_Types].xml"), R"(PartName="/xl/worksheets/sheet2.xml")"));
}
