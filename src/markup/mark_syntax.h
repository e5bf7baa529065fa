// How authors write marks of change.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "markup/leaf_walk.h"
#include "markup/text_cursor.h"

namespace kohyo::markup {

/// The parts of `{++added++}`, `{--removed--}` and `{~~former~>present~~}` (CriticMarkup).
enum class MarkSign {
  open_added,
  open_removed,
  open_replaced,
  middle,
  close_added,
  close_removed,
  close_replaced
};

std::string_view text_of(MarkSign sign);

/// Whether an opening sign begins `text`, or a closing one ends it.
bool begins_mark(std::string_view text);
bool ends_mark(std::string_view text);

struct FoundSign {
  MarkSign sign;
  std::size_t begin;
  std::size_t end;
};
/// The first sign in `placed` from `from` on whose characters are all typed as themselves.
std::optional<FoundSign> next_sign(const PlacedText& placed, std::size_t from);

/// `{.added}` or `{.removed}`: what marks a block as a whole.
struct FoundLabel {
  Change change;
  std::size_t begin;
  std::size_t end;
};
std::optional<FoundLabel> next_label(const PlacedText& placed, std::size_t from);
/// The label that ends `text`, blanks behind it set aside.
std::optional<FoundLabel> label_at_end(const PlacedText& placed);
/// The label that `line` consists of, blanks around it set aside.
std::optional<FoundLabel> label_alone(std::string_view line);

}  // namespace kohyo::markup
