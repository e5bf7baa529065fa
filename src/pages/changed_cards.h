// The cards of an edition by what it did to them.
#pragma once

#include <vector>

#include "pages/page.h"

namespace kohyo::pages {

/// Whether the edition tells what it changed: it is compared with the one before, or the plan
/// explains changes. Else there is nothing to say of changes, not even that there are none.
bool tells_changes(const model::Plan& plan);

/// In the order of the plan; a card stands in each list that fits.
struct ChangedCards {
  std::vector<const model::Initiative*> fresh;    ///< new in this edition
  std::vector<const model::Initiative*> revised;  ///< revised, as its badge says
  std::vector<const model::Initiative*> forward;  ///< something on it was brought forward
  std::vector<const model::Initiative*> back;     ///< something on it was put back
};

ChangedCards changed_cards(const model::Plan& plan);

/// The directions in which changes moved a task or card, in words, each once: 前倒し ...; empty
/// where none of them moved anything.
std::vector<render::Value> moves_of(const std::vector<const model::Change*>& changes,
                                    const Context& context);

/// What the edition changed on a card, for its first screen: `is_new`, `count` (of changed fields,
/// none where nothing changed), `is_unspecified` (that something changed is all that is known),
/// `moves`.
render::Value change_summary(const model::Plan& plan, const model::Initiative& initiative,
                             const Context& context);

}  // namespace kohyo::pages
