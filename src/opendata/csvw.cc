#include "opendata/csvw.h"

#include <algorithm>
#include <utility>

#include "opendata/table_definitions.h"

namespace kohyo::opendata {
namespace {

using base::Json;

Json array_of(const std::vector<std::string_view>& names) {
  Json array = Json::array();
  for (const std::string_view name : names) array.push_back(std::string(name));
  return array;
}

/// A pattern that is one of the words: `^(a|b)$`.
std::string pattern_of(std::string_view words) {
  std::string pattern(words);
  std::ranges::replace(pattern, ' ', '|');
  return "^(" + pattern + ")$";
}

Json datatype_of(const Column& column) {
  switch (column.type) {
    case Type::integer:
      return "integer";
    case Type::number:
      return "decimal";
    case Type::boolean:
      return {{"base", "boolean"}, {"format", "true|false"}};
    case Type::date:
      return {{"base", "date"}, {"format", "yyyy-MM-dd"}};
    case Type::url:
      return "anyURI";
    case Type::text:
      break;
  }
  if (column.values.empty()) return "string";
  return {{"base", "string"}, {"format", pattern_of(column.values)}};
}

Json column_of(const Column& column) {
  Json described = {{"name", std::string(column.name)},
                    {"titles", std::string(column.name)},
                    {"datatype", datatype_of(column)}};
  if (column.is_required) described["required"] = true;
  described["rdfs:label"] = tagged(column.label);
  described["dc:description"] = tagged(column.about);
  return described;
}

Json schema_of(const TableDefinition& table) {
  Json columns = Json::array();
  for (const Column& column : table.columns) columns.push_back(column_of(column));
  Json keys = Json::array();
  for (const ForeignKey& key : foreign_keys(table)) {
    if (key.is_optional) continue;
    keys.push_back({{"columnReference", array_of(key.columns)},
                    {"reference",
                     {{"resource", std::string(key.table) + ".csv"},
                      {"columnReference", array_of(key.key)}}}});
  }
  Json schema = {{"columns", std::move(columns)}, {"primaryKey", array_of(primary_key(table))}};
  if (!keys.empty()) schema["foreignKeys"] = std::move(keys);
  return schema;
}

}  // namespace

std::string csv_metadata(const Publication& publication) {
  Json tables = Json::array();
  for (const TableDefinition& table : table_definitions()) {
    tables.push_back({{"url", std::string(table.name) + ".csv"},
                      {"dc:title", tagged(table.label)},
                      {"dc:description", tagged(table.about)},
                      {"tableSchema", schema_of(table)}});
  }
  const std::string title_ja = title_of(publication, "ja");
  const std::string title_en = title_of(publication, "en");
  Json group = {{"@context", {"http://www.w3.org/ns/csvw", {{"@language", "ja"}}}},
                {"dc:title", tagged({title_ja, title_en})},
                {"dc:license", {{"@id", publication.site.licence.url.str()}}},
                {"dialect",
                 {{"encoding", "utf-8"},
                  {"lineTerminators", {"\r\n"}},
                  {"delimiter", ","},
                  {"quoteChar", "\""},
                  {"doubleQuote", true},
                  {"header", true},
                  {"headerRowCount", 1}}},
                {"tables", std::move(tables)}};
  if (const auto date = date_of(publication))
    group["dc:modified"] = {{"@value", text::to_iso(*date)}, {"@type", "xsd:date"}};
  return base::print_json(group);
}

}  // namespace kohyo::opendata
