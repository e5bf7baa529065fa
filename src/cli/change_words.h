// What changes are called in a terminal, in Japanese and English.
#pragma once

#include <string>
#include <string_view>

#include "cli/messages.h"
#include "model/change.h"

namespace kohyo::cli {

/// What stands around changes.
struct ChangeWords {
  std::string_view tag;         ///< of the language
  std::string_view no_record;   ///< in the place of the former text
  std::string_view reason;      ///< before a reason
  std::string_view moved_from;  ///< {0} the year
  std::string_view moved_to;    ///< {0} the year
  std::string_view block;       ///< {0} the number of a block of prose
  std::string_view heading;     ///< {0} plan, {1} and {2} the editions
  std::string_view declared;    ///< {0} the edition that is not on record, {1} the one that tells
  std::string_view none;
  std::string_view total;   ///< {0} changes, {1} cards
  std::string_view kinds;   ///< {0} the list of kinds
  std::string_view shifts;  ///< {0} the list of shifts
  std::string_view of_plan;
  std::string_view of_department;
  std::string_view of_term;
  std::string_view colon;
  std::string_view comma;
  std::string_view open_quote;  ///< around the name of a task
  std::string_view close_quote;
};
const ChangeWords& change_words(MessageLanguage language);

/// The name of a field of cards, goals, plans and records; the field itself where it has none.
std::string_view field_word(std::string_view field, MessageLanguage language);
std::string_view kind_word(model::ChangeKind kind, MessageLanguage language);
/// Empty for none.
std::string_view shift_word(model::Shift shift, MessageLanguage language);

}  // namespace kohyo::cli
