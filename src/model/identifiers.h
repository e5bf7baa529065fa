// One type for each kind of identifier, so that a goal's id cannot stand where a card's is asked
// for.
#pragma once

#include <compare>
#include <string>
#include <string_view>

namespace kohyo::model {

/// An identifier as it stands in files and URLs: ASCII lower-case letters and digits in groups
/// joined by `-`, as `2-25`. Compares as text.
template <typename Kind>
class Id {
 public:
  /// `text` was checked by `is_id`.
  explicit Id(std::string_view text) : text_(text) {}
  const std::string& str() const { return text_; }
  friend auto operator<=>(const Id&, const Id&) = default;

 private:
  std::string text_;
};

using PlanId = Id<struct PlanKind>;
using EditionId = Id<struct EditionKind>;
using GoalId = Id<struct GoalKind>;
using InitiativeId = Id<struct InitiativeKind>;
using TaskId = Id<struct TaskKind>;
using DepartmentId = Id<struct DepartmentKind>;
using MethodId = Id<struct MethodKind>;
using SectionId = Id<struct SectionKind>;
using StageId = Id<struct StageKind>;
using TermId = Id<struct TermKind>;
using PageId = Id<struct PageKind>;
using KindId = Id<struct KindKind>;
using IndicatorId = Id<struct IndicatorKindTag>;
using QualifierId = Id<struct QualifierKind>;
using StatusId = Id<struct StatusKind>;
using MeasureId = Id<struct MeasureKind>;
using TeamId = Id<struct TeamKind>;
using TimetableId = Id<struct TimetableKind>;
using RelationId = Id<struct RelationKind>;

/// True for text that may be an identifier: 1 to 60 characters.
bool is_id(std::string_view text);

/// True for ids that would collide with a page or table of the site (`index`, `editions`, `print`,
/// ...).
bool is_reserved(std::string_view id);

}  // namespace kohyo::model
