#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <utility>

#include "opendata/xlsx.h"
#include "opendata/xml_text.h"
#include "text/display_width.h"

namespace kohyo::opendata {
namespace {

/// Places in `cellXfs` of the styles of a book.
constexpr std::string_view header_style = "1";
constexpr std::string_view date_style = "2";
constexpr std::string_view text_style = "3";

constexpr std::size_t narrowest = 8;
constexpr std::size_t widest = 60;
constexpr std::size_t rows_measured = 500;
constexpr std::size_t room_for_filter = 3;
constexpr std::size_t piece = 1 << 16;  ///< bytes of XML before they are compressed

/// A, B ... Z, AA ...
std::string letters_of(std::size_t column) {
  std::string letters;
  for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return letters;
}

/// The day as spreadsheets count: from 1899-12-30. Nothing before March 1900, where they are wrong,
/// and for what is no date.
std::optional<std::int64_t> serial_of(std::string_view iso) {
  const std::optional<text::Date> date = text::parse_date(iso);
  if (!date) return {};
  using namespace std::chrono;
  const sys_days day = year(date->year) / month(static_cast<unsigned>(date->month)) /
                       std::chrono::day(static_cast<unsigned>(date->day));
  const sys_days first = year(1899) / December / 30;
  const std::int64_t serial = (day - first).count();
  if (serial < 61) return {};
  return serial;
}

/// How wide each column is, by its name and the text of the first rows.
std::vector<std::size_t> widths_of(const Table& table) {
  std::vector<std::size_t> widths;
  for (const Column& column : table.columns) widths.push_back(column.name.size() + room_for_filter);
  for (std::size_t i = 0; i < std::min(table.rows.size(), rows_measured); ++i) {
    const Row row = table.rows[i];
    for (std::size_t column = 0; column < row.size(); ++column) {
      if (const auto* text = std::get_if<std::string>(&row[column]))
        widths[column] = std::max(widths[column], text::display_width(*text) + 1);
    }
  }
  for (std::size_t& width : widths) width = std::clamp(width, narrowest, widest);
  return widths;
}

/// Writes the XML of one sheet.
class SheetWriter {
 public:
  SheetWriter(const Table& table, std::size_t number)
      : table_(table), zip_("xl/worksheets/sheet" + std::to_string(number) + ".xml") {
    for (std::size_t i = 0; i < table.columns.size(); ++i) letters_.push_back(letters_of(i));
  }

  output::ZipMember write() && {
    write_head();
    write_names();
    for (std::size_t i = 0; i < table_.rows.size(); ++i) write_row(table_.rows[i], i + 2);
    xml_ += "</sheetData><autoFilter ref=\"" + range("") + "\"/></worksheet>\n";
    zip_.write(xml_);
    return std::move(zip_).finish();
  }

  /// All cells, with `mark` before letters and numbers.
  std::string range(std::string_view mark) const {
    std::string range;
    range += mark;
    range += 'A';
    range += mark;
    range += "1:";
    range += mark;
    range += letters_.back();
    range += mark;
    return range + std::to_string(table_.rows.size() + 1);
  }

 private:
  void write_head() {
    xml_ =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        "<dimension ref=\"" +
        range("") +
        "\"/><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
        "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>";
    const std::vector<std::size_t> widths = widths_of(table_);
    for (std::size_t i = 0; i < letters_.size(); ++i) {
      const std::string place = std::to_string(i + 1);
      xml_ += "<col min=\"" + place + "\" max=\"" + place + "\" width=\"" +
              std::to_string(widths[i]) + "\" customWidth=\"1\"/>";
    }
    xml_ += "</cols><sheetData>";
  }

  void write_names() {
    xml_ += "<row r=\"1\">";
    for (std::size_t i = 0; i < letters_.size(); ++i)
      write_text(table_.columns[i].name, "1", i, header_style);
    xml_ += "</row>";
  }

  void write_row(const Row& row, std::size_t number) {
    const std::string name = std::to_string(number);
    xml_ += "<row r=\"" + name + "\">";
    for (std::size_t i = 0; i < row.size(); ++i) write_cell(row[i], name, i);
    xml_ += "</row>";
    if (xml_.size() < piece) return;
    zip_.write(xml_);
    xml_.clear();
  }

  void write_cell(const Cell& cell, std::string_view row, std::size_t column) {
    if (const auto* text = std::get_if<std::string>(&cell)) {
      const bool is_date = table_.columns[column].type == Type::date;
      const std::optional<std::int64_t> serial = is_date ? serial_of(*text) : std::nullopt;
      if (!serial) return write_text(*text, row, column, text_style);
      write_value(std::to_string(*serial), "n", row, column, date_style);
    } else if (const auto* number = std::get_if<std::int64_t>(&cell)) {
      constexpr std::int64_t exact = 1'000'000'000'000'000;
      const std::string digits = std::to_string(*number);
      if (*number >= exact || *number <= -exact) return write_text(digits, row, column, text_style);
      write_value(digits, "n", row, column, "0");
    } else if (const auto* decimal = std::get_if<text::Decimal>(&cell)) {
      write_value(decimal->str(), "n", row, column, "0");
    } else if (const auto* truth = std::get_if<bool>(&cell)) {
      write_value(*truth ? "1" : "0", "b", row, column, "0");
    }
  }

  void begin_cell(std::string_view type, std::string_view row, std::size_t column,
                  std::string_view style) {
    xml_ += "<c r=\"";
    xml_ += letters_[column];
    xml_ += row;
    xml_ += "\" s=\"";
    xml_ += style;
    xml_ += "\" t=\"";
    xml_ += type;
    xml_ += "\">";
  }

  void write_value(std::string_view value, std::string_view type, std::string_view row,
                   std::size_t column, std::string_view style) {
    begin_cell(type, row, column, style);
    xml_ += "<v>";
    xml_ += value;
    xml_ += "</v></c>";
  }

  void write_text(std::string_view text, std::string_view row, std::size_t column,
                  std::string_view style) {
    begin_cell("inlineStr", row, column, style);
    xml_ += "<is><t xml:space=\"preserve\">";
    append_xml(text, xml_);
    xml_ += "</t></is></c>";
  }

  const Table& table_;
  output::ZipWriter zip_;
  std::vector<std::string> letters_;
  std::string xml_;
};

}  // namespace

Sheet to_sheet(const Table& table, std::size_t number) {
  SheetWriter writer(table, number);
  std::string range = writer.range("$");
  return {table.name, std::move(range), std::move(writer).write()};
}

}  // namespace kohyo::opendata
