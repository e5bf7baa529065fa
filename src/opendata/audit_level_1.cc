#include <algorithm>
#include <iterator>

#include "opendata/audit_cells.h"
#include "opendata/audit_scan.h"

namespace kohyo::opendata {
namespace {

using Places = std::vector<AuditPlace>;

/// Every table as CSV, and every book can be opened.
Places not_readable(const Evidence& evidence) {
  Places places = places_of(evidence, &BookFaults::unreadable);
  for (const AuditedTable& table : evidence.audited.tables) {
    if (table.csv.size() == 0) places.push_back(table_place(table, "CSV"));
  }
  return places;
}

Places blank_records(const Evidence& evidence) {
  Places places;
  const auto is_blank = [](const Cell& cell) { return csv_text(cell).empty(); };
  for (const AuditedTable& table : evidence.audited.tables) {
    for (std::size_t row = 0; row < table.table.rows.size(); ++row) {
      if (!std::ranges::all_of(table.table.rows[row], is_blank)) continue;
      places.push_back(table_place(table, ""));
      places.back().row = row + 1;
    }
  }
  return places;
}

/// A second line of names among the rows would be a second table in the file.
Places second_heads(const Evidence& evidence) {
  Places places;
  for (const AuditedTable& table : evidence.audited.tables) {
    const std::vector<Column>& columns = table.table.columns;
    const auto is_name = [](const Cell& cell, const Column& column) {
      return text_of(cell) == column.name;
    };
    for (std::size_t row = 0; row < table.table.rows.size(); ++row) {
      if (!std::ranges::equal(table.table.rows[row], columns, is_name)) continue;
      places.push_back(table_place(table, std::string(columns.front().name)));
      places.back().row = row + 1;
    }
  }
  return places;
}

Places divided(const Evidence& evidence) {
  Places places = blank_records(evidence);
  std::ranges::move(
      columns_where(evidence,
                    [](const Table&, const Column& column) { return column.name.empty(); }),
      std::back_inserter(places));
  return places;
}

Places outside(const Evidence& evidence) {
  return places_of(evidence, &CsvFaults::outside);
}

Places without_meaning(const Evidence& evidence) {
  return columns_where(evidence, [](const Table&, const Column& column) {
    return column.name.size() < 3 || column.label.ja.empty() || column.label.en.empty();
  });
}

Places laid_out(const Evidence& evidence) {
  return cells_where(
      evidence, [](const Column& column) { return is_held(column, "L1-06"); },
      [](const Column&, const Cell& cell) { return has_layout_space(text_of(cell)); });
}

Places several_in_one(const Evidence& evidence) {
  const auto holds_codes = [](const Column& column) {
    const bool is_prose = column.name.ends_with("_ja") || column.name.ends_with("_en");
    return column.type == Type::text && !is_prose && is_held(column, "L1-07");
  };
  return cells_where(evidence, holds_codes, [](const Column&, const Cell& cell) {
    return has_several_codes(text_of(cell));
  });
}

Places of_one_machine(const Evidence& evidence) {
  return cells_where(
      evidence, [](const Column& column) { return is_held(column, "L1-08", true); },
      [](const Column&, const Cell& cell) { return !machine_dependent(text_of(cell)).empty(); });
}

/// The column that `value_status` speaks of: the first number with a unit.
std::optional<std::size_t> figure_column(const Table& table) {
  const auto found = std::ranges::find_if(table.columns, [](const Column& column) {
    return column.type == Type::integer && !column.unit.empty();
  });
  if (found == table.columns.end()) return {};
  return static_cast<std::size_t>(found - table.columns.begin());
}

/// A figure where there is none, none where there is one, or an empty text instead of nothing.
Places blank_or_zero(const Evidence& evidence) {
  Places places = cells_where(evidence, is_any, [](const Column&, const Cell& cell) {
    return std::holds_alternative<std::string>(cell) && text_of(cell).empty();
  });
  for (const AuditedTable& table : evidence.audited.tables) {
    const std::vector<Column>& columns = table.table.columns;
    const auto status = std::ranges::find(columns, "value_status", &Column::name);
    const std::optional<std::size_t> figure = figure_column(table.table);
    if (status == columns.end() || !figure) continue;
    const auto status_at = static_cast<std::size_t>(status - columns.begin());
    for (std::size_t row = 0; row < table.table.rows.size(); ++row) {
      const Row cells = table.table.rows[row];
      const bool has_figure = !std::holds_alternative<std::monostate>(cells[*figure]);
      if (has_figure == (text_of(cells[status_at]) == "figure")) continue;
      places.push_back(column_place(table, columns[*figure]));
      places.back().row = row + 1;
      places.back().value = csv_text(cells[*figure]);
    }
  }
  return places;
}

Places objects(const Evidence& evidence) {
  return places_of(evidence, &BookFaults::objects);
}
Places formats(const Evidence& evidence) {
  return places_of(evidence, &BookFaults::formats);
}
Places merged(const Evidence& evidence) {
  return places_of(evidence, &BookFaults::merged);
}
Places hidden(const Evidence& evidence) {
  return places_of(evidence, &BookFaults::hidden);
}
Places broken(const Evidence& evidence) {
  return places_of(evidence, &CsvFaults::broken);
}
Places shifted(const Evidence& evidence) {
  return places_of(evidence, &CsvFaults::shifted);
}

std::vector<AuditRule> rules_of_tables() {
  return {
      {.id = "L1-01",
       .asks = {"機械がそのまま読める形式（CSV、Excel、JSONなど）で公開する。",
                "Data is published in forms that programs read directly: CSV, Excel, JSON."},
       .checked = {"すべての表のCSVと、すべてのブックが読めるかを調べます。",
                   "Every table is there as CSV, and every book can be opened."},
       .check = not_readable},
      {.id = "L1-02",
       .asks = {"1つのファイルや1枚のシートに入れる表は1つだけにする。",
                "A file or a sheet holds one table."},
       .checked = {"行の中に、もう1つの見出し行がないかを調べます。",
                   "No row of a table is a second line of headings."},
       .check = second_heads},
      {.id = "L1-03",
       .asks = {"空白の行や列で表を分けない。", "No blank rows or columns divide a table."},
       .checked = {"すべてのマスが空の行と、名前のない列がないかを調べます。",
                   "No row has only empty cells, and no column is without a name."},
       .check = divided},
      {.id = "L1-04",
       .asks = {"表の外に、メモなどデータと関係のないものを残さない。",
                "Nothing but the data stands in a file: no notes beside or below the table."},
       .checked = {"CSVの行の数が、表の行の数と同じかを調べます。",
                   "A CSV file has as many records as the table has rows."},
       .check = outside},
      {.id = "L1-05",
       .asks = {"すべての列に、内容がわかる名前をつける。",
                "Every column has a name that tells what it holds."},
       .checked = {"列の名前と、日本語と英語の見出しがあるかを調べます。",
                   "Every column has a name and a label in Japanese and in English."},
       .check = without_meaning},
      {.id = "L1-06",
       .asks = {"空白や改行で見た目を整えない。", "Spaces and line breaks do not lay text out."},
       .checked = {"前後の空白、続いた空白、タブ、改行がないかを調べます。",
                   "No cell has a space at an end, two spaces in a row, a tab or a line break."},
       .check = laid_out},
  };
}

std::vector<AuditRule> rules_of_cells() {
  return {
      {.id = "L1-07",
       .asks = {"1つのマスに入れるデータは1つだけにする。", "A cell holds one datum."},
       .checked = {"コードやIDの列に、2つ以上の値をつないだマスがないかを調べます。",
                   "No cell of a column of codes or ids joins two or more."},
       .check = several_in_one},
      {.id = "L1-08",
       .asks = {"丸数字や単位の記号など、機種依存文字を使わない。人の名前などは除く。",
                "No machine-dependent characters, such as circled numbers; names may keep theirs."},
       .checked = {"丸数字、ローマ数字の記号、組み文字、半角カタカナ、外字がないかを調べます。"
                   "漢字は名前に使われるため調べません。",
                   "No circled numbers, Roman numerals as one sign, squared words, half-width "
                   "katakana or private characters. Kanji, which names use, are not checked."},
       .check = of_one_machine,
       .spares_printed_text = true},
      {.id = "L1-09",
       .asks = {"値がないことと、ゼロを区別する。", "No value and zero are told apart."},
       .checked = {"数の列が、value_statusがfigureのときだけ入っているかを調べます。",
                   "A figure is there exactly where value_status says figure."},
       .check = blank_or_zero},
  };
}

std::vector<AuditRule> rules_of_files() {
  return {
      {.id = "L1-10",
       .asks = {"Excelに図形や画像を置かない。", "An Excel file holds no drawings or pictures."},
       .checked = {"ブックの中に、図形、画像、グラフ、コメントがないかを調べます。",
                   "No book holds a drawing, a picture, a chart or a comment."},
       .check = objects},
      {.id = "L1-11",
       .asks = {"Excelの色や太字で、データの違いを表さない。",
                "Colours and bold type in Excel carry no meaning."},
       .checked = {"2行目からのマスの文字、塗り、罫線が、どれも同じかを調べます。",
                   "All cells below the headings have the same font, fill and border."},
       .check = formats},
      {.id = "L1-12",
       .asks = {"Excelのセルを結合しない。", "Cells in Excel are not merged."},
       .checked = {"ブックに、結合したセルがないかを調べます。", "No sheet merges cells."},
       .check = merged},
      {.id = "L1-13",
       .asks = {"Excelに、隠した行や列を残さない。", "Excel files hide no rows or columns."},
       .checked = {"隠したり折りたたんだりした行、列、シートがないかを調べます。",
                   "No row, column or sheet is hidden or folded."},
       .check = hidden},
      {.id = "L1-14",
       .asks = {"CSVでは、1件のデータを1行に書く。", "In CSV a record is one line."},
       .checked = {"CSVの値の中に、改行がないかを調べます。",
                   "No field of a CSV holds a line break."},
       .check = broken},
      {.id = "L1-15",
       .asks = {"CSVで、カンマを含む値を二重引用符で囲む。",
                "In CSV, values with commas stand in double quotes."},
       .checked = {"CSVを読み戻し、どのマスも元の表と同じになるかを調べます。",
                   "Read back, every field of a CSV is the cell of the table."},
       .check = shifted},
  };
}

}  // namespace

std::vector<AuditRule> level_1_rules() {
  std::vector<AuditRule> rules = rules_of_tables();
  std::ranges::move(rules_of_cells(), std::back_inserter(rules));
  std::ranges::move(rules_of_files(), std::back_inserter(rules));
  return rules;
}

}  // namespace kohyo::opendata
