#include <algorithm>
#include <array>
#include <iterator>

#include "opendata/audit_cells.h"
#include "opendata/audit_scan.h"
#include "opendata/table_definitions.h"
#include "text/era.h"

namespace kohyo::opendata {
namespace {

using Places = std::vector<AuditPlace>;

Places wrong_heads(const Evidence& evidence) {
  return places_of(evidence, &CsvFaults::head);
}

/// Columns of codes whose explanation leaves one of them out.
Places unexplained_codes(const Evidence& evidence) {
  return columns_where(evidence, [](const Table&, const Column& column) {
    const auto is_missing = [&](std::string_view word) {
      return column.about.ja.find(word) == std::string_view::npos;
    };
    return std::ranges::any_of(words_in(column.values), is_missing);
  });
}

Places symbols(const Evidence& evidence) {
  return cells_where(
      evidence, [](const Column& column) { return column.type == Type::integer; },
      [](const Column&, const Cell& cell) { return std::holds_alternative<std::string>(cell); });
}

bool has_symbols(const Evidence& evidence) {
  return !symbols(evidence).empty();
}

/// Numbers that count places, years and pages measure nothing.
bool is_ordinal(std::string_view name) {
  constexpr std::array<std::string_view, 4> ends = {"_no", "position", "fiscal_year", "_page"};
  return std::ranges::any_of(ends, [&](std::string_view end) { return name.ends_with(end); });
}

/// Whether each row of a table names its unit.
bool states_units(const Table& table) {
  const auto is_unit = [](const Column& column) {
    return column.name == "unit" && column.is_required;
  };
  return std::ranges::any_of(table.columns, is_unit);
}

Places without_unit(const Evidence& evidence) {
  return columns_where(evidence, [](const Table& table, const Column& column) {
    return column.type == Type::integer && column.unit.empty() && !is_ordinal(column.name) &&
           !states_units(table);
  });
}

bool is_year(const Column& column) {
  return column.type == Type::integer && column.name.ends_with("fiscal_year");
}

/// Fiscal years by the western calendar, days as ISO 8601; a label by the era has its year beside
/// it.
Places other_times(const Evidence& evidence) {
  Places places = cells_where(
      evidence, [](const Column& column) { return is_year(column) || column.type == Type::date; },
      [](const Column& column, const Cell& cell) {
        if (std::holds_alternative<std::monostate>(cell)) return false;
        if (column.type == Type::date) return !text::parse_date(text_of(cell));
        const auto* year = std::get_if<std::int64_t>(&cell);
        return year == nullptr || *year < 1868 || *year > 2200;
      });
  const auto is_alone = [](const Table& table, const Column& column) {
    return column.name.starts_with("fiscal_year_label") &&
           std::ranges::none_of(table.columns, is_year);
  };
  std::ranges::move(columns_where(evidence, is_alone), std::back_inserter(places));
  return places;
}

Places without_area(const Evidence& evidence) {
  Places places = cells_where(
      evidence, [](const Column& column) { return column.name == "municipality_code"; },
      [](const Column&, const Cell& cell) { return !is_municipality_code(text_of(cell)); });
  for (const AuditedTable& table : evidence.audited.tables) {
    if (std::ranges::count(table.table.columns, "municipality_code", &Column::name) == 0)
      places.push_back(table_place(table, "municipality_code"));
  }
  return places;
}

/// Tables of one name have the same columns in every plan and edition.
Places changing_columns(const Evidence& evidence) {
  Places places;
  const auto& tables = evidence.audited.tables;
  for (const AuditedTable& table : tables) {
    const auto first = std::ranges::find(tables, table.table.name,
                                         [](const AuditedTable& each) { return each.table.name; });
    if (!std::ranges::equal(table.table.columns, first->table.columns, {}, &Column::name,
                            &Column::name))
      places.push_back(table_place(table, first->path));
  }
  return places;
}

Places undefined(const Evidence& evidence) {
  Places places = columns_where(evidence, [](const Table&, const Column& column) {
    return !is_field_name(column.name) || column.about.ja.empty() || column.about.en.empty();
  });
  const auto& packages = evidence.audited.packages;
  for (const AuditedPackage& package : packages) {
    if (package.bytes.str().find("\"encoding\": \"utf-8\"") == std::string::npos)
      places.push_back({package.path, {}, {}, 0, "encoding"});
  }
  for (const AuditedTable& table : evidence.audited.tables) {
    const std::string folder = table.path.substr(0, table.path.rfind('/') + 1);
    const auto describes = [&](const AuditedPackage& package) {
      return package.path == folder + "datapackage.json";
    };
    if (std::ranges::none_of(packages, describes))
      places.push_back(table_place(table, folder + "datapackage.json"));
  }
  return places;
}

/// A year or a running number in the name of a column would be a value.
Places wide(const Evidence& evidence) {
  return columns_where(evidence, [](const Table&, const Column& column) {
    return column.name.find_first_of("0123456789") != std::string_view::npos;
  });
}

std::vector<AuditRule> rules_of_meaning() {
  return {
      {.id = "L3-01",
       .asks = {"最初の行を列の名前にし、次の行からデータを書く。",
                "The first line holds the names of the columns, and data follows."},
       .checked = {"CSVが、BOMと列の名前で始まるかを調べます。",
                   "Every CSV begins with the byte order mark and the names of the columns."},
       .check = wrong_heads},
      {.id = "L3-02",
       .asks = {"コードの意味を示す表をつける。", "The meaning of every code is documented."},
       .checked = {"使う値が決まっている列で、すべての値の意味がデータ辞書にあるかを調べます。",
                   "The dictionary explains every value of a column with a list of values."},
       .check = unexplained_codes},
      {.id = "L3-03",
       .asks = {"数の列に特別な記号を使うときは、その意味を示す。",
                "Special signs in columns of numbers are defined."},
       .checked = {"数の列に、数のほかのものがないかを調べます。",
                   "Columns of numbers hold nothing but numbers."},
       .check = symbols,
       .not_applicable =
           {"数の列に記号を使っていません。値がない理由はvalue_statusの列にあります。",
            "No sign is used in a column of numbers: column value_status tells why a "
            "figure is missing."},
       .applies = has_symbols},
      {.id = "L3-04",
       .asks = {"データの単位を示す。", "The unit of every number is stated."},
       .checked =
           {"順番、年度、ページを除く数の列に単位があるか、単位の列がそばにあるかを調べます。",
            "Every column of numbers has a unit, or a column of units beside it, but for "
            "positions, fiscal years and pages."},
       .check = without_unit},
      {.id = "L3-05",
       .asks =
           {"年や日付の書き方をそろえ、和暦には西暦を添える。",
            "Times are written one way, and years of an era have the western year beside them."},
       .checked =
           {"年度が西暦の整数か、日付がISO 8601か、和暦の列の横に西暦の列があるかを調べます。",
            "Fiscal years are western years, dates are ISO 8601, and a column by the era "
            "has the year beside it."},
       .check = other_times},
  };
}

std::vector<AuditRule> rules_of_series() {
  return {
      {.id = "L3-06",
       .asks = {"地域のコードか正式な名前を書く。", "The area is given by its code or full name."},
       .checked = {"すべての表のすべての行に、正しい全国地方公共団体コードがあるかを調べます。",
                   "Every row of every table has a municipality code whose check digit is right."},
       .check = without_area},
      {.id = "L3-07",
       .asks = {"年によって形を大きく変えない。", "The form does not change from year to year."},
       .checked = {"どの計画、どの版でも、同じ表の列が同じかを調べます。",
                   "A table has the same columns in every plan and edition."},
       .check = changing_columns},
      {.id = "L3-08",
       .asks = {"項目の定義、更新の履歴、文字コードとBOMの有無を示す。列の名前は英数字にする。",
                "Definitions, history, encoding and byte order mark are stated; names of columns "
                "are in letters and digits."},
       .checked =
           {"すべての列に日本語と英語の説明があるか、名前が英数字か、"
            "datapackage.jsonに文字コードがあるかを調べます。履歴はeditionsとrevisionsの表です。",
            "Every column is explained in Japanese and English and named in ASCII, and "
            "datapackage.json states the encoding. Tables editions and revisions are the "
            "history."},
       .check = undefined},
      {.id = "L3-09",
       .asks = {"年度などを列に並べず、行に並べる（縦持ち）。",
                "Years and repeated items are rows, not columns."},
       .checked = {"列の名前に、年や続き番号がないかを調べます。",
                   "No name of a column holds a year or a running number."},
       .check = wide},
  };
}

}  // namespace

std::vector<AuditRule> level_3_rules() {
  std::vector<AuditRule> rules = rules_of_meaning();
  std::ranges::move(rules_of_series(), std::back_inserter(rules));
  return rules;
}

}  // namespace kohyo::opendata
