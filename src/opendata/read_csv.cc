#include <utility>

#include "base/source.h"
#include "opendata/import_table.h"

namespace kohyo::opendata {
namespace {

using Record = std::vector<std::string>;

/// Takes one record off `csv`; false where its quotes do not pair.
bool take_record(std::string_view& csv, Record& record) {
  std::string field;
  bool is_quoted = false;
  for (std::size_t i = 0;; ++i) {
    if (i == csv.size()) {
      if (is_quoted) return false;
      record.push_back(std::move(field));
      csv = {};
      return true;
    }
    const char c = csv[i];
    const bool is_pair = c == '"' && i + 1 < csv.size() && csv[i + 1] == '"';
    if (is_quoted) {
      if (c != '"' || is_pair) field += c;
      if (is_pair) ++i;
      if (c == '"' && !is_pair) is_quoted = false;
    } else if (c == '"' && field.empty()) {
      is_quoted = true;
    } else if (c == ',') {
      record.push_back(std::exchange(field, {}));
    } else if (c == '\n') {
      if (field.ends_with('\r')) field.pop_back();
      record.push_back(std::move(field));
      csv.remove_prefix(i + 1);
      return true;
    } else {
      field += c;
    }
  }
}

}  // namespace

std::optional<ImportTable> read_csv(std::string name, std::string_view csv) {
  csv.remove_prefix(base::byte_order_mark_size(csv));
  ImportTable table{std::move(name), {}, {}};
  if (csv.empty() || !take_record(csv, table.columns)) return {};
  for (std::size_t number = 2; !csv.empty(); ++number) {
    Record record;
    if (!take_record(csv, record)) return {};
    ImportRow row{number, {}};
    for (std::string& field : record) {
      const auto kind = field.empty() ? ImportCell::Kind::nothing : ImportCell::Kind::text;
      row.cells.push_back({kind, std::move(field)});
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace kohyo::opendata
