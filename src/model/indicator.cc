#include "model/indicator.h"

#include <algorithm>
#include <array>

namespace kohyo::model {
namespace {

constexpr std::array<std::string_view, 4> kinds = {"output", "outcome", "kpi", "background"};
constexpr std::array<std::string_view, 7> series_names = {
    "original", "revised", "actual", "baseline", "target", "former_target", "projection"};

}  // namespace

std::string_view name_of(IndicatorKind kind) {
  return kinds[static_cast<std::size_t>(kind)];
}

std::optional<IndicatorKind> parse_indicator_kind(std::string_view name) {
  const auto found = std::ranges::find(kinds, name);
  if (found == kinds.end()) return {};
  return static_cast<IndicatorKind>(found - kinds.begin());
}

std::string_view name_of(Series series) {
  return series_names[static_cast<std::size_t>(series)];
}

}  // namespace kohyo::model
