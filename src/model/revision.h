// What an edition changed against the one before it.
#pragma once

#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "model/change.h"
#include "model/goal.h"
#include "model/initiative.h"

namespace kohyo::model {

/// A card that is new or changed. `marked` holds marks of change in its fields, what was taken out
/// included; none where nothing on the card is red.
struct CardRevision {
  std::vector<Change> changes;  ///< from the top of the card to its end; never empty
  std::optional<Initiative> marked;
};

struct GoalRevision {
  std::vector<Change> changes;
  std::optional<Goal> marked;
};

/// Where an item of one edition is in the next.
enum class Relation { same, renumbered, split, merged, ended };
/// same, renumbered, split, merged, ended: as in the data.
std::string_view name_of(Relation relation);

struct Lineage {
  EditionId from_edition;
  InitiativeId from;
  EditionId to_edition;
  std::optional<InitiativeId> to;  ///< none for an item that ended
  Relation relation;
};

/// An item that the plan carries no longer, and why, as plan.yml tells.
struct Ended {
  InitiativeId id;
  std::optional<LocalText> reason;
  base::Span span;
};

struct EditionRevision {
  std::optional<EditionId> before;   ///< the edition compared with, none where changes are declared
  std::vector<Change> plan_changes;  ///< of the plan itself, its departments and its terms
  std::map<GoalId, GoalRevision> goals;
  std::map<InitiativeId, CardRevision> cards;
  std::vector<Change> endings;   ///< one for each item that ended or went into others
  std::vector<Lineage> lineage;  ///< of every item of the edition before, in its order

  /// The changes of one card; none where there are no changes.
  const std::vector<Change>& of(const InitiativeId& id) const;
  const std::vector<Change>& of(const GoalId& id) const;
  const Initiative* marked(const InitiativeId& id) const;
  const Goal* marked(const GoalId& id) const;
};

}  // namespace kohyo::model
