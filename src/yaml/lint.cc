#include "yaml/lint.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "text/unicode.h"
#include "yaml/line_values.h"

namespace kohyo::yaml {
namespace {

using base::Code;

constexpr std::size_t npos = std::string_view::npos;
constexpr std::string_view wide_colon = "\xEF\xBC\x9A";  // U+FF1A

/// Marks that people type where YAML wants `- `: full-width and other hyphens, dashes, bullets.
constexpr std::array<std::string_view, 11> list_marks = {"－", "‐",  "‑", "–", "—", "−",
                                                         "ー", "・", "･", "•", "●"};

/// Reads one file line by line. Within YAML's block style a line is: indent, `- ` marks, `key:`,
/// value.
class Linter {
 public:
  Linter(const base::Sources& sources, base::Span body, base::Diagnostics& diagnostics)
      : text_(sources.text(body)), body_(body), diagnostics_(diagnostics) {}

  bool run() {
    const std::size_t before = diagnostics_.errors();
    for (std::size_t begin = 0; begin < text_.size() && !too_deep_;) {
      std::size_t end = text_.find('\n', begin);
      if (end == npos) end = text_.size();
      line_begin_ = begin;
      std::string_view line = text_.substr(begin, end - begin);
      if (line.ends_with('\r')) line.remove_suffix(1);
      check_line(line);
      begin = end + 1;
    }
    judge_comment(0, false);
    return diagnostics_.errors() == before;
  }

 private:
  /// A map or list that is open: the column in which its keys or dashes stand.
  struct Level {
    std::size_t column;
    bool is_list;
  };
  /// What may follow a line.
  enum class After {
    nothing,  ///< lines of the levels that are open
    nested,   ///< a deeper level: a key or dash stood without a value
    text,     ///< nothing deeper: YAML would take it for more of the text
  };
  /// A comment right behind a key or dash: a note on what is nested below, or text that is lost.
  struct PendingComment {
    std::size_t column;  ///< of the key or dash
    bool is_behind_dash;
    base::Span span;
    std::string text;
  };

  base::Span span(std::size_t begin, std::size_t end) const {
    const auto offset = static_cast<std::uint32_t>(body_.begin + line_begin_);
    return {body_.source, offset + static_cast<std::uint32_t>(begin),
            offset + static_cast<std::uint32_t>(end)};
  }

  void report(Code code, std::size_t begin, std::size_t end,
              std::vector<std::string> arguments = {}) {
    diagnostics_.report(code, span(begin, end), std::move(arguments));
  }

  /// Reports a mistake after which the levels of this line are unknown.
  void report_and_lose(Code code, std::size_t begin, std::size_t end,
                       std::vector<std::string> arguments = {}) {
    report(code, begin, end, std::move(arguments));
    is_lost_ = true;
  }

  void check_line(std::string_view line) {
    const std::size_t start = skip_blanks(line, 0);
    if (!indents_with_spaces(line, start)) return;
    if (start == line.size() || line[start] == '#') return;
    if (line.starts_with('%')) return report_and_lose(Code::yaml_directive, 0, line.size());
    if (is_document_mark(line)) {
      const bool is_first =
          !seen_content_ && line.starts_with("---") && skip_blanks(line, 3) == line.size();
      if (!is_first) report(Code::yaml_second_document, 0, 3);
      seen_content_ = true;
      return;
    }
    seen_content_ = true;
    if (is_swallowed(line, start)) return;
    judge_comment(start, is_dash(line, start));
    if (is_lost_ && !levels_.empty() && start <= levels_.front().column) {
      is_lost_ = false;
      levels_.resize(1);
      after_ = After::nested;  // what the level above held is unknown
    }
    check_content(line, start);
  }

  /// Of several lines with a wrong indent in a row the first is reported. Lines without content
  /// count: yaml-cpp stops at a tab there too.
  bool indents_with_spaces(std::string_view line, std::size_t start) {
    const std::size_t tab = line.substr(0, start).find('\t');
    const text::CodePoint first =
        start < line.size() ? text::code_point_at(line, start) : text::CodePoint{' ', 1, true};
    const bool is_wide = first.value > 0x7F && first.valid && text::is_white_space(first.value);
    if (tab == npos && !is_wide) {
      has_bad_indent_ = false;
      return true;
    }
    if (!std::exchange(has_bad_indent_, true)) {
      if (tab != npos) report(Code::yaml_tab_indent, tab, tab + 1);
      if (tab == npos) report(Code::yaml_wide_space_indent, start, start + first.size);
    }
    is_lost_ = true;
    pending_.reset();
    return false;
  }

