#include "yaml/line_values.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

#include "text/unicode.h"

namespace kohyo::yaml {
namespace {

using base::Code;

constexpr std::size_t npos = std::string_view::npos;
constexpr int deepest_list = 16;

/// Characters with which YAML begins something else than text, or which it keeps for itself.
constexpr std::string_view special = "&*!%@`,]}";

bool is_delimited(std::string_view line, std::size_t i) {
  return i + 1 == line.size() || is_blank(line[i + 1]);
}

bool begins_comment(std::string_view line, std::size_t i) {
  return line[i] == '#' && i > 0 && is_blank(line[i - 1]);
}

LineFault fault(Code code, std::size_t begin, std::size_t end, std::string argument) {
  return {code, begin, end, {std::move(argument)}};
}

LineFault special_at(std::string_view line, std::size_t i) {
  return fault(Code::yaml_special_character, i, i + 1, std::string(line.substr(i, 1)));
}

/// The mistake of a first character that does not begin text, as `&` or, before a blank, `?`.
std::optional<LineFault> fault_of_first(std::string_view line, std::size_t i) {
  if (line[i] == '-' && i + 1 == line.size())
    return fault(Code::text_formula, i, i + 1, "-");  // meant as a dash
  const bool is_mark = (line[i] == '-' || line[i] == '?') && is_delimited(line, i);
  if (is_mark || special.find(line[i]) != npos) return special_at(line, i);
  if (line[i] == '{') return LineFault{Code::yaml_flow_map, i, line.size(), {}};
  if (line[i] == '|' || line[i] == '>') {
    return fault(Code::yaml_block_text, i, i + 1, std::string(line.substr(i, 1)));
  }
  return {};
}

/// Behind a value that is closed only a comment may stand.
std::optional<LineFault> fault_behind(std::string_view line, std::size_t end, char closing) {
  const std::size_t next = skip_blanks(line, end);
  if (next == line.size() || begins_comment(line, next)) return {};
  return fault(Code::yaml_text_after_quote, next, line.size(), std::string(1, closing));
}

/// Bytes of the escape of a character by its number that begins at `i`, as `\u3042`; 0 where there
/// is none, or none of a character.
std::size_t numbered_escape_size(std::string_view line, std::size_t i) {
  const char letter = line[i + 1];
  const std::size_t digits = letter == 'x' ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
  const std::string_view number = line.substr(std::min(i + 2, line.size()), digits);
  std::uint32_t value = 0;
  const auto [end, error] =
      std::from_chars(number.data(), number.data() + number.size(), value, 16);
  const bool is_number = digits > 0 && number.size() == digits && end == number.data() + digits;
  const bool is_character = value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
  return is_number && error == std::errc() && is_character ? 2 + digits : 0;
}

/// A backslash in double quotes that begins no quote, backslash or number of a character, as in
/// "C:\work". YAML's other escapes are those of invisible characters, which no text may have.
std::optional<LineFault> fault_of_escapes(std::string_view line, std::size_t begin,
                                          std::size_t end) {
  for (std::size_t i = begin + 1; i + 1 < end; ++i) {
    if (line[i] != '\\') continue;
    const bool is_known = std::string_view("\"\\/").find(line[i + 1]) != npos;
    const std::size_t size = 1 + text::code_point_at(line, i + 1).size;
    if (!is_known && numbered_escape_size(line, i) == 0) {
      return fault(Code::yaml_escape, i, i + size, std::string(line.substr(i, size)));
    }
    ++i;
  }
  return {};
}

/// Reads a list in brackets, which closes on its line and holds texts and further lists.
class ListReader {
 public:
  ListReader(std::string_view line, std::size_t begin) : line_(line), begin_(begin), at_(begin) {}

  std::optional<LineFault> read() {
    while (at_ < line_.size()) {
      std::optional<LineFault> found = step();
      if (found) return found;
      if (depth_ == 0) return fault_behind(line_, at_, ']');
    }
    return fault(Code::yaml_unclosed_quote, begin_, begin_ + 1, "[");
  }

 private:
  /// Reads one bracket, comma or item; leaves `at_` behind it.
  std::optional<LineFault> step() {
    at_ = skip_blanks(line_, at_);
    if (at_ == line_.size()) return {};
    const char c = line_[at_];
    if (c == '#') return comment();  // yaml-cpp takes it for one, also without a blank before it
    if (c == '[') {
      if (!expects_item_) return special_at(line_, at_);
      if (++depth_ > deepest_list)
        return fault(Code::yaml_too_deep, at_, at_ + 1, std::to_string(deepest_list));
      ++at_;
    } else if (c == ']') {
      expects_item_ = false;
      --depth_;
      ++at_;
    } else if (c == ',') {
      if (expects_item_) return special_at(line_, at_);
      expects_item_ = true;
      ++at_;
    } else if (!expects_item_) {
      return fault(Code::yaml_text_after_quote, at_, line_.size(), "]");
    } else if (c == '"' || c == '\'') {
      return read_quoted();
    } else {
      return read_plain();
    }
    return {};
  }

