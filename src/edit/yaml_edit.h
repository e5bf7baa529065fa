// Entries of YAML taken out, or put in the place of what holds them, by the positions of its tree.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "edit/text_edit.h"
#include "yaml/node.h"

namespace kohyo::edit {

/// Edits of one source whose YAML is in block style, one value a line.
class YamlEdit {
 public:
  /// `source` is the whole file, in which the spans of the nodes stand.
  explicit YamlEdit(std::string_view source) : source_(source) {}

  /// Takes the lines of an entry of `map` away, with the comments in it. Where other entries stay,
  /// the first one of a list item hands its dash on.
  void remove_entry(const yaml::Node& map, std::size_t index);
  /// Takes the lines of an item of a list away, with its dash and the comments in it.
  void remove_item(const yaml::Node& item);
  /// Puts the value of the entry `key` in the place of `map`, which is an item of a list or the
  /// value of a key. Comments of the map stay, as lines before it.
  void unwrap(const yaml::Node& map, std::string_view key);

  std::vector<TextEdit> take() && { return std::move(edits_); }

 private:
  void remove_lines(std::uint32_t begin, std::uint32_t end);
  void hoist_comments(std::uint32_t begin, std::uint32_t end, std::uint32_t to);
  void shift_left(std::uint32_t begin, std::uint32_t end, std::uint32_t columns);
  void replace(std::uint32_t begin, std::uint32_t end, std::string text);
  std::uint32_t column_of(std::uint32_t at) const { return at - line_begin(source_, at); }
  bool is_first_on_line(std::uint32_t at) const;
  std::uint32_t holder_of(std::uint32_t at) const;

  std::string_view source_;
  std::vector<TextEdit> edits_ = {};
};

}  // namespace kohyo::edit
