// A change between two editions: the red ink as data. Computed or declared, it looks the same.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/site.h"

namespace kohyo::model {

enum class ChangeKind {
  fresh,
  revised,
  ended,
  renumbered,
  split,
  merged,
  figure,
  editorial,
  unspecified
};
/// new, revised, ended ... as in the data.
std::string_view name_of(ChangeKind kind);

/// How a change moves a task in time. `none` where the former stages are not on record, or no
/// schedule is concerned.
enum class Shift { forward, back, wider, narrower, added, dropped, reworded, none };
std::string_view name_of(Shift shift);

enum class ChangeSource { computed, declared };

/// One changed field.
struct Change {
  std::string id;  ///< `1-9:schedule:inbound:2025:1`, stable between builds
  InitiativeId initiative;
  std::string field;                     ///< card, schedule, task, title ...
  std::string part_id;                   ///< of a schedule: the task; else empty
  std::optional<text::FiscalYear> year;  ///< of a cell
  ChangeKind kind;
  Shift shift;
  std::optional<LocalText> before;
  std::optional<LocalText> after;
  std::optional<text::FiscalYear> was_year;  ///< where it stood before, if it moved here
  std::optional<text::FiscalYear> now_year;  ///< where it stands now, if it moved away
  bool only_moved;                           ///< nothing says that the wording changed
  bool former_is_on_record;
  ChangeSource source;
  std::optional<LocalText> reason;
};

}  // namespace kohyo::model
