#include "yaml/lint.h"

#include <string>
#include <string_view>

namespace kohyo::yaml {
namespace {

using base::Code;

constexpr std::size_t npos = std::string_view::npos;
constexpr std::string_view wide_space = "\xE3\x80\x80";  // U+3000
constexpr std::string_view wide_colon = "\xEF\xBC\x9A";  // U+FF1A
constexpr int deepest_list = 16;

bool is_blank(char c) { return c == ' ' || c == '\t'; }

std::size_t skip_blanks(std::string_view line, std::size_t i) {
  while (i < line.size() && is_blank(line[i])) ++i;
  return i;
}

/// Reads one file line by line. Within YAML's block style a line is: indent, `- ` marks, `key:`, value.
class Linter {
 public:
  Linter(const base::Sources& sources, base::Span body, base::Diagnostics& diagnostics)
      : text_(sources.text(body)), body_(body), diagnostics_(diagnostics) {}

  bool run() {
    const std::size_t before = diagnostics_.errors();
    for (std::size_t begin = 0; begin < text_.size();) {
      std::size_t end = text_.find('\n', begin);
      if (end == npos) end = text_.size();
      line_begin_ = begin;
      std::string_view line = text_.substr(begin, end - begin);
      if (line.ends_with('\r')) line.remove_suffix(1);
      check_line(line);
      begin = end + 1;
    }
    return diagnostics_.errors() == before;
  }

 private:
  void report(Code code, std::size_t begin, std::size_t end, std::vector<std::string> arguments = {}) {
    const auto offset = static_cast<std::uint32_t>(body_.begin + line_begin_);
    diagnostics_.report(code,
                        {body_.source, offset + static_cast<std::uint32_t>(begin),
                         offset + static_cast<std::uint32_t>(end)},
                        std::move(arguments));
  }

  void check_line(std::string_view line) {
    const std::size_t start = skip_blanks(line, 0);
    if (start == line.size() || line[start] == '#') return;
    if (const std::size_t tab = line.substr(0, start).find('\t'); tab != npos) {
      return report(Code::yaml_tab_indent, tab, tab + 1);
    }
    if (line.substr(start).starts_with(wide_space)) {
      return report(Code::yaml_wide_space_indent, start, start + wide_space.size());
    }
    if (line.starts_with('%')) return report(Code::yaml_directive, 0, line.size());
    if (is_document_mark(line)) {
      if (seen_content_ || line.starts_with("...")) report(Code::yaml_second_document, 0, 3);
      seen_content_ = true;
      return;
    }
    seen_content_ = true;
    check_content(line, start);
  }

  static bool is_document_mark(std::string_view line) {
    const bool mark = line.starts_with("---") || line.starts_with("...");
    return mark && (line.size() == 3 || is_blank(line[3]));
  }

  void check_content(std::string_view line, std::size_t i) {
    bool has_dash = false;
    while (i < line.size() && line[i] == '-' && (i + 1 == line.size() || is_blank(line[i + 1]))) {
      has_dash = true;
      i = skip_blanks(line, i + 1);
    }
    if (i == line.size()) return;
    const std::size_t colon = end_of_key(line, i);
    if (colon != npos) {
      previous_was_text_ = false;
      const std::size_t value = skip_blanks(line, colon + 1);
      if (value < line.size() && line[value] != '#') check_value(line, value);
    } else if (has_dash) {
      previous_was_text_ = false;
      check_value(line, i);
    } else {
      report_line_without_key(line, i);
    }
  }

  /// The position of the colon that ends a key beginning at `begin`; npos if the line holds no key.
  static std::size_t end_of_key(std::string_view line, std::size_t begin) {
    std::size_t i = begin;
    if (line[i] == '"' || line[i] == '\'') {
      i = end_of_quoted(line, i);
      if (i == npos) return npos;
      i = skip_blanks(line, i);
      const bool colon = i < line.size() && line[i] == ':';
      return colon && (i + 1 == line.size() || is_blank(line[i + 1])) ? i : npos;
    }
    if (line[i] == '[' || line[i] == '{') return npos;
    for (; i < line.size(); ++i) {
      if (line[i] == '#' && is_blank(line[i - 1])) return npos;
      if (line[i] == ':' && (i + 1 == line.size() || is_blank(line[i + 1]))) return i;
    }
    return npos;
  }

