#include "model/change.h"

#include <array>

namespace kohyo::model {

std::string_view name_of(ChangeKind kind) {
  constexpr std::array<std::string_view, 9> names = {"new",        "revised",   "ended",
                                                     "renumbered", "split",     "merged",
                                                     "figure",     "editorial", "unspecified"};
  return names[static_cast<std::size_t>(kind)];
}

std::string_view name_of(Shift shift) {
  constexpr std::array<std::string_view, 8> names = {"forward", "back",    "wider",    "narrower",
                                                     "added",   "dropped", "reworded", "none"};
  return names[static_cast<std::size_t>(shift)];
}

std::string_view name_of(Scope scope) {
  constexpr std::array<std::string_view, 5> names = {"plan", "goal", "initiative", "department",
                                                     "term"};
  return names[static_cast<std::size_t>(scope)];
}

}  // namespace kohyo::model
