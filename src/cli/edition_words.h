// What the commands about editions say, in Japanese and English.
#pragma once

#include <string_view>

#include "cli/messages.h"

namespace kohyo::cli {

struct EditionWords {
  std::string_view plan_unknown;     ///< {0} the plan, {1} those that there are
  std::string_view plan_needed;      ///< {0} the plans
  std::string_view edition_unknown;  ///< {0} the edition, {1} the plan, {2} those that there are
  std::string_view is_draft;         ///< behind the name of a draft in a list
  std::string_view has_no_text;      ///< behind the name of one that is not on record
  std::string_view not_on_record;    ///< {0} and {1} the editions, {2} what can be compared
  std::string_view not_in_hand;      ///< {0} the edition, {1} the one in hand
  std::string_view still_draft;      ///< {0} the edition
  std::string_view already_frozen;   ///< {0} the edition, {1} its folder
  std::string_view frozen;           ///< {0} the edition, {1} files, {2} folder
  std::string_view sealed;           ///< {0} the edition, {1} files, {2} folder
  std::string_view not_frozen;       ///< {0} the edition in hand, {1} the new one
  std::string_view id_invalid;       ///< {0} the edition
  std::string_view id_taken;         ///< {0} the edition
  std::string_view title_invalid;
  std::string_view not_accepted;  ///< {0} the edition, {1} what still differs
  std::string_view begun;         ///< {0} the new edition, {1} files changed, {2} plan.yml
                                  ///< {3} the edition before
  std::string_view diff;
  std::string_view freeze;
  std::string_view begin;
  std::string_view first_edition;
  std::string_view second_edition;
  std::string_view edition_in_hand;
  std::string_view new_edition;
  std::string_view plan;
  std::string_view json;
  std::string_view title;
  std::string_view title_in_english;
};
const EditionWords& edition_words(MessageLanguage language);

}  // namespace kohyo::cli
