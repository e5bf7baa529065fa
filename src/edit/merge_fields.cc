#include "edit/merge_fields.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "edit/yaml_edit.h"

namespace kohyo::edit {
namespace {

using yaml::Entry;
using yaml::Node;
using yaml::Value;
using yaml::ValueEntry;

const std::string* id_of(const Value& item) {
  const Value* id = item.find("id");
  return id == nullptr ? nullptr : &id->text;
}

const std::string* id_of(const Node& item) {
  const Node* id = item.find("id");
  return id == nullptr ? nullptr : &id->text;
}

/// Whether every item of a list has an id.
template <typename List>
bool has_ids(const List& list) {
  return !list.items.empty() &&
         std::ranges::all_of(list.items, [](const auto& item) { return id_of(item) != nullptr; });
}

template <typename List>
auto item_with(const List& list, const std::string& id) -> decltype(&list.items.front()) {
  for (const auto& item : list.items) {
    if (*id_of(item) == id) return &item;
  }
  return nullptr;
}

/// Whether the items that both lists have stand in the same order.
bool same_order(const Node& list, const Value& after) {
  std::vector<std::string> here, there;
  for (const Node& item : list.items) {
    if (item_with(after, *id_of(item)) != nullptr) here.push_back(*id_of(item));
  }
  for (const Value& item : after.items) {
    if (item_with(list, *id_of(item)) != nullptr) there.push_back(*id_of(item));
  }
  return here == there && !here.empty();
}

/// What a text states now: `now` of `was` and `now`, where the file marks a change.
const Node& now_of(const Node& node, const Value& value) {
  const Node* now = node.find("now");
  return now != nullptr && value.find("now") == nullptr ? *now : node;
}

/// The only entry of an item, as `added: parks`; null for any other item.
const Entry* mark_of(const Node& item, std::string_view key) {
  const bool is_marked = item.entries.size() == 1 && item.entries.front().key == key;
  return is_marked ? &item.entries.front() : nullptr;
}

Value as_value(const Entry& mark) {
  Value item;
  item.set(mark.key, Value::of(mark.value.text));
  return item;
}

/// A list of ids with the marks that the file gives them; what it marks as removed stays.
Value with_marks(const Node& list, Value ids) {
  for (Value& id : ids.items) {
    for (const Node& item : list.items) {
      const Entry* added = mark_of(item, "added");
      if (added != nullptr && id.kind == Value::Kind::text && added->value.text == id.text)
        id = as_value(*added);
    }
  }
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    const Entry* removed = mark_of(list.items[i], "removed");
    const auto place = static_cast<std::ptrdiff_t>(std::min(i, ids.items.size()));
    if (removed != nullptr) ids.items.insert(ids.items.begin() + place, as_value(*removed));
  }
  return ids;
}

std::string without_end(std::string lines) {
  if (lines.ends_with('\n')) lines.pop_back();
  return lines;
}

class Merge {
 public:
  explicit Merge(std::string_view source) : source_(source) {}

  void maps(const Node& map, const Value* before, const Value& after) {
    const Entry* above = nullptr;
    for (const ValueEntry& entry : after.entries) {
      const Value* was = before == nullptr ? nullptr : before->find(entry.key);
      const auto here = std::ranges::find(map.entries, entry.key, &Entry::key);
      const bool is_same = was != nullptr && *was == entry.value;
      if (here != map.entries.end()) {
        if (!is_same) value(*here, was, entry);
        above = &*here;
      } else if (!is_same) {
        insert_entry(map, above, entry);
      }
    }
    if (before != nullptr) remove_missing(map, *before, after);
  }

  std::vector<TextEdit> take() && { return std::move(edits_); }

