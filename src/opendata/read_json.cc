#include <algorithm>
#include <utility>

#include "base/json.h"
#include "opendata/import_table.h"

namespace kohyo::opendata {
namespace {

using Kind = ImportCell::Kind;

/// Takes a list of flat objects apart as it is read, so that numbers keep their digits; false,
/// which ends the reading, at anything else.
class TableHandler : public nlohmann::json_sax<base::Json> {
 public:
  explicit TableHandler(ImportTable& table) : table_(table) {}

  bool null() override { return put({}); }
  bool boolean(bool value) override { return put({Kind::boolean, value ? "true" : "false"}); }
  bool number_integer(number_integer_t value) override {
    return put({Kind::number, std::to_string(value)});
  }
  bool number_unsigned(number_unsigned_t value) override {
    return put({Kind::number, std::to_string(value)});
  }
  bool number_float(number_float_t, const string_t& digits) override {
    return put({Kind::number, digits});
  }
  bool string(string_t& value) override {
    return put({value.empty() ? Kind::nothing : Kind::text, value});
  }
  bool binary(binary_t&) override { return false; }

  bool start_array(std::size_t) override { return depth_++ == 0; }
  bool end_array() override {
    --depth_;
    return true;
  }
  bool start_object(std::size_t) override {
    if (depth_++ != 1) return false;
    table_.rows.push_back({table_.rows.size() + 1, std::vector<ImportCell>(table_.columns.size())});
    return true;
  }
  bool end_object() override {
    --depth_;
    return true;
  }
  bool key(string_t& name) override {
    const auto column = std::ranges::find(table_.columns, name);
    column_ = static_cast<std::size_t>(column - table_.columns.begin());
    if (column == table_.columns.end()) table_.columns.push_back(name);
    return true;
  }
  bool parse_error(std::size_t, const std::string&, const base::Json::exception&) override {
    return false;
  }

 private:
  bool put(ImportCell cell) {
    if (depth_ != 2) return false;
    std::vector<ImportCell>& cells = table_.rows.back().cells;
    cells.resize(std::max(cells.size(), column_ + 1));
    cells[column_] = std::move(cell);
    return true;
  }

  ImportTable& table_;
  int depth_ = 0;  ///< 1 in the list, 2 in an object
  std::size_t column_ = 0;
};

}  // namespace

std::optional<ImportTable> read_json(std::string name, std::string_view json) {
  ImportTable table{std::move(name), {}, {}};
  TableHandler handler(table);
  if (!base::Json::sax_parse(json, &handler)) return {};
  return table;
}

}  // namespace kohyo::opendata
