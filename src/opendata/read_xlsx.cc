#include <zip.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <map>
#include <memory>
#include <pugixml.hpp>
#include <set>
#include <utility>

#include "opendata/import_table.h"
#include "opendata/xml_text.h"
#include "text/era.h"
#include "text/number.h"

namespace kohyo::opendata {
namespace {

using Kind = ImportCell::Kind;

/// The files of a workbook.
class Package {
 public:
  explicit Package(std::string_view bytes) {
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    if (source == nullptr) return;
    zip_.reset(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!zip_) zip_source_free(source);
  }

  /// The XML of a file; false where it is missing, too large or no XML.
  bool read(const std::string& path, pugi::xml_document& xml) {
    zip_stat_t about{};
    if (!zip_ || zip_stat(zip_.get(), path.c_str(), 0, &about) != 0) return false;
    if ((about.valid & ZIP_STAT_SIZE) == 0 || about.size > left_) return false;
    std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(zip_fopen(zip_.get(), path.c_str(), 0),
                                                           zip_fclose);
    if (!file) return false;
    std::string bytes(about.size, '\0');
    if (zip_fread(file.get(), bytes.data(), bytes.size()) != static_cast<zip_int64_t>(about.size))
      return false;
    left_ -= about.size;
    constexpr unsigned options = pugi::parse_default | pugi::parse_ws_pcdata;
    return static_cast<bool>(xml.load_buffer(bytes.data(), bytes.size(), options));
  }

