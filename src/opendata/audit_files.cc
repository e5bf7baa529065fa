#include "opendata/audit_files.h"

#include <algorithm>
#include <array>
#include <utility>

#include "opendata/csv.h"
#include "output/unzip.h"

namespace kohyo::opendata {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Reads records as RFC 4180 has them.
class CsvReader {
 public:
  explicit CsvReader(std::string_view bytes) : rest_(bytes) {}
  bool at_end() const { return rest_.empty(); }

  /// The fields of the next record; `is_broken` afterwards tells a line break inside one.
  std::vector<std::string> record() {
    is_broken = false;
    std::vector<std::string> fields;
    do {
      fields.push_back(field());
    } while (take(","));
    if (!take("\r\n")) take("\n");
    return fields;
  }

  bool is_broken = false;

 private:
  bool take(std::string_view text) {
    if (!rest_.starts_with(text)) return false;
    rest_.remove_prefix(text.size());
    return true;
  }

  std::string field() {
    if (!take("\"")) {
      const std::size_t end = std::min(rest_.find_first_of(",\r\n"), rest_.size());
      std::string text(rest_.substr(0, end));
      rest_.remove_prefix(end);
      if (rest_.starts_with('\r') && !rest_.starts_with("\r\n")) {
        is_broken = true;
        rest_.remove_prefix(1);
      }
      return text;
    }
    std::string text;
    while (!rest_.empty()) {
      if (take("\"\"")) {
        text += '"';
      } else if (take("\"")) {
        break;
      } else {
        is_broken |= rest_.front() == '\n' || rest_.front() == '\r';
        text += rest_.front();
        rest_.remove_prefix(1);
      }
    }
    return text;
  }

  std::string_view rest_;
};

AuditPlace place(const AuditedTable& table, std::size_t row, std::string value) {
  return {table.path, std::string(table.table.name), {}, row, std::move(value)};
}

/// The first cell that the record does not give back; nothing where it gives them all.
std::optional<AuditPlace> shifted(const AuditedTable& table, std::size_t row,
                                  const std::vector<std::string>& fields) {
  const Row cells = table.table.rows[row];
  if (fields.size() != cells.size()) return place(table, row + 1, fields.back());
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (fields[i] == csv_text(cells[i])) continue;
    AuditPlace wrong = place(table, row + 1, fields[i]);
    wrong.column = table.table.columns[i].name;
    return wrong;
  }
  return {};
}

bool is_head(const std::vector<std::string>& fields, const std::vector<Column>& columns) {
  return std::ranges::equal(fields, columns, {}, {}, &Column::name);
}

}  // namespace

CsvFaults csv_faults(const AuditedTable& table) {
  CsvFaults faults;
  const auto whole = table.csv.open();
  std::string_view bytes = *whole;
  const bool has_mark = bytes.starts_with(byte_order_mark);
  if (has_mark) bytes.remove_prefix(byte_order_mark.size());
  CsvReader reader(bytes);
  const std::vector<std::string> head = reader.record();
  if (!has_mark || !is_head(head, table.table.columns))
    faults.head.push_back(place(table, 0, head.front()));
  std::size_t row = 0;
  for (; !reader.at_end(); ++row) {
    const std::vector<std::string> fields = reader.record();
    if (reader.is_broken) faults.broken.push_back(place(table, row + 1, fields.front()));
    if (row >= table.table.rows.size()) {
      faults.outside.push_back(place(table, row + 1, fields.front()));
    } else if (auto wrong = shifted(table, row, fields)) {
      faults.shifted.push_back(*std::move(wrong));
    }
  }
  for (; row < table.table.rows.size(); ++row) faults.outside.push_back(place(table, row + 1, ""));
  return faults;
}

