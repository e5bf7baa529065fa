#include "opendata/xlsx.h"

#include <utility>

#include "opendata/xml_text.h"

namespace kohyo::opendata {
namespace {

constexpr std::string_view declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view main_namespace =
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr std::string_view relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view package = "http://schemas.openxmlformats.org/package/2006";
constexpr std::string_view content_type =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/// 0 plain, 1 names of columns, 2 dates as ISO 8601, 3 text.
constexpr std::string_view style_sheet =
    "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
    "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Yu Gothic\"/></font>"
    "<font><b/><sz val=\"11\"/><name val=\"Yu Gothic\"/></font></fonts>"
    "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
    "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
    "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
    "</cellStyleXfs><cellXfs count=\"4\">"
    "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
    "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
    "applyNumberFormat=\"1\" applyFont=\"1\"/>"
    "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
    "applyNumberFormat=\"1\"/>"
    "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
    "applyNumberFormat=\"1\"/></cellXfs><cellStyles count=\"1\">"
    "<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>\n";

std::string joined(std::initializer_list<std::string_view> parts) {
  std::string all;
  for (const std::string_view part : parts) all += part;
  return all;
}

std::string override_of(std::string_view part, std::string_view type) {
  return joined({"<Override PartName=\"/", part, "\" ContentType=\"", type, "\"/>"});
}

std::string content_types(const std::vector<Sheet>& sheets) {
  std::string xml = joined({declaration, "<Types xmlns=\"", package, "/content-types\">",
                            "<Default Extension=\"rels\" ContentType=\"application/"
                            "vnd.openxmlformats-package.relationships+xml\"/>",
                            "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"});
  xml += override_of("xl/workbook.xml", joined({content_type, "sheet.main+xml"}));
  for (const Sheet& sheet : sheets)
    xml += override_of(sheet.member.path, joined({content_type, "worksheet+xml"}));
  xml += override_of("xl/styles.xml", joined({content_type, "styles+xml"}));
  xml += override_of("docProps/core.xml",
                     "application/vnd.openxmlformats-package.core-properties+xml");
  return xml + "</Types>\n";
}

std::string relation(std::string_view id, std::string_view type, std::string_view target) {
  return joined({"<Relationship Id=\"", id, "\" Type=\"", type, "\" Target=\"", target, "\"/>"});
}

std::string relationships(std::string_view list) {
  return joined({declaration, "<Relationships xmlns=\"", package, "/relationships\">", list,
                 "</Relationships>\n"});
}

std::string package_relations() {
  return relationships(relation("rId1", joined({relations, "/officeDocument"}), "xl/workbook.xml") +
                       relation("rId2",
                                joined({package, "/relationships/metadata/core-properties"}),
                                "docProps/core.xml"));
}

std::string book_relations(const std::vector<Sheet>& sheets) {
  std::string list;
  std::size_t number = 0;
  for (const Sheet& sheet : sheets) {
    list += relation("rId" + std::to_string(++number), joined({relations, "/worksheet"}),
                     sheet.member.path.substr(3));  // without xl/
  }
  list += relation("rId" + std::to_string(++number), joined({relations, "/styles"}), "styles.xml");
  return relationships(list);
}

std::string workbook(const std::vector<Sheet>& sheets) {
  std::string list;
  std::string filters;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    list += joined({"<sheet name=\"", sheets[i].name, "\" sheetId=\"", number, "\" r:id=\"rId",
                    number, "\"/>"});
    filters +=
        joined({"<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"", std::to_string(i),
                "\" hidden=\"1\">", sheets[i].name, "!", sheets[i].range, "</definedName>"});
  }
  return joined({declaration, "<workbook xmlns=\"", main_namespace, "\" xmlns:r=\"", relations,
                 "\"><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>", list,
                 "</sheets><definedNames>", filters, "</definedNames></workbook>\n"});
}

std::string core_properties(const BookFacts& facts) {
  std::string creator;
  append_xml(facts.creator, creator);
  std::string created;
  if (facts.created) {
    created = joined({"<dcterms:created xsi:type=\"dcterms:W3CDTF\">", text::to_iso(*facts.created),
                      "T00:00:00Z</dcterms:created>"});
  }
  return joined({declaration, "<cp:coreProperties xmlns:cp=\"", package,
                 "/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                 "xmlns:dcterms=\"http://purl.org/dc/terms/\" "
                 "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:creator>",
                 creator, "</dc:creator>", created, "</cp:coreProperties>\n"});
}

}  // namespace

std::string to_xlsx(std::vector<Sheet> sheets, const BookFacts& facts) {
  const std::string styles =
      joined({declaration, "<styleSheet xmlns=\"", main_namespace, "\">", style_sheet});
  std::vector<output::ZipMember> members{
      output::zip_member("[Content_Types].xml", content_types(sheets)),
      output::zip_member("_rels/.rels", package_relations()),
      output::zip_member("docProps/core.xml", core_properties(facts)),
      output::zip_member("xl/workbook.xml", workbook(sheets)),
      output::zip_member("xl/_rels/workbook.xml.rels", book_relations(sheets)),
      output::zip_member("xl/styles.xml", styles)};
  for (Sheet& sheet : sheets) members.push_back(std::move(sheet.member));
  return output::zip(members);
}

}  // namespace kohyo::opendata