  LineFault comment() const {
    return fault(Code::yaml_hash_in_text, at_, line_.size(), std::string(line_.substr(at_)));
  }

  std::optional<LineFault> read_quoted() {
    const std::size_t begin = at_;
    const std::size_t end = end_of_quoted(line_, begin);
    if (end == npos)
      return fault(Code::yaml_unclosed_quote, begin, begin + 1, std::string(1, line_[begin]));
    if (line_[begin] == '"') {
      if (std::optional<LineFault> found = fault_of_escapes(line_, begin, end)) return found;
    }
    at_ = skip_blanks(line_, end);
    expects_item_ = false;
    const bool goes_on = at_ < line_.size() && line_[at_] != ',' && line_[at_] != ']';
    if (!goes_on) return {};
    return fault(Code::yaml_text_after_quote, at_, line_.size(), std::string(1, line_[begin]));
  }

  std::optional<LineFault> read_plain() {
    if (std::optional<LineFault> found = fault_of_first(line_, at_)) return found;
    expects_item_ = false;
    for (; at_ < line_.size() && line_[at_] != ',' && line_[at_] != ']'; ++at_) {
      if (begins_comment(line_, at_)) return comment();
      if (std::string_view("[{}?").find(line_[at_]) != npos) return special_at(line_, at_);
      const bool ends_key =
          is_delimited(line_, at_) || line_[at_ + 1] == ',' || line_[at_ + 1] == ']';
      if (line_[at_] == ':' && ends_key)
        return LineFault{Code::yaml_colon_in_text, at_, at_ + 1, {}};
    }
    return {};
  }

  std::string_view line_;
  std::size_t begin_;
  std::size_t at_;
  int depth_ = 0;
  bool expects_item_ = true;
};

std::optional<LineFault> fault_of_quoted(std::string_view line, std::size_t begin) {
  const std::size_t end = end_of_quoted(line, begin);
  if (end == npos)
    return fault(Code::yaml_unclosed_quote, begin, begin + 1, std::string(1, line[begin]));
  if (line[begin] == '"') {
    if (std::optional<LineFault> found = fault_of_escapes(line, begin, end)) return found;
  }
  return fault_behind(line, end, line[begin]);
}

std::optional<LineFault> fault_of_plain(std::string_view line, std::size_t begin) {
  if (std::optional<LineFault> found = fault_of_first(line, begin)) return found;
  for (std::size_t i = begin; i < line.size(); ++i) {
    if (begins_comment(line, i)) {
      return fault(Code::yaml_hash_in_text, i, line.size(), std::string(line.substr(i)));
    }
    if (line[i] == ':' && is_delimited(line, i))
      return LineFault{Code::yaml_colon_in_text, i, i + 1, {}};
  }
  return {};
}

}  // namespace

bool is_blank(char c) {
  return c == ' ' || c == '\t';
}

std::size_t skip_blanks(std::string_view line, std::size_t i) {
  while (i < line.size() && is_blank(line[i])) ++i;
  return i;
}

bool is_dash(std::string_view line, std::size_t i) {
  return i < line.size() && line[i] == '-' && is_delimited(line, i);
}

std::size_t end_of_key(std::string_view line, std::size_t begin) {
  if (line[begin] == '"' || line[begin] == '\'') {
    const std::size_t quoted = end_of_quoted(line, begin);
    if (quoted == npos) return npos;
    const std::size_t i = skip_blanks(line, quoted);
    return i < line.size() && line[i] == ':' && is_delimited(line, i) ? i : npos;
  }
  if (line[begin] == '[' || line[begin] == '{') return npos;
  for (std::size_t i = begin; i < line.size(); ++i) {
    if (begins_comment(line, i)) return npos;
    if (line[i] == ':' && is_delimited(line, i)) return i;
  }
  return npos;
}

std::optional<LineFault> fault_of_value(std::string_view line, std::size_t begin) {
  switch (line[begin]) {
    case '"':
    case '\'':
      return fault_of_quoted(line, begin);
    case '[':
      return ListReader(line, begin).read();
    default:
      return fault_of_plain(line, begin);
  }
}

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

}  // namespace kohyo::yaml
