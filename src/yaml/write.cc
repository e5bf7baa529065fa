#include "yaml/write.h"

#include <algorithm>

#include "yaml/line_values.h"

namespace kohyo::yaml {
namespace {

bool is_text(const Value& value) {
  return value.kind == Value::Kind::text;
}

/// A list on one line.
std::string flow(const Value& list) {
  std::string line = "[";
  for (const Value& item : list.items) {
    if (line.size() > 1) line += ", ";
    const bool is_plain = item.text.find_first_of(",?[]{}") == std::string::npos;
    line += is_plain ? scalar(item.text) : quoted(item.text);
  }
  return line + "]";
}

bool stands_on_its_line(const Value& value) {
  return is_text(value) ||
         (value.kind == Value::Kind::list && std::ranges::all_of(value.items, is_text));
}

std::string on_one_line(const Value& value) {
  return is_text(value) ? scalar(value.text) : flow(value);
}

}  // namespace

void Value::set(std::string key, Value value) {
  entries.push_back({std::move(key), std::move(value)});
}

const Value* Value::find(std::string_view key) const {
  const auto found = std::ranges::find(entries, key, &ValueEntry::key);
  return found == entries.end() ? nullptr : &found->value;
}

std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') result += '\\';
    result += c;
  }
  return result + '"';
}

std::string scalar(std::string_view text) {
  constexpr std::string_view signs = "-?:,[]{}#&*!|<>'\"%@`~=+ \t";
  const bool is_odd = text.empty() || signs.find(text.front()) != std::string_view::npos ||
                      text.find(": ") != std::string_view::npos ||
                      text.find(" #") != std::string_view::npos || text.ends_with(':') ||
                      text.ends_with(' ') || text.starts_with("...") || text.starts_with("　");
  return is_odd || fault_of_value(text, 0) ? quoted(text) : std::string(text);
}

std::string entry_lines(const ValueEntry& entry, std::size_t indent) {
  const std::string start = std::string(indent, ' ') + entry.key + ":";
  const Value& value = entry.value;
  if (stands_on_its_line(value)) return start + " " + on_one_line(value) + "\n";
  if (value.kind == Value::Kind::map) return start + "\n" + map_lines(value, indent + 2);
  std::string lines = start + "\n";
  for (const Value& item : value.items) lines += item_lines(item, indent + 2);
  return lines;
}

std::string item_lines(const Value& item, std::size_t indent) {
  const std::string dash = std::string(indent, ' ') + "- ";
  if (stands_on_its_line(item)) return dash + on_one_line(item) + "\n";
  return dash + map_lines(item, indent + 2).substr(indent + 2);  // a list has no lists in it
}

std::string map_lines(const Value& map, std::size_t indent) {
  std::string lines;
  for (const ValueEntry& entry : map.entries) lines += entry_lines(entry, indent);
  return lines;
}

}  // namespace kohyo::yaml
