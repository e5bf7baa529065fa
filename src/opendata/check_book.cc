#include "opendata/check_book.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <set>
#include <utility>

#include "opendata/check_cell.h"
#include "opendata/csv.h"
#include "text/number.h"
#include "text/unicode.h"

namespace kohyo::opendata {
namespace {

using base::Code;

constexpr std::array imported = {
    "goals", "initiatives", "initiative_departments", "initiative_methods",
    "texts", "schedule",    "schedule_marks",         "budgets",
    "hours", "indicators",  "indicator_values",       "progress",
    "links"};

/// Which edition a row is of.
constexpr std::array origin = {"municipality_code", "plan_id", "edition_id"};

/// What follows from other cells or from the configuration.
constexpr std::array derived = {
    "item_id",    "is_new", "is_revised", "is_ended",     "fiscal_year_label_ja", "stages",
    "task_no",    "url_ja", "url_en",     "value_status", "number_printed",       "is_approximate",
    "amount_yen", "basis",  "is_total",   "to_scope"};

template <typename Names>
bool is_in(const Names& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

std::size_t position(const TableDefinition& table, std::string_view column) {
  const auto found = std::ranges::find(table.columns, column, &Column::name);
  assert(found != table.columns.end());
  return static_cast<std::size_t>(found - table.columns.begin());
}

/// Where faults of a book are told: each is a file of its own, so that they are printed in the
/// order of sheets and rows.
class Report {
 public:
  Report(const std::string& path, base::Sources& sources, base::Diagnostics& diagnostics)
      : path_(path), sources_(sources), diagnostics_(diagnostics) {}
  void tell(Code code, std::vector<std::string> arguments) {
    const base::SourceId place = sources_.add({path_, ""});
    diagnostics_.report(code, {place, 0, 0}, std::move(arguments));
  }
  void tell(Code code, std::string_view table, std::size_t row, std::string_view column,
            const std::vector<std::string>& more) {
    std::vector<std::string> arguments{std::string(table), std::to_string(row),
                                       std::string(column)};
    arguments.insert(arguments.end(), more.begin(), more.end());
    tell(code, std::move(arguments));
  }

 private:
  const std::string& path_;
  base::Sources& sources_;
  base::Diagnostics& diagnostics_;
};

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

bool is_origin(std::string_view column) {
  return is_in(origin, column);
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
std::vector<std::string> ids_of(std::string_view name, const TextTables& book,
                                const TextTables& known) {
  const auto own = book.find(name);
  const auto other = known.find(name);
  std::vector<std::string> ids;
  if (own == book.end() && other == known.end()) return ids;
  const TextTable& table = own != book.end() ? own->second : other->second;
  const std::vector<std::size_t> keys = table.key_columns();
  if (keys.size() != 1) return ids;
  for (const TextTable::Row& row : table.rows) ids.push_back(row.values[keys.front()]);
  return ids;
}

void check_references(const TextTable& table, const TextTables& book, const TextTables& known,
                      Report& report) {
  for (std::size_t i = 0; i < table.definition->columns.size(); ++i) {
    const Column& column = table.definition->columns[i];
    if (column.references.empty() || is_origin(column.name)) continue;
    const std::vector<std::string> ids = ids_of(column.references, book, known);
    const std::set<std::string> there(ids.begin(), ids.end());
    for (const TextTable::Row& row : table.rows) {
      const std::string& id = row.values[i];
      if (id.empty() || there.contains(id)) continue;
      report.tell(Code::record_unknown, table.definition->name, row.number, column.name,
                  {id, std::string(column.references), text::nearest(id, ids)});
    }
  }
}

/// Ids in `scope_id` are of goals or initiatives.
void check_scopes(const TextTable& table, const TextTables& book, const TextTables& known,
                  Report& report) {
  const std::vector<std::string> names = names_of(table.definition->columns);
  if (!is_in(names, "scope_id")) return;
  for (const TextTable::Row& row : table.rows) {
    const std::string& scope = table.value(row, "scope");
    const std::string& id = table.value(row, "scope_id");
    if (scope == "plan") continue;  // of plan.yml, which stays as it is
    if (scope != "goal" && scope != "initiative") {
      if (!scope.empty())
        report.tell(Code::cell_value, table.definition->name, row.number, "scope",
                    {scope, "plan goal initiative", ""});
      continue;
    }
    const std::string other = scope + "s";
    const std::vector<std::string> ids = ids_of(other, book, known);
    if (!id.empty() && !is_in(ids, id))
      report.tell(Code::record_unknown, table.definition->name, row.number, "scope_id",
                  {id, other, text::nearest(id, ids)});
  }
}

/// Rows are of the edition that `known` holds.
void check_origin(const TextTable& table, const TextTables& known, Report& report) {
  const auto editions = known.find("editions");
  if (editions == known.end() || editions->second.rows.empty()) return;
  const TextTable::Row& own = editions->second.rows.back();
  for (const std::string_view column : origin) {
    const std::string& expected = editions->second.value(own, column);
    for (const TextTable::Row& row : table.rows) {
      const std::string& value = table.value(row, column);
      if (!value.empty() && value != expected)
        report.tell(Code::cell_value, table.definition->name, row.number, column,
                    {value, expected, ""});
    }
  }
}

/// Whether a cell says something that has to come back.
bool is_told(const std::string& value, std::string_view column) {
  return !value.empty() && !is_origin(column) && !column.starts_with("url_") &&
         !column.starts_with("markdown_") && !column.starts_with("component_unit_") &&
         column != "is_revised" && column != "is_ended";
}

}  // namespace

bool is_same_cell(const std::string& a, const std::string& b, const Column& column) {
  if (a == b) return true;
  if (column.type != Type::number || a.empty() || b.empty()) return false;
  const auto negative = text::Decimal::parse(b.front() == '-' ? b.substr(1) : "-" + b);
  const auto difference = text::sum(*text::Decimal::parse(a), *negative);
  return difference && difference->str().find_first_not_of("-0.") == std::string::npos;
}

bool is_imported(std::string_view table) {
  return is_in(imported, table);
}

bool is_derived(std::string_view column) {
  return is_in(derived, column);
}

const std::string& TextTable::value(const Row& row, std::string_view column) const {
  return row.values[position(*definition, column)];
}

std::vector<std::size_t> TextTable::key_columns() const {
  std::vector<std::size_t> keys;
  for (std::size_t i = 0; i < definition->columns.size(); ++i) {
    if (definition->columns[i].is_key && !is_origin(definition->columns[i].name)) keys.push_back(i);
  }
  return keys;
}

std::string TextTable::key_of(const Row& row) const {
  std::string key;
  for (const std::size_t i : key_columns()) key += (key.empty() ? "" : " ") + row.values[i];
  return key;
}

TextTables as_text(const std::vector<Table>& tables) {
  TextTables result;
  for (const Table& table : tables) {
    TextTable text{&definition_of(table.name), std::vector<bool>(table.columns.size(), true), {}};
    for (const Row& row : table.rows) {
      std::vector<std::string> values;
      for (const Cell& cell : row) values.push_back(csv_text(cell));
      text.rows.push_back({text.rows.size() + 2, std::move(values)});
    }
    result.emplace(table.name, std::move(text));
  }
  return result;
}

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
    const bool is_known = is_in(names, raw.name);
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

void check_kept(const std::string& path, const TextTables& imported_tables,
                const TextTables& content, base::Sources& sources, base::Diagnostics& diagnostics) {
  Report report(path, sources, diagnostics);
  for (const auto& [name, table] : imported_tables) {
    const TextTable& made = content.at(name);
    std::map<std::string, const TextTable::Row*> rows;
    for (const TextTable::Row& row : made.rows) rows.emplace(made.key_of(row), &row);
    for (const TextTable::Row& row : table.rows) {
      const auto there = rows.find(made.key_of(row));
      for (std::size_t i = 0; i < row.values.size(); ++i) {
        const std::string_view column = table.definition->columns[i].name;
        const std::string now = there == rows.end() ? std::string() : there->second->values[i];
        if (is_told(row.values[i], column) &&
            !is_same_cell(row.values[i], now, table.definition->columns[i]))
          report.tell(Code::cell_not_kept, name, row.number, column, {row.values[i], now});
      }
    }
  }
}

}  // namespace kohyo::opendata