  static bool is_document_mark(std::string_view line) {
    const bool mark = line.starts_with("---") || line.starts_with("...");
    return mark && (line.size() == 3 || is_blank(line[3]));
  }

  /// A comment behind a key is one if the next line lies below that key.
  void judge_comment(std::size_t column, bool is_dash) {
    if (!pending_) return;
    const bool is_list_of_key = is_dash && column == pending_->column && !pending_->is_behind_dash;
    const bool has_lines_below = column > pending_->column || is_list_of_key;
    if (!has_lines_below)
      diagnostics_.report(Code::yaml_hash_in_text, pending_->span, {pending_->text});
    pending_.reset();
  }

  void check_content(std::string_view line, std::size_t start) {
    if (goes_on_with_text(line, start)) return;
    std::size_t i = start;
    const bool has_dash = is_dash(line, start);
    const std::size_t mark = list_mark_size(line, start);
    if (mark > 0) {
      report_and_lose(Code::yaml_list_mark, start, start + mark,
                      {std::string(line.substr(start, mark))});
      i = skip_wide_blanks(line, start + mark);
      if (i == line.size()) return;
    }
    while (is_dash(line, i)) {
      if (!enter(i, true, i > start)) return;
      after_ = After::nested;
      const std::size_t next = skip_blanks(line, i + 1);
      const std::size_t tab = line.substr(0, next).find('\t', i + 1);
      if (tab != npos) return report_and_lose(Code::yaml_tab_indent, tab, tab + 1);
      if (next == line.size()) return;
      if (line[next] == '#') return wait_for_nested(line, i, true, next);
      i = next;
    }
    const std::size_t colon = end_of_key(line, i);
    if (colon != npos) {
      check_key(line, i, colon, has_dash);
    } else if (has_dash || mark > 0 || is_value_below(line, i)) {
      check_value(line, i);
    } else {
      report_line_without_key(line, i);
    }
  }

  /// Bytes of a mark at `i` that is meant as `- `; 0 where there is none.
  static std::size_t list_mark_size(std::string_view line, std::size_t i) {
    for (const std::string_view mark : list_marks) {
      if (line.substr(i).starts_with(mark)) return mark.size();
    }
    return line[i] == '-' && !is_dash(line, i) ? 1 : 0;
  }

  static std::size_t skip_wide_blanks(std::string_view line, std::size_t i) {
    while (i < line.size()) {
      const text::CodePoint c = text::code_point_at(line, i);
      if (!text::is_white_space(c.value)) break;
      i += c.size;
    }
    return i;
  }

  /// A deeper line below text would become part of the text, with a space before it.
  bool goes_on_with_text(std::string_view line, std::size_t start) {
    const bool is_below =
        !is_lost_ && !levels_.empty() && after_ == After::text && start > levels_.back().column;
    const bool is_text = is_below && !is_dash(line, start) && end_of_key(line, start) == npos;
    if (is_text && !goes_on_) report(Code::yaml_multi_line_text, start, line.size());
    goes_on_ = is_text;
    return is_text;
  }

  /// A list in brackets on a line of its own below its key; braces are reported as what they are.
  bool is_value_below(std::string_view line, std::size_t i) const {
    if (line[i] == '{') return true;
    return line[i] == '[' &&
           (is_lost_ || (after_ == After::nested && !levels_.empty() && i > levels_.back().column));
  }

  /// Goes to the level of a key or dash at `column`; false where that is a mistake that ends the
  /// line.
  bool enter(std::size_t column, bool is_list, bool behind_dash) {
    if (is_lost_) return true;
    if (!behind_dash && !fits(column, is_list)) {
      report_and_lose(Code::yaml_indent, column, column + 1);
      return true;
    }
    const bool is_new = behind_dash || levels_.empty() || levels_.back().column != column ||
                        levels_.back().is_list != is_list;
    if (is_new) levels_.push_back({column, is_list});
    if (levels_.size() <= deepest) return true;
    too_deep_ = true;
    report(Code::yaml_too_deep, column, column + 1, {std::to_string(deepest)});
    return false;
  }

  /// Closes the levels that a line at `column` ends; whether it then begins or continues a level.
  /// The first line has no indent: else every line that has none would seem wrong.
  bool fits(std::size_t column, bool is_list) {
    if (levels_.empty()) {
      levels_.push_back({0, is_list});
      return column == 0;
    }
    const Level top = levels_.back();
    const bool nests = column > top.column || (column == top.column && is_list && !top.is_list);
    if (nests) return after_ == After::nested;
    const auto ends = [&](const Level& level) {
      return level.column > column || (level.column == column && level.is_list && !is_list);
    };
    while (levels_.size() > 1 && ends(levels_.back())) levels_.pop_back();
    return levels_.back().column == column && levels_.back().is_list == is_list;
  }

