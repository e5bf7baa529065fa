#include "revision/sides.h"

#include <unordered_map>
#include <utility>

namespace kohyo::revision {
namespace {

using Ids = std::unordered_map<std::string_view, std::uint32_t>;

Side side(std::string_view text, Ids& ids) {
  Side made{tokens(text), {}, {0}};
  for (const Token& token : made.tokens) {
    made.ids.push_back(
        ids.try_emplace(token.text, static_cast<std::uint32_t>(ids.size())).first->second);
    made.sizes.push_back(made.sizes.back() + token.size);
  }
  return made;
}

}  // namespace

Sides sides(std::string_view before, std::string_view after) {
  Ids ids;
  Side old_side = side(before, ids);
  Side new_side = side(after, ids);
  return {std::move(old_side), std::move(new_side)};
}

Window whole(const Sides& sides) {
  return {0, sides.before.tokens.size(), 0, sides.after.tokens.size()};
}

std::vector<Window> changes(const Window& window, const Kept& kept) {
  std::vector<Window> found;
  std::size_t old_begin = window.old_begin;
  std::size_t new_begin = window.new_begin;
  const auto add = [&](std::size_t old_end, std::size_t new_end) {
    if (old_end > old_begin || new_end > new_begin)
      found.push_back({old_begin, old_end, new_begin, new_end});
  };
  for (const Stretch& stretch : kept) {
    add(stretch.old_begin, stretch.new_begin);
    old_begin = stretch.old_begin + stretch.length;
    new_begin = stretch.new_begin + stretch.length;
  }
  add(window.old_end, window.new_end);
  return found;
}

}  // namespace kohyo::revision
