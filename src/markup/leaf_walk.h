// A walk over the smallest parts of a text, with what an edition did to each.
#pragma once

#include <type_traits>
#include <utility>

#include "markup/document.h"

namespace kohyo::markup {

/// What a mark says of a part of the text.
enum class Change { none, inserted, removed };

/// One of the two texts that a document with marks holds.
enum class Side { before, now };

constexpr bool is_on(Side side, Change change) {
  return change == Change::none || (change == Change::inserted) == (side == Side::now);
}

/// Calls `visit(part, change)` for each inline that holds no others, in reading order.
template <typename Visit>
class LeafWalk {
 public:
  explicit LeafWalk(Visit visit) : visit_(std::move(visit)) {}

  /// `part` is a document, a note, a block, an inline, or a list of such.
  template <typename Part>
  void pass(Part& part) {
    if constexpr (std::is_same_v<std::remove_const_t<Part>, Inline>) {
      std::visit([&](auto& value) { pass_inline(part, value); }, part.value);
    } else if constexpr (requires { part.begin(); }) {
      for (auto& one : part) pass(one);
    } else if constexpr (requires { part.value; }) {
      std::visit([&](auto& value) { pass(value); }, part.value);
    } else if constexpr (requires { part.inlines; }) {
      pass(part.inlines);
    } else if constexpr (requires { part.items; }) {
      pass(part.items);
    } else if constexpr (requires { part.rows; }) {
      pass(part.header);
      pass(part.rows);
    } else if constexpr (requires { part.blocks; }) {
      pass(part.blocks);
      if constexpr (requires { part.footnotes; }) pass(part.footnotes);
    }
  }

 private:
  template <typename Part, typename Value>
  void pass_inline(Part& part, Value& value) {
    using Plain = std::remove_const_t<Value>;
    if constexpr (std::is_same_v<Plain, Inserted> || std::is_same_v<Plain, Removed>) {
      const Change outer = change_;
      change_ = std::is_same_v<Plain, Inserted> ? Change::inserted : Change::removed;
      pass(value.children);
      change_ = outer;
    } else if constexpr (requires { value.children; }) {
      pass(value.children);
    } else {
      visit_(part, change_);
    }
  }

  Visit visit_;
  Change change_ = Change::none;
};

template <typename Part, typename Visit>
void each_leaf(Part& part, Visit visit) {
  LeafWalk<Visit>(std::move(visit)).pass(part);
}

}  // namespace kohyo::markup