 private:
  void value(const Entry& here, const Value* was, const ValueEntry& entry) {
    const Value& now = entry.value;
    const Node& node = now_of(here.value, now);
    const bool was_map = was == nullptr || was->kind == Value::Kind::map;
    const bool was_list = was == nullptr || (was->kind == Value::Kind::list && has_ids(*was));
    if (now.kind == Value::Kind::text && node.kind == Node::Kind::scalar) {
      edits_.push_back({node.span.begin, node.span.end, yaml::scalar(now.text)});
    } else if (now.kind == Value::Kind::map && node.kind == Node::Kind::map && was_map) {
      maps(node, was, now);
    } else if (now.kind == Value::Kind::list && node.kind == Node::Kind::list && was_list &&
               has_ids(now) && has_ids(node) && same_order(node, now)) {
      lists(node, was, now);
    } else if (now.kind == Value::Kind::list && node.kind == Node::Kind::list) {
      replace_entry(here, {entry.key, with_marks(node, now)});
    } else {
      replace_entry(here, entry);
    }
  }

  void lists(const Node& list, const Value* before, const Value& after) {
    const Node* above = nullptr;
    for (const Value& item : after.items) {
      const Node* here = item_with(list, *id_of(item));
      const Value* was = before == nullptr ? nullptr : item_with(*before, *id_of(item));
      if (here != nullptr) {
        if (was == nullptr || !(*was == item)) maps(*here, was, item);
        above = here;
      } else {
        insert_item(list, above, item);
      }
    }
    for (const Node& item : list.items) {
      const bool was_known = before != nullptr && item_with(*before, *id_of(item)) != nullptr;
      if (item_with(after, *id_of(item)) == nullptr && was_known) remove(item);
    }
  }

  void remove(const Node& item) {
    YamlEdit edit(source_);
    edit.remove_item(item);
    std::ranges::move(std::move(edit).take(), std::back_inserter(edits_));
  }

  void remove_missing(const Node& map, const Value& before, const Value& after) {
    for (std::size_t i = 0; i < map.entries.size(); ++i) {
      const std::string& key = map.entries[i].key;
      if (before.find(key) == nullptr || after.find(key) != nullptr) continue;
      YamlEdit edit(source_);
      edit.remove_entry(map, i);
      std::ranges::move(std::move(edit).take(), std::back_inserter(edits_));
    }
  }

  void replace_entry(const Entry& here, const ValueEntry& entry) {
    const std::uint32_t begin = here.key_span.begin;
    const std::size_t indent = column_of(begin);
    const std::string lines = without_end(yaml::entry_lines(entry, indent));
    edits_.push_back({begin, end_of(here.value), lines.substr(indent)});
  }

  void insert_entry(const Node& map, const Entry* above, const ValueEntry& entry) {
    const std::size_t indent = column_of(map.span.begin);
    const Entry& place = above == nullptr ? map.entries.front() : *above;
    insert_below(place.value.span.end, yaml::entry_lines(entry, indent));
  }

  void insert_item(const Node& list, const Node* above, const Value& item) {
    const std::size_t indent = column_of(list.items.front().span.begin) - 2;
    const Node& place = above == nullptr ? list.items.front() : *above;
    insert_below(place.span.end, yaml::item_lines(item, indent));
  }

  /// Below the line on which the last byte before `end` stands.
  void insert_below(std::uint32_t end, std::string lines) {
    const std::uint32_t at = line_end(source_, end - 1);
    edits_.push_back({at, at, std::move(lines)});
  }

  /// Behind a value; the span of a list in brackets, and of what ends in one, lacks the last one.
  std::uint32_t end_of(const Node& node) const {
    if (node.kind == Node::Kind::map && !node.entries.empty())
      return end_of(node.entries.back().value);
    if (node.kind != Node::Kind::list || node.items.empty()) return node.span.end;
    if (source_[node.span.begin] != '[') return end_of(node.items.back());
    const std::size_t bracket = source_.find(']', node.items.back().span.end);
    return static_cast<std::uint32_t>(bracket) + 1;
  }

  std::size_t column_of(std::uint32_t at) const { return at - line_begin(source_, at); }

  std::string_view source_;
  std::vector<TextEdit> edits_ = {};
};

}  // namespace

std::vector<TextEdit> merge_fields(std::string_view source, const Node& map, const Value& before,
                                   const Value& after) {
  Merge merge(source);
  merge.maps(map, &before, after);
  return std::move(merge).take();
}

}  // namespace kohyo::edit
