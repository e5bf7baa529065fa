// Values -> YAML in block style, as staff would type it.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kohyo::yaml {

struct ValueEntry;

/// What a node says, without a place in a file.
struct Value {
  enum class Kind { text, list, map };
  Kind kind = Kind::map;
  std::string text = {};                 ///< one line of sound text
  std::vector<Value> items = {};         ///< texts alone are written in brackets, on one line
  std::vector<ValueEntry> entries = {};  ///< in order, keys unique

  static Value of(std::string text) { return {Kind::text, std::move(text), {}, {}}; }
  static Value list(std::vector<Value> items) { return {Kind::list, {}, std::move(items), {}}; }
  /// Adds an entry at the end.
  void set(std::string key, Value value);
  /// The value of `key`; null where this is no map or has no such key.
  const Value* find(std::string_view key) const;
  bool empty() const { return kind != Kind::text && items.empty() && entries.empty(); }
  friend bool operator==(const Value&, const Value&) = default;
};

struct ValueEntry {
  std::string key;
  Value value;
  friend bool operator==(const ValueEntry&, const ValueEntry&) = default;
};

/// `text` in double quotes.
std::string quoted(std::string_view text);
/// `text` as it is where YAML reads it as it looks, else in double quotes.
std::string scalar(std::string_view text);
/// The lines of an entry whose key stands in column `indent` (from 0), each with a line feed.
/// Lists of anything but texts, and maps, are not empty.
std::string entry_lines(const ValueEntry& entry, std::size_t indent);
/// The lines of an item of a list whose dash stands in column `indent`.
std::string item_lines(const Value& item, std::size_t indent);
/// The lines of the entries of a map.
std::string map_lines(const Value& map, std::size_t indent);

}  // namespace kohyo::yaml
