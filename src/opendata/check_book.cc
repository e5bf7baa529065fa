#include "opendata/check_book.h"

#include <algorithm>
#include <set>
#include <utility>

#include "opendata/book_report.h"
#include "opendata/check_cell.h"
#include "text/unicode.h"

namespace kohyo::opendata {
namespace {

using base::Code;
using Report = BookReport;

bool contains(const std::vector<std::string>& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

std::vector<std::string> names_of(const std::vector<Column>& columns) {
  std::vector<std::string> names;
  for (const Column& column : columns) names.emplace_back(column.name);
  return names;
}

/// For each column of the file, that of the definition; none where there is no such column.
using Places = std::vector<std::optional<std::size_t>>;

Places places_of(const ImportTable& raw, const TableDefinition& table, Report& report) {
  const std::vector<std::string> names = names_of(table.columns);
  Places places;
  std::set<std::string> seen;
  for (const std::string& column : raw.columns) {
    const auto found = std::ranges::find(names, column);
    const bool is_known = found != names.end() && seen.insert(column).second;
    const bool is_blank = column.empty();
    places.push_back(is_known ? std::optional(static_cast<std::size_t>(found - names.begin()))
                              : std::nullopt);
    if (!is_known && !is_blank)
      report.tell(Code::column_unknown, {raw.name, column, text::nearest(column, names)});
  }
  return places;
}

/// Whether a cell of the column must be filled in.
bool is_needed(const Column& column) {
  return column.is_required && !is_origin(column.name) && !is_derived(column.name);
}

void check_row(const ImportRow& raw, const Places& places, TextTable& table, Report& report) {
  TextTable::Row row{raw.number, std::vector<std::string>(table.definition->columns.size())};
  std::set<std::size_t> faulty;
  for (std::size_t i = 0; i < raw.cells.size(); ++i) {
    if (i >= places.size() || !places[i]) {
      if (i >= places.size() && !raw.cells[i].text.empty())
        report.tell(Code::column_unknown,
                    {std::string(table.definition->name), raw.cells[i].text, ""});
      continue;
    }
    const Column& column = table.definition->columns[*places[i]];
    CellReading reading = read_cell(raw.cells[i], column);
    row.values[*places[i]] = std::move(reading.text);
    if (!reading.fault) continue;
    faulty.insert(*places[i]);
    report.tell(reading.fault->code, table.definition->name, raw.number, column.name,
                reading.fault->arguments);
  }
  const auto is_filled = [](const std::string& value) { return !value.empty(); };
  if (std::ranges::none_of(row.values, is_filled) && faulty.empty()) return;
  for (std::size_t i = 0; i < row.values.size(); ++i) {
    const Column& column = table.definition->columns[i];
    if (row.values[i].empty() && is_needed(column) && table.is_there[i] && !faulty.contains(i))
      report.tell(Code::cell_empty, table.definition->name, raw.number, column.name, {});
  }
  table.rows.push_back(std::move(row));
}

void check_keys(const TextTable& table, Report& report) {
  std::map<std::string, std::size_t> first;
  std::string columns;
  for (const std::size_t i : table.key_columns())
    columns += (columns.empty() ? "" : " ") + std::string(table.definition->columns[i].name);
  for (const TextTable::Row& row : table.rows) {
    const std::string key = table.key_of(row);
    const auto [known, is_new] = first.emplace(key, row.number);
    if (!is_new)
      report.tell(Code::row_duplicate, table.definition->name, row.number, columns,
                  {key, std::to_string(known->second)});
  }
}

TextTable check_table(const ImportTable& raw, Report& report) {
  TextTable table{&definition_of(raw.name), {}, {}};
  const Places places = places_of(raw, *table.definition, report);
  table.is_there.resize(table.definition->columns.size());
  for (const auto& place : places) {
    if (place) table.is_there[*place] = true;
  }
  bool is_whole = true;
  for (std::size_t i = 0; i < table.is_there.size() && !raw.columns.empty(); ++i) {
    const Column& column = table.definition->columns[i];
    if (table.is_there[i] || !is_needed(column)) continue;
    report.tell(Code::column_missing, {raw.name, std::string(column.name)});
    is_whole = false;
  }
  if (!is_whole) return table;
  for (const ImportRow& row : raw.rows) check_row(row, places, table, report);
  check_keys(table, report);
  return table;
}

/// Every id of a table, in the book or in the content.
class Ids {
 public:
  Ids(std::string_view name, const TextTables& book, const TextTables& known) : name_(name) {
    for (const TextTables* tables : {&book, &known}) {
      const auto table = tables->find(name);
      if (table == tables->end()) continue;
      const std::vector<std::size_t> keys = table->second.key_columns();
      if (keys.size() != 1) continue;
      for (const TextTable::Row& row : table->second.rows) ids_.insert(row.values[keys.front()]);
    }
  }
  /// Reports an id that is not there.
  void check(const std::string& id, const TextTable& table, const TextTable::Row& row,
             std::string_view column, Report& report) const {
    if (id.empty() || ids_.contains(id)) return;
    report.tell(Code::record_unknown, table.definition->name, row.number, column,
                {id, name_, text::nearest(id, {ids_.begin(), ids_.end()})});
  }

 private:
  std::string name_;
  std::set<std::string> ids_ = {};
};

void check_references(const TextTable& table, const TextTables& book, const TextTables& known,
                      Report& report) {
  for (std::size_t i = 0; i < table.definition->columns.size(); ++i) {
    const Column& column = table.definition->columns[i];
    if (column.references.empty() || is_origin(column.name)) continue;
    const Ids ids(column.references, book, known);
    for (const TextTable::Row& row : table.rows)
      ids.check(row.values[i], table, row, column.name, report);
  }
}

/// Ids in `scope_id` are of goals or initiatives.
void check_scopes(const TextTable& table, const TextTables& book, const TextTables& known,
                  Report& report) {
  if (!contains(names_of(table.definition->columns), "scope_id")) return;
  const Ids goals("goals", book, known);
  const Ids cards("initiatives", book, known);
  for (const TextTable::Row& row : table.rows) {
    const std::string& scope = table.value(row, "scope");
    if (scope == "goal" || scope == "initiative") {
      const Ids& ids = scope == "goal" ? goals : cards;
      ids.check(table.value(row, "scope_id"), table, row, "scope_id", report);
    } else if (!scope.empty() && scope != "plan") {  // of plan.yml, which stays as it is
      report.tell(Code::cell_value, table.definition->name, row.number, "scope",
                  {scope, "plan goal initiative", ""});
    }
  }
}

/// Rows are of the edition that `known` holds.
void check_origin(const TextTable& table, const TextTables& known, Report& report) {
  const auto editions = known.find("editions");
  if (editions == known.end() || editions->second.rows.empty()) return;
  const TextTable::Row& own = editions->second.rows.back();
  for (const std::string_view column : origin_columns()) {
    const std::string& expected = editions->second.value(own, column);
    for (const TextTable::Row& row : table.rows) {
      const std::string& value = table.value(row, column);
      if (!value.empty() && value != expected)
        report.tell(Code::cell_value, table.definition->name, row.number, column,
                    {value, expected, ""});
    }
  }
}

}  // namespace

TextTables check_book(const std::string& path, const std::vector<ImportTable>& book,
                      const TextTables& known, base::Sources& sources,
                      base::Diagnostics& diagnostics) {
  Report report(path, sources, diagnostics);
  std::vector<std::string> names;
  for (const TableDefinition& table : table_definitions()) names.emplace_back(table.name);
  TextTables tables;
  std::set<std::string> seen;
  for (const ImportTable& raw : book) {
    if (raw.name == "dictionary") continue;
    const bool is_known = contains(names, raw.name);
    if (!is_known || !seen.insert(raw.name).second) {
      report.tell(Code::sheet_unknown, {raw.name, text::nearest(raw.name, names)});
    } else if (is_imported(raw.name)) {
      TextTable table = check_table(raw, report);
      const std::string_view name = table.definition->name;
      if (!table.rows.empty()) tables.emplace(name, std::move(table));
    }
  }
  for (const auto& [name, table] : tables) {
    check_origin(table, known, report);
    check_references(table, tables, known, report);
    check_scopes(table, tables, known, report);
  }
  return tables;
}

}  // namespace kohyo::opendata
