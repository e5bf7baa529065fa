#include "markup/read_table.h"

#include <cmark-gfm-core-extensions.h>

#include <algorithm>

#include "markup/line_syntax.h"
#include "markup/mark_syntax.h"
#include "markup/markdown_guards.h"
#include "markup/read_inlines.h"

namespace kohyo::markup {
namespace {

std::vector<Alignment> read_alignments(cmark_node* node) {
  std::vector<Alignment> alignments(cmark_gfm_extensions_get_table_columns(node));
  const std::uint8_t* const letters = cmark_gfm_extensions_get_table_alignments(node);
  for (std::size_t column = 0; column < alignments.size(); ++column) {
    switch (letters[column]) {
      case 'l':
        alignments[column] = Alignment::left;
        break;
      case 'c':
        alignments[column] = Alignment::center;
        break;
      case 'r':
        alignments[column] = Alignment::right;
        break;
      default:
        alignments[column] = Alignment::none;
    }
  }
  return alignments;
}

class TableReader {
 public:
  TableReader(cmark_node* node, Reading& reading)
      : node_(node),
        reading_(reading),
        first_line_(static_cast<std::size_t>(cmark_node_get_start_line(node))) {}

  TableRead read() {
    TableRead result{{read_alignments(node_), {}, {}}, {}};
    Table& table = result.table;
    const std::size_t header_line = find_header_line(table.alignments.size());
    reading_.lines.mark(header_line, 2);
    for (cmark_node* row = cmark_node_first_child(node_); row != nullptr;
         row = cmark_node_next(row)) {
      if (is_named(row, "table_header")) {
        table.header = read_row(row, header_line, table.alignments.size());
      } else {
        const auto line = static_cast<std::size_t>(cmark_node_get_start_line(row));
        if (cmark_node_next(row) == nullptr) result.label = label_on(line);
        if (result.label) break;
        table.rows.push_back(read_row(row, line, table.alignments.size()));
      }
    }
    return result;
  }

 private:
  /// The parser counts lines of text right above the header as the table's. The header is the
  /// first line that has as many cells as the delimiter row below it.
  std::size_t find_header_line(std::size_t columns) const {
    for (std::size_t line = first_line_; line < reading_.text.line_count(); ++line) {
      const std::string_view below = row_text(line + 1);
      const bool fits = is_delimiter_row(below) && row_pieces(below).size() == columns;
      if (fits && row_pieces(row_text(line)).size() == columns) return line;
    }
    return first_line_;
  }

  /// The parser takes the line below the rows for one more row.
  std::optional<BlockLabel> label_on(std::size_t line) const {
    const std::string_view text = row_text(line);
    const std::optional<FoundLabel> found = label_alone(text);
    if (!found) return {};
    reading_.lines.mark(line, 1);
    const std::size_t begin = reading_.text.line(line).begin + prefix_size(line);
    return BlockLabel{found->change,
                      std::string(text.substr(found->begin, found->end - found->begin)),
                      reading_.text.span(begin + found->begin, begin + found->end),
                      static_cast<std::uint32_t>(begin + found->begin), true};
  }

  std::string_view row_text(std::size_t line) const {
    return reading_.text.line_text(line).substr(prefix_size(line));
  }

  std::size_t prefix_size(std::size_t line) const {
    const std::string_view text = reading_.text.line_text(line);
    if (line != first_line_) return quote_prefix_size(text);
    return std::min(static_cast<std::size_t>(cmark_node_get_start_column(node_) - 1), text.size());
  }

  std::vector<TableCell> read_row(cmark_node* row, std::size_t line, std::size_t columns) {
    reading_.lines.mark(line, 1);
    const std::size_t begin = reading_.text.line(line).begin + prefix_size(line);
    const std::vector<RowPiece> pieces = row_pieces(row_text(line));
    if (pieces.size() > columns)
      report_lost_cells(begin + pieces[columns].begin, begin + pieces.back().end);
    std::vector<TableCell> cells;
    for (cmark_node* cell = cmark_node_first_child(row); cell != nullptr;
         cell = cmark_node_next(cell)) {
      const RowPiece piece = cells.size() < pieces.size() ? pieces[cells.size()] : RowPiece{0, 0};
      BlockText text =
          place_cell(reading_.text, content_of(cell), line, begin + piece.begin, begin + piece.end);
      cells.push_back(read_cell(cell, std::move(text)));
    }
    return cells;
  }

  TableCell read_cell(cmark_node* cell, BlockText text) {
    InlinesRead read = read_inlines(cell, std::move(text), reading_);
    if (!read.label) return {std::move(read.inlines)};
    Block block{Paragraph{std::move(read.inlines)}};
    apply_label(*read.label, block, reading_);
    return {std::get<Paragraph>(std::move(block.value)).inlines};
  }

  void report_lost_cells(std::size_t begin, std::size_t end) {
    reading_.diagnostics.report(base::Code::markdown_table_size, reading_.text.span(begin, end),
                                {std::to_string(cmark_gfm_extensions_get_table_columns(node_)),
                                 std::to_string(most_table_cells)});
  }

  cmark_node* node_;
  Reading& reading_;
  std::size_t first_line_;
};

}  // namespace

TableRead read_table(cmark_node* node, Reading& reading) {
  return TableReader(node, reading).read();
}

}  // namespace kohyo::markup