namespace {

/// The elements of a kind in XML as `to_xlsx` and others write it: from `<name` to `>`.
template <typename See>
void each_element(std::string_view xml, std::string_view name, See see) {
  for (std::size_t at = xml.find(name); at != xml.npos; at = xml.find(name, at + 1)) {
    const std::size_t end = std::min(xml.find('>', at), xml.size());
    const char next = at + name.size() < xml.size() ? xml[at + name.size()] : '>';
    if (next == ' ' || next == '>' || next == '/') see(xml.substr(at, end - at));
  }
}

std::string_view attribute(std::string_view element, std::string_view name) {
  std::string start = " ";
  start += name;
  start += "=\"";
  const std::size_t found = element.find(start);
  if (found == element.npos) return {};
  const std::size_t begin = found + start.size();
  return element.substr(begin, element.find('"', begin) - begin);
}

/// Of each style of cells: whether its font, fill and border are those of plain cells.
std::vector<bool> plain_styles(std::string_view styles) {
  std::vector<bool> plain;
  const std::size_t begin = std::min(styles.find("<cellXfs"), styles.size());
  const std::size_t end = std::min(styles.find("</cellXfs>"), styles.size());
  each_element(styles.substr(begin, end - begin), "<xf", [&](std::string_view style) {
    const auto is_default = [&](std::string_view part) {
      const std::string_view id = attribute(style, part);
      return id.empty() || id == "0";
    };
    plain.push_back(is_default("fontId") && is_default("fillId") && is_default("borderId"));
  });
  return plain;
}

bool is_plain(std::string_view cell, const std::vector<bool>& styles) {
  const std::string_view style = attribute(cell, "s");
  std::size_t number = 0;
  for (const char digit : style) number = number * 10 + static_cast<std::size_t>(digit - '0');
  return style.empty() || (number < styles.size() && styles[number]);
}

/// Whether the cell, as B2, stands in the first row.
bool is_in_head(std::string_view cell) {
  const std::string_view name = attribute(cell, "r");
  return name.substr(std::min(name.find_first_of("123456789"), name.size())) == "1";
}

void look_at_sheet(std::string_view xml, const std::vector<bool>& styles, const AuditPlace& sheet,
                   BookFaults& faults) {
  const auto note = [&](std::vector<AuditPlace>& list, std::string_view value) {
    list.push_back(sheet);
    list.back().value = value;
  };
  each_element(xml, "<c", [&](std::string_view cell) {
    if (!is_in_head(cell) && !is_plain(cell, styles)) note(faults.formats, attribute(cell, "r"));
  });
  each_element(xml, "<conditionalFormatting",
               [&](std::string_view part) { note(faults.formats, attribute(part, "sqref")); });
  each_element(xml, "<mergeCell",
               [&](std::string_view part) { note(faults.merged, attribute(part, "ref")); });
  each_element(xml, "<f", [&](std::string_view part) { note(faults.formulas, part); });
  for (const std::string_view name : {"<row", "<col"}) {
    each_element(xml, name, [&](std::string_view part) {
      if (attribute(part, "hidden") == "1" || !attribute(part, "outlineLevel").empty())
        note(faults.hidden, part);
    });
  }
}

bool is_object(std::string_view path) {
  constexpr std::array<std::string_view, 5> folders = {"xl/drawings/", "xl/media/", "xl/charts/",
                                                       "xl/embeddings/", "xl/comments"};
  return std::ranges::any_of(folders,
                             [&](std::string_view folder) { return path.starts_with(folder); });
}

}  // namespace

BookFaults book_faults(const AuditedBook& book) {
  BookFaults faults;
  const auto bytes = book.bytes.open();
  const std::vector<output::ZippedFile> parts = output::zipped_files(*bytes);
  const auto part = [&](std::string_view path) {
    const auto found = std::ranges::find(parts, path, &output::ZippedFile::path);
    return found == parts.end() ? std::string() : output::inflated(*found);
  };
  const std::string styles_xml = part("xl/styles.xml");
  const std::string workbook = part("xl/workbook.xml");
  if (styles_xml.empty() || workbook.empty()) {
    faults.unreadable.push_back({book.path, {}, {}, 0, "xl/workbook.xml"});
    return faults;
  }
  std::vector<std::string> sheets;
  each_element(workbook, "<sheet", [&](std::string_view sheet) {
    sheets.emplace_back(attribute(sheet, "name"));
    const std::string_view state = attribute(sheet, "state");
    if (!state.empty() && state != "visible")
      faults.hidden.push_back({book.path, sheets.back(), {}, 0, std::string(state)});
  });
  for (const output::ZippedFile& each : parts) {
    if (is_object(each.path))
      faults.objects.push_back({book.path, {}, {}, 0, std::string(each.path)});
  }
  const std::vector<bool> styles = plain_styles(styles_xml);
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const std::string xml = part("xl/worksheets/sheet" + std::to_string(i + 1) + ".xml");
    const AuditPlace sheet{book.path, sheets[i], {}, 0, {}};
    if (xml.empty()) faults.unreadable.push_back(sheet);
    look_at_sheet(xml, styles, sheet, faults);
  }
  return faults;
}

}  // namespace kohyo::opendata
