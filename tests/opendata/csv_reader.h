// A reader of CSV that shares no line with its writer: RFC 4180 to the letter.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kohyo::test {

using CsvRecords = std::vector<std::vector<std::string>>;

/// The records behind a byte order mark, each ended by CRLF. Nothing where the text breaks a rule:
/// no mark, a line end other than CRLF outside of quotes, a quote inside a field that is not
/// quoted, text behind a closing quote, records of different lengths.
class CsvReader {
 public:
  static std::optional<CsvRecords> read(std::string_view csv) {
    if (!csv.starts_with("\xEF\xBB\xBF")) return {};
    CsvReader reader(csv.substr(3));
    CsvRecords records;
    while (!reader.rest_.empty()) {
      std::vector<std::string> record;
      if (!reader.read_record(record)) return {};
      if (!records.empty() && record.size() != records.front().size()) return {};
      records.push_back(record);
    }
    return records;
  }

 private:
  explicit CsvReader(std::string_view rest) : rest_(rest) {}

  bool read_record(std::vector<std::string>& record) {
    while (true) {
      std::string field;
      if (!(rest_.starts_with('"') ? read_quoted(field) : read_plain(field))) return false;
      record.push_back(field);
      if (rest_.starts_with(',')) {
        rest_.remove_prefix(1);
      } else if (rest_.starts_with("\r\n")) {
        rest_.remove_prefix(2);
        return true;
      } else {
        return false;
      }
    }
  }

  bool read_plain(std::string& field) {
    const std::size_t end = rest_.find_first_of(",\r\n\"");
    if (end == std::string_view::npos) return false;
    field = rest_.substr(0, end);
    rest_.remove_prefix(end);
    return !rest_.starts_with('"');
  }

  bool read_quoted(std::string& field) {
    rest_.remove_prefix(1);
    while (true) {
      const std::size_t quote = rest_.find('"');
      if (quote == std::string_view::npos) return false;
      field += rest_.substr(0, quote);
      rest_.remove_prefix(quote + 1);
      if (!rest_.starts_with('"')) return true;
      field += '"';
      rest_.remove_prefix(1);
    }
  }

  std::string_view rest_;
};

}  // namespace kohyo::test