  void check_key(std::string_view line, std::size_t begin, std::size_t colon, bool has_dash) {
    if (!enter(begin, false, has_dash)) return;
    after_ = After::nothing;
    const std::string_view key = line.substr(begin, colon - begin);
    const bool is_quoted = key.starts_with('"') || key.starts_with('\'');
    if (const std::size_t wide = key.find(wide_colon); wide != npos && !is_quoted) {
      return report(Code::yaml_colon_missing, begin + wide, begin + wide + wide_colon.size(),
                    {"："});
    }
    if (const std::optional<LineFault> fault = fault_of_key(line, begin)) {
      return report(fault->code, fault->begin, fault->end, fault->arguments);
    }
    const std::size_t value = skip_blanks(line, colon + 1);
    if (value == line.size()) {
      after_ = After::nested;
    } else if (line[value] == '#') {
      wait_for_nested(line, begin, false, value);
    } else {
      check_value(line, value);
    }
  }

  /// A key begins as a text does; a colon in it is none that ends it.
  static std::optional<LineFault> fault_of_key(std::string_view line, std::size_t begin) {
    if (line[begin] == '"' || line[begin] == '\'') return {};
    if (line[begin] == ':') return LineFault{Code::yaml_colon_missing, begin, begin + 1, {""}};
    std::optional<LineFault> fault = fault_of_value(line, begin);
    if (fault &&
        (fault->code == Code::yaml_colon_in_text || fault->code == Code::yaml_hash_in_text))
      fault.reset();
    return fault;
  }

  void wait_for_nested(std::string_view line, std::size_t column, bool is_behind_dash,
                       std::size_t comment) {
    after_ = After::nested;
    pending_ = {column, is_behind_dash, span(comment, line.size()),
                std::string(line.substr(comment))};
  }

  void check_value(std::string_view line, std::size_t begin) {
    constexpr std::string_view no_text = "\"'[{|>";
    after_ = no_text.find(line[begin]) == npos ? After::text : After::nothing;
    const std::optional<LineFault> fault = fault_of_value(line, begin);
    if (!fault) return;
    report(fault->code, fault->begin, fault->end, fault->arguments);
    const bool may_go_on = fault->code == Code::yaml_block_text ||
                           fault->code == Code::yaml_flow_map ||
                           fault->code == Code::yaml_unclosed_quote;
    if (may_go_on)
      swallowing_ = is_lost_ || levels_.empty() ? skip_blanks(line, 0) : levels_.back().column;
  }

  /// Whether the line is one more of a text or list that was reported where it begins.
  bool is_swallowed(std::string_view line, std::size_t start) {
    if (!swallowing_) return false;
    if (start > *swallowing_ || line[start] == ']' || line[start] == '}') return true;
    swallowing_.reset();
    return false;
  }

  /// A colon that is not one for YAML is worth showing. Without any, Japanese text goes on with the
  /// text above, and a word as keys are lacks its colon.
  void report_line_without_key(std::string_view line, std::size_t i) {
    const std::size_t wide = line.find(wide_colon, i);
    const std::size_t narrow = line.find(':', i);
    const bool is_like_key = static_cast<unsigned char>(line[i]) < 0x80;
    if (after_ == After::text && !is_lost_ && !is_like_key)
      return report(Code::yaml_multi_line_text, i, line.size());
    is_lost_ = true;
    if (wide < narrow)
      return report(Code::yaml_colon_missing, wide, wide + wide_colon.size(), {"："});
    if (narrow != npos) return report(Code::yaml_colon_missing, narrow, narrow + 1, {":"});
    report(Code::yaml_colon_missing, i, line.size(), {""});
  }

  std::string_view text_;
  base::Span body_;
  base::Diagnostics& diagnostics_;
  std::size_t line_begin_ = 0;
  std::vector<Level> levels_;
  std::optional<PendingComment> pending_;
  std::optional<std::size_t>
      swallowing_;  ///< the column right of which lines go on with what was reported
  After after_ = After::nested;
  bool goes_on_ = false;         ///< the line before was reported as more of a text
  bool has_bad_indent_ = false;  ///< the line before was
  bool is_lost_ = false;  ///< the levels are unknown until a line stands as far left as the first
  bool seen_content_ = false;
  bool too_deep_ = false;
};

}  // namespace

bool lint(const base::Sources& sources, base::Span body, base::Diagnostics& diagnostics) {
  return Linter(sources, body, diagnostics).run();
}

}  // namespace kohyo::yaml
