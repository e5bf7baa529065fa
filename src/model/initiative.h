// 取組み項目 and its card, 個票.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/budget.h"
#include "model/indicator.h"
#include "model/link.h"
#include "model/progress.h"
#include "model/schedule.h"

namespace kohyo::model {

/// An identifier as written in a source, so that a wrong one can be shown where it stands.
template <typename IdType>
struct Reference {
  IdType id;
  base::Span span;
  Presence presence = Presence::kept;
};

/// 改善の視点 and where they come from: the plan itself, or a reading of its text.
struct Methods {
  std::vector<Reference<MethodId>> ids;
  bool is_our_reading;
};

/// What an author says of changes by their id without the card's, as `schedule:inbound:2025`; a
/// shorter one stands for all that begin with it.
struct ChangeNote {
  std::string change;
  base::Span span;
};

/// 主な修正点, as the edition declares them.
struct Revision {
  bool is_new;                    ///< the item itself is new in this edition
  bool is_of_whole_card;          ///< the source says that something changed, not which field
  std::optional<LocalText> note;  ///< what was revised, in words
  bool is_revised = false;        ///< something on the card is; a new item is not called revised
  std::vector<ChangeNote> editorial = {};  ///< changes that are listed but not red
  std::vector<ChangeNote> wider = {};      ///< changes that widen the work
  std::vector<ChangeNote> narrower = {};
  base::Span span = {};
};

/// What this edition changed in the heading of a card.
struct FormerHeading {
  LocalText title;
  GoalId goal;
};

/// What a card says in easy Japanese. Nobody compares it between editions: it follows the text.
struct EasyText {
  text::RubyText title;                            ///< never empty
  std::map<SectionId, markup::Document> sections;  ///< those that are written
};

struct Initiative {
  InitiativeId id;
  std::string item;           ///< number of the item: `5-13` for both 5-13① and 5-13②
  std::optional<int> part;    ///< 1 for ①
  text::Text number_printed;  ///< 5-13①
  Reference<GoalId> goal;
  LocalText title;
  std::vector<Reference<DepartmentId>> departments;  ///< in the order of the source
  Methods methods;
  std::vector<Task> schedule;
  Revision revision;
  std::map<SectionId, LocalDocument> sections;  ///< prose, by the plan's sections
  std::vector<Reference<InitiativeId>> related;
  std::optional<int> printed_page;
  std::optional<text::Date> updated_on;
  std::optional<LocalText> source_note;  ///< what is uncertain in the source
  base::Span span;
  std::vector<Reference<InitiativeId>> continues = {};  ///< items of the edition before
  std::optional<FormerHeading> former = {};
  std::optional<Reference<KindId>> kind = {};  ///< 事業, 好事例 ...; none: the first of the plan
  std::vector<Indicator> indicators = {};
  std::vector<Budget> budgets = {};     ///< by year
  std::vector<Progress> progress = {};  ///< by year, the whole before its tasks
  std::vector<Link> links = {};
  text::Text kana = {};  ///< reading of the Japanese title in hiragana; may be empty
  std::optional<EasyText> easy = {};
};

}  // namespace kohyo::model
