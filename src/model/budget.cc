#include "model/budget.h"

#include <algorithm>
#include <array>

namespace kohyo::model {
namespace {

constexpr std::array<std::string_view, 8> budget_stages = {
    "original", "revised", "initial", "supplementary", "settled", "estimate", "plan", "actual"};

}  // namespace

std::optional<BudgetStage> parse_budget_stage(std::string_view name) {
  const auto found = std::ranges::find(budget_stages, name);
  if (found == budget_stages.end()) return {};
  return static_cast<BudgetStage>(found - budget_stages.begin());
}

std::string_view name_of(BudgetStage stage) {
  return budget_stages[static_cast<std::size_t>(stage)];
}

}  // namespace kohyo::model
