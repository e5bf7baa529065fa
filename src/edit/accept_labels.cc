#include "edit/accept_labels.h"

#include <algorithm>
#include <array>
#include <optional>

#include "edit/accept_inline.h"
#include "edit/prose_lines.h"

namespace kohyo::edit {
namespace {

constexpr std::size_t npos = std::string_view::npos;

struct Label {
  std::size_t begin;
  std::size_t end;
  bool is_removed;
};

class Labels {
 public:
  Labels(std::vector<std::string>& lines, const std::vector<bool>& is_fenced)
      : lines_(lines), is_fenced_(is_fenced), is_literal_(lines.size()) {}

  void accept() {
    find_literal_bytes();
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (is_fenced_[i]) continue;
      std::optional<Label> label = next(i, 0);
      while (label) {
        accept(*label, i);
        label = next(i, label->end);
      }
    }
  }

 private:
  bool is_text(std::size_t i) const { return !is_fenced_[i] && !is_blank(lines_[i]); }

  /// Code may go over several lines of one block.
  void find_literal_bytes() {
    for (std::size_t begin = 0; begin < lines_.size();) {
      std::size_t end = begin;
      std::string block;
      while (end < lines_.size() && is_text(end)) block += lines_[end++];
      const std::vector<bool> all = literal_bytes(block);
      auto from = all.begin();
      for (std::size_t i = begin; i < end; ++i) {
        const auto size = static_cast<std::ptrdiff_t>(lines_[i].size());
        is_literal_[i].assign(from, from + size);
        from += size;
      }
      begin = std::max(end, begin + 1);
    }
  }

  /// The next label of a line; nothing but blanks, and the end of a cell, stand behind one.
  std::optional<Label> next(std::size_t line, std::size_t from) const {
    const std::string& text = lines_[line];
    for (std::size_t at = text.find("{.", from); at != npos; at = text.find("{.", at + 1)) {
      if (is_literal_[line][at]) continue;
      for (const std::string_view label : {"{.added}", "{.removed}"}) {
        if (!std::string_view(text).substr(at).starts_with(label)) continue;
        const std::size_t end = at + label.size();
        const std::size_t behind = text.find_first_not_of(" \t\r\n", end);
        if (behind == npos || text[behind] == '|') return Label{at, end, label == "{.removed}"};
      }
    }
    return {};
  }

  void accept(const Label& label, std::size_t line) {
    std::string& text = lines_[line];
    const std::string before = text.substr(0, label.begin);
    const bool is_alone = is_blank(std::string_view(before).substr(quote_prefix(before)));
    std::size_t begin = label.begin;
    while (begin > 0 && text[begin - 1] == ' ') --begin;
    erase(text, is_alone ? label.begin : begin, label.end);
    if (!label.is_removed) return;
    if (is_alone) {
      erase_above(line, label.begin);
    } else if (is_in_table(line)) {
      erase_cell(line, begin);
    } else {
      erase_text(line);
    }
  }

  static std::size_t quote_prefix(std::string_view line) {
    return std::min(line.find_first_not_of("> "), line.size());
  }

  void erase_line(std::size_t i) {
    std::string& text = lines_[i];
    erase(text, 0, std::min(text.find_first_of("\r\n"), text.size()));
  }

  void erase_cell(std::size_t line, std::size_t end) {
    std::string& text = lines_[line];
    std::size_t begin = end;
    while (begin > 0 && (text[begin - 1] != '|' || is_literal_[line][begin - 1])) --begin;
    erase(text, begin, end);
  }

  /// The paragraph, heading or text of a list item that ends on the line `last`.
  void erase_text(std::size_t last) {
    std::size_t first = last;
    const auto goes_on = [&](std::size_t i) {
      return item_prefix(lines_[i]) == 0 && !is_heading(lines_[i]) && i > 0 && is_text(i - 1) &&
             !is_heading(lines_[i - 1]) && !is_in_table(i - 1);
    };
    while (goes_on(first)) --first;
    for (std::size_t i = first; i <= last; ++i) {
      std::string& text = lines_[i];
      const std::size_t begin = i == first ? prefix_of(text) : quote_prefix(text);
      const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
      if (begin < end) erase(text, begin, end);
    }
  }

  /// The first line of the table to which a line belongs, if it does.
  std::optional<std::size_t> table_of(std::size_t line) const {
    if (!is_text(line) || !has_bar(lines_[line])) return {};
    for (std::size_t i = line + 1; i-- > 1 && is_text(i) && is_text(i - 1);) {
      if (is_delimiter(lines_[i])) return i - 1;
    }
    const bool is_header = line + 1 < lines_.size() && is_delimiter(lines_[line + 1]);
    return is_header ? std::optional(line) : std::nullopt;
  }
  bool is_in_table(std::size_t line) const { return table_of(line).has_value(); }

  static bool is_delimiter(std::string_view line) {
    return has_bar(line) && line.find('-') != npos && line.find_first_not_of(" >|:-\r\n") == npos;
  }

  /// The block above a label that stands alone at `column`.
  void erase_above(std::size_t label, std::size_t column) {
    std::size_t last = label;
    while (last > 0 && is_blank(lines_[last - 1])) --last;
    if (last == 0 || is_fenced_[last - 1]) return;
    --last;
    std::size_t first = last;
    if (const std::optional<std::size_t> table = table_of(last)) {
      first = *table;
    } else if (const std::optional<std::size_t> list = list_above(last, column)) {
      first = *list;
    } else if (is_quote(lines_[last]) && !is_quote(lines_[label])) {
      while (first > 0 && is_quote(lines_[first - 1])) --first;
    } else {
      return erase_text(last);
    }
    for (std::size_t i = first; i <= last; ++i) erase_line(i);
  }

  /// The first line of the outermost list that ends on the line `last` and does not begin to the
  /// left of `column`.
  std::optional<std::size_t> list_above(std::size_t last, std::size_t column) const {
    std::optional<std::size_t> first;
    std::size_t indent = npos;
    for (std::size_t i = last + 1; i-- > 0;) {
      if (is_blank(lines_[i])) continue;
      const std::size_t here = indent_of(lines_[i]);
      const bool is_item = item_prefix(lines_[i]) > 0;
      if (is_item && here < column) break;
      if (is_item && here <= indent) {
        first = i;
        indent = here;
      }
      if (!is_item && here <= column && !has_item_right_above(i)) break;
    }
    return first;
  }

  /// Whether a line without indent goes on with the text of an item.
  bool has_item_right_above(std::size_t line) const {
    for (std::size_t i = line; i-- > 0 && is_text(i);) {
      if (item_prefix(lines_[i]) > 0) return true;
    }
    return false;
  }

  std::vector<std::string>& lines_;
  const std::vector<bool>& is_fenced_;
  std::vector<std::vector<bool>> is_literal_;
};

}  // namespace

void accept_labels(std::vector<std::string>& lines, const std::vector<bool>& is_fenced) {
  Labels(lines, is_fenced).accept();
}

}  // namespace kohyo::edit
