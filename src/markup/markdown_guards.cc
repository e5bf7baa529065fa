#include "markup/markdown_guards.h"

#include <algorithm>
#include <string>

#include "markup/line_syntax.h"
#include "markup/parser_text.h"

namespace kohyo::markup {
namespace {

using base::Code;

class Guard {
 public:
  Guard(std::string_view markdown, base::Span body, base::Diagnostics& diagnostics)
      : markdown_(markdown), body_(body), diagnostics_(diagnostics) {}

  bool passes() {
    if (markdown_.size() > most_field_kilobytes * 1024) {
      report(Code::markdown_too_large, 0, markdown_.size(), {std::to_string(most_field_kilobytes)});
      return false;
    }
    for (const ParserText::Line& line : split_lines(markdown_)) check_line(line);
    check_references();
    return bounded_;
  }

 private:
  void report(Code code, std::size_t begin, std::size_t end, std::vector<std::string> arguments) {
    bounded_ = false;
    const auto at = [this](std::size_t offset) {
      return body_.begin + static_cast<std::uint32_t>(offset);
    };
    diagnostics_.report(code, {body_.source, at(begin), at(end)}, std::move(arguments));
  }

  void check_line(ParserText::Line line) {
    const std::string_view text = markdown_.substr(line.begin, line.end - line.begin);
    const LinePrefix prefix = prefix_of(text);
    if (prefix.marks == most_prefix_marks) {
      const std::string limit = std::to_string(most_block_depth);
      report(Code::markdown_quote_depth, line.begin, line.begin + prefix.size, {limit});
    }
    check_table_line(text.substr(prefix.size), line);
  }

  /// A delimiter row may begin a table whose rows go on to the next blank line.
  void check_table_line(std::string_view text, ParserText::Line line) {
    if (text.find_first_not_of(" \t") == std::string_view::npos) {
      delimiter_rows_ = 0;
      columns_ = 0;
      return;
    }
    if (is_delimiter_row(text)) {
      ++delimiter_rows_;
      columns_ = std::max(columns_, row_pieces(text).size());
    }
    cells_ += columns_;  // for a delimiter row: those of the header above it
    if (columns_ > most_table_columns || delimiter_rows_ > most_delimiter_rows ||
        cells_ > most_table_cells) {
      report_table(line);
    }
  }

  void report_table(ParserText::Line line) {
    if (!reported_table_) {
      report(Code::markdown_table_size, line.begin, line.end,
             {std::to_string(most_table_columns), std::to_string(most_table_cells)});
    }
    reported_table_ = true;
  }

  /// Every bracket might repeat the longest address of a definition `[name]: address`.
  void check_references() {
    const auto brackets = static_cast<std::size_t>(std::ranges::count(markdown_, ']'));
    for (std::size_t i = markdown_.find("]:"); i != std::string_view::npos;
         i = markdown_.find("]:", i + 2)) {
      const std::size_t begin = markdown_.find_first_not_of(" \t\r\n", i + 2);
      if (begin == std::string_view::npos) return;
      const bool in_brackets = markdown_[begin] == '<';
      const std::size_t stop = markdown_.find_first_of(in_brackets ? ">\r\n" : " \t\r\n", begin);
      const std::size_t end = std::min(stop, markdown_.size());
      if ((end - begin) * brackets <= most_repeated_bytes) continue;
      report(Code::markdown_link, begin, end, {std::string(markdown_.substr(begin, end - begin))});
      return;
    }
  }

  std::string_view markdown_;
  base::Span body_;
  base::Diagnostics& diagnostics_;
  bool bounded_ = true;
  bool reported_table_ = false;
  std::size_t delimiter_rows_ = 0;
  std::size_t columns_ = 0;
  std::size_t cells_ = 0;
};

}  // namespace

bool markdown_is_bounded(const base::Sources& sources, base::Span body,
                         base::Diagnostics& diagnostics) {
  return Guard(sources.text(body), body, diagnostics).passes();
}

}  // namespace kohyo::markup
