// The changes of one card, goal or plan while they are found.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/change.h"
#include "model/initiative.h"

namespace kohyo::revision {

/// What kind of change lies between two texts; nothing where they are equal in every language.
/// `editorial` where only a translation differs, or only the width or spacing of characters.
std::optional<model::ChangeKind> kind_between(const std::optional<model::LocalText>& before,
                                              const std::optional<model::LocalText>& after);

/// Where a change stands within its card or goal.
struct ChangePlace {
  std::string field;                          ///< title, schedule, direction ...
  std::string part_id = {};                   ///< the task, the block ...
  std::optional<text::FiscalYear> year = {};  ///< of a cell or an amount
  std::string rest = {};                      ///< what else makes the id unique: the item of a cell
};

using BothTexts = std::pair<std::optional<model::LocalText>, std::optional<model::LocalText>>;

/// Collects changes in the order in which they are found, gives them their ids, and applies what
/// the authors say of them.
class ChangeList {
 public:
  ChangeList(model::Scope scope, std::string scope_id, model::ChangeSource source, base::Span span)
      : scope_(scope), scope_id_(std::move(scope_id)), source_(source), span_(span) {}

  /// What the authors of a card say of its changes. Kept by reference.
  void follow(const model::Revision& revision) { revision_ = &revision; }

  /// Where the text of the changes to come stands; gives the place that it was before.
  base::Span point_to(base::Span span) { return std::exchange(span_, span); }

  /// The new change, to be completed; valid until the next one is added.
  model::Change& add(const ChangePlace& place, model::ChangeKind kind, const BothTexts& texts);

  /// Adds the change between two texts, if there is one. True where it is to be shown in red.
  bool compare(const ChangePlace& place, const std::optional<model::LocalText>& before,
               const std::optional<model::LocalText>& after);
  /// The same, listed only: never red.
  void compare_quietly(const ChangePlace& place, const std::optional<model::LocalText>& before,
                       const std::optional<model::LocalText>& after);

  bool empty() const { return changes_.empty(); }
  std::vector<model::Change> take() && { return std::move(changes_); }

 private:
  model::Scope scope_;
  std::string scope_id_;
  model::ChangeSource source_;
  base::Span span_;
  const model::Revision* revision_ = nullptr;
  std::vector<model::Change> changes_ = {};
};

/// Whether a note of the authors speaks of the change `id` of the card `card`.
bool speaks_of(const model::ChangeNote& note, const std::string& id, const std::string& card);

}  // namespace kohyo::revision
