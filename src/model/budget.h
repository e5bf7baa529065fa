// 事業費: amounts by fiscal year and stage.
#pragma once

#include <optional>
#include <string_view>

#include "model/money.h"
#include "model/schedule.h"

namespace kohyo::model {

/// In which round of the budget process an amount was fixed.
enum class BudgetStage {
  original,
  revised,
  initial,
  supplementary,
  settled,
  estimate,
  plan,
  actual
};
std::optional<BudgetStage> parse_budget_stage(std::string_view name);
std::string_view name_of(BudgetStage stage);

/// What the edition before stated in the place of an amount.
struct FormerAmount {
  ValueStatus status;
  std::optional<Money> amount;
  friend bool operator==(const FormerAmount&, const FormerAmount&) = default;
};

/// An amount for one fiscal year. `amount` is there exactly when `status` is `figure`.
struct Budget {
  text::FiscalYear year;
  BudgetStage stage;
  ValueStatus status;
  std::optional<Money> amount;
  std::optional<LocalText> note;
  std::optional<FormerAmount> former = {};  ///< what this edition changed
  Presence presence = Presence::kept;
  base::Span span = {};
};

}  // namespace kohyo::model
