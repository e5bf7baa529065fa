// Who works on cards across departments, and when what is due.
#pragma once

#include <optional>
#include <vector>

#include "model/initiative.h"
#include "text/partial_date.h"

namespace kohyo::model {

/// A card of any plan of the site.
struct CardReference {
  PlanId plan;
  InitiativeId id;
  base::Span span = {};
};

/// プロジェクトチーム.
struct Team {
  TeamId id;
  LocalText title;
  std::vector<CardReference> cards;  ///< that it serves
  std::vector<LocalText> topics;     ///< in the order of the source
  std::optional<LocalText> secretariat;
  std::vector<LocalText> members;
  std::optional<LocalText> source_note;
  base::Span span = {};
};

struct TimetableRow {
  text::PartialDate from;
  std::optional<text::PartialDate> until;
  LocalText text;
};

/// A list of dated steps: スケジュール.
struct Timetable {
  TimetableId id;
  LocalText title;
  std::vector<TimetableRow> rows;  ///< in the order of the source
  std::optional<LocalText> source_note;
  base::Span span = {};
};

}  // namespace kohyo::model
