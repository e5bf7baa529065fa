#include "edit/yaml_edit.h"

#include <algorithm>
#include <string>
#include <utility>

#include "yaml/line_values.h"

namespace kohyo::edit {
namespace {

/// The comment of a line: from its `#` on; empty where it has none. Text before one is quoted, or
/// ends in a key or a bracket: plain text cannot have one behind it.
std::string_view comment_of(std::string_view line) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool is_behind_blank = i == 0 || yaml::is_blank(line[i - 1]);
    if (line[i] == '#' && is_behind_blank) return line.substr(i);
    const bool may_begin_quote = is_behind_blank || line[i - 1] == '[' || line[i - 1] == ',';
    if ((line[i] != '"' && line[i] != '\'') || !may_begin_quote) continue;
    const std::size_t end = yaml::end_of_quoted(line, i);
    if (end == std::string_view::npos) return {};
    i = end - 1;
  }
  return {};
}

std::string_view without_break(std::string_view line) {
  while (line.ends_with('\n') || line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

bool is_passed_over(std::string_view line) {
  const std::string_view text = without_break(line);
  const std::size_t start = yaml::skip_blanks(text, 0);
  return start == text.size() || text[start] == '#';
}

}  // namespace

void YamlEdit::replace(std::uint32_t begin, std::uint32_t end, std::string text) {
  edits_.push_back({begin, end, std::move(text)});
}

bool YamlEdit::is_first_on_line(std::uint32_t at) const {
  const std::uint32_t begin = line_begin(source_, at);
  return source_.substr(begin, at - begin).find_first_not_of(' ') == std::string_view::npos;
}

/// The dash or colon behind which the value at `at` stands, on its line or one above it.
std::uint32_t YamlEdit::holder_of(std::uint32_t at) const {
  std::uint32_t line = line_begin(source_, at);
  std::uint32_t end = at;
  while (is_passed_over(source_.substr(line, end - line)) && line > 0) {
    end = line;
    line = line_begin(source_, line - 1);
  }
  std::string_view text = without_break(source_.substr(line, end - line));
  text.remove_suffix(comment_of(text).size());
  const std::size_t last = text.find_last_not_of(" \t");
  return line + static_cast<std::uint32_t>(last == std::string_view::npos ? 0 : last);
}

/// The lines from that of `begin` to that of the last byte before `end`.
void YamlEdit::remove_lines(std::uint32_t begin, std::uint32_t end) {
  replace(line_begin(source_, begin), line_end(source_, std::max(begin, end - 1)), "");
}

/// The comments between two places, each as a line before the line of `to`.
void YamlEdit::hoist_comments(std::uint32_t begin, std::uint32_t end, std::uint32_t to) {
  const std::uint32_t place = line_begin(source_, to);
  const std::size_t size = source_.substr(place).find_first_not_of(' ');
  const std::string indent(source_.substr(place, size));
  for (std::uint32_t line = begin; line < end; line = line_end(source_, line)) {
    const std::uint32_t next = std::min(line_end(source_, line), end);
    const std::string_view comment = comment_of(without_break(source_.substr(line, next - line)));
    if (comment.empty()) continue;
    replace(place, place, indent + std::string(comment) + std::string(line_break_of(source_)));
  }
}

void YamlEdit::shift_left(std::uint32_t begin, std::uint32_t end, std::uint32_t columns) {
  for (std::uint32_t line = line_end(source_, begin); line < end; line = line_end(source_, line)) {
    const std::string_view text = source_.substr(line, columns);
    if (text.find_first_not_of(' ') == std::string_view::npos) replace(line, line + columns, "");
  }
}

void YamlEdit::remove_entry(const yaml::Node& map, std::size_t index) {
  const yaml::Entry& entry = map.entries[index];
  const std::uint32_t begin = entry.key_span.begin;
  if (is_first_on_line(begin)) {
    remove_lines(begin, entry.value.span.end);
  } else if (index + 1 < map.entries.size()) {
    replace(begin, map.entries[index + 1].key_span.begin, "");
  }
}

void YamlEdit::remove_item(const yaml::Node& item) {
  remove_lines(holder_of(item.span.begin), item.span.end);
}

void YamlEdit::unwrap(const yaml::Node& map, std::string_view key) {
  const yaml::Node& value = *map.find(key);
  const std::uint32_t begin = map.span.begin;
  const bool is_below = is_first_on_line(begin);
  if (value.kind == yaml::Node::Kind::scalar && is_below) {
    const std::uint32_t holder = holder_of(begin);
    hoist_comments(holder + 1, value.span.begin, holder);
    replace(holder + 1, value.span.begin, " ");
  } else {
    hoist_comments(begin, value.span.begin, is_below ? begin : holder_of(begin));
    replace(begin, value.span.begin, "");
    const std::uint32_t columns = column_of(value.span.begin) - column_of(begin);
    if (value.kind == yaml::Node::Kind::map) shift_left(value.span.begin, value.span.end, columns);
  }
  for (const yaml::Entry& entry : map.entries) {
    if (entry.key_span.begin > value.span.begin)
      remove_lines(entry.key_span.begin, entry.value.span.end);
  }
}

}  // namespace kohyo::edit
