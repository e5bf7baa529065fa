// A plan: its shape, its goals and its initiatives in the edition in hand.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/initiative.h"

namespace kohyo::model {

/// A section of prose, as 改善の方向性. Its heading in each language is what authors write.
struct Section {
  SectionId id;
  LocalText heading;
  bool is_required;
};

/// 改善の視点, as デジタル.
struct Method {
  MethodId id;
  LocalText name;
};

enum class EditionStatus { draft, adopted };

/// Where the text of an edition stands: in the files directly under the plan, or nowhere.
enum class EditionRecord { in_hand, none };

struct Edition {
  EditionId id;
  LocalText title;
  std::optional<text::Date> decided_on;
  EditionStatus status;
  EditionRecord record;
  LocalText source;  ///< the document that it was made from
};

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

/// An amount for one fiscal year. `amount` is there exactly when `status` is `figure`.
struct Budget {
  text::FiscalYear year;
  BudgetStage stage;
  ValueStatus status;
  std::optional<Money> amount;
  std::optional<LocalText> note;
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
};

struct Plan {
  PlanId id;
  LocalText title;
  LocalText summary;
  text::FiscalYear first_year;
  text::FiscalYear last_year;
  LocalText goal_kind;            ///< what a goal is called: 到達点
  std::vector<Section> sections;  ///< of cards, in order
  std::vector<Section> goal_sections;
  std::vector<Method> methods;
  Edition edition;                  ///< the edition in hand
  std::optional<Edition> previous;  ///< the one before it; what changed is told against this one
  LocalText budget_note;            ///< what the amounts cover
  std::vector<Goal> goals;          ///< by id, numbers by value
  std::vector<Initiative> initiatives;  ///< by goal, then by id, numbers by value

  std::vector<text::FiscalYear> years() const;
  /// "This year" on the pages: the fiscal year of a day, or the nearest that the plan covers.
  text::FiscalYear year_at(text::Date day) const;
  const Goal* find_goal(const GoalId& id) const;
  const Initiative* find_initiative(const InitiativeId& id) const;
  const Method* find_method(const MethodId& id) const;
  std::vector<const Initiative*> initiatives_of(const GoalId& id) const;
  std::vector<const Initiative*> initiatives_of(const DepartmentId& id) const;
  std::vector<const Initiative*> initiatives_of(const MethodId& id) const;
};

}  // namespace kohyo::model
