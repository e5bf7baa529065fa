#include "model/effects.h"

#include <algorithm>
#include <array>

namespace kohyo::model {
namespace {

constexpr std::array<std::string_view, 4> kinds = {"reduction", "restraint", "revenue", "unstated"};

}  // namespace

std::string_view name_of(EffectKind kind) {
  return kinds[static_cast<std::size_t>(kind)];
}

std::optional<EffectKind> parse_effect_kind(std::string_view name) {
  const auto found = std::ranges::find(kinds, name);
  if (found == kinds.end()) return {};
  return static_cast<EffectKind>(found - kinds.begin());
}

std::string id_of(const EffectTotal& total) {
  return total.kind ? "total-" + std::string(name_of(*total.kind)) : "total";
}

}  // namespace kohyo::model
