// One edition of a plan: its shape, its goals and its initiatives.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/effects.h"
#include "model/records.h"
#include "model/revision.h"
#include "model/team.h"

namespace kohyo::model {

/// A section of prose, as 改善の方向性. Its heading in each language is what authors write.
struct Section {
  SectionId id;
  LocalText heading;
  bool is_required;
  std::optional<text::Text> easy_heading = {};  ///< in easy Japanese, ruby as it is typed
};

/// 改善の視点, as デジタル.
struct Method {
  MethodId id;
  LocalText name;
};

/// What goals or initiatives are called, as 政策の柱, 施策, 事業.
struct Kind {
  KindId id;
  LocalText name;
};

enum class EditionStatus { draft, adopted };

struct Edition {
  EditionId id;
  LocalText title;
  std::optional<text::Date> decided_on;
  EditionStatus status;
  bool is_on_record;  ///< its text is in the content: frozen, or in hand
  LocalText source;   ///< the document that it was made from
  base::Span span;
};

/// A correction (正誤) of an edition after it was published: the text that stood there and the text
/// that stands there now.
struct Erratum {
  EditionId edition;
  text::Date published_on;
  Scope scope;           ///< initiative or goal
  std::string scope_id;  ///< of the card or goal
  std::string field;     ///< title, task, schedule, note, budgets, or a section of prose
  std::optional<text::FiscalYear> year;  ///< of a cell or an amount
  LocalText before;
  LocalText after;
  LocalText reason;
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
  std::vector<Edition> editions;         ///< every edition up to this one, the oldest first
  std::optional<LocalText> budget_note;  ///< what the amounts cover
  std::vector<Ended> ended;             ///< items of the edition before that this one has no longer
  std::vector<Goal> goals;              ///< by id, numbers by value
  std::vector<Initiative> initiatives;  ///< by goal, then by id, numbers by value

  Records records = {};
  std::vector<Erratum> errata = {};  ///< of this edition, by date; the texts hold them
  EditionRevision revision = {};     ///< against the edition before

  std::vector<Kind> goal_kinds = {};        ///< from the widest to the narrowest; never empty
  std::vector<Kind> initiative_kinds = {};  ///< empty: 取組み in the words of the interface
  std::vector<Section> plan_sections = {};  ///< of the plan's own prose
  std::map<SectionId, LocalDocument> overview = {};  ///< that prose
  bool schedule_is_list = false;     ///< cards print what happens by year, without a table of tasks
  std::vector<Budget> budgets = {};  ///< totals, as the plan prints them
  std::optional<LocalText> totals_note = {};  ///< why they differ from the sum of the goals
  std::vector<Qualifier> qualifiers = {};
  std::vector<Indicator> indicators = {};  ///< of the plan as a whole; background figures
  Effects effects = {};
  std::vector<Status> statuses = {};    ///< of results, the best first
  std::optional<int> results_due = {};  ///< months after a fiscal year; none: no results expected
  std::optional<LocalText> results_note = {};  ///< what is to be known about results, or their lack
  std::vector<LinkRelation> link_relations = {};
  std::vector<Team> teams = {};
  std::vector<Timetable> timetables = {};
  text::RubyText easy_title = {};  ///< in easy Japanese; empty where it has none

  const Edition& edition() const { return editions.back(); }
  /// The edition before this one; what changed is told against it. Null for the first.
  const Edition* previous() const;
  /// Every change of the edition: of the plan, its goals, its cards in their order, endings last.
  std::vector<const Change*> changes() const;

  std::vector<text::FiscalYear> years() const;
  /// The fiscal year of a day, or the nearest that the plan covers.
  text::FiscalYear year_at(text::Date day) const;
  /// The items (取組み項目): one that is split into parts counts once.
  std::size_t item_count() const;
  const Goal* find_goal(const GoalId& id) const;
  const Initiative* find_initiative(const InitiativeId& id) const;
  const Method* find_method(const MethodId& id) const;
  /// The sections that prose of the plan itself, of a goal or else of a card may have.
  const std::vector<Section>& sections_of(Scope scope) const;
  /// The position of a goal's kind among `goal_kinds`: 0 for the widest.
  std::size_t level_of(const Goal& goal) const;
  /// What a card is called; null where the plan has no kinds of initiatives.
  const Kind* kind_of(const Initiative& card) const;
  std::vector<const Goal*> goals_below(const GoalId& id) const;  ///< directly below
  std::vector<const Initiative*> all_initiatives() const;  ///< in their order
  std::vector<const Initiative*> initiatives_of(const GoalId& id) const;
  std::vector<const Initiative*> initiatives_of(const DepartmentId& id) const;
  std::vector<const Initiative*> initiatives_of(const MethodId& id) const;
};

}  // namespace kohyo::model
