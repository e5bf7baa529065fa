// What an edition did to its cards, in words.
#pragma once

#include <vector>

#include "model/changed_cards.h"
#include "pages/page.h"

namespace kohyo::pages {

/// How many of these cards are new, revised, moved earlier and moved later: `counts` of `name` and
/// `count`, zero included, and `url` of the page that lists them. None where the edition does not
/// tell what it changed.
render::Value changed_counts(const model::Plan& plan,
                             const std::vector<const model::Initiative*>& cards,
                             const routes::Place& here, const Context& context);

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
