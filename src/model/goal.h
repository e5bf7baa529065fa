// 到達点, 政策の柱, 施策: what initiatives serve, with its money and hours.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/initiative.h"

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
};

/// Hours of work saved over a period.
struct Hours {
  text::FiscalYear first_year;
  text::FiscalYear last_year;
  std::int64_t hours;
  std::optional<std::int64_t> former_hours;  ///< as the edition before stated them
  text::Text printed;                        ///< 約9.6万時間（＋6.7万時間）
  bool is_approximate;
  LocalText basis;  ///< how they are counted
  friend bool operator==(const Hours&, const Hours&) = default;
};

/// What this edition changed in the heading of a goal.
struct FormerGoal {
  LocalText title;
  std::optional<Hours> hours;
};

/// 到達点, 政策の柱, 施策: what initiatives serve.
struct Goal {
  GoalId id;
  text::Text number_printed;
  std::string kind;  ///< goal, pillar, policy
  LocalText title;
  std::optional<Reference<GoalId>> parent;
  std::map<SectionId, LocalDocument> sections;
  std::vector<Budget> budgets;  ///< by year
  std::optional<Hours> hours;
  std::optional<LocalText> source_note;
  base::Span span;
  std::optional<FormerGoal> former = {};
};

}  // namespace kohyo::model
