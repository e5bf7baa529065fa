#include <catch2/catch.hpp>
#include <string>

#include "opendata/hostile.h"
#include "opendata/import_table.h"
#include "opendata/xlsx.h"
#include "output/zip.h"

using namespace kohyo;
using namespace kohyo::opendata;
using Kind = ImportCell::Kind;

namespace {

const std::string main_space =
    "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

/// A workbook with one sheet, as programs other than this one save it.
std::string book(const std::string& rows, const std::string& strings = "",
                 const std::string& formats = "", const std::string& properties = "") {
  const auto member = [](std::string path, const std::string& xml) {
    return output::zip_member(std::move(path), "<?xml version=\"1.0\"?>" + xml);
  };
  return output::zip(
      {member(
           "xl/workbook.xml",
           "<workbook " + main_space +
               " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" +
               properties +
               "<sheets><sheet name=\"goals\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
               "</workbook>"),
       member("xl/_rels/workbook.xml.rels",
              "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
              "</Relationships>"),
       member("xl/sharedStrings.xml", "<sst " + main_space + ">" + strings + "</sst>"),
       member("xl/styles.xml", "<styleSheet " + main_space + ">" + formats + "</styleSheet>"),
       member("xl/worksheets/sheet1.xml",
              "<worksheet " + main_space + "><sheetData>" + rows + "</sheetData></worksheet>")});
}

const std::string header =
    "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c>"
    "<c r=\"C1\" t=\"inlineStr\"><is><t>c</t></is></c></row>";

/// The first cell below the header.
ImportCell first(const std::string& cell, const std::string& strings = "",
                 const std::string& formats = "", const std::string& properties = "") {
  const auto tables =
      read_xlsx(book(header + "<row r=\"2\">" + cell + "</row>", strings, formats, properties));
  REQUIRE(tables);
  REQUIRE(tables->size() == 1);
  REQUIRE(tables->front().rows.size() == 1);
  return tables->front().rows[0].cells.front();
}

}  // namespace

TEST_CASE("cells stand below their column, rows keep their number, gaps are empty") {
  const auto tables = read_xlsx(book(header + "<row r=\"5\"><c r=\"C5\"><v>7</v></c></row>"));
  REQUIRE(tables);
  const ImportTable& table = tables->front();
  CHECK(table.name == "goals");
  CHECK(table.columns == std::vector<std::string>{"a", "", "c"});
  REQUIRE(table.rows.size() == 1);
  CHECK(table.rows[0].number == 5);
  REQUIRE(table.rows[0].cells.size() == 3);
  CHECK(table.rows[0].cells[0].kind == Kind::nothing);
  CHECK(table.rows[0].cells[2].text == "7");
}

TEST_CASE("shared texts come whole from their runs, without the readings of kanji") {
  const std::string strings =
      "<si><r><t xml:space=\"preserve\">東京 </t></r><r><t>都</t></r>"
      "<rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si>";
  CHECK(first("<c r=\"A2\" t=\"s\"><v>0</v></c>", strings).text == "東京 都");
}

TEST_CASE("numbers keep their digits; an exponent is written out") {
  CHECK(first("<c r=\"A2\"><v>80.0</v></c>").text == "80.0");
  CHECK(first("<c r=\"A2\"><v>1.5E3</v></c>").text == "1500");
  CHECK(first("<c r=\"A2\"><v>7.9E7</v></c>").text == "79000000");
}

TEST_CASE("a number in a format of days is a day, counted from 1900 or 1904") {
  const std::string formats =
      "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-411]ggge&quot;年&quot;m&quot;月&quot;d\"/>"
      "<numFmt numFmtId=\"165\" formatCode=\"0.00&quot;days&quot;\"/></numFmts>"
      "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
      "<xf numFmtId=\"165\"/></cellXfs>";
  const auto cell = [](const std::string& style, const std::string& value) {
    return "<c r=\"A2\" s=\"" + style + "\"><v>" + value + "</v></c>";
  };
  CHECK(first(cell("1", "45744"), "", formats).text == "2025-03-28");
  CHECK(first(cell("1", "45744"), "", formats).kind == Kind::date);
  CHECK(first(cell("2", "45744"), "", formats).kind == Kind::date);
  CHECK(first(cell("0", "45744"), "", formats).kind == Kind::number);
  CHECK(first(cell("3", "45744"), "", formats).kind == Kind::number);
  CHECK(first(cell("1", "44282"), "", formats, "<workbookPr date1904=\"1\"/>").text ==
        "2025-03-28");
}

TEST_CASE("a formula is told from its result, a boolean from a number") {
  const ImportCell formula = first("<c r=\"A2\"><f>SUM(B1)</f><v>3</v></c>");
  CHECK(formula.kind == Kind::formula);
  CHECK(formula.text == "=SUM(B1)");
  CHECK(first("<c r=\"A2\" t=\"b\"><v>1</v></c>").text == "true");
  const ImportCell truth = first("<c r=\"A2\" t=\"b\"><f>FALSE()</f><v>0</v></c>");
  CHECK(truth.kind == Kind::boolean);
  CHECK(truth.text == "false");
  CHECK(first("<c r=\"A2\" t=\"b\"><f>NOT(B1)</f><v>0</v></c>").kind == Kind::formula);
}

TEST_CASE("what is no workbook makes no tables") {
  CHECK_FALSE(read_xlsx(""));
  CHECK_FALSE(read_xlsx("PK\x03\x04 and no more"));
  CHECK_FALSE(read_xlsx(output::zip({output::zip_member("xl/workbook.xml", "<workbook")})));
  const std::string whole = book(header);
  CHECK(read_xlsx(whole));
  CHECK_FALSE(read_xlsx(std::string_view(whole).substr(0, whole.size() / 2)));
}

TEST_CASE("a table that was written as a workbook is read as it was") {
  TableBuilder builder("hostile", {{.name = "text"},
                                   {.name = "number", .type = Type::number},
                                   {.name = "day", .type = Type::date}});
  for (const std::string& text : test::hostile_lines())
    builder.add({text, *text::Decimal::parse("12.500"), "2025-03-28"});
  const auto tables = read_xlsx(to_xlsx({to_sheet(std::move(builder).take(), 1)}, {"title", {}}));
  REQUIRE(tables);
  const ImportTable& table = tables->front();
  REQUIRE(table.rows.size() == test::hostile_lines().size());
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    CHECK(table.rows[i].cells[0].text == test::hostile_lines()[i]);
    CHECK(table.rows[i].cells[1].text == "12.500");
    CHECK(table.rows[i].cells[2].text == "2025-03-28");
  }
}
