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
  figure,       ///< only numbers changed
  editorial,    ///< listed, but not red: spelling, width, translation, or marked so by the authors
  unspecified,  ///< the source says that something changed, not what
};
/// new, revised, ended ... as in the data.
std::string_view name_of(ChangeKind kind);

/// How a change moves a task in time. `none` where the former stages are not on record, or no
/// schedule is concerned. `wider` and `narrower` are only ever declared.
enum class Shift { forward, back, wider, narrower, added, dropped, reworded, none };
std::string_view name_of(Shift shift);

enum class ChangeSource { computed, declared };

/// What a change is about.
enum class Scope { plan, goal, initiative, department, term };
/// plan, goal, initiative, department, term: as in the data.
std::string_view name_of(Scope scope);

/// One changed field.
struct Change {
  std::string id;  ///< `1-9:schedule:inbound:2025:1`, stable between builds
  Scope scope;
  std::string scope_id;                  ///< the initiative, the goal ...
  std::string field;                     ///< card, schedule, task, title ...
  std::string part_id;                   ///< the task, the block of prose ...; may be empty
  std::optional<text::FiscalYear> year;  ///< of a cell or an amount
  ChangeKind kind;
  Shift shift = Shift::none;
  std::optional<LocalText> before;
  std::optional<LocalText> after;
  std::optional<text::FiscalYear> was_year = {};  ///< where it stood before, if it moved here
  std::optional<text::FiscalYear> now_year = {};  ///< where it stands now, if it moved away
  bool only_moved = false;                        ///< nothing says that the wording changed
  bool former_is_on_record = true;
  ChangeSource source = ChangeSource::computed;
  std::optional<LocalText> reason = {};
  base::Span span = {};  ///< of the mark that declares it, or of what was compared

  /// Shown in red; else only listed.
  bool is_marked() const { return kind != ChangeKind::editorial; }
};

}  // namespace kohyo::model
