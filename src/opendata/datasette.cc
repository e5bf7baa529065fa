#include "opendata/datasette.h"

#include <utility>

#include "opendata/dictionary.h"

namespace kohyo::opendata {
namespace {

using base::Json;

/// Datasette has one language: both stand side by side, where there are both.
std::string both(std::string_view ja, std::string_view en) {
  if (en.empty()) return std::string(ja);
  return std::string(ja) + " / " + std::string(en);
}

Json table_of(const TableDefinition& table) {
  Json columns = Json::object();
  Json units = Json::object();
  for (const Column& column : table.columns) {
    columns[std::string(column.name)] =
        both(column.label.ja, column.label.en) + ": " + both(column.about.ja, column.about.en);
    if (!column.unit.empty()) units[std::string(column.name)] = std::string(column.unit);
  }
  Json described = {{"title", both(table.label.ja, table.label.en)},
                    {"description", both(table.about.ja, table.about.en)},
                    {"columns", std::move(columns)}};
  if (!units.empty()) described["units"] = std::move(units);
  return described;
}

Json database_of(const Publication& publication) {
  Json tables = {{"dictionary", table_of(dictionary_definition())}};
  for (const TableDefinition& table : table_definitions())
    tables[std::string(table.name)] = table_of(table);
  std::string source;
  for (const std::string& document : sources_of(publication))
    source += (source.empty() ? "" : "; ") + document;
  return {
      {"title", both(title_of(publication, "ja"), title_of(publication, "en"))},
      {"description", both(description_of(publication, "ja"), description_of(publication, "en"))},
      {"source", source},
      {"source_url", page_of(publication)},
      {"tables", std::move(tables)}};
}

}  // namespace

std::string datasette_metadata(const model::Site& site,
                               const std::vector<Publication>& publications) {
  Json databases = Json::object();
  for (const Publication& publication : publications)
    databases[publication.folder] = database_of(publication);
  const Json metadata = {
      {"title", site.title.main().str()},          {"description", site.notice.main().str()},
      {"license", site.licence.name.main().str()}, {"license_url", site.licence.url.str()},
      {"custom_units", {"yen = [yen]"}},           {"databases", std::move(databases)}};
  return base::print_json(metadata);
}

}  // namespace kohyo::opendata
