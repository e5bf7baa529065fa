#include "opendata/table_definitions.h"

#include <algorithm>
#include <cassert>
#include <iterator>

#include "opendata/definitions.h"

namespace kohyo::opendata {
namespace {

/// The order of the contract: what others refer to stands before them where that is possible.
constexpr std::string_view order[] = {"plans",
                                      "editions",
                                      "sections",
                                      "methods",
                                      "stages",
                                      "goals",
                                      "initiatives",
                                      "initiative_departments",
                                      "initiative_methods",
                                      "departments",
                                      "texts",
                                      "schedule",
                                      "revisions",
                                      "lineage",
                                      "budgets",
                                      "hours",
                                      "indicators",
                                      "indicator_values",
                                      "effects",
                                      "progress",
                                      "teams",
                                      "team_topics",
                                      "team_initiatives",
                                      "links",
                                      "glossary",
                                      "errata",
                                      "kinds",
                                      "statuses",
                                      "link_relations",
                                      "timetables",
                                      "schedule_marks",
                                      "aggregates",
                                      "family",
                                      "family_relations"};

std::vector<TableDefinition> all_definitions() {
  std::vector<TableDefinition> all;
  for (const auto part :
       {plan_definitions, reference_definitions, goal_definitions, effect_definitions,
        indicator_definitions, initiative_definitions, schedule_definitions, progress_definitions,
        team_definitions, revision_definitions, aggregate_definitions, family_definitions}) {
    std::ranges::move(part(), std::back_inserter(all));
  }
  const auto position = [](const TableDefinition& table) {
    return std::ranges::find(order, table.name);
  };
  std::ranges::sort(all, {}, position);
  assert(all.size() == std::size(order));
  return all;
}

}  // namespace

const std::vector<TableDefinition>& table_definitions() {
  static const std::vector<TableDefinition> all = all_definitions();
  return all;
}

const TableDefinition& definition_of(std::string_view table) {
  const auto found = std::ranges::find(table_definitions(), table, &TableDefinition::name);
  assert(found != table_definitions().end());
  return *found;
}

bool is_table(std::string_view name) {
  return std::ranges::find(table_definitions(), name, &TableDefinition::name) !=
         table_definitions().end();
}

std::vector<std::string_view> primary_key(const TableDefinition& table) {
  std::vector<std::string_view> key;
  for (const Column& column : table.columns) {
    if (column.is_key) key.push_back(column.name);
  }
  return key;
}

std::vector<ForeignKey> foreign_keys(const TableDefinition& table) {
  std::vector<ForeignKey> keys;
  for (const Column& column : table.columns) {
    if (column.references.empty()) continue;
    ForeignKey key{{}, column.references, primary_key(definition_of(column.references)), false};
    key.columns = key.key;
    key.columns.back() = column.name;
    key.is_optional = !column.is_required;
    keys.push_back(std::move(key));
  }
  return keys;
}

std::vector<std::string_view> words_in(std::string_view values) {
  std::vector<std::string_view> words;
  while (!values.empty()) {
    const std::size_t end = std::min(values.find(' '), values.size());
    words.push_back(values.substr(0, end));
    values.remove_prefix(std::min(end + 1, values.size()));
  }
  return words;
}

}  // namespace kohyo::opendata
