// write_hostile FOLDER: writes a table of hostile text in every format, and the text itself as
// JSON, for readers that share no line with the writers.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "base/json.h"
#include "opendata/csv.h"
#include "opendata/hostile.h"
#include "opendata/json_rows.h"
#include "opendata/sqlite.h"
#include "opendata/table_definitions.h"
#include "opendata/xlsx.h"

using namespace kohyo;
using namespace kohyo::opendata;

namespace {

/// Every text in a column of its own language, beside numbers, dates and nothing.
Table hostile_table() {
  TableBuilder table("initiatives");
  std::int64_t number = 0;
  for (const std::string& text : test::hostile_lines()) {
    ++number;
    const bool is_odd = number % 2 == 1;
    Row row = {"012345",     "all-1",
               "2025-03",    "1-" + std::to_string(number),
               "1-9",        is_odd ? Cell(std::int64_t{-number}) : Cell(),
               text,         "007",
               text,         text,
               is_odd,       !is_odd,
               false,        std::int64_t{999'999'999'999'999} + number - 1,
               "2024-02-29", text,
               {},           "https://plans.example/?a=1&b=<2>"};
    row.resize(definition_of("initiatives").columns.size());
    table.add(row);
  }
  return std::move(table).take();
}

bool write(const std::filesystem::path& path, const std::string& bytes) {
  std::ofstream file(path, std::ios::binary);
  file << bytes;
  return file.good();
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::cerr << "usage: write_hostile FOLDER\n";
    return 2;
  }
  const std::filesystem::path folder = arguments[1];
  const Table table = hostile_table();
  base::Json lines = base::Json::array();
  for (const std::string& line : test::hostile_lines()) lines.push_back(line);
  const bool is_written =
      write(folder / "lines.json", base::print_json(lines)) &&
      write(folder / "initiatives.csv", to_csv(table)) &&
      write(folder / "initiatives.json", to_json(table)) &&
      write(folder / "hostile.sqlite", to_sqlite({table})) &&
      write(folder / "hostile.xlsx",
            to_xlsx({to_sheet(table, 1)}, {"A & <B>", text::Date{2025, 3, 28}}));
  return is_written ? 0 : 1;
}
