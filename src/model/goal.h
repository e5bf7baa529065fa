// 到達点, 政策の柱, 施策: what initiatives serve, with its money and hours.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/initiative.h"

namespace kohyo::model {

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
  std::vector<Indicator> indicators = {};
  std::vector<Progress> progress = {};  ///< by year
  std::vector<Link> links = {};
  text::RubyText easy_title = {};  ///< in easy Japanese; empty where it has none
};

}  // namespace kohyo::model
