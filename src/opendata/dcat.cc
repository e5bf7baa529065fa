#include "opendata/dcat.h"

#include <utility>

#include "opendata/table_definitions.h"

namespace kohyo::opendata {
namespace {

using base::Json;

Json iri(const std::string& address) {
  return {{"@id", address}};
}

Json typed_iri(const std::string& address, const std::string& type) {
  return {{"@id", address}, {"@type", type}};
}

Json day(text::Date date) {
  return {{"@value", text::to_iso(date)}, {"@type", "xsd:date"}};
}

/// Each prefix and what it stands for; the meaning of every name is in the document itself.
Json context() {
  return {{"dcat", "http://www.w3.org/ns/dcat#"},
          {"dct", "http://purl.org/dc/terms/"},
          {"foaf", "http://xmlns.com/foaf/0.1/"},
          {"rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
          {"spdx", "http://spdx.org/rdf/terms#"},
          {"vcard", "http://www.w3.org/2006/vcard/ns#"},
          {"xsd", "http://www.w3.org/2001/XMLSchema#"}};
}

/// The text in each language that it has.
Json texts_of(const model::LocalText& text, const model::Site& site) {
  Json texts = Json::array();
  for (const text::Language& language : site.languages) {
    if (text.has(language))
      texts.push_back({{"@value", text.in(language).value.str()}, {"@language", language.tag()}});
  }
  return texts;
}

Json languages_of(const model::Site& site) {
  const std::string authority = "http://publications.europa.eu/resource/authority/language/";
  Json languages = Json::array();
  for (const text::Language& language : site.languages) {
    if (language.tag() == "ja")
      languages.push_back(typed_iri(authority + "JPN", "dct:LinguisticSystem"));
    if (language.tag() == "en")
      languages.push_back(typed_iri(authority + "ENG", "dct:LinguisticSystem"));
  }
  return languages;
}

std::string address(const model::Site& site, const routes::SitePath& path) {
  return routes::absolute(site.base_url, path).str();
}

std::string part(const model::Site& site, const std::string& name) {
  return address(site, routes::data_catalog()) + "#" + name;
}

Json media_type(const std::string& name) {
  return typed_iri("https://www.iana.org/assignments/media-types/" + name, "dct:MediaType");
}

Json licence_of(const model::Site& site) {
  return {{"@id", site.licence.url.str()},
          {"@type", "dct:LicenseDocument"},
          {"dct:title", texts_of(site.licence.name, site)}};
}

Json checksum_of(const DataFile& file) {
  return {{"@type", "spdx:Checksum"},
          {"spdx:algorithm", typed_iri("http://spdx.org/rdf/terms#checksumAlgorithm_sha256",
                                       "spdx:ChecksumAlgorithm")},
          {"spdx:checksumValue", {{"@value", file.sha256}, {"@type", "xsd:hexBinary"}}}};
}

/// What a file holds and in which format.
struct Content {
  Bilingual title;
  std::string media_type;
  std::string conforms_to;  ///< the description of its columns; may be empty
};

Json distribution(const Publication& publication, const routes::SitePath& path,
                  const DataFile& file, const Content& content) {
  const model::Site& site = publication.site;
  const std::string url = address(site, path);
  Json described = {
      {"@id", url + "#distribution"},
      {"@type", "dcat:Distribution"},
      {"dct:title", tagged(content.title)},
      {"dct:description", tagged(content.title)},
      {"dcat:accessURL", iri(url)},
      {"dcat:downloadURL", iri(url)},
      {"dcat:mediaType", media_type(content.media_type)},
      {"dcat:byteSize",
       {{"@value", std::to_string(file.bytes.size())}, {"@type", "xsd:nonNegativeInteger"}}},
      {"spdx:checksum", checksum_of(file)},
      {"dct:license", licence_of(site)},
      {"dct:language", languages_of(site)}};
  if (const auto date = date_of(publication)) described["dct:modified"] = day(*date);
  if (!content.conforms_to.empty())
    described["dct:conformsTo"] = typed_iri(content.conforms_to, "dct:Standard");
  return described;
}

Json distributions_of(const Publication& publication, const std::vector<DataFile>& files) {
  const std::string& folder = publication.folder;
  const auto describe = [&](const routes::SitePath& path, const Content& content) {
    return distribution(publication, path, file_at(path, files), content);
  };
  const Bilingual all{"すべての表", "All tables"};
  Json list = Json::array();
  list.push_back(
      describe(routes::data_book(folder, "xlsx"),
               {all, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ""}));
  list.push_back(
      describe(routes::data_book(folder, "sqlite"), {all, "application/vnd.sqlite3", ""}));
  const std::string schema =
      address(publication.site, routes::data_descriptor(folder, "csv-metadata.json"));
  for (const TableDefinition& table : table_definitions()) {
    list.push_back(
        describe(routes::data_table(folder, table.name, "csv"), {table.label, "text/csv", schema}));
    list.push_back(describe(routes::data_table(folder, table.name, "json"),
                            {table.label, "application/json", ""}));
  }
  return list;
}

Json publisher_of(const model::Site& site) {
  return {{"@id", part(site, "publisher")},
          {"@type", "foaf:Agent"},
          {"foaf:name", texts_of(site.municipality.name, site)}};
}

Json contact_of(const model::Site& site) {
  const routes::SitePath page = routes::in(site.languages.front(), routes::open_data());
  return {{"@id", part(site, "contact")},
          {"@type", {"vcard:Kind", "vcard:Organization"}},
          {"vcard:fn", texts_of(site.municipality.name, site)},
          {"vcard:note", texts_of(site.contact, site)},
          {"vcard:hasURL", iri(address(site, page))}};
}

Json dataset_of(const Publication& publication, const std::vector<DataFile>& files) {
  const model::Site& site = publication.site;
  const std::string title_ja = title_of(publication, "ja"), title_en = title_of(publication, "en");
  const std::string about_ja = description_of(publication, "ja");
  const std::string about_en = description_of(publication, "en");
  const std::string version = version_of(publication);
  Json described = {{"@id", part(site, publication.folder + "-" + version)},
                    {"@type", "dcat:Dataset"},
                    {"dct:title", tagged({title_ja, title_en})},
                    {"dct:description", tagged({about_ja, about_en})},
                    {"dct:identifier", publication.folder + "-" + version},
                    {"dcat:version", version},
                    {"dct:publisher", publisher_of(site)},
                    {"dcat:contactPoint", contact_of(site)},
                    {"dct:language", languages_of(site)},
                    {"dct:temporal",
                     {{"@type", "dct:PeriodOfTime"},
                      {"dcat:startDate", day(first_day(publication))},
                      {"dcat:endDate", day(last_day(publication))}}},
                    {"dcat:landingPage", typed_iri(page_of(publication), "foaf:Document")},
                    {"dcat:distribution", distributions_of(publication, files)}};
  if (const auto date = date_of(publication)) {
    described["dct:issued"] = day(*date);
    described["dct:modified"] = day(*date);
  }
  return described;
}

}  // namespace

std::string dcat_catalog(const model::Site& site, const std::vector<Publication>& publications,
                         const std::vector<DataFile>& files) {
  Json datasets = Json::array();
  for (const Publication& publication : publications)
    datasets.push_back(dataset_of(publication, files));
  const routes::SitePath home = routes::in(site.languages.front(), routes::open_data());
  const Json catalog = {{"@context", context()},
                        {"@id", address(site, routes::data_catalog())},
                        {"@type", "dcat:Catalog"},
                        {"dct:title", texts_of(site.title, site)},
                        {"dct:description", texts_of(site.notice, site)},
                        {"dct:publisher", publisher_of(site)},
                        {"dct:license", licence_of(site)},
                        {"dct:language", languages_of(site)},
                        {"foaf:homepage", typed_iri(address(site, home), "foaf:Document")},
                        {"dcat:dataset", std::move(datasets)}};
  return base::print_json(catalog);
}

}  // namespace kohyo::opendata
