// YAML as a tree with positions. Every scalar is text: what it means is the schema's decision, so
// that `NO`, `017` and `on` stay what the author typed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"

namespace kohyo::yaml {

struct Entry;

struct Node {
  enum class Kind { scalar, list, map };
  Kind kind;
  base::Span
      span;  ///< a scalar: with its quotes; a list or map: from its first character to its last
  std::string text;            ///< of a scalar; empty for `key:` without a value
  bool quoted;                 ///< "" is a value, nothing at all is not
  std::vector<Node> items;     ///< of a list, in order
  std::vector<Entry> entries;  ///< of a map, in order, keys unique

  /// The value of `key`, or null where this is no map or has no such key.
  const Node* find(std::string_view key) const;
  /// A scalar without text and quotes: the author wrote nothing.
  bool is_blank() const { return kind == Kind::scalar && text.empty() && !quoted; }
};

struct Entry {
  std::string key;
  base::Span key_span;
  Node value;
};

}  // namespace kohyo::yaml