  void report_line_without_key(std::string_view line, std::size_t i) {
    if (previous_was_text_) return report(Code::yaml_multi_line_text, i, line.size());
    const std::size_t wide = line.find(wide_colon, i);
    const std::size_t narrow = line.find(':', i);
    if (wide < narrow) return report(Code::yaml_colon_missing, wide, wide + wide_colon.size(), {"："});
    if (narrow != npos) return report(Code::yaml_colon_missing, narrow, narrow + 1, {":"});
    report(Code::yaml_colon_missing, i, line.size(), {""});
  }

  void check_value(std::string_view line, std::size_t i) {
    switch (line[i]) {
      case '"':
      case '\'': return check_quoted(line, i);
      case '[': return check_list(line, i);
      case '{': return report(Code::yaml_flow_map, i, line.size());
      case '&':
      case '*':
      case '!': return report(Code::yaml_anchor_or_tag, i, i + 1, {std::string(1, line[i])});
      case '|':
      case '>': return report(Code::yaml_block_text, i, i + 1, {std::string(1, line[i])});
      default: return check_plain(line, i);
    }
  }

  void check_quoted(std::string_view line, std::size_t i) {
    if (end_of_quoted(line, i) == npos) {
      report(Code::yaml_unclosed_quote, i, i + 1, {std::string(1, line[i])});
    }
  }

  /// A list in brackets closes on its line and holds no maps.
  void check_list(std::string_view line, std::size_t i) {
    int depth = 0;
    const std::size_t begin = i;
    for (; i < line.size(); ++i) {
      if (line[i] == '"' || line[i] == '\'') {
        const bool opens = line[skip_back(line, i)] == '[' || line[skip_back(line, i)] == ',';
        if (!opens) continue;
        const std::size_t end = end_of_quoted(line, i);
        if (end == npos) return report(Code::yaml_unclosed_quote, i, i + 1, {std::string(1, line[i])});
        i = end - 1;
      } else if (line[i] == '{') {
        return report(Code::yaml_flow_map, i, line.size());
      } else if (line[i] == '[' && ++depth > deepest_list) {
        return report(Code::yaml_too_deep, i, i + 1, {std::to_string(deepest_list)});
      } else if (line[i] == ']' && --depth == 0) {
        return;
      }
    }
    report(Code::yaml_unclosed_quote, begin, begin + 1, {"["});
  }

  static std::size_t skip_back(std::string_view line, std::size_t i) {
    while (i > 0 && is_blank(line[i - 1])) --i;
    return i > 0 ? i - 1 : 0;
  }

  void check_plain(std::string_view line, std::size_t begin) {
    previous_was_text_ = true;
    for (std::size_t i = begin; i < line.size(); ++i) {
      if (line[i] == '#' && i > begin && is_blank(line[i - 1])) {
        return report(Code::yaml_hash_in_text, i, line.size(), {std::string(line.substr(i))});
      }
      if (line[i] == ':' && (i + 1 == line.size() || is_blank(line[i + 1]))) {
        return report(Code::yaml_colon_in_text, i, i + 1);
      }
    }
  }

  std::string_view text_;
  base::Span body_;
  base::Diagnostics& diagnostics_;
  std::size_t line_begin_ = 0;
  bool seen_content_ = false;
  bool previous_was_text_ = false;  ///< the line before ended in text without quotes
};

}  // namespace

std::size_t end_of_quoted(std::string_view text, std::size_t begin) {
  const char quote = text[begin];
  for (std::size_t i = begin + 1; i < text.size() && text[i] != '\n'; ++i) {
    if (quote == '"' && text[i] == '\\') {
      ++i;
    } else if (text[i] == quote) {
      if (quote == '"' || i + 1 == text.size() || text[i + 1] != '\'') return i + 1;
      ++i;  // '' is one quote
    }
  }
  return npos;
}

bool lint(const base::Sources& sources, base::Span body, base::Diagnostics& diagnostics) {
  return Linter(sources, body, diagnostics).run();
}

}  // namespace kohyo::yaml