 private:
  std::unique_ptr<zip_t, void (*)(zip_t*)> zip_{nullptr, zip_discard};
  std::size_t left_ = largest_book;
};

/// The name of an element or attribute without the prefix of its namespace.
std::string_view local(const char* name) {
  const std::string_view whole(name);
  const std::size_t colon = whole.find(':');
  return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

pugi::xml_node child(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_node& each : node.children()) {
    if (local(each.name()) == name) return each;
  }
  return {};
}

std::string attribute(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_attribute& each : node.attributes()) {
    if (each.name() == name) return each.value();
  }
  return {};
}

/// The text of a string item: its own, or that of its runs; not the readings of kanji.
std::string text_of(const pugi::xml_node& item) {
  std::string text;
  for (const pugi::xml_node& part : item.children()) {
    if (local(part.name()) == "t") text += part.text().get();
    if (local(part.name()) == "r") text += child(part, "t").text().get();
  }
  return unescaped_xml(text);
}

std::vector<std::string> shared_strings(Package& package) {
  std::vector<std::string> strings;
  pugi::xml_document xml;
  if (!package.read("xl/sharedStrings.xml", xml)) return strings;
  for (const pugi::xml_node& item : child(xml, "sst").children()) {
    if (local(item.name()) == "si") strings.push_back(text_of(item));
  }
  return strings;
}

/// Whether a format of numbers shows a day: it has a letter of dates outside of quotes and
/// brackets.
bool shows_day(std::string_view format) {
  bool is_quoted = false;
  bool is_bracketed = false;
  for (const char c : format) {
    if (c == '"') is_quoted = !is_quoted;
    if (c == '[') is_bracketed = true;
    if (!is_quoted && !is_bracketed && std::string_view("yYdD").find(c) != std::string_view::npos)
      return true;
    if (c == ']') is_bracketed = false;
  }
  return false;
}

/// The numbers of the cell formats that show days (ECMA-376 18.8.30: 14 to 17 and 22, 27 to 36 and
/// 50 to 58 in Japanese).
std::set<std::size_t> day_formats(Package& package) {
  std::set<std::size_t> formats;
  pugi::xml_document xml;
  if (!package.read("xl/styles.xml", xml)) return formats;
  const pugi::xml_node styles = child(xml, "styleSheet");
  std::map<int, bool> known;
  for (const pugi::xml_node& each : child(styles, "numFmts").children())
    known[std::atoi(attribute(each, "numFmtId").c_str())] =
        shows_day(attribute(each, "formatCode"));
  std::size_t number = 0;
  for (const pugi::xml_node& each : child(styles, "cellXfs").children()) {
    if (local(each.name()) != "xf") continue;
    const int id = std::atoi(attribute(each, "numFmtId").c_str());
    const bool is_day =
        (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    const auto own = known.find(id);
    if (own == known.end() ? is_day : own->second) formats.insert(number);
    ++number;
  }
  return formats;
}

/// The day with a serial number, counted from 1899-12-30 (60 is a 1900-02-29 that never was), or
/// from 1904-01-01; empty where it is none of this or the last century.
std::string day_of(std::int64_t serial, bool since_1904) {
  using namespace std::chrono;
  const std::int64_t days_since = since_1904 ? serial + 1462 : serial;
  if (days_since < 61 || days_since > 100'000) return {};
  const year_month_day day(sys_days(year(1899) / 12 / 30) + days(days_since));
  return text::to_iso({static_cast<int>(day.year()),
                       static_cast<int>(static_cast<unsigned>(day.month())),
                       static_cast<int>(static_cast<unsigned>(day.day()))});
}

/// A number without exponent; one that has none keeps its digits.
std::string plain_number(const std::string& digits) {
  if (text::Decimal::parse(digits)) return digits;
  double value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size()) return digits;
  const bool is_whole = value >= -9e15 && value <= 9e15 &&
                        value == static_cast<double>(static_cast<std::int64_t>(value));
  if (is_whole) return std::to_string(static_cast<std::int64_t>(value));
  char plain[64];
  const auto written = std::to_chars(std::begin(plain), std::end(plain), value);
  return {std::begin(plain), written.ptr};
}

/// What the cells of a workbook refer to.
struct Shared {
  std::vector<std::string> strings;
  std::set<std::size_t> days;
  bool since_1904;
};

ImportCell text_cell(std::string text) {
  return {text.empty() ? Kind::nothing : Kind::text, std::move(text)};
}

ImportCell number_cell(const pugi::xml_node& cell, const std::string& value, const Shared& shared) {
  if (value.empty()) return {};
  std::string number = plain_number(value);
  const std::size_t format = std::strtoul(attribute(cell, "s").c_str(), nullptr, 10);
  if (!shared.days.contains(format)) return {Kind::number, std::move(number)};
  const std::int64_t serial = std::strtoll(number.c_str(), nullptr, 10);
  std::string day = day_of(serial, shared.since_1904);
  return day.empty() ? ImportCell{Kind::number, std::move(number)}
                     : ImportCell{Kind::date, std::move(day)};
}

/// LibreOffice writes what is true or false as a formula without arguments.
bool is_truth_value(std::string formula) {
  std::ranges::transform(formula, formula.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return formula == "true()" || formula == "false()";
}

ImportCell cell_of(const pugi::xml_node& cell, const Shared& shared) {
  const std::string type = attribute(cell, "t");
  if (const pugi::xml_node formula = child(cell, "f")) {
    const std::string text = formula.text().get();
    if (type != "b" || !is_truth_value(text)) return {Kind::formula, "=" + text};
  }
  const std::string value = child(cell, "v").text().get();
  if (type == "inlineStr") return text_cell(text_of(child(cell, "is")));
  if (type == "s") {
    const std::size_t index = std::strtoul(value.c_str(), nullptr, 10);
    return index < shared.strings.size() ? text_cell(shared.strings[index]) : ImportCell{};
  }
  if (type == "b") return {Kind::boolean, value == "1" ? "true" : "false"};
  if (type == "str" || type == "e") return text_cell(unescaped_xml(value));
  if (type == "d") return {Kind::date, value.substr(0, 10)};
  return number_cell(cell, value, shared);
}

/// The column of a reference such as `AB12`, from 0; `next` where there is none.
std::size_t column_of(const std::string& reference, std::size_t next) {
  std::size_t column = 0;
  for (const char c : reference) {
    if (c < 'A' || c > 'Z') break;
    column = column * 26 + static_cast<std::size_t>(c - 'A' + 1);
    if (column > 16'384) return next;
  }
  return column == 0 ? next : column - 1;
}

std::vector<ImportCell> cells_of(const pugi::xml_node& row, const Shared& shared) {
  std::vector<ImportCell> cells;
  for (const pugi::xml_node& each : row.children()) {
    if (local(each.name()) != "c") continue;
    ImportCell cell = cell_of(each, shared);
    if (cell.kind == Kind::nothing) continue;
    const std::size_t column = column_of(attribute(each, "r"), cells.size());
    if (column >= cells.size()) cells.resize(column + 1);
    cells[column] = std::move(cell);
  }
  return cells;
}

ImportTable table_of(std::string name, const pugi::xml_document& xml, const Shared& shared) {
  ImportTable table{std::move(name), {}, {}};
  std::size_t number = 0;
  for (const pugi::xml_node& row : child(child(xml, "worksheet"), "sheetData").children()) {
    if (local(row.name()) != "row") continue;
    const std::string written = attribute(row, "r");
    number = written.empty() ? number + 1 : std::strtoul(written.c_str(), nullptr, 10);
    std::vector<ImportCell> cells = cells_of(row, shared);
    if (table.columns.empty()) {
      for (ImportCell& cell : cells) table.columns.push_back(std::move(cell.text));
    } else if (!cells.empty()) {
      table.rows.push_back({number, std::move(cells)});
    }
  }
  return table;
}

/// The path of each part that the workbook names, by its id.
std::map<std::string, std::string> parts_of(Package& package) {
  std::map<std::string, std::string> parts;
  pugi::xml_document xml;
  if (!package.read("xl/_rels/workbook.xml.rels", xml)) return parts;
  for (const pugi::xml_node& each : child(xml, "Relationships").children()) {
    const std::string target = attribute(each, "Target");
    parts[attribute(each, "Id")] = target.starts_with('/') ? target.substr(1) : "xl/" + target;
  }
  return parts;
}

std::string relation_of(const pugi::xml_node& sheet) {
  for (const pugi::xml_attribute& each : sheet.attributes()) {
    const std::string_view name(each.name());
    if (name.ends_with(":id")) return each.value();
  }
  return {};
}

}  // namespace

std::optional<std::vector<ImportTable>> read_xlsx(std::string_view book) {
  if (book.size() > largest_book) return {};
  Package package(book);
  pugi::xml_document workbook;
  if (!package.read("xl/workbook.xml", workbook)) return {};
  const pugi::xml_node root = child(workbook, "workbook");
  const std::string since_1904 = attribute(child(root, "workbookPr"), "date1904");
  const std::map<std::string, std::string> parts = parts_of(package);
  const Shared shared{shared_strings(package), day_formats(package),
                      since_1904 == "1" || since_1904 == "true"};
  std::vector<ImportTable> tables;
  for (const pugi::xml_node& sheet : child(root, "sheets").children()) {
    const auto part = parts.find(relation_of(sheet));
    pugi::xml_document xml;
    if (part == parts.end() || !package.read(part->second, xml)) return {};
    tables.push_back(table_of(attribute(sheet, "name"), xml, shared));
  }
  return tables;
}

}  // namespace kohyo::opendata
