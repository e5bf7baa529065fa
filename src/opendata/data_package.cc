#include "opendata/data_package.h"

#include <utility>

#include "opendata/table_definitions.h"

namespace kohyo::opendata {
namespace {

using base::Json;

std::string profile(std::string_view name) {
  return "https://datapackage.org/profiles/2.0/" + std::string(name) + ".json";
}

template <typename Names>
Json array_of(const Names& names) {
  Json array = Json::array();
  for (const auto& name : names) array.push_back(std::string(name));
  return array;
}

Json words_of(std::string_view title, std::string_view description) {
  return {{"title", std::string(title)}, {"description", std::string(description)}};
}

/// Sets the title and the description in both languages.
void describe(const Bilingual& title, const Bilingual& description, Json& object) {
  object["title"] = std::string(title.ja);
  object["description"] = std::string(description.ja);
  object["translations"] = {{"en", words_of(title.en, description.en)}};
}

Json constraints_of(const Column& column) {
  Json constraints = Json::object();
  if (column.is_required) constraints["required"] = true;
  if (!column.values.empty()) constraints["enum"] = array_of(words_in(column.values));
  return constraints;
}

Json field_of(const Column& column) {
  const bool is_url = column.type == Type::url;
  const bool is_text = is_url || column.type == Type::text;
  Json field = {{"name", std::string(column.name)},
                {"type", is_text ? "string" : std::string(name_of(column.type))},
                {"format", is_url ? "uri" : "default"}};
  describe(column.label, column.about, field);
  if (!column.example.empty()) field["example"] = std::string(column.example);
  if (!column.unit.empty()) field["unit"] = std::string(column.unit);
  if (column.is_printed_text) field["printedText"] = true;
  if (Json constraints = constraints_of(column); !constraints.empty())
    field["constraints"] = std::move(constraints);
  return field;
}

Json schema_of(const TableDefinition& table) {
  Json fields = Json::array();
  for (const Column& column : table.columns) fields.push_back(field_of(column));
  Json keys = Json::array();
  for (const ForeignKey& key : foreign_keys(table)) {
    if (key.is_optional) continue;
    const std::string resource = key.table == table.name ? "" : std::string(key.table);
    keys.push_back({{"fields", array_of(key.columns)},
                    {"reference", {{"resource", resource}, {"fields", array_of(key.key)}}}});
  }
  Json schema = {{"$schema", profile("tableschema")},
                 {"fields", std::move(fields)},
                 {"fieldsMatch", {"exact"}},
                 {"missingValues", {""}},
                 {"primaryKey", array_of(primary_key(table))}};
  if (!keys.empty()) schema["foreignKeys"] = std::move(keys);
  return schema;
}

Json resource_of(const TableDefinition& table, const DataFile& file) {
  Json resource = {{"$schema", profile("dataresource")},
                   {"name", std::string(table.name)},
                   {"path", std::string(table.name) + ".csv"},
                   {"type", "table"},
                   {"format", "csv"},
                   {"mediatype", "text/csv"},
                   {"encoding", "utf-8"},
                   {"bytes", file.bytes.size()},
                   {"hash", "sha256:" + file.sha256}};
  describe(table.label, table.about, resource);
  resource["dialect"] = {
      {"$schema", profile("tabledialect")}, {"header", true},    {"delimiter", ","},
      {"lineTerminator", "\r\n"},           {"quoteChar", "\""}, {"doubleQuote", true}};
  resource["schema"] = schema_of(table);
  return resource;
}

}  // namespace

std::string data_package(const Publication& publication, const std::vector<DataFile>& files) {
  const model::Site& site = publication.site;
  const routes::SitePath path = routes::data_descriptor(publication.folder, "datapackage.json");
  Json resources = Json::array();
  for (const TableDefinition& table : table_definitions()) {
    const DataFile& csv = file_at(routes::data_table(publication.folder, table.name, "csv"), files);
    resources.push_back(resource_of(table, csv));
  }
  Json sources = Json::array();
  for (const std::string& source : sources_of(publication)) sources.push_back({{"title", source}});
  Json package = {
      {"$schema", profile("datapackage")},
      {"name", publication.folder},
      {"id", routes::absolute(site.base_url, path).str()},
      {"title", title_of(publication, "ja")},
      {"description", description_of(publication, "ja")},
      {"homepage", page_of(publication)},
      {"version", version_of(publication)},
      {"licenses", {{{"path", site.licence.url.str()}, {"title", site.licence.name.main().str()}}}},
      {"contributors",
       {{{"title", site.municipality.name.main().str()}, {"roles", {"publisher"}}}}},
      {"sources", std::move(sources)},
      {"resources", std::move(resources)}};
  const std::string english = title_of(publication, "en");
  if (!english.empty())
    package["translations"] = {{"en", words_of(english, description_of(publication, "en"))}};
  if (const auto date = date_of(publication))
    package["created"] = text::to_iso(*date) + "T00:00:00Z";
  return base::print_json(package);
}

}  // namespace kohyo::opendata
